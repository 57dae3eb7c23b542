import type {
  RecordCategory,
  TimelineEntryFieldsFragment,
  TimelineKind,
} from '../../../generated/graphql.ts';

export type TimelineEntry = TimelineEntryFieldsFragment;
/** An entry that is an event: anything but an alert, and a meeting that the member logged. */
export type TimelineEvent = Exclude<
  TimelineEntry,
  { __typename: 'AlertRaised' | 'MeetingAttended' }
>;

/** What happened on one of the member's own days. */
export interface TimelineDay {
  localDate: string;
  entries: TimelineEntry[];
}

/** The kinds with the part of the record each is of. */
const PARTS: Record<TimelineKind, RecordCategory> = {
  CHECK_IN: 'CHECK_INS',
  INSTRUMENT_RESPONSE: 'INSTRUMENTS',
  SLIP_REPORTED: 'SLIPS',
  DRUG_SCREEN_RESULT: 'SCREENS',
  ATTENDANCE_RECORDED: 'ATTENDANCE',
  CONTACT_LOGGED: 'CONTACTS',
  LESSON_COMPLETED: 'LESSONS',
  ENROLLMENT_CHANGED: 'PROGRAMS',
  PLAN_USED: 'PLAN',
  PLAN_SIGNED: 'PLAN',
  PLAN_IN_FORCE: 'PLAN',
  STATUS_CHANGED: 'PROGRAMS',
  CARE_TEAM_CHANGED: 'CARE_TEAM',
  REFERRAL_CHANGED: 'REFERRALS',
  MEMBER_MERGED: 'IDENTITY',
  APPOINTMENT_CHANGED: 'APPOINTMENTS',
  STAY_CHANGED: 'STAYS',
  MILESTONE_REACHED: 'RECOVERY',
  ALERT: 'ALERTS',
  MEETING_ATTENDED: 'ATTENDANCE',
};

/** The kinds as they are offered as filters: what belongs together stands together. */
export const KIND_GROUPS: readonly (readonly TimelineKind[])[] = [
  ['CHECK_IN', 'INSTRUMENT_RESPONSE', 'SLIP_REPORTED', 'DRUG_SCREEN_RESULT', 'MILESTONE_REACHED'],
  ['ALERT', 'CONTACT_LOGGED', 'APPOINTMENT_CHANGED'],
  ['PLAN_USED', 'PLAN_SIGNED', 'PLAN_IN_FORCE'],
  [
    'ENROLLMENT_CHANGED',
    'ATTENDANCE_RECORDED',
    'MEETING_ATTENDED',
    'LESSON_COMPLETED',
    'STAY_CHANGED',
  ],
  ['STATUS_CHANGED', 'CARE_TEAM_CHANGED', 'REFERRAL_CHANGED', 'MEMBER_MERGED'],
];

/** The kinds that the viewer may see: a filter for others would find nothing, as if there were nothing. */
export function kindsSeen(
  hidden: readonly { category: RecordCategory }[],
): readonly TimelineKind[] {
  const kinds = Object.keys(PARTS) as TimelineKind[];
  return kinds.filter((kind) => hidden.every(({ category }) => category !== PARTS[kind]));
}

/** Entries under their days, in the order in which the list has them: by days, the newest first. */
export function groupByDay(entries: readonly TimelineEntry[]): TimelineDay[] {
  const days = Map.groupBy(entries, ({ localDate }) => localDate);
  return [...days].map(([localDate, of]) => ({ localDate, entries: of }));
}

/** Names an entry among the others of its timeline. */
export function keyOfEntry(entry: TimelineEntry): string {
  if (entry.__typename === 'AlertRaised') return entry.alert.id;
  return entry.__typename === 'MeetingAttended' ? entry.attendance.id : entry.id;
}

/** Those of the offered kinds that the page's address names; none for all. */
export function readKinds(text: unknown, offered: readonly TimelineKind[]): TimelineKind[] {
  const wanted = typeof text === 'string' ? text.toUpperCase().split(',') : [];
  return offered.filter((kind) => wanted.includes(kind));
}
