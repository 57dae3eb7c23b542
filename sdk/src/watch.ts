import type { Auth } from './auth.ts';
import { backoffMs, sleep } from './backoff.ts';
import type { HoldfastError } from './errors.ts';
import type { Inbox } from './inbox.ts';
import { linkedAbort, type LinkedAbort } from './linked-abort.ts';
import { expectKind, operationOf, type TypedDocument } from './operation.ts';
import { openSocket, type SocketSettings } from './socket.ts';
import { makePlace, supersedes, type Placed, type StreamItem } from './stream-item.ts';
import { makeWatchSession } from './watch-session.ts';

const BACKOFF = { baseMs: 500, capMs: 10_000 };
/** The server sends a heartbeat every 15 seconds: three are missing. */
const SILENCE_MS = 45_000;
const MAX_UNREAD = 1_000;

/** How a watch stands. */
export type WatchState =
  | { status: 'connecting' }
  /** The server answers: what was missed comes first, then what happens. */
  | { status: 'live' }
  /** The connection broke or was refused; the next attempt is in `delayMs` milliseconds. */
  | { status: 'reconnecting'; delayMs: number; error: HoldfastError | null }
  /** The reader is far behind: the watch connects again once what is here has been read. */
  | { status: 'paused' }
  | { status: 'closed' };

export interface WatchOptions {
  /** Begin after this cursor; at the stream's head when absent. */
  after?: string;
  /** Ends the watch, quietly. */
  signal?: AbortSignal;
  /** Told of every change of the connection. Must not throw. */
  onState?: (state: WatchState) => void;
  /** A connection without any message for so long is given up, in milliseconds; 45,000 when absent. */
  silenceMs?: number;
  /** How many items may wait to be read before the watch pauses; 1,000 when absent. */
  maxUnread?: number;
}

/** Items in order, without repeats: until the signal aborts, the loop is left, or access is lost. */
export type Watch<Event extends object> = AsyncIterableIterator<
  StreamItem<Event>,
  undefined,
  undefined
>;

export interface WatchSettings extends SocketSettings {
  auth: Auth | undefined;
}

/** A stream of the API. */
export interface Stream<Event extends Placed, Data> {
  document: TypedDocument<Data, never>;
  variables: Record<string, unknown>;
  /** A message of the subscription as an item. */
  read(data: Data): StreamItem<Event>;
  /** The cursor of the stream's head; where it is absent the first word of the subscription tells. */
  head?(signal: AbortSignal): Promise<string>;
}

interface Opening {
  token: string | null | undefined;
  signal: AbortSignal;
  /** The cursor to resume after; the head when undefined. */
  after: string | undefined;
}

/** Follows a stream through any number of connections. */
export function watch<Event extends Placed, Data>(
  settings: WatchSettings,
  stream: Stream<Event, Data>,
  options: WatchOptions,
): Watch<Event> {
  const stop = linkedAbort(options.signal);
  const items = follow(settings, stream, options, stop);
  // Around the generator: its own `return()` waits in line behind a `next()` that waits for an event.
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => items.next(),
    return() {
      stop.abort();
      stop.unlink();
      return items.return(undefined);
    },
  };
}

async function* follow<Event extends Placed, Data>(
  settings: WatchSettings,
  stream: Stream<Event, Data>,
  options: WatchOptions,
  { signal, unlink }: LinkedAbort,
): AsyncGenerator<StreamItem<Event>, undefined, undefined> {
  const { onState = () => {} } = options;
  const place = makePlace(options.after);
  const session = makeWatchSession(settings.auth);

  try {
    for (let attempt = 0; !signal.aborted; attempt++) {
      let error: HoldfastError | null = null;
      onState({ status: 'connecting' });
      try {
        const token = await session.token();
        place.after ??= await stream.head?.(signal);
        const inbox = await open(settings, stream, options, { token, signal, after: place.after });
        for (let next = await inbox.next(); !next.done; next = await inbox.next()) {
          if (signal.aborted) return;
          attempt = 0;
          session.accepted();
          if (place.advance(next.value)) yield next.value;
        }
        // What was here has been read: there is room again, and nothing to wait for.
        if (inbox.full()) continue;
      } catch (caught) {
        if (signal.aborted) return;
        error = session.judge(caught);
      }
      const delayMs = (error?.retryAfter ?? 0) * 1000 + backoffMs(attempt, BACKOFF);
      if (!signal.aborted) onState({ status: 'reconnecting', delayMs, error });
      await sleep(delayMs, signal).catch(() => {}); // The loop asks the signal itself.
    }
  } finally {
    unlink();
    onState({ status: 'closed' });
  }
}

function open<Event extends Placed, Data>(
  settings: WatchSettings,
  stream: Stream<Event, Data>,
  { onState = () => {}, maxUnread = MAX_UNREAD, silenceMs = SILENCE_MS }: WatchOptions,
  { token, signal, after }: Opening,
): Promise<Inbox<StreamItem<Event>>> {
  return openSocket<StreamItem<Event>>(settings, {
    token,
    operation: expectKind(operationOf(stream.document), 'subscription'),
    variables: { ...stream.variables, after },
    read: (data) => stream.read(data as Data),
    supersedes,
    limit: maxUnread,
    silenceMs,
    signal,
    onLive: () => onState({ status: 'live' }),
    onFull: () => onState({ status: 'paused' }),
  });
}
