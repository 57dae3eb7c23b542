import { AuthenticationError, createClient, type AlertItem, type WatchState } from '@holdfast/sdk';
import type { AlertEventsSubscription } from '../generated/graphql.ts';
import type { SubscriptionForwarder } from '@urql/core';

type StreamMessage = AlertEventsSubscription['alertEvents'];

const holdfast = createClient({ url: '/graphql' });

interface Listeners {
  /** Told how the connection stands. */
  onState: (state: WatchState) => void;
  /** Told when the session no longer opens the stream. */
  onSessionLost: () => void;
}

/**
 * Lets a subscription to alerts run over the SDK's watch, which resumes from its cursor by itself, so
 * that the cache learns of every event. The portal subscribes to nothing else.
 */
export function forwardToWatch({ onState, onSessionLost }: Listeners): SubscriptionForwarder {
  return () => ({
    subscribe(sink) {
      const stop = new AbortController();
      void follow(stop.signal, (alertEvents) => sink.next({ data: { alertEvents } })).then(
        () => sink.complete(),
        (error: unknown) => {
          if (error instanceof AuthenticationError) onSessionLost();
          sink.error(error);
        },
      );
      return { unsubscribe: () => stop.abort() };
    },
  });

  async function follow(signal: AbortSignal, take: (message: StreamMessage) => void) {
    for await (const item of holdfast.alerts.watch({ signal, onState })) take(messageOf(item));
  }
}

/** An item of the watch as the schema has it. */
function messageOf(item: AlertItem): StreamMessage {
  const { kind, ...rest } = item;
  return { __typename: TYPES[kind], ...rest } as StreamMessage;
}

const TYPES = {
  event: 'AlertEvent',
  heartbeat: 'StreamHeartbeat',
  gap: 'CursorExpired',
} as const;
