// Generated from schema/ by codegen. Do not edit.
import type { Permission, RecordCategory } from './schema.ts';

/** The permission that each root field requires; null where it is open to anybody. */
export const rootAccess = {
  'Query.alerts': 'ALERT_READ',
  'Query.alertStream': 'ALERT_READ',
  'Query.viewer': null,
  'Query.node': 'MEMBER_READ',
  'Query.nodes': 'MEMBER_READ',
  'Query.meetings': 'MEETING_READ',
  'Query.meetingFeeds': 'MEETING_READ',
  'Query.members': 'MEMBER_READ',
  'Query.member': 'MEMBER_READ',
  'Query.memberDuplicates': 'MEMBER_ENROLL',
  'Query.instruments': null,
  'Query.monitoringEvents': 'MONITORING_READ',
  'Query.programs': 'PROGRAM_READ',
  'Mutation.alertAcknowledge': 'ALERT_HANDLE',
  'Mutation.alertLogContact': 'ALERT_HANDLE',
  'Mutation.alertResolve': 'ALERT_HANDLE',
  'Mutation.alertUndo': 'ALERT_HANDLE',
  'Mutation.sessionCreate': null,
  'Mutation.sessionEnd': null,
  'Mutation.meetingFeedImport': 'MEETING_FEED_MANAGE',
  'Mutation.memberEnroll': 'MEMBER_ENROLL',
  'Mutation.checkInRecord': 'CHECK_IN_RECORD',
  'Subscription.alertEvents': 'ALERT_READ',
} as const satisfies Record<string, Permission | null>;

/** The part of the record that a field belongs to, by type and field. */
export const recordCategories = {
  Alert: { contactOutcome: 'CONTACTS' },
  AlertLogEntry: { note: 'CONTACTS' },
  Member: {
    legalName: 'IDENTITY',
    birthDate: 'IDENTITY',
    pronouns: 'IDENTITY',
    phone: 'CONTACT',
    email: 'CONTACT',
    goal: 'RECOVERY',
    recoveryStart: 'RECOVERY',
    recoveryDays: 'RECOVERY',
    careTeam: 'CARE_TEAM',
    enrollments: 'PROGRAMS',
    risk: 'RISK',
    lastCheckInAt: 'CHECK_INS',
    monitoringEvents: 'CHECK_INS',
    scoreSeries: 'INSTRUMENTS',
    checkInSeries: 'CHECK_INS',
    alerts: 'ALERTS',
  },
} as const satisfies Record<string, Record<string, RecordCategory>>;
