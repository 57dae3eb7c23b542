import type { Selectable } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import type { Viewer } from '../auth/viewer.ts';
import { globalId, type NodeType } from '../common/ids.ts';
import type { OrderColumn } from '../common/pagination.ts';
import type { MonitoringEventKind, RiskAssessment, TimelineEntry } from '../generated/schema.ts';
import type { LocalDate } from '../common/local-date.ts';
import { nextDue } from './cadence.ts';
import { defaultRuleSet } from './risk-rules.ts';
import { isNoteHidden, visibleEvents } from './monitoring-policy.ts';
import type { EventDetails, MonitoringEventTable } from './monitoring.tables.ts';

export type EventRow = Selectable<MonitoringEventTable> & { note_hidden: boolean };

/** The keys by which the fields of an event are loaded. */
export interface EventKeys {
  memberKey: string;
  recordedByKey: string | null;
}

/** Any monitoring event as queries answer it. */
export type MonitoringEventNode = EventKeys &
  Exclude<TimelineEntry, { __typename: 'AlertRaised' | 'MeetingAttended' }>;

/** The type of an event in the schema, by its kind. */
export const typeOfKind = {
  CHECK_IN: 'CheckIn',
  INSTRUMENT_RESPONSE: 'InstrumentResponse',
  SLIP_REPORTED: 'SlipReported',
  DRUG_SCREEN_RESULT: 'DrugScreenResult',
  ATTENDANCE_RECORDED: 'AttendanceRecorded',
  CONTACT_LOGGED: 'ContactLogged',
  ENROLLMENT_CHANGED: 'EnrollmentChanged',
  LESSON_COMPLETED: 'LessonCompleted',
  PLAN_SIGNED: 'PlanSigned',
  PLAN_IN_FORCE: 'PlanInForce',
  PLAN_USED: 'PlanUsed',
  STATUS_CHANGED: 'StatusChanged',
  CARE_TEAM_CHANGED: 'CareTeamChanged',
  REFERRAL_CHANGED: 'ReferralChanged',
  MEMBER_MERGED: 'MemberMerged',
  APPOINTMENT_CHANGED: 'AppointmentChanged',
  STAY_CHANGED: 'StayChanged',
  MILESTONE_REACHED: 'MilestoneReached',
} as const satisfies Record<MonitoringEventKind, NodeType>;

/** Newest first. */
export const newestEventsFirst: OrderColumn<EventRow>[] = [
  { column: 'occurred_at', type: 'timestamptz', direction: 'desc', value: (r) => r.occurred_at },
  { column: 'monitoring_event.id', type: 'uuid', direction: 'desc', value: (row) => row.id },
];

/** How a member is before anything was recorded: nobody knows, which is never a low risk. */
export const notYetAssessed = (enrolledAt: string): RiskAssessment => ({
  band: 'UNKNOWN',
  reasons: [],
  assessedAt: enrolledAt,
  staleAfter: enrolledAt,
  ruleSetVersion: defaultRuleSet.version,
});

/** The day by which somebody new is asked to check in first. */
export const firstCheckInDue = (enrolledOn: LocalDate): LocalDate =>
  nextDue({ startedOn: enrolledOn, answeredOn: null, band: 'UNKNOWN' });

/** Events that the viewer may see. */
export function selectEvents(db: Db, viewer: Viewer) {
  return db
    .selectFrom('monitoring_event')
    .selectAll('monitoring_event')
    .select(isNoteHidden(viewer).as('note_hidden'))
    .where(visibleEvents(viewer));
}

type Details = { [Kind in MonitoringEventKind]: (row: EventRow, note: string | null) => object };

const details: Details = {
  CHECK_IN: (row, note) => ({ ...(row.details as EventDetails['CHECK_IN']), note }),
  INSTRUMENT_RESPONSE: (row) => {
    const { instrument, answers, scores } = row.details as EventDetails['INSTRUMENT_RESPONSE'];
    const items = Object.entries(answers).map(([item, value]) => ({ item, value }));
    return { instrument, scores, answers: items };
  },
  SLIP_REPORTED: (row) => row.details,
  DRUG_SCREEN_RESULT: (row) => row.details,
  ATTENDANCE_RECORDED: (row) => {
    const { walkIn = false, ...attendance } = row.details as EventDetails['ATTENDANCE_RECORDED'];
    const corrects = row.corrects_id;
    const correctsId = corrects === null ? null : globalId('AttendanceRecorded', corrects);
    return { ...attendance, walkIn, correctsId };
  },
  CONTACT_LOGGED: (row, note) => {
    const { outcome } = row.details as EventDetails['CONTACT_LOGGED'];
    return { outcome, note };
  },
  ENROLLMENT_CHANGED: (row, note) => {
    const told = row.details as EventDetails['ENROLLMENT_CHANGED'];
    const { program, phase, move, from, to, priority, reason } = told;
    return { programKey: program, phaseKey: phase, move, from, to, priority, reason, note };
  },
  LESSON_COMPLETED: (row) => {
    const { lesson, rating, helpedWhen } = row.details as EventDetails['LESSON_COMPLETED'];
    return { lessonKey: lesson, rating, helpedWhen };
  },
  PLAN_SIGNED: (row) => row.details,
  PLAN_IN_FORCE: (row) => row.details,
  PLAN_USED: (row) => {
    const { plan, strategy, ...rest } = row.details as EventDetails['PLAN_USED'];
    return { ...rest, planKey: plan, strategyKey: strategy };
  },
  STATUS_CHANGED: (row) => row.details,
  CARE_TEAM_CHANGED: (row) => {
    const { move, person, role } = row.details as EventDetails['CARE_TEAM_CHANGED'];
    return { move, personKey: person, role };
  },
  STAY_CHANGED: (row, note) => {
    const { residence, fromResidence, ...told } = row.details as EventDetails['STAY_CHANGED'];
    return { ...told, residenceKey: residence, fromResidenceKey: fromResidence, note };
  },
  APPOINTMENT_CHANGED: (row) => {
    const { move, appointment } = row.details as EventDetails['APPOINTMENT_CHANGED'];
    return { move, appointmentKey: appointment };
  },
  REFERRAL_CHANGED: (row) => {
    const { move, referral } = row.details as EventDetails['REFERRAL_CHANGED'];
    return { move, referralKey: referral };
  },
  MEMBER_MERGED: (row) => {
    const { move, merge } = row.details as EventDetails['MEMBER_MERGED'];
    return { move, mergeKey: merge };
  },
  MILESTONE_REACHED: (row) => row.details,
};

/** The event as the schema has it; remembers that the member's record was seen. */
export function toEvent(ctx: Context, row: EventRow): MonitoringEventNode {
  ctx.trail.saw(row.member_id);
  const note =
    row.note === null || row.note_hidden
      ? null
      : ctx.services.sealer.open(row.organization_id, row.note);
  return {
    __typename: typeOfKind[row.kind],
    memberKey: row.member_id,
    recordedByKey: row.recorded_by,
    id: globalId(typeOfKind[row.kind], row.id),
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
    localDate: row.local_date,
    ...details[row.kind](row, note),
  } as MonitoringEventNode;
}
