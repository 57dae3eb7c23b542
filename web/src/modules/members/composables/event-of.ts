import type { TimelineEvent } from './timeline-days.ts';

/** A timeline event of one type: `EventOf<'CheckIn'>`. */
export type EventOf<Type extends TimelineEvent['__typename']> = Extract<
  TimelineEvent,
  { __typename: Type }
>;
