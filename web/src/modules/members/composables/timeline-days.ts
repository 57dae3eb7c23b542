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

/** Events in their order, newest first, cut where the member's day changes. */
export function groupByDay(events: readonly TimelineEvent[]): TimelineDay[] {
  const days: TimelineDay[] = [];
  for (const event of events) {
    const last = days.at(-1);
    if (last?.localDate === event.localDate) last.events.push(event);
    else days.push({ localDate: event.localDate, events: [event] });
  }
  return days;
}

/** The kinds named in the page's address; all when none is known. */
export function readKinds(text: unknown): MonitoringEventKind[] {
  const wanted = typeof text === 'string' ? text.toUpperCase().split(',') : [];
  return KINDS.filter((kind) => wanted.includes(kind));
}
