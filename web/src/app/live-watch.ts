import {
  AuthenticationError,
  follow,
  type StreamItem,
  type Watch,
  type WatchState,
} from '@holdfast/sdk/live';
import type { SubscriptionForwarder } from '@urql/core';
import { AlertStreamDocument } from '../generated/graphql.ts';
import { connection } from './connection.ts';

/** What the portal follows: the type of an event, by the root field of the subscription. */
const EVENTS: Readonly<Record<string, string>> = {
  alertEvents: 'AlertEvent',
  memberEvents: 'MemberEvent',
  residenceEvents: 'ResidenceEvent',
  mentorshipEvents: 'MentorshipEvent',
  importEvents: 'ImportEvent',
  boardEvents: 'BoardEvent',
  boardReviewEvents: 'BoardEvent',
};

/** Where the stream of alerts begins: of these none is missed, also when the first connection breaks at once. */
async function headOfAlerts(signal: AbortSignal): Promise<string> {
  const { alertStream } = await connection.api.query(AlertStreamDocument, { first: 1 }, { signal });
  if (!alertStream) throw new Error('There is no stream of alerts.');
  return alertStream.headCursor;
}

interface Listeners {
  /** Told how the connection of the alerts stands. */
  onState: (state: WatchState) => void;
  /** Told when the session no longer opens a stream. */
  onSessionLost: () => void;
}

/**
 * Lets a subscription run over the SDK's watch, which resumes from its cursor by itself, so that the cache
 * learns of every event.
 */
export function forwardToWatch({ onState, onSessionLost }: Listeners): SubscriptionForwarder {
  return ({ query = '', variables }) => ({
    subscribe(sink) {
      const stop = new AbortController();
      const [root, event] =
        Object.entries(EVENTS).find(([field]) => query.includes(`${field}(`)) ?? [];
      if (!root || !event) throw new Error('The portal follows no such stream.');
      const told = root === 'alertEvents' && { onState, head: headOfAlerts };
      const { after, ...asked } = (variables ?? {}) as Record<string, unknown>;
      const options = { signal: stop.signal, ...told, ...(typeof after === 'string' && { after }) };
      const items = follow(connection, query, asked, options);
      void each(items, (item) => sink.next({ data: { [root]: messageOf(event, item) } })).then(
        () => sink.complete(),
        (error: unknown) => {
          if (error instanceof AuthenticationError) onSessionLost();
          sink.error(error);
        },
      );
      return { unsubscribe: () => stop.abort() };
    },
  });
}

async function each(items: Watch<object>, take: (item: StreamItem<object>) => void): Promise<void> {
  for await (const item of items) take(item);
}

/** An item of a watch as the schema has it. */
function messageOf(event: string, { kind, ...rest }: StreamItem<object>): object {
  const types = { event, heartbeat: 'StreamHeartbeat', gap: 'CursorExpired' };
  return { __typename: types[kind], ...rest };
}
