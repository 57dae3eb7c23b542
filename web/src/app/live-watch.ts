import {
  AuthenticationError,
  type StreamItem,
  type Watch,
  type WatchOptions,
  type WatchState,
} from '@holdfast/sdk';
import { watchMentorship } from '@holdfast/sdk/fellowship';
import { placesOf } from '@holdfast/sdk/places';
import type { SubscriptionForwarder } from '@urql/core';
import { holdfast } from './holdfast.ts';

type Variables = Record<string, unknown>;

interface Stream {
  /** The SDK's watch that carries it. */
  open: (variables: Variables, options: WatchOptions) => Watch<object>;
  /** The type of an event in the schema. */
  event: string;
}

/** What the portal follows, by the root field of the subscription. */
const streams: Record<string, Stream> = {
  alertEvents: {
    open: (_, options) => holdfast.alerts.watch(options),
    event: 'AlertEvent',
  },
  memberEvents: {
    open: ({ memberId }, options) => holdfast.members.watch(memberId as string, options),
    event: 'MemberEvent',
  },
  residenceEvents: {
    open: ({ residenceId }, options) =>
      placesOf(holdfast).residences.watch(residenceId as string, options),
    event: 'ResidenceEvent',
  },
  mentorshipEvents: {
    // Alone: the rest of the fellowship is not a first screen's to carry.
    open: ({ mentorshipId }, options) =>
      watchMentorship(holdfast.connection.live, mentorshipId as string, options),
    event: 'MentorshipEvent',
  },
  importEvents: {
    open: ({ importId }, options) => holdfast.imports.watch(importId as string, options),
    event: 'ImportEvent',
  },
};

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
      const [root, stream] =
        Object.entries(streams).find(([field]) => query.includes(`${field}(`)) ?? [];
      if (!root || !stream) throw new Error('The portal follows no such stream.');
      const told = root === 'alertEvents' && { onState };
      const items = stream.open(variables ?? {}, { signal: stop.signal, ...told });
      void follow(items, (item) => sink.next({ data: { [root]: messageOf(stream, item) } })).then(
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

async function follow(
  items: Watch<object>,
  take: (item: StreamItem<object>) => void,
): Promise<void> {
  for await (const item of items) take(item);
}

/** An item of a watch as the schema has it. */
function messageOf({ event }: Stream, { kind, ...rest }: StreamItem<object>): object {
  const types = { event, heartbeat: 'StreamHeartbeat', gap: 'CursorExpired' };
  return { __typename: types[kind], ...rest };
}
