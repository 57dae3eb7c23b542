import { Alerts } from './alerts.ts';
import { makeApi, type Api } from './api.ts';
import { Appointments } from './appointments.ts';
import type { Auth } from './auth.ts';
import { Calendar } from './calendar.ts';
import { CaseloadViews } from './caseload-views.ts';
import { CheckIns } from './check-ins.ts';
import { Concerns } from './concerns.ts';
import { makeRead } from './download.ts';
import { Enrollments } from './enrollments.ts';
import { makeSend, type HttpSettings, type RequestOptions } from './http.ts';
import { Imports } from './imports.ts';
import { Instruments } from './instruments.ts';
import { Lessons } from './lessons.ts';
import { Members } from './members.ts';
import type { TypedDocument } from './operation.ts';
import { ProgramSessions } from './program-sessions.ts';
import { PlanTemplates } from './plan-templates.ts';
import { Plans } from './plans.ts';
import { Programs } from './programs.ts';
import { Referrals } from './referrals.ts';
import { Sessions } from './sessions.ts';
import { Tasks } from './tasks.ts';
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

/** Variables may be left out where the document needs none. */
type Arguments<Variables> = object extends Variables
  ? [variables?: Variables, options?: RequestOptions]
  : [variables: Variables, options?: RequestOptions];

/** The calls and streams of a client, through which the entries of other areas speak: `placesOf(holdfast)`. */
export interface Connection {
  readonly api: Api;
  readonly live: WatchSettings;
}

export interface Holdfast {
  /** For the areas; not to be called by itself. */
  readonly connection: Connection;
  readonly alerts: Alerts;
  readonly appointments: Appointments;
  readonly calendar: Calendar;
  readonly caseloadViews: CaseloadViews;
  readonly checkIns: CheckIns;
  readonly concerns: Concerns;
  readonly enrollments: Enrollments;
  readonly imports: Imports;
  readonly instruments: Instruments;
  readonly lessons: Lessons;
  readonly members: Members;
  readonly plans: Plans;
  readonly planTemplates: PlanTemplates;
  readonly programs: Programs;
  /** What programs hold, and their rolls; `sessions` are those of signing in. */
  readonly programSessions: ProgramSessions;
  readonly referrals: Referrals;
  readonly sessions: Sessions;
  readonly tasks: Tasks;
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
  const http = {
    url: url.href,
    auth,
    credentials: options.credentials ?? (auth ? 'omit' : 'same-origin'),
    // Looked up at each call, so that what replaces it later is used.
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    retries,
    timeoutMs,
  } satisfies HttpSettings;
  const api = makeApi(makeSend(http), makeRead(http));
  const live = {
    url: webSocketUrl(url),
    auth,
    webSocketImpl: options.webSocketImpl,
    connectMs: timeoutMs,
  };
  return {
    connection: { api, live },
    alerts: new Alerts(api, live),
    appointments: new Appointments(api),
    calendar: new Calendar(api),
    caseloadViews: new CaseloadViews(api),
    checkIns: new CheckIns(api),
    concerns: new Concerns(api),
    enrollments: new Enrollments(api),
    imports: new Imports(api, live),
    instruments: new Instruments(api),
    lessons: new Lessons(api),
    members: new Members(api, live),
    plans: new Plans(api),
    planTemplates: new PlanTemplates(api),
    programs: new Programs(api),
    programSessions: new ProgramSessions(api),
    referrals: new Referrals(api),
    sessions: new Sessions(api),
    tasks: new Tasks(api),
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
