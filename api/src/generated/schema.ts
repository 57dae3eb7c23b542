// Generated from schema/ by codegen. Do not edit.
import 'reflect-metadata';
import * as TG from 'type-graphql';
import {
  DateTime,
  Date,
  LocalTime,
  TimeZone,
  EmailAddress,
  PhoneNumber,
  URL,
  Cursor,
} from '../common/scalars.ts';

/** What the SDL says about a field, as the arguments of type-graphql's decorators. */
type Contracts = Record<string, Parameters<typeof TG.Query>>;

/** Values of interfaces and unions say what they are. */
const typenameOf = (value: { __typename?: string }): string | undefined => value.__typename;

export const AlertSeverity = {
  LOW: 'LOW',
  MODERATE: 'MODERATE',
  HIGH: 'HIGH',
  CRITICAL: 'CRITICAL',
} as const;
export type AlertSeverity = (typeof AlertSeverity)[keyof typeof AlertSeverity];
TG.registerEnumType(AlertSeverity, {
  name: 'AlertSeverity',
  description: 'How soon somebody has to act.',
  valuesConfig: {
    LOW: { description: 'By the next working day.' },
    MODERATE: { description: 'Within 24 hours.' },
    HIGH: { description: 'Within 4 hours.' },
    CRITICAL: { description: 'At once.' },
  },
});

export const AlertState = {
  OPEN: 'OPEN',
  ACKNOWLEDGED: 'ACKNOWLEDGED',
  CONTACTED: 'CONTACTED',
  RESOLVED: 'RESOLVED',
} as const;
export type AlertState = (typeof AlertState)[keyof typeof AlertState];
TG.registerEnumType(AlertState, {
  name: 'AlertState',
  description: 'Where an alert stands.',
  valuesConfig: {
    OPEN: { description: 'Nobody has it.' },
    ACKNOWLEDGED: {
      description:
        'Somebody has it until `holdUntil`. This is not yet contact: without one it opens again.',
    },
    CONTACTED: { description: 'Somebody was in touch with the member, or tried to be.' },
    RESOLVED: { description: 'It is settled.' },
  },
});

export const AlertResolution = {
  SUPPORTED: 'SUPPORTED',
  HANDED_OVER: 'HANDED_OVER',
  RAISED_IN_ERROR: 'RAISED_IN_ERROR',
  COVERED_BY_OTHER: 'COVERED_BY_OTHER',
} as const;
export type AlertResolution = (typeof AlertResolution)[keyof typeof AlertResolution];
TG.registerEnumType(AlertResolution, {
  name: 'AlertResolution',
  description: 'Why an alert is settled.',
  valuesConfig: {
    SUPPORTED: { description: 'The member is supported; nothing more is needed now.' },
    HANDED_OVER: { description: 'The member was handed over to other care.' },
    RAISED_IN_ERROR: { description: 'What raised it was wrong, for example a mistyped answer.' },
    COVERED_BY_OTHER: { description: 'Another alert covers it.' },
  },
});

export const AlertEventType = {
  RAISED: 'RAISED',
  REPEATED: 'REPEATED',
  REOPENED: 'REOPENED',
  ACKNOWLEDGED: 'ACKNOWLEDGED',
  CONTACT_LOGGED: 'CONTACT_LOGGED',
  RESOLVED: 'RESOLVED',
  UNDONE: 'UNDONE',
} as const;
export type AlertEventType = (typeof AlertEventType)[keyof typeof AlertEventType];
TG.registerEnumType(AlertEventType, {
  name: 'AlertEventType',
  description: 'What can happen to an alert.',
  valuesConfig: {
    RAISED: { description: 'It was raised.' },
    REPEATED: { description: 'The rule fired again.' },
    REOPENED: {
      description:
        'It came back to OPEN: the hold ended without a contact, or something CRITICAL happened.',
    },
    ACKNOWLEDGED: { description: 'Somebody took it.' },
    CONTACT_LOGGED: { description: 'Somebody logged a contact.' },
    RESOLVED: { description: 'It was settled.' },
    UNDONE: { description: 'The newest step was undone.' },
  },
});

export const AlertOrderField = {
  SEVERITY: 'SEVERITY',
  RAISED_AT: 'RAISED_AT',
} as const;
export type AlertOrderField = (typeof AlertOrderField)[keyof typeof AlertOrderField];
TG.registerEnumType(AlertOrderField, {
  name: 'AlertOrderField',
  description: 'What alerts are ordered by.',
  valuesConfig: {
    SEVERITY: { description: 'Severity, then the time it was raised.' },
    RAISED_AT: { description: 'The time it was raised.' },
  },
});

export const Role = {
  ADMINISTRATOR: 'ADMINISTRATOR',
  COORDINATOR: 'COORDINATOR',
  COUNSELOR: 'COUNSELOR',
  HOUSE_MANAGER: 'HOUSE_MANAGER',
  MENTOR: 'MENTOR',
  MEMBER: 'MEMBER',
} as const;
export type Role = (typeof Role)[keyof typeof Role];
TG.registerEnumType(Role, {
  name: 'Role',
  description: 'What somebody is in an organization.',
  valuesConfig: {
    ADMINISTRATOR: { description: "Runs the organization's use of Holdfast; sees every member." },
    COORDINATOR: { description: 'Runs programs and groups; sees every member.' },
    COUNSELOR: { description: 'Counsels; sees the members on whose care team they are.' },
    HOUSE_MANAGER: { description: 'Runs a house; sees the members on whose care team they are.' },
    MENTOR: { description: 'A peer further on; sees of their mentees what these share.' },
    MEMBER: { description: 'A person in recovery; sees their own record.' },
  },
});

export const SessionTransport = {
  COOKIE: 'COOKIE',
  TOKEN: 'TOKEN',
} as const;
export type SessionTransport = (typeof SessionTransport)[keyof typeof SessionTransport];
TG.registerEnumType(SessionTransport, {
  name: 'SessionTransport',
  description: 'How a session travels.',
  valuesConfig: {
    COOKIE: { description: 'In an HttpOnly cookie, for browsers. No token appears in the answer.' },
    TOKEN: {
      description:
        'As a bearer token in the answer, for apps: `authorization: Bearer <token>`, over WebSocket in the payload of `connection_init`.',
    },
  },
});

export const Permission = {
  MEMBER_READ: 'MEMBER_READ',
  MEMBER_ENROLL: 'MEMBER_ENROLL',
  CHECK_IN_RECORD: 'CHECK_IN_RECORD',
  MONITORING_READ: 'MONITORING_READ',
  ALERT_READ: 'ALERT_READ',
  ALERT_HANDLE: 'ALERT_HANDLE',
  PROGRAM_READ: 'PROGRAM_READ',
  MEETING_READ: 'MEETING_READ',
  MEETING_FEED_MANAGE: 'MEETING_FEED_MANAGE',
} as const;
export type Permission = (typeof Permission)[keyof typeof Permission];
TG.registerEnumType(Permission, {
  name: 'Permission',
  description: 'What a caller may do. A role gives a fixed set of these.',
  valuesConfig: {
    MEMBER_READ: { description: 'Read the records of the members one may see.' },
    MEMBER_ENROLL: { description: 'Enroll a new member.' },
    CHECK_IN_RECORD: { description: 'Record a check-in, for oneself or for a member one may see.' },
    MONITORING_READ: {
      description: 'Read check-ins, scores, screens and attendance of the members one may see.',
    },
    ALERT_READ: { description: 'Read alerts and follow them live.' },
    ALERT_HANDLE: { description: 'Acknowledge, log contact on, undo and resolve alerts.' },
    PROGRAM_READ: { description: 'Read programs.' },
    MEETING_READ: { description: 'Read the meetings of mutual-help groups.' },
    MEETING_FEED_MANAGE: { description: 'Import meeting feeds.' },
  },
});

export const RecordCategory = {
  IDENTITY: 'IDENTITY',
  CONTACT: 'CONTACT',
  CARE_TEAM: 'CARE_TEAM',
  PROGRAMS: 'PROGRAMS',
  RECOVERY: 'RECOVERY',
  CHECK_INS: 'CHECK_INS',
  INSTRUMENTS: 'INSTRUMENTS',
  SLIPS: 'SLIPS',
  SCREENS: 'SCREENS',
  ATTENDANCE: 'ATTENDANCE',
  RISK: 'RISK',
  ALERTS: 'ALERTS',
  CONTACTS: 'CONTACTS',
} as const;
export type RecordCategory = (typeof RecordCategory)[keyof typeof RecordCategory];
TG.registerEnumType(RecordCategory, {
  name: 'RecordCategory',
  description: "The parts of a member's record that consent speaks of one by one.",
  valuesConfig: {
    IDENTITY: { description: 'Legal name, birth date, pronouns.' },
    CONTACT: { description: 'Telephone and e-mail.' },
    CARE_TEAM: { description: 'Who is on the care team.' },
    PROGRAMS: { description: 'Programs and enrollments.' },
    RECOVERY: { description: 'Recovery start, days in recovery, goal.' },
    CHECK_INS: { description: 'Check-ins: craving, mood, sleep and what was written with them.' },
    INSTRUMENTS: { description: 'Answers to instruments, and their scores.' },
    SLIPS: { description: 'Slips, and the alerts and reasons that tell of use.' },
    SCREENS: { description: 'Drug screens.' },
    ATTENDANCE: { description: 'Attendance.' },
    RISK: { description: 'The risk assessment with its reasons.' },
    ALERTS: { description: 'Alerts, with what raised them.' },
    CONTACTS: {
      description:
        'Contacts that staff logged; of alerts, how the contact went and what staff wrote. That there was a\ncontact belongs to the alert.',
    },
  },
});

export const RestrictionReason = {
  NO_CONSENT: 'NO_CONSENT',
  NO_PERMISSION: 'NO_PERMISSION',
} as const;
export type RestrictionReason = (typeof RestrictionReason)[keyof typeof RestrictionReason];
TG.registerEnumType(RestrictionReason, {
  name: 'RestrictionReason',
  description: 'Why a field is empty although there may be something there.',
  valuesConfig: {
    NO_CONSENT: { description: 'No consent in force lets this viewer see it.' },
    NO_PERMISSION: { description: 'No role of this viewer includes it.' },
  },
});

export const UserErrorCode = {
  REQUIRED: 'REQUIRED',
  INVALID: 'INVALID',
  OUT_OF_RANGE: 'OUT_OF_RANGE',
  TOO_LONG: 'TOO_LONG',
  NOT_FOUND: 'NOT_FOUND',
  ALREADY_EXISTS: 'ALREADY_EXISTS',
  STATE_NOT_ALLOWED: 'STATE_NOT_ALLOWED',
  STALE_VERSION: 'STALE_VERSION',
  IDEMPOTENCY_KEY_REUSED: 'IDEMPOTENCY_KEY_REUSED',
  CREDENTIALS_INVALID: 'CREDENTIALS_INVALID',
  TOO_LATE: 'TOO_LATE',
  FEED_UNREADABLE: 'FEED_UNREADABLE',
} as const;
export type UserErrorCode = (typeof UserErrorCode)[keyof typeof UserErrorCode];
TG.registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'The kinds of user error.',
  valuesConfig: {
    REQUIRED: { description: 'A value is missing.' },
    INVALID: { description: 'A value is not of the form asked for.' },
    OUT_OF_RANGE: { description: 'A value is outside its range.' },
    TOO_LONG: { description: 'A text is too long.' },
    NOT_FOUND: { description: 'There is no such thing, or you may not see it.' },
    ALREADY_EXISTS: { description: 'There is one already.' },
    STATE_NOT_ALLOWED: { description: 'The present state does not allow this move.' },
    STALE_VERSION: {
      description:
        'Somebody changed it since you read it; the payload carries the object as it is now.',
    },
    IDEMPOTENCY_KEY_REUSED: {
      description: 'The idempotency key was used before with other input.',
    },
    CREDENTIALS_INVALID: { description: 'E-mail address or password is wrong.' },
    TOO_LATE: { description: 'The time in which this could be undone has passed.' },
    FEED_UNREADABLE: { description: 'The feed could not be fetched or read.' },
  },
});

export const SortDirection = {
  ASC: 'ASC',
  DESC: 'DESC',
} as const;
export type SortDirection = (typeof SortDirection)[keyof typeof SortDirection];
TG.registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Which way a list runs.',
  valuesConfig: {
    ASC: { description: 'Smallest or oldest first.' },
    DESC: { description: 'Largest or newest first.' },
  },
});

export const MeetingFeedKind = {
  MEETING_GUIDE: 'MEETING_GUIDE',
  BMLT: 'BMLT',
} as const;
export type MeetingFeedKind = (typeof MeetingFeedKind)[keyof typeof MeetingFeedKind];
TG.registerEnumType(MeetingFeedKind, {
  name: 'MeetingFeedKind',
  description: 'The formats of published meeting lists.',
  valuesConfig: {
    MEETING_GUIDE: {
      description: 'Meeting Guide: a JSON array, as published by AA service entities.',
    },
    BMLT: {
      description:
        'BMLT: the JSON of a Basic Meeting List Toolbox server, as published by NA service bodies.',
    },
  },
});

export const MeetingVenue = {
  IN_PERSON: 'IN_PERSON',
  ONLINE: 'ONLINE',
  HYBRID: 'HYBRID',
  TEMPORARILY_ONLINE: 'TEMPORARILY_ONLINE',
} as const;
export type MeetingVenue = (typeof MeetingVenue)[keyof typeof MeetingVenue];
TG.registerEnumType(MeetingVenue, {
  name: 'MeetingVenue',
  description: 'Where a meeting takes place.',
  valuesConfig: {
    IN_PERSON: { description: 'In a room.' },
    ONLINE: { description: 'Online or by telephone.' },
    HYBRID: { description: 'In a room and online at once.' },
    TEMPORARILY_ONLINE: { description: 'Usually in a room, for now online.' },
  },
});

export const Weekday = {
  MONDAY: 'MONDAY',
  TUESDAY: 'TUESDAY',
  WEDNESDAY: 'WEDNESDAY',
  THURSDAY: 'THURSDAY',
  FRIDAY: 'FRIDAY',
  SATURDAY: 'SATURDAY',
  SUNDAY: 'SUNDAY',
} as const;
export type Weekday = (typeof Weekday)[keyof typeof Weekday];
TG.registerEnumType(Weekday, {
  name: 'Weekday',
  description: 'A day of the week.',
  valuesConfig: {
    MONDAY: { description: 'Monday.' },
    TUESDAY: { description: 'Tuesday.' },
    WEDNESDAY: { description: 'Wednesday.' },
    THURSDAY: { description: 'Thursday.' },
    FRIDAY: { description: 'Friday.' },
    SATURDAY: { description: 'Saturday.' },
    SUNDAY: { description: 'Sunday.' },
  },
});

export const MemberStatus = {
  ACTIVE: 'ACTIVE',
  PAUSED: 'PAUSED',
  LEFT: 'LEFT',
  DIED: 'DIED',
} as const;
export type MemberStatus = (typeof MemberStatus)[keyof typeof MemberStatus];
TG.registerEnumType(MemberStatus, {
  name: 'MemberStatus',
  description: 'Where a membership stands.',
  valuesConfig: {
    ACTIVE: { description: 'Supported now.' },
    PAUSED: { description: 'Takes a break; no check-ins are expected.' },
    LEFT: { description: 'Has left the network.' },
    DIED: { description: 'Has died; nothing is sent any more.' },
  },
});

export const RecoveryGoal = {
  ABSTINENCE: 'ABSTINENCE',
  REDUCED_USE: 'REDUCED_USE',
  SAFER_USE: 'SAFER_USE',
} as const;
export type RecoveryGoal = (typeof RecoveryGoal)[keyof typeof RecoveryGoal];
TG.registerEnumType(RecoveryGoal, {
  name: 'RecoveryGoal',
  description:
    "What the member wants of recovery. The goal is the member's own; rules on use read it.",
  valuesConfig: {
    ABSTINENCE: { description: 'No use.' },
    REDUCED_USE: { description: 'Less use.' },
    SAFER_USE: { description: 'Use with less harm.' },
  },
});

export const CareRole = {
  COUNSELOR: 'COUNSELOR',
  COORDINATOR: 'COORDINATOR',
  HOUSE_MANAGER: 'HOUSE_MANAGER',
  MENTOR: 'MENTOR',
} as const;
export type CareRole = (typeof CareRole)[keyof typeof CareRole];
TG.registerEnumType(CareRole, {
  name: 'CareRole',
  description: 'What somebody does on a care team.',
  valuesConfig: {
    COUNSELOR: { description: 'Counsels the member.' },
    COORDINATOR: { description: "Coordinates the member's programs." },
    HOUSE_MANAGER: { description: 'Runs the house the member lives in.' },
    MENTOR: { description: "Is the member's peer mentor." },
  },
});

export const MemberOrderField = {
  RISK: 'RISK',
  ALIAS: 'ALIAS',
} as const;
export type MemberOrderField = (typeof MemberOrderField)[keyof typeof MemberOrderField];
TG.registerEnumType(MemberOrderField, {
  name: 'MemberOrderField',
  description: 'What members are ordered by.',
  valuesConfig: {
    RISK: { description: 'Risk band, CRITICAL highest; UNKNOWN stands between MODERATE and LOW.' },
    ALIAS: { description: 'Alias, alphabetically.' },
  },
});

export const DuplicateReason = {
  ALIAS: 'ALIAS',
  LEGAL_NAME: 'LEGAL_NAME',
  BIRTH_DATE: 'BIRTH_DATE',
  PHONE: 'PHONE',
} as const;
export type DuplicateReason = (typeof DuplicateReason)[keyof typeof DuplicateReason];
TG.registerEnumType(DuplicateReason, {
  name: 'DuplicateReason',
  description: 'In what somebody is alike.',
  valuesConfig: {
    ALIAS: { description: 'The alias is spelled alike.' },
    LEGAL_NAME: { description: 'The legal name is spelled alike.' },
    BIRTH_DATE: { description: 'The birth date is the same.' },
    PHONE: { description: 'The telephone is the same.' },
  },
});

export const InstrumentCode = {
  BAM: 'BAM',
  PHQ_9: 'PHQ_9',
  PHQ_2: 'PHQ_2',
  GAD_7: 'GAD_7',
  AUDIT_C: 'AUDIT_C',
  BARC_10: 'BARC_10',
  PACS: 'PACS',
  CRAVING: 'CRAVING',
} as const;
export type InstrumentCode = (typeof InstrumentCode)[keyof typeof InstrumentCode];
TG.registerEnumType(InstrumentCode, {
  name: 'InstrumentCode',
  description:
    'The instruments that can be answered. Each is data with its license and source; see `instruments`.',
  valuesConfig: {
    BAM: {
      description: 'Brief Addiction Monitor, 17 items over 30 days; three subscales and no total.',
    },
    PHQ_9: { description: 'Patient Health Questionnaire, 9 items over two weeks.' },
    PHQ_2: { description: 'The first two items of PHQ-9.' },
    GAD_7: { description: 'Generalized Anxiety Disorder scale, 7 items over two weeks.' },
    AUDIT_C: {
      description: 'Alcohol Use Disorders Identification Test, the 3 items on consumption.',
    },
    BARC_10: { description: 'Brief Assessment of Recovery Capital, 10 items.' },
    PACS: { description: 'Penn Alcohol Craving Scale, 5 items over a week.' },
    CRAVING: { description: 'One question on craving, 0 to 10.' },
  },
});

export const InstrumentItemKind = {
  CHOICE: 'CHOICE',
  NUMBER: 'NUMBER',
} as const;
export type InstrumentItemKind = (typeof InstrumentItemKind)[keyof typeof InstrumentItemKind];
TG.registerEnumType(InstrumentItemKind, {
  name: 'InstrumentItemKind',
  description: 'How an item is answered.',
  valuesConfig: {
    CHOICE: { description: 'By one of its choices.' },
    NUMBER: { description: 'By a whole number between `min` and `max`.' },
  },
});

export const MonitoringEventKind = {
  CHECK_IN: 'CHECK_IN',
  INSTRUMENT_RESPONSE: 'INSTRUMENT_RESPONSE',
  SLIP_REPORTED: 'SLIP_REPORTED',
  DRUG_SCREEN_RESULT: 'DRUG_SCREEN_RESULT',
  ATTENDANCE_RECORDED: 'ATTENDANCE_RECORDED',
  CONTACT_LOGGED: 'CONTACT_LOGGED',
} as const;
export type MonitoringEventKind = (typeof MonitoringEventKind)[keyof typeof MonitoringEventKind];
TG.registerEnumType(MonitoringEventKind, {
  name: 'MonitoringEventKind',
  description: 'The kinds of monitoring event.',
  valuesConfig: {
    CHECK_IN: { description: 'A check-in.' },
    INSTRUMENT_RESPONSE: { description: 'An answered instrument.' },
    SLIP_REPORTED: { description: 'A slip the member reported.' },
    DRUG_SCREEN_RESULT: { description: 'The result of a drug screen.' },
    ATTENDANCE_RECORDED: { description: 'Attendance at a visit or session.' },
    CONTACT_LOGGED: { description: 'A contact that staff logged.' },
  },
});

export const SubstanceClass = {
  OPIOID: 'OPIOID',
  OPIOID_MEDICATION: 'OPIOID_MEDICATION',
  STIMULANT: 'STIMULANT',
  SEDATIVE: 'SEDATIVE',
  ALCOHOL: 'ALCOHOL',
  CANNABIS: 'CANNABIS',
  NICOTINE: 'NICOTINE',
  HALLUCINOGEN: 'HALLUCINOGEN',
  OTHER: 'OTHER',
} as const;
export type SubstanceClass = (typeof SubstanceClass)[keyof typeof SubstanceClass];
TG.registerEnumType(SubstanceClass, {
  name: 'SubstanceClass',
  description: 'A class of substances.',
  valuesConfig: {
    OPIOID: { description: 'Heroin, fentanyl, opioid pain medicine without a prescription.' },
    OPIOID_MEDICATION: { description: 'Methadone or buprenorphine: medication when prescribed.' },
    STIMULANT: { description: 'Cocaine, crack, methamphetamine and other stimulants.' },
    SEDATIVE: { description: 'Benzodiazepines, barbiturates and other sedatives.' },
    ALCOHOL: { description: 'Alcohol.' },
    CANNABIS: { description: 'Cannabis.' },
    NICOTINE: { description: 'Tobacco and nicotine.' },
    HALLUCINOGEN: { description: 'Hallucinogens, PCP, inhalants.' },
    OTHER: { description: 'Anything else, or not said.' },
  },
});

export const DrugScreenOutcome = {
  NEGATIVE: 'NEGATIVE',
  POSITIVE: 'POSITIVE',
  EXPECTED: 'EXPECTED',
  INVALID: 'INVALID',
  NOT_PROVIDED: 'NOT_PROVIDED',
} as const;
export type DrugScreenOutcome = (typeof DrugScreenOutcome)[keyof typeof DrugScreenOutcome];
TG.registerEnumType(DrugScreenOutcome, {
  name: 'DrugScreenOutcome',
  description: 'What a drug screen showed.',
  valuesConfig: {
    NEGATIVE: { description: 'Nothing was found.' },
    POSITIVE: { description: 'Something was found.' },
    EXPECTED: { description: 'What was found is explained by a prescription.' },
    INVALID: { description: 'Mixed or inconclusive.' },
    NOT_PROVIDED: { description: 'No sample was provided.' },
  },
});

export const AttendanceState = {
  PRESENT: 'PRESENT',
  LATE: 'LATE',
  EXCUSED: 'EXCUSED',
  ABSENT: 'ABSENT',
} as const;
export type AttendanceState = (typeof AttendanceState)[keyof typeof AttendanceState];
TG.registerEnumType(AttendanceState, {
  name: 'AttendanceState',
  description: 'Whether somebody came.',
  valuesConfig: {
    PRESENT: { description: 'Attended.' },
    LATE: { description: 'Attended, late.' },
    EXCUSED: { description: 'Did not attend, for a reason that counts.' },
    ABSENT: { description: 'Did not attend.' },
  },
});

export const ContactOutcome = {
  REACHED: 'REACHED',
  LEFT_MESSAGE: 'LEFT_MESSAGE',
  NO_ANSWER: 'NO_ANSWER',
  OTHER_PERSON: 'OTHER_PERSON',
  DECLINED: 'DECLINED',
} as const;
export type ContactOutcome = (typeof ContactOutcome)[keyof typeof ContactOutcome];
TG.registerEnumType(ContactOutcome, {
  name: 'ContactOutcome',
  description: 'How staff reached a member, or tried to.',
  valuesConfig: {
    REACHED: { description: 'Spoke with the member.' },
    LEFT_MESSAGE: {
      description: "Left a message, where the member's safe-contact choices allow it.",
    },
    NO_ANSWER: { description: 'Nobody answered.' },
    OTHER_PERSON: { description: 'Somebody else answered; nothing was said of the network.' },
    DECLINED: { description: 'The member declined to talk.' },
  },
});

export const SafetyLevel = {
  NONE: 'NONE',
  SUPPORT: 'SUPPORT',
  URGENT: 'URGENT',
  EMERGENCY: 'EMERGENCY',
} as const;
export type SafetyLevel = (typeof SafetyLevel)[keyof typeof SafetyLevel];
TG.registerEnumType(SafetyLevel, {
  name: 'SafetyLevel',
  description: 'How much help an answer calls for.',
  valuesConfig: {
    NONE: { description: 'Nothing beyond the usual.' },
    SUPPORT: { description: 'Somebody should be in touch.' },
    URGENT: { description: 'Help should be at hand now.' },
    EMERGENCY: { description: 'Life may be in danger.' },
  },
});

export const RiskBand = {
  LOW: 'LOW',
  MODERATE: 'MODERATE',
  HIGH: 'HIGH',
  CRITICAL: 'CRITICAL',
  UNKNOWN: 'UNKNOWN',
} as const;
export type RiskBand = (typeof RiskBand)[keyof typeof RiskBand];
TG.registerEnumType(RiskBand, {
  name: 'RiskBand',
  description: 'How much is at stake for a member now, by the rules that fired.',
  valuesConfig: {
    LOW: { description: 'Data is there and no rule fired above LOW.' },
    MODERATE: { description: 'A rule of severity MODERATE fired.' },
    HIGH: { description: 'A rule of severity HIGH fired.' },
    CRITICAL: { description: 'A rule of severity CRITICAL fired.' },
    UNKNOWN: { description: 'There is no valid data in the window. Never read it as LOW.' },
  },
});

export const RuleKind = {
  RISK: 'RISK',
  ENGAGEMENT: 'ENGAGEMENT',
} as const;
export type RuleKind = (typeof RuleKind)[keyof typeof RuleKind];
TG.registerEnumType(RuleKind, {
  name: 'RuleKind',
  description: 'What a rule speaks of.',
  valuesConfig: {
    RISK: { description: 'Risk: enters the band.' },
    ENGAGEMENT: {
      description:
        'Engagement, such as missed check-ins: never enters the band and predicts nothing.',
    },
  },
});

export const ProgramKind = {
  COUNSELING: 'COUNSELING',
  THERAPY: 'THERAPY',
  GROUP: 'GROUP',
  RECOVERY_COACHING: 'RECOVERY_COACHING',
  MEDICATION: 'MEDICATION',
} as const;
export type ProgramKind = (typeof ProgramKind)[keyof typeof ProgramKind];
TG.registerEnumType(ProgramKind, {
  name: 'ProgramKind',
  description: 'What a program mainly offers.',
  valuesConfig: {
    COUNSELING: { description: 'Individual or family counseling.' },
    THERAPY: { description: 'Therapy by a licensed clinician.' },
    GROUP: { description: 'A course of group sessions.' },
    RECOVERY_COACHING: { description: 'Recovery coaching by peers.' },
    MEDICATION: { description: 'Medication for a substance use disorder, with its follow-up.' },
  },
});

export const EnrollmentState = {
  PLANNED: 'PLANNED',
  ACTIVE: 'ACTIVE',
  ON_HOLD: 'ON_HOLD',
  COMPLETED: 'COMPLETED',
  LEFT: 'LEFT',
} as const;
export type EnrollmentState = (typeof EnrollmentState)[keyof typeof EnrollmentState];
TG.registerEnumType(EnrollmentState, {
  name: 'EnrollmentState',
  description: 'Where an enrollment stands.',
  valuesConfig: {
    PLANNED: { description: 'Agreed, not begun.' },
    ACTIVE: { description: 'Running.' },
    ON_HOLD: { description: 'Interrupted, with the place kept.' },
    COMPLETED: { description: 'Ended as planned.' },
    LEFT: { description: 'Ended before its plan.' },
  },
});

@TG.InterfaceType({
  description: 'Anything that can be read again by its id alone, with `node`.',
  resolveType: typenameOf,
})
export abstract class Node {
  readonly __typename?: string;

  @TG.Field(() => TG.ID, { description: 'Opaque and stable. Do not decode it.' })
  id!: string;
}

@TG.InterfaceType({
  description: 'What every mutation returns. Where `userErrors` is not empty nothing was changed.',
  resolveType: typenameOf,
})
export abstract class MutationPayload {
  readonly __typename?: string;

  @TG.Field(() => [UserError], {
    description: 'What a careful caller can mend. Empty when the mutation took effect.',
  })
  userErrors?: UserError[];
}

@TG.InterfaceType({
  description:
    'Something that happened with a member. Events are never changed; a correction is an event of its own.',
  implements: [Node],
  resolveType: typenameOf,
})
export abstract class MonitoringEvent implements Node {
  readonly __typename?: string;

  @TG.Field(() => TG.ID, { description: 'Opaque and stable.' })
  id!: string;

  @TG.Field(() => Member, { nullable: true, description: 'With whom it happened.' })
  member?: Member | null;

  @TG.Field(() => DateTime, { description: 'When it happened.' })
  occurredAt!: string;

  @TG.Field(() => DateTime, { description: 'When it was recorded.' })
  recordedAt!: string;

  @TG.Field(() => Date, { description: "The member's local day when it happened." })
  localDate!: string;

  @TG.Field(() => Person, { nullable: true, description: 'Who recorded it; null for an import.' })
  recordedBy?: Person | null;
}

@TG.InputType({ description: 'Which alerts.' })
export class AlertFilter {
  @TG.Field(() => [AlertState], { nullable: true, description: 'Only those in these states.' })
  states?: AlertState[] | null;

  @TG.Field(() => [AlertSeverity], {
    nullable: true,
    description: 'Only those of these severities.',
  })
  severities?: AlertSeverity[] | null;

  @TG.Field(() => Boolean, {
    description: 'Only those the viewer has acknowledged last.',
    defaultValue: false,
  })
  mine!: boolean;
}

@TG.InputType({ description: 'How alerts are ordered.' })
export class AlertOrder {
  @TG.Field(() => AlertOrderField, {
    description: 'What they are ordered by.',
    defaultValue: 'SEVERITY',
  })
  field!: AlertOrderField;

  @TG.Field(() => SortDirection, { description: 'Which way.', defaultValue: 'DESC' })
  direction!: SortDirection;
}

@TG.InputType({ description: 'Which events of the stream.' })
export class AlertEventFilter {
  @TG.Field(() => [AlertSeverity], {
    nullable: true,
    description: 'Only those of alerts of these severities.',
  })
  severities?: AlertSeverity[] | null;

  @TG.Field(() => [AlertEventType], { nullable: true, description: 'Only these types.' })
  types?: AlertEventType[] | null;
}

@TG.InputType({ description: 'A contact with the member of an alert.' })
export class AlertContactInput {
  @TG.Field(() => ContactOutcome, { description: 'How it went.' })
  outcome!: ContactOutcome;

  @TG.Field(() => String, {
    nullable: true,
    description: 'What was said and agreed, at most 2,000 characters.',
  })
  note?: string | null;
}

@TG.InputType({ description: 'How an alert is settled.' })
export class AlertResolveInput {
  @TG.Field(() => AlertResolution, { description: 'Why it is settled.' })
  resolution!: AlertResolution;

  @TG.Field(() => String, { nullable: true, description: 'At most 2,000 characters.' })
  note?: string | null;
}

@TG.InputType({ description: 'Who wants to sign in.' })
export class SessionCreateInput {
  @TG.Field(() => EmailAddress, {
    description: "The account's address; letter case does not matter.",
  })
  email!: string;

  @TG.Field(() => String, { description: "The account's password, at most 200 characters." })
  password!: string;

  @TG.Field(() => SessionTransport, {
    description: 'How the session travels.',
    defaultValue: 'COOKIE',
  })
  transport!: SessionTransport;
}

@TG.InputType({ description: 'Which meetings.' })
export class MeetingFilter {
  @TG.Field(() => Weekday, { nullable: true, description: 'Only those held on this day.' })
  weekday?: Weekday | null;

  @TG.Field(() => Boolean, {
    nullable: true,
    description: 'Only those one can join so; HYBRID and TEMPORARILY_ONLINE count as online too.',
  })
  online?: boolean | null;

  @TG.Field(() => [String], {
    nullable: true,
    description: 'Only those of all these types, by code.',
  })
  types?: string[] | null;

  @TG.Field(() => String, {
    nullable: true,
    description:
      'Only those whose name, group, place or address holds this text, at least 2 characters.',
  })
  text?: string | null;
}

@TG.InputType({
  description:
    'A feed to import. Give `feedId` to read a known feed again, or `name`, `kind`, `url` and `timeZone` for a\nnew one; `document` instead of fetching the URL.',
})
export class MeetingFeedImportInput {
  @TG.Field(() => TG.ID, { nullable: true, description: 'A known feed.' })
  feedId?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Name of a new feed, 1 to 120 characters.',
  })
  name?: string | null;

  @TG.Field(() => MeetingFeedKind, { nullable: true, description: 'Format of a new feed.' })
  kind?: MeetingFeedKind | null;

  @TG.Field(() => URL, { nullable: true, description: 'Where to fetch it, http or https.' })
  url?: string | null;

  @TG.Field(() => TimeZone, { nullable: true, description: 'The zone of meetings that name none.' })
  timeZone?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: "The feed's JSON text, instead of fetching it.",
  })
  document?: string | null;
}

@TG.InputType({ description: 'Which members.' })
export class MemberFilter {
  @TG.Field(() => [RiskBand], { nullable: true, description: 'Only those in these risk bands.' })
  bands?: RiskBand[] | null;

  @TG.Field(() => MemberStatus, {
    description: 'Only those of this status; ACTIVE unless said otherwise.',
    defaultValue: 'ACTIVE',
  })
  status!: MemberStatus;

  @TG.Field(() => Boolean, {
    description: 'Only those on whose care team the viewer is.',
    defaultValue: false,
  })
  mine!: boolean;

  @TG.Field(() => String, {
    nullable: true,
    description:
      'Only those whose alias begins so, at least 2 characters; letter case does not matter.',
  })
  alias?: string | null;
}

@TG.InputType({ description: 'How members are ordered.' })
export class MemberOrder {
  @TG.Field(() => MemberOrderField, {
    description: 'What they are ordered by.',
    defaultValue: 'RISK',
  })
  field!: MemberOrderField;

  @TG.Field(() => SortDirection, { description: 'Which way.', defaultValue: 'DESC' })
  direction!: SortDirection;
}

@TG.InputType({ description: 'A new member, in at most eight fields.' })
export class MemberEnrollInput {
  @TG.Field(() => String, { description: 'Name to be shown by, 1 to 60 characters.' })
  alias!: string;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Name as on papers, at most 200 characters.',
  })
  legalName?: string | null;

  @TG.Field(() => Date, { nullable: true, description: 'Day of birth; 18 years ago or earlier.' })
  birthDate?: string | null;

  @TG.Field(() => PhoneNumber, { nullable: true, description: 'Telephone.' })
  phone?: string | null;

  @TG.Field(() => EmailAddress, { nullable: true, description: 'E-mail.' })
  email?: string | null;

  @TG.Field(() => RecoveryGoal, {
    description: 'What the member wants of recovery.',
    defaultValue: 'ABSTINENCE',
  })
  goal!: RecoveryGoal;

  @TG.Field(() => Date, {
    nullable: true,
    description: 'First day of recovery, not in the future.',
  })
  recoveryStart?: string | null;

  @TG.Field(() => TG.ID, {
    nullable: true,
    description:
      'The counselor who takes the member on; the caller when the caller is a counselor and none is named.',
  })
  counselorId?: string | null;
}

@TG.InputType({ description: 'Whom to look for; give what is known.' })
export class MemberDuplicatesInput {
  @TG.Field(() => String, {
    nullable: true,
    description: 'Name to be shown by, at most 60 characters.',
  })
  alias?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Name as on papers, at most 200 characters.',
  })
  legalName?: string | null;

  @TG.Field(() => Date, { nullable: true, description: 'Day of birth.' })
  birthDate?: string | null;

  @TG.Field(() => PhoneNumber, { nullable: true, description: 'Telephone.' })
  phone?: string | null;
}

@TG.InputType({ description: 'An answer to one item.' })
export class ItemAnswerInput {
  @TG.Field(() => String, { description: "The item's code." })
  item!: string;

  @TG.Field(() => TG.Int, { description: 'The answer, as `instruments` lists it.' })
  value!: number;
}

@TG.InputType({
  description:
    'The answers to one instrument. Missing items are kept as missing and may leave it without a score.',
})
export class InstrumentAnswersInput {
  @TG.Field(() => InstrumentCode, { description: 'Which instrument.' })
  instrument!: InstrumentCode;

  @TG.Field(() => [ItemAnswerInput], { description: 'The answers, at most one an item.' })
  answers!: ItemAnswerInput[];
}

@TG.InputType({ description: 'A slip, as the member reports it.' })
export class SlipInput {
  @TG.Field(() => [SubstanceClass], { description: 'Of which classes; at least one.' })
  substances!: SubstanceClass[];

  @TG.Field(() => Date, {
    nullable: true,
    description:
      "On which of the member's days; the day of the check-in when absent, not in the future.",
  })
  localDate?: string | null;
}

@TG.InputType({ description: 'A check-in.' })
export class CheckInInput {
  @TG.Field(() => TG.ID, {
    nullable: true,
    description: "Who checks in; the caller's own record when absent.",
  })
  memberId?: string | null;

  @TG.Field(() => DateTime, {
    nullable: true,
    description: 'When; now when absent, at most 30 days ago, not in the future.',
  })
  occurredAt?: string | null;

  @TG.Field(() => TG.Int, { nullable: true, description: 'Craving, 0 none to 10 strongest.' })
  craving?: number | null;

  @TG.Field(() => TG.Int, { nullable: true, description: 'Mood, 0 lowest to 10 best.' })
  mood?: number | null;

  @TG.Field(() => TG.Float, { nullable: true, description: 'Hours slept, 0 to 24.' })
  sleepHours?: number | null;

  @TG.Field(() => String, {
    nullable: true,
    description: "In the member's own words, at most 2,000 characters.",
  })
  note?: string | null;

  @TG.Field(() => [InstrumentAnswersInput], {
    description: 'Answers, one entry an instrument.',
    defaultValue: [],
  })
  instruments!: InstrumentAnswersInput[];

  @TG.Field(() => SlipInput, { nullable: true, description: 'A slip to report.' })
  slip?: SlipInput | null;
}

export const AlertFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Whom it is about.' }],
  severity: [
    () => AlertSeverity,
    { description: 'How soon somebody has to act; never falls while the alert lives.' },
  ],
  kind: [() => RuleKind, { description: 'What it speaks of.' }],
  state: [() => AlertState, { description: 'Where it stands.' }],
  level: [() => TG.Int, { description: 'Steps it has climbed without an answer, 0 at first.' }],
  reason: [
    () => RiskReason,
    { description: 'The rule that raised it, with its evidence, newest evidence first.' },
  ],
  occurrences: [() => TG.Int, { description: 'How often the rule fired into this alert.' }],
  raisedAt: [() => DateTime, { description: 'When it was raised.' }],
  lastRaisedAt: [() => DateTime, { description: 'When the rule last fired into it.' }],
  dueAt: [() => DateTime, { description: 'When somebody should have acted.' }],
  acknowledgedBy: [() => Person, { nullable: true, description: 'Who has it, or had it last.' }],
  acknowledgedAt: [() => DateTime, { nullable: true, description: 'When they took it.' }],
  holdUntil: [
    () => DateTime,
    {
      nullable: true,
      description:
        'Until when it is theirs without having spoken with the member; then it opens again.',
    },
  ],
  contactOutcome: [
    () => ContactOutcome,
    { nullable: true, description: 'How the newest contact went.' },
  ],
  contactedBy: [() => Person, { nullable: true, description: 'Who made the newest contact.' }],
  contactedAt: [() => DateTime, { nullable: true, description: 'When.' }],
  resolution: [() => AlertResolution, { nullable: true, description: 'Why it is settled.' }],
  resolvedBy: [() => Person, { nullable: true, description: 'Who settled it.' }],
  resolvedAt: [() => DateTime, { nullable: true, description: 'When.' }],
  log: [() => [AlertLogEntry], { description: 'Every step, oldest first.' }],
  undoUntil: [
    () => DateTime,
    {
      nullable: true,
      description:
        'Until when this viewer can undo their newest step, at most 8 seconds after it; null when they cannot.',
    },
  ],
  restricted: [
    () => [FieldRestriction],
    { description: 'Which fields of this alert are hidden from the viewer, and why.' },
  ],
  version: [
    () => TG.Int,
    { description: 'Grows with each change; give it back as `expectedVersion`.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Something about a member that a person should act on.',
  implements: [Node],
  simpleResolvers: true,
})
export class Alert implements Node {
  readonly __typename?: 'Alert';

  @TG.Field(...AlertFields.id)
  id!: string;

  @TG.Field(...AlertFields.member)
  member?: Member | null;

  @TG.Field(...AlertFields.severity)
  severity!: AlertSeverity;

  @TG.Field(...AlertFields.kind)
  kind!: RuleKind;

  @TG.Field(...AlertFields.state)
  state!: AlertState;

  @TG.Field(...AlertFields.level)
  level!: number;

  @TG.Field(...AlertFields.reason)
  reason?: RiskReason;

  @TG.Field(...AlertFields.occurrences)
  occurrences!: number;

  @TG.Field(...AlertFields.raisedAt)
  raisedAt!: string;

  @TG.Field(...AlertFields.lastRaisedAt)
  lastRaisedAt!: string;

  @TG.Field(...AlertFields.dueAt)
  dueAt!: string;

  @TG.Field(...AlertFields.acknowledgedBy)
  acknowledgedBy?: Person | null;

  @TG.Field(...AlertFields.acknowledgedAt)
  acknowledgedAt?: string | null;

  @TG.Field(...AlertFields.holdUntil)
  holdUntil?: string | null;

  @TG.Field(...AlertFields.contactOutcome)
  contactOutcome?: ContactOutcome | null;

  @TG.Field(...AlertFields.contactedBy)
  contactedBy?: Person | null;

  @TG.Field(...AlertFields.contactedAt)
  contactedAt?: string | null;

  @TG.Field(...AlertFields.resolution)
  resolution?: AlertResolution | null;

  @TG.Field(...AlertFields.resolvedBy)
  resolvedBy?: Person | null;

  @TG.Field(...AlertFields.resolvedAt)
  resolvedAt?: string | null;

  @TG.Field(...AlertFields.log)
  log?: AlertLogEntry[];

  @TG.Field(...AlertFields.undoUntil)
  undoUntil?: string | null;

  @TG.Field(...AlertFields.restricted)
  restricted?: FieldRestriction[];

  @TG.Field(...AlertFields.version)
  version!: number;
}

export const AlertLogEntryFields = {
  type: [() => AlertEventType, { description: 'What happened.' }],
  at: [() => DateTime, { description: 'When.' }],
  actor: [() => Person, { nullable: true, description: 'Who did it; null for a rule or a timer.' }],
  note: [() => String, { nullable: true, description: 'What was written with it.' }],
  restricted: [
    () => [FieldRestriction],
    { description: 'Which fields of this step are hidden from the viewer, and why.' },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'One step of an alert.', simpleResolvers: true })
export class AlertLogEntry {
  readonly __typename?: 'AlertLogEntry';

  @TG.Field(...AlertLogEntryFields.type)
  type!: AlertEventType;

  @TG.Field(...AlertLogEntryFields.at)
  at!: string;

  @TG.Field(...AlertLogEntryFields.actor)
  actor?: Person | null;

  @TG.Field(...AlertLogEntryFields.note)
  note?: string | null;

  @TG.Field(...AlertLogEntryFields.restricted)
  restricted?: FieldRestriction[];
}

export const AlertConnectionFields = {
  edges: [() => [AlertEdge], { description: 'Alerts with their places in the list.' }],
  nodes: [() => [Alert], { description: 'The alerts alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of alerts.', simpleResolvers: true })
export class AlertConnection {
  readonly __typename?: 'AlertConnection';

  @TG.Field(...AlertConnectionFields.edges)
  edges?: AlertEdge[];

  @TG.Field(...AlertConnectionFields.nodes)
  nodes?: Alert[];

  @TG.Field(...AlertConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const AlertEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => Alert, { description: 'The alert.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'An alert and its place in a list.', simpleResolvers: true })
export class AlertEdge {
  readonly __typename?: 'AlertEdge';

  @TG.Field(...AlertEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...AlertEdgeFields.node)
  node?: Alert;
}

export const AlertEventFields = {
  cursor: [() => Cursor, { description: 'Resume after this place.' }],
  seq: [
    () => TG.Int,
    {
      description:
        "Place in the organization's stream of alerts, from 1, in the order of commit. Drop what you have seen.",
    },
  ],
  type: [() => AlertEventType, { description: 'What happened.' }],
  occurredAt: [() => DateTime, { description: 'When it happened.' }],
  recordedAt: [() => DateTime, { description: 'When it was committed.' }],
  actor: [() => Person, { nullable: true, description: 'Who did it; null for a rule or a timer.' }],
  alert: [() => Alert, { nullable: true, description: 'The alert as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'Something happened to an alert.', simpleResolvers: true })
export class AlertEvent {
  readonly __typename?: 'AlertEvent';

  @TG.Field(...AlertEventFields.cursor)
  cursor!: string;

  @TG.Field(...AlertEventFields.seq)
  seq!: number;

  @TG.Field(...AlertEventFields.type)
  type!: AlertEventType;

  @TG.Field(...AlertEventFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...AlertEventFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...AlertEventFields.actor)
  actor?: Person | null;

  @TG.Field(...AlertEventFields.alert)
  alert?: Alert | null;
}

export const StreamHeartbeatFields = {
  cursor: [() => Cursor, { description: 'Resume after this place.' }],
  headSeq: [
    () => TG.Int,
    {
      nullable: true,
      description:
        "Place of the stream's newest event; null for a viewer who may see only part of it.",
    },
  ],
  at: [() => DateTime, { description: 'When.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'Nothing happened, and the stream is alive.', simpleResolvers: true })
export class StreamHeartbeat {
  readonly __typename?: 'StreamHeartbeat';

  @TG.Field(...StreamHeartbeatFields.cursor)
  cursor!: string;

  @TG.Field(...StreamHeartbeatFields.headSeq)
  headSeq?: number | null;

  @TG.Field(...StreamHeartbeatFields.at)
  at!: string;
}

export const CursorExpiredFields = {
  oldestCursor: [() => Cursor, { description: 'The earliest place one can resume after.' }],
  headCursor: [() => Cursor, { description: "The stream's newest place." }],
} satisfies Contracts;

@TG.ObjectType({
  description:
    'The cursor is older than what the stream keeps. Read the present state, then resume after `headCursor`.',
  simpleResolvers: true,
})
export class CursorExpired {
  readonly __typename?: 'CursorExpired';

  @TG.Field(...CursorExpiredFields.oldestCursor)
  oldestCursor!: string;

  @TG.Field(...CursorExpiredFields.headCursor)
  headCursor!: string;
}

@TG.ArgsType()
export class AlertStreamEventsArgs {
  @TG.Field(() => Cursor, {
    nullable: true,
    description: "Begin after this place; at the stream's start when absent.",
  })
  after?: string | null;

  @TG.Field(() => TG.Int, { description: 'How many, 1 to 100.', defaultValue: 25 })
  first!: number;
}

export const AlertStreamFields = {
  events: [
    () => [AlertEvent],
    {
      description:
        'What came after a place, oldest first, as far as the viewer may see it. An expired cursor is refused\nwith BAD_USER_INPUT.',
    },
  ],
  headSeq: [
    () => TG.Int,
    {
      nullable: true,
      description:
        'Place of the newest event; null for a viewer who may see only part of the stream.',
    },
  ],
  headCursor: [() => Cursor, { description: "The stream's newest place." }],
} satisfies Contracts;

@TG.ObjectType({
  description: "The organization's stream of alerts, read by query.",
  simpleResolvers: true,
})
export class AlertStream {
  readonly __typename?: 'AlertStream';

  @TG.Field(...AlertStreamFields.headSeq)
  headSeq?: number | null;

  @TG.Field(...AlertStreamFields.headCursor)
  headCursor!: string;
}

export const AlertAcknowledgePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  alert: [
    () => Alert,
    { nullable: true, description: 'The alert as it is now, also when somebody else was first.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the alert.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class AlertAcknowledgePayload implements MutationPayload {
  readonly __typename?: 'AlertAcknowledgePayload';

  @TG.Field(...AlertAcknowledgePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...AlertAcknowledgePayloadFields.alert)
  alert?: Alert | null;
}

export const AlertLogContactPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  alert: [() => Alert, { nullable: true, description: 'The alert as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the alert.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class AlertLogContactPayload implements MutationPayload {
  readonly __typename?: 'AlertLogContactPayload';

  @TG.Field(...AlertLogContactPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...AlertLogContactPayloadFields.alert)
  alert?: Alert | null;
}

export const AlertResolvePayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  alert: [() => Alert, { nullable: true, description: 'The alert as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the alert.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class AlertResolvePayload implements MutationPayload {
  readonly __typename?: 'AlertResolvePayload';

  @TG.Field(...AlertResolvePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...AlertResolvePayloadFields.alert)
  alert?: Alert | null;
}

export const AlertUndoPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  alert: [() => Alert, { nullable: true, description: 'The alert as it is now.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What became of the alert.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class AlertUndoPayload implements MutationPayload {
  readonly __typename?: 'AlertUndoPayload';

  @TG.Field(...AlertUndoPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...AlertUndoPayloadFields.alert)
  alert?: Alert | null;
}

export const OrganizationFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  name: [() => String, { description: 'Its name.' }],
  timeZone: [() => TimeZone, { description: 'The zone its days and shifts are counted in.' }],
  demo: [
    () => Boolean,
    { description: 'Whether its records are synthetic and may be shown to anybody.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The network that runs this Holdfast: the border no record crosses.',
  implements: [Node],
  simpleResolvers: true,
})
export class Organization implements Node {
  readonly __typename?: 'Organization';

  @TG.Field(...OrganizationFields.id)
  id!: string;

  @TG.Field(...OrganizationFields.name)
  name!: string;

  @TG.Field(...OrganizationFields.timeZone)
  timeZone!: string;

  @TG.Field(...OrganizationFields.demo)
  demo!: boolean;
}

export const PersonFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  name: [() => String, { description: 'Name as shown to colleagues and members.' }],
  roles: [() => [Role], { description: 'What they are here.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Somebody with an account in this organization.',
  implements: [Node],
  simpleResolvers: true,
})
export class Person implements Node {
  readonly __typename?: 'Person';

  @TG.Field(...PersonFields.id)
  id!: string;

  @TG.Field(...PersonFields.name)
  name!: string;

  @TG.Field(...PersonFields.roles)
  roles!: Role[];
}

export const ViewerFields = {
  person: [() => Person, { description: 'The caller as others see them.' }],
  email: [() => EmailAddress, { description: 'The address they sign in with.' }],
  organization: [() => Organization, { description: 'The organization this session is in.' }],
  roles: [() => [Role], { description: 'What the caller is here.' }],
  permissions: [() => [Permission], { description: 'What the caller may do.' }],
  member: [
    () => Member,
    { nullable: true, description: "The caller's own record, when the caller is a member." },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'Who is asking.', simpleResolvers: true })
export class Viewer {
  readonly __typename?: 'Viewer';

  @TG.Field(...ViewerFields.person)
  person?: Person;

  @TG.Field(...ViewerFields.email)
  email!: string;

  @TG.Field(...ViewerFields.organization)
  organization?: Organization;

  @TG.Field(...ViewerFields.roles)
  roles!: Role[];

  @TG.Field(...ViewerFields.permissions)
  permissions!: Permission[];

  @TG.Field(...ViewerFields.member)
  member?: Member | null;
}

export const SessionFields = {
  id: [() => TG.ID, { description: 'Names the session, for example in the audit. Not a secret.' }],
  token: [
    () => String,
    { nullable: true, description: 'The bearer token, shown this once; null for COOKIE.' },
  ],
  expiresAt: [
    () => DateTime,
    { description: 'When it ends at the latest, 12 hours after its start.' },
  ],
  viewer: [() => Viewer, { description: 'Who is signed in.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A signed-in caller, in one organization.', simpleResolvers: true })
export class Session {
  readonly __typename?: 'Session';

  @TG.Field(...SessionFields.id)
  id!: string;

  @TG.Field(...SessionFields.token)
  token?: string | null;

  @TG.Field(...SessionFields.expiresAt)
  expiresAt!: string;

  @TG.Field(...SessionFields.viewer)
  viewer?: Viewer;
}

export const SessionChallengeFields = {
  id: [() => TG.ID, { description: 'Names the challenge in its answer.' }],
  expiresAt: [() => DateTime, { description: 'When it can no longer be answered.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A second factor that must be answered before there is a session.',
  simpleResolvers: true,
})
export class SessionChallenge {
  readonly __typename?: 'SessionChallenge';

  @TG.Field(...SessionChallengeFields.id)
  id!: string;

  @TG.Field(...SessionChallengeFields.expiresAt)
  expiresAt!: string;
}

export const SessionCreatePayloadFields = {
  userErrors: [
    () => [UserError],
    {
      description:
        'CREDENTIALS_INVALID whatever is wrong: an unknown address and a wrong password are one answer.',
    },
  ],
  session: [
    () => Session,
    {
      nullable: true,
      description: 'Null when a challenge has to be answered first or the sign-in failed.',
    },
  ],
  challenge: [
    () => SessionChallenge,
    { nullable: true, description: 'What has to be answered first.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The new session, or the challenge that stands before it.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class SessionCreatePayload implements MutationPayload {
  readonly __typename?: 'SessionCreatePayload';

  @TG.Field(...SessionCreatePayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...SessionCreatePayloadFields.session)
  session?: Session | null;

  @TG.Field(...SessionCreatePayloadFields.challenge)
  challenge?: SessionChallenge | null;
}

export const SessionEndPayloadFields = {
  userErrors: [
    () => [UserError],
    { description: 'Always empty: to end a session that has ended is no mistake.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The end of a session.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class SessionEndPayload implements MutationPayload {
  readonly __typename?: 'SessionEndPayload';

  @TG.Field(...SessionEndPayloadFields.userErrors)
  userErrors?: UserError[];
}

export const FieldRestrictionFields = {
  field: [() => String, { description: "The field's name on the object that carries this entry." }],
  category: [
    () => RecordCategory,
    { description: 'The part of the record that the field belongs to.' },
  ],
  reason: [() => RestrictionReason, { description: 'Why it is hidden.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A field that is hidden from this viewer.', simpleResolvers: true })
export class FieldRestriction {
  readonly __typename?: 'FieldRestriction';

  @TG.Field(...FieldRestrictionFields.field)
  field!: string;

  @TG.Field(...FieldRestrictionFields.category)
  category!: RecordCategory;

  @TG.Field(...FieldRestrictionFields.reason)
  reason!: RestrictionReason;
}

export const HiddenPartFields = {
  category: [() => RecordCategory, { description: 'The part.' }],
  reason: [() => RestrictionReason, { description: 'Why it is hidden.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: "A part of a member's record that is hidden from this viewer.",
  simpleResolvers: true,
})
export class HiddenPart {
  readonly __typename?: 'HiddenPart';

  @TG.Field(...HiddenPartFields.category)
  category!: RecordCategory;

  @TG.Field(...HiddenPartFields.reason)
  reason!: RestrictionReason;
}

export const UserErrorFields = {
  code: [() => UserErrorCode, { description: 'What kind of mistake, for programs.' }],
  field: [
    () => [String],
    {
      nullable: true,
      description:
        'Path of the argument it concerns, from the outermost inwards; null when it concerns none alone.',
    },
  ],
  message: [
    () => String,
    {
      description:
        "For developers, in English. Clients translate `code`. Never holds a member's data.",
    },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'Why a mutation did not happen.', simpleResolvers: true })
export class UserError {
  readonly __typename?: 'UserError';

  @TG.Field(...UserErrorFields.code)
  code!: UserErrorCode;

  @TG.Field(...UserErrorFields.field)
  field?: string[] | null;

  @TG.Field(...UserErrorFields.message)
  message!: string;
}

export const PageInfoFields = {
  hasNextPage: [
    () => Boolean,
    { description: 'Whether there is more after this page. Known when paging forwards.' },
  ],
  hasPreviousPage: [
    () => Boolean,
    { description: 'Whether there is more before this page. Known when paging backwards.' },
  ],
  startCursor: [
    () => Cursor,
    { nullable: true, description: 'Cursor of the first edge; null on an empty page.' },
  ],
  endCursor: [
    () => Cursor,
    { nullable: true, description: 'Cursor of the last edge; null on an empty page.' },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'Where a page lies in its list.', simpleResolvers: true })
export class PageInfo {
  readonly __typename?: 'PageInfo';

  @TG.Field(...PageInfoFields.hasNextPage)
  hasNextPage!: boolean;

  @TG.Field(...PageInfoFields.hasPreviousPage)
  hasPreviousPage!: boolean;

  @TG.Field(...PageInfoFields.startCursor)
  startCursor?: string | null;

  @TG.Field(...PageInfoFields.endCursor)
  endCursor?: string | null;
}

@TG.ArgsType()
export class QueryAlertsArgs {
  @TG.Field(() => AlertFilter, { nullable: true, description: 'Which alerts; all when absent.' })
  filter?: AlertFilter | null;

  @TG.Field(() => AlertOrder, { nullable: true, description: 'In which order.' })
  orderBy?: AlertOrder | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class QueryAlertStreamArgs {
  @TG.Field(() => AlertEventFilter, { nullable: true, description: 'Which events.' })
  filter?: AlertEventFilter | null;
}

@TG.ArgsType()
export class QueryNodeArgs {
  @TG.Field(() => TG.ID, { description: "The thing's id." })
  id!: string;
}

@TG.ArgsType()
export class QueryNodesArgs {
  @TG.Field(() => [TG.ID], { description: "The things' ids." })
  ids!: string[];
}

@TG.ArgsType()
export class QueryMeetingsArgs {
  @TG.Field(() => MeetingFilter, {
    nullable: true,
    description: 'Which meetings; all when absent.',
  })
  filter?: MeetingFilter | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class QueryMembersArgs {
  @TG.Field(() => MemberFilter, {
    nullable: true,
    description: 'Which members; the active ones when absent.',
  })
  filter?: MemberFilter | null;

  @TG.Field(() => MemberOrder, {
    nullable: true,
    description: 'In which order; by risk, highest first, when absent.',
  })
  orderBy?: MemberOrder | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class QueryMemberArgs {
  @TG.Field(() => TG.ID, { description: "The member's id." })
  id!: string;
}

@TG.ArgsType()
export class QueryMemberDuplicatesArgs {
  @TG.Field(() => MemberDuplicatesInput, { description: 'Whom to look for.' })
  input!: MemberDuplicatesInput;
}

@TG.ArgsType()
export class QueryMonitoringEventsArgs {
  @TG.Field(() => TG.ID, { description: "The member's id." })
  memberId!: string;

  @TG.Field(() => [MonitoringEventKind], {
    nullable: true,
    description: 'Only these kinds; all when absent.',
  })
  kinds?: MonitoringEventKind[] | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class QueryProgramsArgs {
  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

export const QueryFields = {
  alerts: [
    () => AlertConnection,
    {
      nullable: true,
      description:
        'Alerts about the members this viewer may see; the most severe and oldest first unless said otherwise.',
    },
  ],
  alertStream: [
    () => AlertStream,
    {
      nullable: true,
      description: "The organization's stream of alerts: what `alertEvents` carries, by query.",
    },
  ],
  viewer: [() => Viewer, { nullable: true, description: 'Who is asking; null without a session.' }],
  node: [
    () => Node,
    {
      nullable: true,
      description:
        'The thing with this id. Null when it is unknown, of no known type, or not visible to you.',
    },
  ],
  nodes: [
    () => [Node],
    {
      nullable: 'items',
      description:
        'The things with these ids, in their order, null for each that `node` would not give. At most 100.',
    },
  ],
  meetings: [
    () => MeetingConnection,
    { nullable: true, description: 'Meetings that are held, by day of the week and time.' },
  ],
  meetingFeeds: [
    () => [MeetingFeed],
    { nullable: true, description: 'The feeds that meetings come from, by name.' },
  ],
  members: [
    () => MemberConnection,
    {
      nullable: true,
      description:
        "The members this viewer may see: a counselor's caseload, a coordinator's whole network. By risk unless\nsaid otherwise.",
    },
  ],
  member: [
    () => Member,
    { nullable: true, description: 'One member; null when unknown or not visible to you.' },
  ],
  memberDuplicates: [
    () => [MemberDuplicate],
    {
      nullable: true,
      description:
        'Who of the organization may be this person already, the most alike first, at most 5: ask before enrolling\nsomebody. A help and never a wall. Empty where nobody is alike or nothing was given.',
    },
  ],
  instruments: [
    () => [Instrument],
    { nullable: true, description: 'The instruments that can be answered.' },
  ],
  monitoringEvents: [
    () => MonitoringEventConnection,
    {
      nullable: true,
      description:
        'What happened with one member, newest first. Null when the member is unknown or not visible to you.',
    },
  ],
  programs: [
    () => ProgramConnection,
    { nullable: true, description: "The organization's programs by name." },
  ],
} satisfies Contracts;

@TG.ArgsType()
export class MutationAlertAcknowledgeArgs {
  @TG.Field(() => TG.ID, { description: "The alert's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the alert is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => String, { nullable: true, description: 'At most 2,000 characters.' })
  note?: string | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationAlertLogContactArgs {
  @TG.Field(() => TG.ID, { description: "The alert's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the alert is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => AlertContactInput, { description: 'The contact.' })
  input!: AlertContactInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationAlertResolveArgs {
  @TG.Field(() => TG.ID, { description: "The alert's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the alert is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => AlertResolveInput, { description: 'How it is settled.' })
  input!: AlertResolveInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationAlertUndoArgs {
  @TG.Field(() => TG.ID, { description: "The alert's id." })
  id!: string;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'Refuse when the alert is of another version.',
  })
  expectedVersion?: number | null;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationSessionCreateArgs {
  @TG.Field(() => SessionCreateInput, { description: 'Who wants to sign in.' })
  input!: SessionCreateInput;
}

@TG.ArgsType()
export class MutationMeetingFeedImportArgs {
  @TG.Field(() => MeetingFeedImportInput, { description: 'The feed.' })
  input!: MeetingFeedImportInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationMemberEnrollArgs {
  @TG.Field(() => MemberEnrollInput, { description: 'The new member.' })
  input!: MemberEnrollInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

@TG.ArgsType()
export class MutationCheckInRecordArgs {
  @TG.Field(() => CheckInInput, { description: 'The check-in.' })
  input!: CheckInInput;

  @TG.Field(() => String, {
    nullable: true,
    description: 'Makes a repeat of this call harmless for 24 hours; 8 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

export const MutationFields = {
  alertAcknowledge: [
    () => AlertAcknowledgePayload,
    {
      description:
        'Takes an alert: OPEN becomes ACKNOWLEDGED, held for 15 minutes. Who comes second gets\nSTATE_NOT_ALLOWED with the alert, which says who has it.',
    },
  ],
  alertLogContact: [
    () => AlertLogContactPayload,
    {
      description:
        'Logs a contact with the member: OPEN, ACKNOWLEDGED or CONTACTED becomes CONTACTED. An attempt that\nreached nobody holds the alert for 15 minutes more; then it opens again.',
    },
  ],
  alertResolve: [
    () => AlertResolvePayload,
    {
      description:
        'Settles an alert: CONTACTED becomes RESOLVED, as SUPPORTED only once somebody spoke with the member; with RAISED_IN_ERROR or COVERED_BY_OTHER also OPEN and\nACKNOWLEDGED.',
    },
  ],
  alertUndo: [
    () => AlertUndoPayload,
    {
      description:
        'Undoes the newest acknowledgment or settlement within 8 seconds, by whoever made it.',
    },
  ],
  sessionCreate: [
    () => SessionCreatePayload,
    { description: 'Signs in with e-mail address and password.' },
  ],
  sessionEnd: [
    () => SessionEndPayload,
    {
      description:
        'Signs out: ends the session of this request and closes its sockets with 4403 within 5 seconds.',
    },
  ],
  meetingFeedImport: [
    () => MeetingFeedImportPayload,
    {
      description:
        'Reads a feed and brings the meetings into step with it. Idempotent: the same feed twice changes nothing.\nA row that cannot be read is reported and stops nothing; an empty feed ends no meeting.',
    },
  ],
  memberEnroll: [
    () => MemberEnrollPayload,
    { description: 'Enrolls a member. Until they first check in their risk is UNKNOWN.' },
  ],
  checkInRecord: [
    () => CheckInRecordPayload,
    {
      description:
        'Records a check-in: scores the answers, assesses the risk, and raises an alert where a rule fires, all\nin one transaction. Show `safety` to the member at once. It stands alone in its operation, so that nothing\nthat fails beside it takes the help away.',
    },
  ],
} satisfies Contracts;

@TG.ArgsType()
export class SubscriptionAlertEventsArgs {
  @TG.Field(() => Cursor, {
    nullable: true,
    description: "Begin after this place; at the stream's head when absent.",
  })
  after?: string | null;

  @TG.Field(() => AlertEventFilter, { nullable: true, description: 'Which events.' })
  filter?: AlertEventFilter | null;
}

export const SubscriptionFields = {
  alertEvents: [
    () => AlertStreamItem,
    {
      description:
        'What happens to the alerts this viewer may see: first everything after the cursor, then live, at least\nonce and in order, with a heartbeat when nothing comes for 15 seconds.',
    },
  ],
} satisfies Contracts;

export const MeetingFeedFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  name: [() => String, { description: 'Its name.' }],
  kind: [() => MeetingFeedKind, { description: 'Its format.' }],
  location: [() => String, { description: "Where it was read, a URL or a file's name." }],
  timeZone: [() => TimeZone, { description: 'The zone of meetings that name none.' }],
  importedAt: [
    () => DateTime,
    { nullable: true, description: 'When it was last read; null before the first time.' },
  ],
  lastImport: [
    () => MeetingFeedImport,
    { nullable: true, description: 'What the last reading did.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A published list of meetings that Holdfast keeps in step with.',
  implements: [Node],
  simpleResolvers: true,
})
export class MeetingFeed implements Node {
  readonly __typename?: 'MeetingFeed';

  @TG.Field(...MeetingFeedFields.id)
  id!: string;

  @TG.Field(...MeetingFeedFields.name)
  name!: string;

  @TG.Field(...MeetingFeedFields.kind)
  kind!: MeetingFeedKind;

  @TG.Field(...MeetingFeedFields.location)
  location!: string;

  @TG.Field(...MeetingFeedFields.timeZone)
  timeZone!: string;

  @TG.Field(...MeetingFeedFields.importedAt)
  importedAt?: string | null;

  @TG.Field(...MeetingFeedFields.lastImport)
  lastImport?: MeetingFeedImport | null;
}

export const MeetingFeedRejectionFields = {
  row: [() => TG.Int, { description: 'Place of the row in the feed, from 1.' }],
  externalId: [
    () => String,
    { nullable: true, description: "The row's own id; null when it has none." },
  ],
  reason: [() => String, { description: 'Why, as a code, for example `NAME_MISSING`.' }],
  field: [
    () => String,
    { nullable: true, description: 'Which of its fields; null when it concerns none alone.' },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'Why a row of a feed was left out.', simpleResolvers: true })
export class MeetingFeedRejection {
  readonly __typename?: 'MeetingFeedRejection';

  @TG.Field(...MeetingFeedRejectionFields.row)
  row!: number;

  @TG.Field(...MeetingFeedRejectionFields.externalId)
  externalId?: string | null;

  @TG.Field(...MeetingFeedRejectionFields.reason)
  reason!: string;

  @TG.Field(...MeetingFeedRejectionFields.field)
  field?: string | null;
}

export const MeetingFeedImportFields = {
  rows: [() => TG.Int, { description: 'Rows in the feed.' }],
  created: [() => TG.Int, { description: 'Meetings that are new.' }],
  updated: [() => TG.Int, { description: 'Meetings that changed.' }],
  unchanged: [() => TG.Int, { description: 'Meetings that are as they were.' }],
  ended: [() => TG.Int, { description: 'Meetings that are gone from the feed and were ended.' }],
  unpublished: [
    () => TG.Int,
    { description: 'Rows that the feed itself marks as not published, left out.' },
  ],
  rejections: [
    () => [MeetingFeedRejection],
    { description: 'Rows that were left out, at most the first 200, with reasons.' },
  ],
  rejected: [() => TG.Int, { description: 'How many rows were left out.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'What one reading of a feed did.', simpleResolvers: true })
export class MeetingFeedImport {
  readonly __typename?: 'MeetingFeedImport';

  @TG.Field(...MeetingFeedImportFields.rows)
  rows!: number;

  @TG.Field(...MeetingFeedImportFields.created)
  created!: number;

  @TG.Field(...MeetingFeedImportFields.updated)
  updated!: number;

  @TG.Field(...MeetingFeedImportFields.unchanged)
  unchanged!: number;

  @TG.Field(...MeetingFeedImportFields.ended)
  ended!: number;

  @TG.Field(...MeetingFeedImportFields.unpublished)
  unpublished!: number;

  @TG.Field(...MeetingFeedImportFields.rejections)
  rejections?: MeetingFeedRejection[];

  @TG.Field(...MeetingFeedImportFields.rejected)
  rejected!: number;
}

@TG.ArgsType()
export class MeetingNextOccurrencesArgs {
  @TG.Field(() => TG.Int, { description: 'How many, 1 to 5.', defaultValue: 1 })
  first!: number;
}

export const MeetingFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  name: [() => String, { description: 'Its name.' }],
  groupName: [() => String, { nullable: true, description: 'The group that holds it.' }],
  weekdays: [
    () => [Weekday],
    { description: 'The days it is held on, Monday first; empty when by appointment.' },
  ],
  startTime: [
    () => LocalTime,
    { nullable: true, description: 'Local time of its start; null when by appointment.' },
  ],
  durationMinutes: [() => TG.Int, { description: 'How long it takes, in minutes.' }],
  timeZone: [() => TimeZone, { description: 'The zone its times are in.' }],
  nextOccurrences: [
    () => [MeetingOccurrence],
    { description: 'When it is next held, at most five times; empty when by appointment.' },
  ],
  venue: [() => MeetingVenue, { description: 'Where it takes place.' }],
  types: [
    () => [MeetingType],
    {
      description:
        'What kind of meeting, by canonical codes where known, else as the feed gives them.',
    },
  ],
  locationName: [() => String, { nullable: true, description: 'Name of the place.' }],
  address: [() => String, { nullable: true, description: 'Address of the place.' }],
  region: [() => String, { nullable: true, description: 'Part of the town or county.' }],
  latitude: [() => TG.Float, { nullable: true, description: 'Degrees north.' }],
  longitude: [() => TG.Float, { nullable: true, description: 'Degrees east.' }],
  conferenceUrl: [() => URL, { nullable: true, description: 'Where to join online.' }],
  conferencePhone: [() => String, { nullable: true, description: 'Number to join by telephone.' }],
  notes: [() => String, { nullable: true, description: 'What else to know.' }],
  feed: [() => MeetingFeed, { nullable: true, description: 'The feed it comes from.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A meeting of a mutual-help group.',
  implements: [Node],
  simpleResolvers: true,
})
export class Meeting implements Node {
  readonly __typename?: 'Meeting';

  @TG.Field(...MeetingFields.id)
  id!: string;

  @TG.Field(...MeetingFields.name)
  name!: string;

  @TG.Field(...MeetingFields.groupName)
  groupName?: string | null;

  @TG.Field(...MeetingFields.weekdays)
  weekdays!: Weekday[];

  @TG.Field(...MeetingFields.startTime)
  startTime?: string | null;

  @TG.Field(...MeetingFields.durationMinutes)
  durationMinutes!: number;

  @TG.Field(...MeetingFields.timeZone)
  timeZone!: string;

  @TG.Field(...MeetingFields.venue)
  venue!: MeetingVenue;

  @TG.Field(...MeetingFields.types)
  types?: MeetingType[];

  @TG.Field(...MeetingFields.locationName)
  locationName?: string | null;

  @TG.Field(...MeetingFields.address)
  address?: string | null;

  @TG.Field(...MeetingFields.region)
  region?: string | null;

  @TG.Field(...MeetingFields.latitude)
  latitude?: number | null;

  @TG.Field(...MeetingFields.longitude)
  longitude?: number | null;

  @TG.Field(...MeetingFields.conferenceUrl)
  conferenceUrl?: string | null;

  @TG.Field(...MeetingFields.conferencePhone)
  conferencePhone?: string | null;

  @TG.Field(...MeetingFields.notes)
  notes?: string | null;

  @TG.Field(...MeetingFields.feed)
  feed?: MeetingFeed | null;
}

export const MeetingOccurrenceFields = {
  startsAt: [() => DateTime, { description: 'Its start.' }],
  endsAt: [() => DateTime, { description: 'Its end.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'One time a meeting is held.', simpleResolvers: true })
export class MeetingOccurrence {
  readonly __typename?: 'MeetingOccurrence';

  @TG.Field(...MeetingOccurrenceFields.startsAt)
  startsAt!: string;

  @TG.Field(...MeetingOccurrenceFields.endsAt)
  endsAt!: string;
}

export const MeetingTypeFields = {
  code: [() => String, { description: 'The code.' }],
  label: [() => [LocalizedText], { description: 'What it means; the code itself when unknown.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'What kind of meeting.', simpleResolvers: true })
export class MeetingType {
  readonly __typename?: 'MeetingType';

  @TG.Field(...MeetingTypeFields.code)
  code!: string;

  @TG.Field(...MeetingTypeFields.label)
  label?: LocalizedText[];
}

export const MeetingConnectionFields = {
  edges: [() => [MeetingEdge], { description: 'Meetings with their places in the list.' }],
  nodes: [() => [Meeting], { description: 'The meetings alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of meetings.', simpleResolvers: true })
export class MeetingConnection {
  readonly __typename?: 'MeetingConnection';

  @TG.Field(...MeetingConnectionFields.edges)
  edges?: MeetingEdge[];

  @TG.Field(...MeetingConnectionFields.nodes)
  nodes?: Meeting[];

  @TG.Field(...MeetingConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const MeetingEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => Meeting, { description: 'The meeting.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A meeting and its place in a list.', simpleResolvers: true })
export class MeetingEdge {
  readonly __typename?: 'MeetingEdge';

  @TG.Field(...MeetingEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...MeetingEdgeFields.node)
  node?: Meeting;
}

export const MeetingFeedImportPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  feed: [
    () => MeetingFeed,
    { nullable: true, description: 'The feed; its `lastImport` says what was done.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The feed after its import.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MeetingFeedImportPayload implements MutationPayload {
  readonly __typename?: 'MeetingFeedImportPayload';

  @TG.Field(...MeetingFeedImportPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MeetingFeedImportPayloadFields.feed)
  feed?: MeetingFeed | null;
}

export const CareTeamEntryFields = {
  person: [() => Person, { description: 'Who.' }],
  role: [() => CareRole, { description: 'As what.' }],
  since: [() => DateTime, { description: 'Since when.' }],
} satisfies Contracts;

@TG.ObjectType({ description: "Somebody on a member's care team.", simpleResolvers: true })
export class CareTeamEntry {
  readonly __typename?: 'CareTeamEntry';

  @TG.Field(...CareTeamEntryFields.person)
  person?: Person;

  @TG.Field(...CareTeamEntryFields.role)
  role!: CareRole;

  @TG.Field(...CareTeamEntryFields.since)
  since!: string;
}

export const RecoveryDaysFields = {
  current: [() => TG.Int, { description: 'Days of the run that is going on.' }],
  longest: [() => TG.Int, { description: 'Days of the longest run.' }],
  cumulative: [() => TG.Int, { description: 'Days of all runs together.' }],
} satisfies Contracts;

@TG.ObjectType({
  description:
    "Days in recovery, counted in the member's own days. A slip ends the current run and takes nothing from\nthe others.",
  simpleResolvers: true,
})
export class RecoveryDays {
  readonly __typename?: 'RecoveryDays';

  @TG.Field(...RecoveryDaysFields.current)
  current!: number;

  @TG.Field(...RecoveryDaysFields.longest)
  longest!: number;

  @TG.Field(...RecoveryDaysFields.cumulative)
  cumulative!: number;
}

@TG.ArgsType()
export class MemberMonitoringEventsArgs {
  @TG.Field(() => [MonitoringEventKind], {
    nullable: true,
    description: 'Only these kinds; all when absent.',
  })
  kinds?: MonitoringEventKind[] | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

@TG.ArgsType()
export class MemberScoreSeriesArgs {
  @TG.Field(() => InstrumentCode, { description: 'The instrument.' })
  instrument!: InstrumentCode;

  @TG.Field(() => TG.Int, { description: 'How many days back, 1 to 400.', defaultValue: 90 })
  days!: number;
}

@TG.ArgsType()
export class MemberCheckInSeriesArgs {
  @TG.Field(() => TG.Int, { description: 'How many days back, 1 to 400.', defaultValue: 14 })
  days!: number;
}

@TG.ArgsType()
export class MemberAlertsArgs {
  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the start of the page, 1 to 100.',
  })
  first?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'Begin after this place.' })
  after?: string | null;

  @TG.Field(() => TG.Int, {
    nullable: true,
    description: 'How many from the end of the page, 1 to 100.',
  })
  last?: number | null;

  @TG.Field(() => Cursor, { nullable: true, description: 'End before this place.' })
  before?: string | null;
}

export const MemberFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  alias: [() => String, { description: 'The name the member chose to be shown by.' }],
  status: [() => MemberStatus, { description: 'Where the membership stands.' }],
  timeZone: [() => TimeZone, { description: "The zone the member's days are counted in." }],
  locale: [() => String, { description: 'Language of what the member reads, BCP 47.' }],
  enrolledAt: [() => DateTime, { description: 'When the member was enrolled.' }],
  legalName: [() => String, { nullable: true, description: 'Name as on papers.' }],
  birthDate: [() => Date, { nullable: true, description: 'Day of birth.' }],
  pronouns: [() => String, { nullable: true, description: "Pronouns, in the member's own words." }],
  phone: [() => PhoneNumber, { nullable: true, description: 'Telephone.' }],
  email: [() => EmailAddress, { nullable: true, description: 'E-mail.' }],
  goal: [() => RecoveryGoal, { nullable: true, description: 'What the member wants of recovery.' }],
  recoveryStart: [
    () => Date,
    {
      nullable: true,
      description: 'First day of the current run in recovery; null when not stated.',
    },
  ],
  recoveryDays: [
    () => RecoveryDays,
    { nullable: true, description: 'Days in recovery; null when no start is stated.' },
  ],
  careTeam: [
    () => [CareTeamEntry],
    { nullable: true, description: 'Who cares for the member, longest first.' },
  ],
  enrollments: [
    () => [Enrollment],
    { nullable: true, description: 'Episodes in programs, newest first.' },
  ],
  risk: [
    () => RiskAssessment,
    {
      nullable: true,
      description: 'The newest risk assessment. Its band is UNKNOWN when there is no valid data.',
    },
  ],
  lastCheckInAt: [
    () => DateTime,
    { nullable: true, description: 'When the member last checked in.' },
  ],
  monitoringEvents: [
    () => MonitoringEventConnection,
    {
      nullable: true,
      description:
        'What happened with the member, newest first: the timeline. Events of `hiddenParts` are left out.',
    },
  ],
  scoreSeries: [
    () => [ScorePoint],
    {
      nullable: true,
      description:
        'Scores of one instrument over the last days, oldest first, for a chart. Incomplete answers give no point.',
    },
  ],
  checkInSeries: [
    () => [CheckInPoint],
    {
      nullable: true,
      description:
        'Craving, mood and sleep of the last days, oldest first. A day without a check-in has no point.',
    },
  ],
  alerts: [
    () => AlertConnection,
    { nullable: true, description: 'Alerts about the member, newest first.' },
  ],
  hiddenParts: [
    () => [HiddenPart],
    {
      description:
        'Parts of the record that are hidden from this viewer: their events are missing in lists, and their fields\nare in `restricted`.',
    },
  ],
  restricted: [
    () => [FieldRestriction],
    {
      description:
        'Fields that are hidden from this viewer, so that a gap is never read as nothing there.',
    },
  ],
  version: [
    () => TG.Int,
    { description: 'Grows with each change; give it back as `expectedVersion`.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A person in recovery whom the network supports.',
  implements: [Node],
  simpleResolvers: true,
})
export class Member implements Node {
  readonly __typename?: 'Member';

  @TG.Field(...MemberFields.id)
  id!: string;

  @TG.Field(...MemberFields.alias)
  alias!: string;

  @TG.Field(...MemberFields.status)
  status!: MemberStatus;

  @TG.Field(...MemberFields.timeZone)
  timeZone!: string;

  @TG.Field(...MemberFields.locale)
  locale!: string;

  @TG.Field(...MemberFields.enrolledAt)
  enrolledAt!: string;

  @TG.Field(...MemberFields.legalName)
  legalName?: string | null;

  @TG.Field(...MemberFields.birthDate)
  birthDate?: string | null;

  @TG.Field(...MemberFields.pronouns)
  pronouns?: string | null;

  @TG.Field(...MemberFields.phone)
  phone?: string | null;

  @TG.Field(...MemberFields.email)
  email?: string | null;

  @TG.Field(...MemberFields.goal)
  goal?: RecoveryGoal | null;

  @TG.Field(...MemberFields.recoveryStart)
  recoveryStart?: string | null;

  @TG.Field(...MemberFields.recoveryDays)
  recoveryDays?: RecoveryDays | null;

  @TG.Field(...MemberFields.careTeam)
  careTeam?: CareTeamEntry[] | null;

  @TG.Field(...MemberFields.enrollments)
  enrollments?: Enrollment[] | null;

  @TG.Field(...MemberFields.risk)
  risk?: RiskAssessment | null;

  @TG.Field(...MemberFields.lastCheckInAt)
  lastCheckInAt?: string | null;

  @TG.Field(...MemberFields.hiddenParts)
  hiddenParts?: HiddenPart[];

  @TG.Field(...MemberFields.restricted)
  restricted?: FieldRestriction[];

  @TG.Field(...MemberFields.version)
  version!: number;
}

export const MemberConnectionFields = {
  edges: [() => [MemberEdge], { description: 'Members with their places in the list.' }],
  nodes: [() => [Member], { description: 'The members alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of members.', simpleResolvers: true })
export class MemberConnection {
  readonly __typename?: 'MemberConnection';

  @TG.Field(...MemberConnectionFields.edges)
  edges?: MemberEdge[];

  @TG.Field(...MemberConnectionFields.nodes)
  nodes?: Member[];

  @TG.Field(...MemberConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const MemberEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => Member, { description: 'The member.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A member and their place in a list.', simpleResolvers: true })
export class MemberEdge {
  readonly __typename?: 'MemberEdge';

  @TG.Field(...MemberEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...MemberEdgeFields.node)
  node?: Member;
}

export const MemberEnrollPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  member: [() => Member, { nullable: true, description: 'The member as enrolled.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The new member.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class MemberEnrollPayload implements MutationPayload {
  readonly __typename?: 'MemberEnrollPayload';

  @TG.Field(...MemberEnrollPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...MemberEnrollPayloadFields.member)
  member?: Member | null;
}

export const MemberDuplicateFields = {
  member: [
    () => Member,
    {
      nullable: true,
      description:
        'The member; null for one whom this viewer may not see. Where names and telephone are hidden somebody is\ntold of only with the same telephone, or alike in two ways, and of names only where they are nearly the\nsame.',
    },
  ],
  reasons: [() => [DuplicateReason], { description: 'In what they are alike.' }],
  score: [
    () => TG.Float,
    {
      nullable: true,
      description:
        'How alike, above 0 and at most 1: what speaks for it taken together, as if each were independent. An order\nfor a person who looks, not a probability. Null where names and telephone are hidden.',
    },
  ],
  likely: [
    () => Boolean,
    { description: 'The telephone is the same, or legal name and birth date are.' },
  ],
} satisfies Contracts;

@TG.ObjectType({ description: 'A member who may be the person looked for.', simpleResolvers: true })
export class MemberDuplicate {
  readonly __typename?: 'MemberDuplicate';

  @TG.Field(...MemberDuplicateFields.member)
  member?: Member | null;

  @TG.Field(...MemberDuplicateFields.reasons)
  reasons!: DuplicateReason[];

  @TG.Field(...MemberDuplicateFields.score)
  score?: number | null;

  @TG.Field(...MemberDuplicateFields.likely)
  likely!: boolean;
}

export const LocalizedTextFields = {
  locale: [() => String, { description: 'BCP 47, for example `en` or `es`.' }],
  text: [() => String, { description: 'The text.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A text in one language.', simpleResolvers: true })
export class LocalizedText {
  readonly __typename?: 'LocalizedText';

  @TG.Field(...LocalizedTextFields.locale)
  locale!: string;

  @TG.Field(...LocalizedTextFields.text)
  text!: string;
}

export const InstrumentChoiceFields = {
  value: [() => TG.Int, { description: 'What is recorded.' }],
  label: [() => [LocalizedText], { description: 'What is read.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'One possible answer to an item.', simpleResolvers: true })
export class InstrumentChoice {
  readonly __typename?: 'InstrumentChoice';

  @TG.Field(...InstrumentChoiceFields.value)
  value!: number;

  @TG.Field(...InstrumentChoiceFields.label)
  label?: LocalizedText[];
}

export const InstrumentItemFields = {
  code: [() => String, { description: 'Names the item in answers, for example `9` or `7A`.' }],
  kind: [() => InstrumentItemKind, { description: 'How it is answered.' }],
  text: [() => [LocalizedText], { description: 'The question.' }],
  choices: [() => [InstrumentChoice], { description: 'The possible answers; empty for a NUMBER.' }],
  min: [() => TG.Int, { nullable: true, description: 'Smallest number that can be answered.' }],
  max: [() => TG.Int, { nullable: true, description: 'Largest number that can be answered.' }],
  scored: [() => Boolean, { description: 'Whether the answer enters a score.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'One question of an instrument.', simpleResolvers: true })
export class InstrumentItem {
  readonly __typename?: 'InstrumentItem';

  @TG.Field(...InstrumentItemFields.code)
  code!: string;

  @TG.Field(...InstrumentItemFields.kind)
  kind!: InstrumentItemKind;

  @TG.Field(...InstrumentItemFields.text)
  text?: LocalizedText[];

  @TG.Field(...InstrumentItemFields.choices)
  choices?: InstrumentChoice[];

  @TG.Field(...InstrumentItemFields.min)
  min?: number | null;

  @TG.Field(...InstrumentItemFields.max)
  max?: number | null;

  @TG.Field(...InstrumentItemFields.scored)
  scored!: boolean;
}

export const InstrumentFields = {
  code: [() => InstrumentCode, { description: 'Names it.' }],
  version: [() => TG.Int, { description: 'Grows when wording or scoring changes.' }],
  title: [() => [LocalizedText], { description: 'Its title.' }],
  license: [() => String, { description: 'Under which terms it may be used.' }],
  source: [() => String, { description: 'Who published it.' }],
  windowDays: [
    () => TG.Int,
    {
      nullable: true,
      description: 'How many days back its questions ask; null when they ask of now.',
    },
  ],
  items: [() => [InstrumentItem], { description: 'Its questions, in order.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A questionnaire.', simpleResolvers: true })
export class Instrument {
  readonly __typename?: 'Instrument';

  @TG.Field(...InstrumentFields.code)
  code!: InstrumentCode;

  @TG.Field(...InstrumentFields.version)
  version!: number;

  @TG.Field(...InstrumentFields.title)
  title?: LocalizedText[];

  @TG.Field(...InstrumentFields.license)
  license!: string;

  @TG.Field(...InstrumentFields.source)
  source!: string;

  @TG.Field(...InstrumentFields.windowDays)
  windowDays?: number | null;

  @TG.Field(...InstrumentFields.items)
  items?: InstrumentItem[];
}

export const ScoreFields = {
  subscale: [() => String, { description: 'Which subscale; `TOTAL` where there is one only.' }],
  value: [
    () => TG.Int,
    {
      nullable: true,
      description: 'The value; null when too many answers are missing, never a guess.',
    },
  ],
  min: [() => TG.Int, { description: 'Smallest possible value.' }],
  max: [() => TG.Int, { description: 'Largest possible value.' }],
  band: [
    () => String,
    {
      nullable: true,
      description:
        'The band the value lies in, for example `MODERATE`; null without a value or without bands. Not a diagnosis.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What one subscale of an instrument came to.',
  simpleResolvers: true,
})
export class Score {
  readonly __typename?: 'Score';

  @TG.Field(...ScoreFields.subscale)
  subscale!: string;

  @TG.Field(...ScoreFields.value)
  value?: number | null;

  @TG.Field(...ScoreFields.min)
  min!: number;

  @TG.Field(...ScoreFields.max)
  max!: number;

  @TG.Field(...ScoreFields.band)
  band?: string | null;
}

export const ScorePointFields = {
  occurredAt: [() => DateTime, { description: 'When it was answered.' }],
  subscale: [() => String, { description: 'Which subscale.' }],
  value: [() => TG.Int, { description: 'The value.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A score on a day.', simpleResolvers: true })
export class ScorePoint {
  readonly __typename?: 'ScorePoint';

  @TG.Field(...ScorePointFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...ScorePointFields.subscale)
  subscale!: string;

  @TG.Field(...ScorePointFields.value)
  value!: number;
}

export const CheckInPointFields = {
  localDate: [() => Date, { description: "The member's local day." }],
  craving: [() => TG.Int, { nullable: true, description: 'Craving, 0 none to 10 strongest.' }],
  mood: [() => TG.Int, { nullable: true, description: 'Mood, 0 lowest to 10 best.' }],
  sleepHours: [() => TG.Float, { nullable: true, description: 'Hours slept, 0 to 24.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'What a member said on a day.', simpleResolvers: true })
export class CheckInPoint {
  readonly __typename?: 'CheckInPoint';

  @TG.Field(...CheckInPointFields.localDate)
  localDate!: string;

  @TG.Field(...CheckInPointFields.craving)
  craving?: number | null;

  @TG.Field(...CheckInPointFields.mood)
  mood?: number | null;

  @TG.Field(...CheckInPointFields.sleepHours)
  sleepHours?: number | null;
}

export const CheckInFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Who checked in.' }],
  occurredAt: [() => DateTime, { description: 'When it happened.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  localDate: [() => Date, { description: "The member's local day." }],
  recordedBy: [
    () => Person,
    { nullable: true, description: 'Who recorded it; null for an import.' },
  ],
  craving: [
    () => TG.Int,
    { nullable: true, description: 'Craving, 0 none to 10 strongest; null when not said.' },
  ],
  mood: [
    () => TG.Int,
    { nullable: true, description: 'Mood, 0 lowest to 10 best; null when not said.' },
  ],
  sleepHours: [
    () => TG.Float,
    { nullable: true, description: 'Hours slept, 0 to 24; null when not said.' },
  ],
  note: [
    () => String,
    {
      nullable: true,
      description:
        "In the member's own words. Null also where a slip was told with it and slips are hidden from this viewer.",
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'What a member said of their day.',
  implements: [MonitoringEvent, Node],
  simpleResolvers: true,
})
export class CheckIn implements MonitoringEvent, Node {
  readonly __typename?: 'CheckIn';

  @TG.Field(...CheckInFields.id)
  id!: string;

  @TG.Field(...CheckInFields.member)
  member?: Member | null;

  @TG.Field(...CheckInFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...CheckInFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...CheckInFields.localDate)
  localDate!: string;

  @TG.Field(...CheckInFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...CheckInFields.craving)
  craving?: number | null;

  @TG.Field(...CheckInFields.mood)
  mood?: number | null;

  @TG.Field(...CheckInFields.sleepHours)
  sleepHours?: number | null;

  @TG.Field(...CheckInFields.note)
  note?: string | null;
}

export const ItemAnswerFields = {
  item: [() => String, { description: "The item's code." }],
  value: [() => TG.Int, { description: 'The answer.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'An answer to one item.', simpleResolvers: true })
export class ItemAnswer {
  readonly __typename?: 'ItemAnswer';

  @TG.Field(...ItemAnswerFields.item)
  item!: string;

  @TG.Field(...ItemAnswerFields.value)
  value!: number;
}

export const InstrumentResponseFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Who answered.' }],
  occurredAt: [() => DateTime, { description: 'When it happened.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  localDate: [() => Date, { description: "The member's local day." }],
  recordedBy: [
    () => Person,
    { nullable: true, description: 'Who recorded it; null for an import.' },
  ],
  instrument: [() => InstrumentCode, { description: 'Which instrument.' }],
  answers: [() => [ItemAnswer], { description: 'The answers as given; partial answers are kept.' }],
  scores: [() => [Score], { description: 'What they came to.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'An answered instrument.',
  implements: [MonitoringEvent, Node],
  simpleResolvers: true,
})
export class InstrumentResponse implements MonitoringEvent, Node {
  readonly __typename?: 'InstrumentResponse';

  @TG.Field(...InstrumentResponseFields.id)
  id!: string;

  @TG.Field(...InstrumentResponseFields.member)
  member?: Member | null;

  @TG.Field(...InstrumentResponseFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...InstrumentResponseFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...InstrumentResponseFields.localDate)
  localDate!: string;

  @TG.Field(...InstrumentResponseFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...InstrumentResponseFields.instrument)
  instrument!: InstrumentCode;

  @TG.Field(...InstrumentResponseFields.answers)
  answers?: ItemAnswer[];

  @TG.Field(...InstrumentResponseFields.scores)
  scores?: Score[];
}

export const SlipReportedFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Who reported it.' }],
  occurredAt: [() => DateTime, { description: 'When it happened.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  localDate: [() => Date, { description: "The member's local day of use." }],
  recordedBy: [
    () => Person,
    { nullable: true, description: 'Who recorded it; null for an import.' },
  ],
  substances: [() => [SubstanceClass], { description: 'Of which classes.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A slip the member reported: a return to use on a day. Recorded, never punished.',
  implements: [MonitoringEvent, Node],
  simpleResolvers: true,
})
export class SlipReported implements MonitoringEvent, Node {
  readonly __typename?: 'SlipReported';

  @TG.Field(...SlipReportedFields.id)
  id!: string;

  @TG.Field(...SlipReportedFields.member)
  member?: Member | null;

  @TG.Field(...SlipReportedFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...SlipReportedFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...SlipReportedFields.localDate)
  localDate!: string;

  @TG.Field(...SlipReportedFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...SlipReportedFields.substances)
  substances!: SubstanceClass[];
}

export const DrugScreenResultFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Whose screen.' }],
  occurredAt: [() => DateTime, { description: 'When it was due or taken.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  localDate: [() => Date, { description: "The member's local day." }],
  recordedBy: [
    () => Person,
    { nullable: true, description: 'Who recorded it; null for an import.' },
  ],
  result: [() => DrugScreenOutcome, { description: 'What it showed.' }],
  confirmed: [() => Boolean, { description: 'Whether a laboratory confirmed it.' }],
  substances: [() => [SubstanceClass], { description: 'What was found, by class.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The result of a drug screen.',
  implements: [MonitoringEvent, Node],
  simpleResolvers: true,
})
export class DrugScreenResult implements MonitoringEvent, Node {
  readonly __typename?: 'DrugScreenResult';

  @TG.Field(...DrugScreenResultFields.id)
  id!: string;

  @TG.Field(...DrugScreenResultFields.member)
  member?: Member | null;

  @TG.Field(...DrugScreenResultFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...DrugScreenResultFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...DrugScreenResultFields.localDate)
  localDate!: string;

  @TG.Field(...DrugScreenResultFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...DrugScreenResultFields.result)
  result!: DrugScreenOutcome;

  @TG.Field(...DrugScreenResultFields.confirmed)
  confirmed!: boolean;

  @TG.Field(...DrugScreenResultFields.substances)
  substances!: SubstanceClass[];
}

export const AttendanceRecordedFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'Who was expected.' }],
  occurredAt: [() => DateTime, { description: 'When it took place.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  localDate: [() => Date, { description: "The member's local day." }],
  recordedBy: [
    () => Person,
    { nullable: true, description: 'Who recorded it; null for an import.' },
  ],
  state: [() => AttendanceState, { description: 'Whether they came.' }],
  occasion: [() => String, { description: 'Which visit or session, as it is called.' }],
  reason: [
    () => String,
    {
      nullable: true,
      description:
        'Why not, as a code, for example `in_hospital`; null when they came or nothing was said.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Attendance at a visit or session.',
  implements: [MonitoringEvent, Node],
  simpleResolvers: true,
})
export class AttendanceRecorded implements MonitoringEvent, Node {
  readonly __typename?: 'AttendanceRecorded';

  @TG.Field(...AttendanceRecordedFields.id)
  id!: string;

  @TG.Field(...AttendanceRecordedFields.member)
  member?: Member | null;

  @TG.Field(...AttendanceRecordedFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...AttendanceRecordedFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...AttendanceRecordedFields.localDate)
  localDate!: string;

  @TG.Field(...AttendanceRecordedFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...AttendanceRecordedFields.state)
  state!: AttendanceState;

  @TG.Field(...AttendanceRecordedFields.occasion)
  occasion!: string;

  @TG.Field(...AttendanceRecordedFields.reason)
  reason?: string | null;
}

export const ContactLoggedFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  member: [() => Member, { nullable: true, description: 'With whom.' }],
  occurredAt: [() => DateTime, { description: 'When it happened.' }],
  recordedAt: [() => DateTime, { description: 'When it was recorded.' }],
  localDate: [() => Date, { description: "The member's local day." }],
  recordedBy: [() => Person, { nullable: true, description: 'Who made the contact.' }],
  outcome: [() => ContactOutcome, { description: 'How it went.' }],
  note: [() => String, { nullable: true, description: 'What was said and agreed.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A contact that staff logged.',
  implements: [MonitoringEvent, Node],
  simpleResolvers: true,
})
export class ContactLogged implements MonitoringEvent, Node {
  readonly __typename?: 'ContactLogged';

  @TG.Field(...ContactLoggedFields.id)
  id!: string;

  @TG.Field(...ContactLoggedFields.member)
  member?: Member | null;

  @TG.Field(...ContactLoggedFields.occurredAt)
  occurredAt!: string;

  @TG.Field(...ContactLoggedFields.recordedAt)
  recordedAt!: string;

  @TG.Field(...ContactLoggedFields.localDate)
  localDate!: string;

  @TG.Field(...ContactLoggedFields.recordedBy)
  recordedBy?: Person | null;

  @TG.Field(...ContactLoggedFields.outcome)
  outcome!: ContactOutcome;

  @TG.Field(...ContactLoggedFields.note)
  note?: string | null;
}

export const MonitoringEventConnectionFields = {
  edges: [() => [MonitoringEventEdge], { description: 'Events with their places in the list.' }],
  nodes: [() => [MonitoringEvent], { description: 'The events alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of monitoring events.', simpleResolvers: true })
export class MonitoringEventConnection {
  readonly __typename?: 'MonitoringEventConnection';

  @TG.Field(...MonitoringEventConnectionFields.edges)
  edges?: MonitoringEventEdge[];

  @TG.Field(...MonitoringEventConnectionFields.nodes)
  nodes?: MonitoringEvent[];

  @TG.Field(...MonitoringEventConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const MonitoringEventEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => MonitoringEvent, { description: 'The event.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A monitoring event and its place in a list.',
  simpleResolvers: true,
})
export class MonitoringEventEdge {
  readonly __typename?: 'MonitoringEventEdge';

  @TG.Field(...MonitoringEventEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...MonitoringEventEdgeFields.node)
  node?: MonitoringEvent;
}

export const CrisisResourceFields = {
  code: [() => String, { description: 'Names it, for example `988`.' }],
  name: [() => [LocalizedText], { description: 'What it is.' }],
  description: [
    () => [LocalizedText],
    { description: 'When and how to use it, at a grade 6 reading level.' },
  ],
  call: [() => String, { nullable: true, description: 'Number to call.' }],
  text: [
    () => String,
    { nullable: true, description: 'Number to text, with what to write where it matters.' },
  ],
  chat: [() => URL, { nullable: true, description: 'Where to chat.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A line to call, text or write to.', simpleResolvers: true })
export class CrisisResource {
  readonly __typename?: 'CrisisResource';

  @TG.Field(...CrisisResourceFields.code)
  code!: string;

  @TG.Field(...CrisisResourceFields.name)
  name?: LocalizedText[];

  @TG.Field(...CrisisResourceFields.description)
  description?: LocalizedText[];

  @TG.Field(...CrisisResourceFields.call)
  call?: string | null;

  @TG.Field(...CrisisResourceFields.text)
  text?: string | null;

  @TG.Field(...CrisisResourceFields.chat)
  chat?: string | null;
}

export const SafetyResponseFields = {
  level: [() => SafetyLevel, { description: 'How much help is called for.' }],
  words: [
    () => String,
    {
      description:
        "What to say to the member, in the member's language, at a grade 6 reading level.",
    },
  ],
  code: [() => String, { description: 'Names the words, for clients that translate themselves.' }],
  resources: [() => [CrisisResource], { description: 'Lines to offer, the most fitting first.' }],
  onDuty: [
    () => [Person],
    { description: 'Who is on duty now; empty when nobody is known to be.' },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'Help that belongs to an answer. Show it at once, before anything else.',
  simpleResolvers: true,
})
export class SafetyResponse {
  readonly __typename?: 'SafetyResponse';

  @TG.Field(...SafetyResponseFields.level)
  level!: SafetyLevel;

  @TG.Field(...SafetyResponseFields.words)
  words!: string;

  @TG.Field(...SafetyResponseFields.code)
  code!: string;

  @TG.Field(...SafetyResponseFields.resources)
  resources?: CrisisResource[];

  @TG.Field(...SafetyResponseFields.onDuty)
  onDuty?: Person[];
}

export const CheckInRecordPayloadFields = {
  userErrors: [() => [UserError], { description: 'What a careful caller can mend.' }],
  checkIn: [
    () => CheckIn,
    {
      nullable: true,
      description:
        'The check-in. With no `userErrors` it is stored, also where this is null: then at the moment it cannot be\nread back, or the access to it not be written down, and nothing but `safety` is given. There is nothing\nto repeat.',
    },
  ],
  responses: [
    () => [InstrumentResponse],
    {
      description:
        'The answered instruments with their scores, in the order given; only what the caller may see afterwards.',
    },
  ],
  safety: [
    () => SafetyResponse,
    {
      nullable: true,
      description: 'Help that belongs to the answers; null when they call for none.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'The recorded check-in.',
  implements: [MutationPayload],
  simpleResolvers: true,
})
export class CheckInRecordPayload implements MutationPayload {
  readonly __typename?: 'CheckInRecordPayload';

  @TG.Field(...CheckInRecordPayloadFields.userErrors)
  userErrors?: UserError[];

  @TG.Field(...CheckInRecordPayloadFields.checkIn)
  checkIn?: CheckIn | null;

  @TG.Field(...CheckInRecordPayloadFields.responses)
  responses?: InstrumentResponse[];

  @TG.Field(...CheckInRecordPayloadFields.safety)
  safety?: SafetyResponse | null;
}

export const RiskInputFields = {
  name: [() => String, { description: 'What was measured, for example `craving` or `PHQ_9.9`.' }],
  value: [() => String, { description: 'Its value, as text.' }],
  occurredAt: [() => DateTime, { description: 'When.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A value that made a rule fire.', simpleResolvers: true })
export class RiskInput {
  readonly __typename?: 'RiskInput';

  @TG.Field(...RiskInputFields.name)
  name!: string;

  @TG.Field(...RiskInputFields.value)
  value!: string;

  @TG.Field(...RiskInputFields.occurredAt)
  occurredAt!: string;
}

export const RiskReasonFields = {
  rule: [
    () => String,
    { description: 'Names the rule, for clients to translate, for example `CRAVING_HIGH`.' },
  ],
  severity: [() => AlertSeverity, { description: 'How severe.' }],
  kind: [() => RuleKind, { description: 'What it speaks of.' }],
  inputs: [() => [RiskInput], { description: 'The values that made it fire.' }],
  source: [() => String, { description: 'Where the rule comes from.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A rule that fired, with its evidence.', simpleResolvers: true })
export class RiskReason {
  readonly __typename?: 'RiskReason';

  @TG.Field(...RiskReasonFields.rule)
  rule!: string;

  @TG.Field(...RiskReasonFields.severity)
  severity!: AlertSeverity;

  @TG.Field(...RiskReasonFields.kind)
  kind!: RuleKind;

  @TG.Field(...RiskReasonFields.inputs)
  inputs?: RiskInput[];

  @TG.Field(...RiskReasonFields.source)
  source!: string;
}

export const RiskAssessmentFields = {
  band: [() => RiskBand, { description: 'The highest band that fired.' }],
  reasons: [() => [RiskReason], { description: 'Every rule that fired, the most severe first.' }],
  assessedAt: [() => DateTime, { description: 'When it was made.' }],
  staleAfter: [() => DateTime, { description: 'From when it should not be relied on.' }],
  ruleSetVersion: [() => String, { description: 'Which rule set was used.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'An answer to "how is this member doing", with its reasons.',
  simpleResolvers: true,
})
export class RiskAssessment {
  readonly __typename?: 'RiskAssessment';

  @TG.Field(...RiskAssessmentFields.band)
  band!: RiskBand;

  @TG.Field(...RiskAssessmentFields.reasons)
  reasons?: RiskReason[];

  @TG.Field(...RiskAssessmentFields.assessedAt)
  assessedAt!: string;

  @TG.Field(...RiskAssessmentFields.staleAfter)
  staleAfter!: string;

  @TG.Field(...RiskAssessmentFields.ruleSetVersion)
  ruleSetVersion!: string;
}

export const ProgramFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  name: [() => String, { description: 'Its name.' }],
  kind: [() => ProgramKind, { description: 'What it mainly offers.' }],
  asamLevel: [
    () => String,
    {
      nullable: true,
      description:
        'Level of care by its ASAM code, for example `1.0` or `2.1`; null when not stated.',
    },
  ],
} satisfies Contracts;

@TG.ObjectType({
  description: 'A course of care after treatment that members enroll in.',
  implements: [Node],
  simpleResolvers: true,
})
export class Program implements Node {
  readonly __typename?: 'Program';

  @TG.Field(...ProgramFields.id)
  id!: string;

  @TG.Field(...ProgramFields.name)
  name!: string;

  @TG.Field(...ProgramFields.kind)
  kind!: ProgramKind;

  @TG.Field(...ProgramFields.asamLevel)
  asamLevel?: string | null;
}

export const EnrollmentFields = {
  id: [() => TG.ID, { description: 'Opaque and stable.' }],
  program: [() => Program, { description: 'The program.' }],
  state: [() => EnrollmentState, { description: 'Where it stands.' }],
  startedOn: [() => Date, { nullable: true, description: 'First day; null while planned.' }],
  endedOn: [() => Date, { nullable: true, description: 'Last day; null while it runs.' }],
} satisfies Contracts;

@TG.ObjectType({
  description: 'One episode of a member in a program.',
  implements: [Node],
  simpleResolvers: true,
})
export class Enrollment implements Node {
  readonly __typename?: 'Enrollment';

  @TG.Field(...EnrollmentFields.id)
  id!: string;

  @TG.Field(...EnrollmentFields.program)
  program?: Program;

  @TG.Field(...EnrollmentFields.state)
  state!: EnrollmentState;

  @TG.Field(...EnrollmentFields.startedOn)
  startedOn?: string | null;

  @TG.Field(...EnrollmentFields.endedOn)
  endedOn?: string | null;
}

export const ProgramConnectionFields = {
  edges: [() => [ProgramEdge], { description: 'Programs with their places in the list.' }],
  nodes: [() => [Program], { description: 'The programs alone.' }],
  pageInfo: [() => PageInfo, { description: 'Where the page lies.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A page of programs.', simpleResolvers: true })
export class ProgramConnection {
  readonly __typename?: 'ProgramConnection';

  @TG.Field(...ProgramConnectionFields.edges)
  edges?: ProgramEdge[];

  @TG.Field(...ProgramConnectionFields.nodes)
  nodes?: Program[];

  @TG.Field(...ProgramConnectionFields.pageInfo)
  pageInfo?: PageInfo;
}

export const ProgramEdgeFields = {
  cursor: [() => Cursor, { description: 'The place.' }],
  node: [() => Program, { description: 'The program.' }],
} satisfies Contracts;

@TG.ObjectType({ description: 'A program and its place in a list.', simpleResolvers: true })
export class ProgramEdge {
  readonly __typename?: 'ProgramEdge';

  @TG.Field(...ProgramEdgeFields.cursor)
  cursor!: string;

  @TG.Field(...ProgramEdgeFields.node)
  node?: Program;
}

export type AlertStreamItem =
  | (AlertEvent & { readonly __typename: 'AlertEvent' })
  | (StreamHeartbeat & { readonly __typename: 'StreamHeartbeat' })
  | (CursorExpired & { readonly __typename: 'CursorExpired' });
export const AlertStreamItem = TG.createUnionType({
  name: 'AlertStreamItem',
  description: 'What `alertEvents` carries.',
  types: () => [AlertEvent, StreamHeartbeat, CursorExpired] as const,
  resolveType: typenameOf,
});
