import { bearer } from './auth.ts';
import { AuthenticationError, NetworkError, ServerError, type GraphQLFailure } from './errors.ts';
import { fromGraphQL, type Circumstances } from './failure.ts';
import { makeInbox, type Inbox } from './inbox.ts';
import type { Operation } from './operation.ts';

export interface SocketSettings {
  url: string;
  /** A class like the browser's WebSocket; the platform's own when absent. */
  webSocketImpl: WebSocketClass | undefined;
  /** How long connecting may take, in milliseconds. */
  connectMs: number;
}

export interface SocketOptions<Item> {
  token: string | null | undefined;
  operation: Operation;
  variables: Record<string, unknown>;
  read: (data: unknown) => Item;
  supersedes: (next: Item, unread: Item) => boolean;
  /** How many items may wait to be read. */
  limit: number;
  /** A socket without any message for so long is dead, in milliseconds. */
  silenceMs: number;
  signal: AbortSignal;
  /** The first item has come. */
  onLive: () => void;
  /** The reader is too slow: the socket is closed, what it brought can still be read. */
  onFull: () => void;
}

/** What the browser's `WebSocket`, Node's and that of `ws` have in common. */
export type WebSocketClass = new (
  url: string,
  protocols?: string | string[],
) => { readonly readyState: number; close(code?: number, reason?: string): void };

interface CloseEventLike {
  code: number;
}

const CONNECTING = 0;

/**
 * Opens a socket of its own for one subscription. It neither reconnects nor resumes: it ends, or throws
 * why it broke.
 */
export async function openSocket<Item>(
  settings: SocketSettings,
  options: SocketOptions<Item>,
): Promise<Inbox<Item>> {
  const { createClient } = await import('graphql-ws/client');
  const { operation, token, signal } = options;
  const about: Circumstances = { operation: operation.name, repeatable: true };
  let live = false;
  const inbox = makeInbox<Item>(options.limit, options.supersedes);
  const watchdog = makeWatchdog(() => close(broken(about, 'SOCKET_SILENT')));
  const sockets = remembering(settings.webSocketImpl ?? platformWebSocket());

  const client = createClient({
    url: settings.url,
    webSocketImpl: sockets.Class,
    connectionParams: { ...bearer(token) },
    retryAttempts: 0,
    on: {
      message: () => watchdog.start(options.silenceMs),
      // graphql-ws would reconnect by itself after a normal closure, with the token and cursor of then.
      closed: (event) => close(closed(event as CloseEventLike, about)),
    },
  });
  const unsubscribe = client.subscribe(
    { query: operation.text, operationName: operation.name, variables: options.variables },
    { next, error: (reason) => close(failed(reason, about)), complete: () => close() },
  );
  watchdog.start(settings.connectMs);
  const abort = () => close();
  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) abort();
  return inbox;

  function next({ data, errors }: { data?: unknown; errors?: readonly GraphQLFailure[] }) {
    // What was on its way when the socket was closed comes again on the next one.
    if (inbox.ended()) return;
    if (errors?.length || data == null) return close(fromGraphQL(errors ?? [], data, about));
    if (!live) options.onLive();
    live = true;
    inbox.push(options.read(data));
    if (!inbox.full()) return;
    options.onFull();
    close();
  }

  function close(error?: Error) {
    inbox.end(error);
    watchdog.stop();
    signal.removeEventListener('abort', abort);
    unsubscribe();
    sockets.closeConnecting();
  }
}

function platformWebSocket(): WebSocketClass {
  if (typeof WebSocket === 'function') return WebSocket;
  throw new TypeError(
    'There is no WebSocket here. Before Node 22: npm install ws, and createClient({ webSocketImpl: WebSocket }) with its WebSocket.',
  );
}

/**
 * Remembers the socket, to close it while it connects. graphql-ws' own `terminate` takes the error listener
 * off first, and with `ws` the error that follows would end the process.
 */
function remembering(Base: WebSocketClass) {
  const opened: InstanceType<WebSocketClass>[] = [];
  class Class extends Base {
    constructor(url: string, protocols?: string | string[]) {
      super(url, protocols);
      opened.push(this);
    }
  }
  const closeConnecting = () => {
    for (const socket of opened) if (socket.readyState === CONNECTING) socket.close();
  };
  return { Class, closeConnecting };
}

/** Barks when it is not started anew in time; once stopped it stays so. */
function makeWatchdog(bark: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  return {
    start(ms: number) {
      clearTimeout(timer);
      if (!stopped) timer = setTimeout(bark, ms);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** What graphql-ws reports: errors of the operation, a close event, or an event of the socket. */
function failed(reason: unknown, about: Circumstances): Error {
  if (Array.isArray(reason)) return fromGraphQL(reason as GraphQLFailure[], null, about);
  if (reason !== null && typeof reason === 'object' && 'code' in reason) {
    return closed(reason as CloseEventLike, about);
  }
  return broken(about, 'SOCKET_FAILED', (reason as { error?: unknown } | null)?.error);
}

/** Why the socket was closed, by the codes of graphql-transport-ws. */
function closed({ code }: CloseEventLike, about: Circumstances): Error {
  if (code === 4401 || code === 4403) {
    return new AuthenticationError({ ...about, code: 'UNAUTHENTICATED' });
  }
  // The protocol itself is not spoken here: to try again would not help.
  if (code === 4400 || code === 4406) return new ServerError({ ...about, code: 'PROTOCOL' });
  return broken(about, 'SOCKET_CLOSED');
}

function broken(about: Circumstances, code: string, cause?: unknown): Error {
  return new NetworkError({ ...about, code, retryable: true, cause });
}
