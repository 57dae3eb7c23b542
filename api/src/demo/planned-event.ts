import type { EventDraft } from '../monitoring/record-events.ts';

type Undated<Draft> = Draft extends EventDraft ? Omit<Draft, 'occurredAt'> : never;

/** An event to be recorded on a day that is counted back from the day of loading. */
export interface PlannedEvent {
  daysAgo: number;
  /** Which of the day's moments, from 0 for the first to below 1 for the last. */
  part: number;
  /** How long before that moment it happened. */
  minutesBefore: number;
  /** Who recorded it. */
  by: 'MEMBER' | 'COUNSELOR';
  draft: Undated<EventDraft>;
}
