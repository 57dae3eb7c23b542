import type {
  MonitoringEventFieldsFragment,
  MonitoringEventKind,
  RecordCategory,
} from '../../../generated/graphql.ts';

export type TimelineEvent = MonitoringEventFieldsFragment;

/** What happened on one of the member's own days. */
export interface TimelineDay {
  localDate: string;
  events: TimelineEvent[];
}

/** The kinds in the order in which they are offered as filters, with the part of the record each is of. */
const PARTS: Record<MonitoringEventKind, RecordCategory> = {
  CHECK_IN: 'CHECK_INS',
  INSTRUMENT_RESPONSE: 'INSTRUMENTS',
  SLIP_REPORTED: 'SLIPS',
  DRUG_SCREEN_RESULT: 'SCREENS',
  ATTENDANCE_RECORDED: 'ATTENDANCE',
  CONTACT_LOGGED: 'CONTACTS',
};

/** The kinds that the viewer may see: a filter for others would find nothing, as if there were nothing. */
export function kindsSeen(
  hidden: readonly { category: RecordCategory }[],
): readonly MonitoringEventKind[] {
  const kinds = Object.keys(PARTS) as MonitoringEventKind[];
  return kinds.filter((kind) => hidden.every(({ category }) => category !== PARTS[kind]));
}

/** Events under their days, the newest day first. One told of later stands under the day it happened on. */
export function groupByDay(events: readonly TimelineEvent[]): TimelineDay[] {
  const days = new Map<string, TimelineDay>();
  for (const event of events) {
    const day = days.get(event.localDate) ?? { localDate: event.localDate, events: [] };
    days.set(event.localDate, day);
    day.events.push(event);
  }
  return [...days.values()].sort((a, b) => b.localDate.localeCompare(a.localDate));
}

/** Those of the offered kinds that the page's address names; none for all. */
export function readKinds(
  text: unknown,
  offered: readonly MonitoringEventKind[],
): MonitoringEventKind[] {
  const wanted = typeof text === 'string' ? text.toUpperCase().split(',') : [];
  return offered.filter((kind) => wanted.includes(kind));
}
