import { Alerts } from './alerts.ts';
import { Appointments } from './appointments.ts';
import { Calendar } from './calendar.ts';
import { CaseloadViews } from './caseload-views.ts';
import { CheckIns } from './check-ins.ts';
import { Concerns } from './concerns.ts';
import { connect, type ClientOptions, type Connection } from './connection.ts';
import { Enrollments } from './enrollments.ts';
import type { RequestOptions } from './http.ts';
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

/** Variables may be left out where the document needs none. */
type Arguments<Variables> = object extends Variables
  ? [variables?: Variables, options?: RequestOptions]
  : [variables: Variables, options?: RequestOptions];

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
  const connection = connect(options);
  const { api, live } = connection;
  return {
    connection,
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
