import type {
  MonitoringEventFieldsFragment,
  MonitoringEventKind,
} from '../../../generated/graphql.ts';

export type TimelineEvent = MonitoringEventFieldsFragment;

/** What happened on one of the member's own days. */
export interface TimelineDay {
  localDate: string;
  events: TimelineEvent[];
}

/** The kinds in the order in which they are offered as filters. */
export const KINDS: readonly MonitoringEventKind[] = [
  'CHECK_IN',
  'INSTRUMENT_RESPONSE',
  'SLIP_REPORTED',
  'DRUG_SCREEN_RESULT',
  'ATTENDANCE_RECORDED',
  'CONTACT_LOGGED',
];

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

/** The kinds named in the page's address; all when none is known. */
export function readKinds(text: unknown): MonitoringEventKind[] {
  const wanted = typeof text === 'string' ? text.toUpperCase().split(',') : [];
  return KINDS.filter((kind) => wanted.includes(kind));
}
