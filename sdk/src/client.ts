import { Alerts } from './alerts.ts';
import { makeApi } from './api.ts';
import type { Auth } from './auth.ts';
import { CheckIns } from './check-ins.ts';
import { makeSend, type RequestOptions } from './http.ts';
import { Instruments } from './instruments.ts';
import { Meetings } from './meetings.ts';
import { Members } from './members.ts';
import type { TypedDocument } from './operation.ts';
import { Programs } from './programs.ts';
import { Sessions } from './sessions.ts';
import type { WebSocketClass } from './socket.ts';

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

/** Variables may be left out where the document needs none. */
type Arguments<Variables> = object extends Variables
  ? [variables?: Variables, options?: RequestOptions]
  : [variables: Variables, options?: RequestOptions];

export interface Holdfast {
  readonly alerts: Alerts;
  readonly checkIns: CheckIns;
  readonly instruments: Instruments;
  readonly meetings: Meetings;
  readonly members: Members;
  readonly programs: Programs;
  readonly sessions: Sessions;
  /** Any query of one's own. */
  query<Data, Variables extends object>(
    document: TypedDocument<Data, Variables>,
    ...rest: Arguments<Variables>
  ): Promise<Data>;
  /** Any mutation of one's own. Tried again only when its variables hold an `idempotencyKey`. */
  mutate<Data extends object, Variables extends object>(
    document: TypedDocument<Data, Variables>,
    ...rest: Arguments<Variables>
  ): Promise<Data>;
}

/** A client of one API. It keeps no cache and opens no connection until it is asked something. */
export function createClient(options: ClientOptions): Holdfast {
  const { auth, retries = 2, timeoutMs = 15_000 } = options;
  const url = new URL(options.url, globalThis.location?.href);
  const api = makeApi(
    makeSend({
      url: url.href,
      auth,
      credentials: options.credentials ?? (auth ? 'omit' : 'same-origin'),
      // Looked up at each call, so that what replaces it later is used.
      fetch: options.fetch ?? ((input, init) => fetch(input, init)),
      retries,
      timeoutMs,
    }),
  );
  const live = {
    url: webSocketUrl(url),
    auth,
    webSocketImpl: options.webSocketImpl,
    connectMs: timeoutMs,
  };
  return {
    alerts: new Alerts(api, live),
    checkIns: new CheckIns(api),
    instruments: new Instruments(api),
    meetings: new Meetings(api),
    members: new Members(api),
    programs: new Programs(api),
    sessions: new Sessions(api),
    query: (document, ...[variables = {}, request]) =>
      api.query(document, variables as never, request),
    mutate: (document, ...[variables = {}, request]) =>
      api.mutate(document, variables as never, request),
  };
}

/** The same endpoint over WebSocket. */
function webSocketUrl(url: URL): string {
  const socketUrl = new URL(url);
  socketUrl.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return socketUrl.href;
}
