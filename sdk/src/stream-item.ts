/** Something happened. */
export type EventItem<Event extends object> = { kind: 'event' } & Event;

/** Nothing happened, and the stream is alive. */
export interface HeartbeatItem {
  kind: 'heartbeat';
  /** Resume after this place. */
  cursor: string;
  /** Place of the stream's newest event; null for a caller who may see only part of it. */
  headSeq: number | null;
  /** When. */
  at: string;
}

/**
 * Events are missing here: the place to resume after is older than what the stream keeps. Read the present
 * state; what follows this item comes after `headCursor`.
 */
export interface GapItem {
  kind: 'gap';
  /** The earliest place one can resume after. */
  oldestCursor: string;
  /** The stream's newest place. */
  headCursor: string;
}

export type StreamItem<Event extends object> = EventItem<Event> | HeartbeatItem | GapItem;

/**
 * What every event of a stream has: where to resume, and its place, from 1, in the order of commit; null
 * where the caller may not be told it.
 */
export interface Placed {
  cursor: string;
  seq: number | null;
}

/** A message of a subscription to a stream. */
export type StreamMessage<Event extends Placed> =
  | (Event & { __typename: `${string}Event` })
  | (Omit<HeartbeatItem, 'kind'> & { __typename: 'StreamHeartbeat' })
  | (Omit<GapItem, 'kind'> & { __typename: 'CursorExpired' });

/** The message as an item. */
export function itemOf<Event extends Placed>(message: StreamMessage<Event>): StreamItem<Event> {
  const { __typename, ...rest } = message;
  return { kind: KINDS[__typename] ?? 'event', ...rest } as StreamItem<Event>;
}

const KINDS: Partial<Record<string, StreamItem<object>['kind']>> = {
  StreamHeartbeat: 'heartbeat',
  CursorExpired: 'gap',
};

/** How far a reader has come in a stream. */
export interface Place {
  /** The cursor to resume after. */
  after: string | undefined;
  /** Goes on to the item; false when the reader has been there. */
  advance(item: StreamItem<Placed>): boolean;
}

export function makePlace(after: string | undefined): Place {
  let seq = 0;
  return {
    after,
    advance(item) {
      if (item.kind === 'event' && item.seq !== null && item.seq <= seq) return false;
      this.after = item.kind === 'gap' ? item.headCursor : item.cursor;
      if (item.kind === 'event') seq = item.seq ?? seq;
      // A stream restored from a backup may count from lower down.
      if (item.kind === 'gap') seq = 0;
      return true;
    },
  };
}

/** Of heartbeats that nobody has read yet only the newest says anything. */
export function supersedes(next: StreamItem<Placed>, unread: StreamItem<Placed>): boolean {
  return next.kind === 'heartbeat' && unread.kind === 'heartbeat';
}
