import { makeApi, type Api } from './api.ts';
import type { Auth } from './auth.ts';
import { makeRead } from './download.ts';
import { makeSend, type HttpSettings } from './http.ts';
import type { WebSocketClass } from './socket.ts';
import type { WatchSettings } from './watch.ts';

export interface ClientOptions {
  /** The API's GraphQL endpoint, for example `http://localhost:4000/graphql`; in a browser also a path. */
  url: string;
  /** Gives the bearer token. Left out where the browser's session cookie serves. */
  auth?: Auth;
  /** Whether cookies are sent: by default `same-origin` without `auth`, and `omit` with it. */
  credentials?: 'omit' | 'same-origin' | 'include';
  /** How often a query or a keyed mutation is tried again after a failure that may pass; 2 when absent. */
  retries?: number;
  /** How long one attempt may take, in milliseconds; 15,000 when absent. */
  timeoutMs?: number;
  /** A class like the browser's WebSocket; the platform's own when absent (Node has one from 22). */
  webSocketImpl?: WebSocketClass;
  /** A function like the browser's fetch; the platform's own when absent. */
  fetch?: typeof fetch;
}

/** The calls and streams of a client, through which the entries of other areas speak: `placesOf(holdfast)`. */
export interface Connection {
  readonly api: Api;
  readonly live: WatchSettings;
}

/** A way to one API. It opens nothing until it is asked something. */
export function connect(options: ClientOptions): Connection {
  const { auth, retries = 2, timeoutMs = 15_000 } = options;
  const url = new URL(options.url, globalThis.location?.href);
  const http = {
    url: url.href,
    auth,
    credentials: options.credentials ?? (auth ? 'omit' : 'same-origin'),
    // Looked up at each call, so that what replaces it later is used.
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    retries,
    timeoutMs,
  } satisfies HttpSettings;
  const live = {
    url: webSocketUrl(url),
    auth,
    webSocketImpl: options.webSocketImpl,
    connectMs: timeoutMs,
  };
  return { api: makeApi(makeSend(http), makeRead(http)), live };
}

/** The same endpoint over WebSocket. */
function webSocketUrl(url: URL): string {
  const socketUrl = new URL(url);
  socketUrl.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return socketUrl.href;
}
