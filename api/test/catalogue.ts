import type pg from 'pg';

/** Who runs a query: a pool, or one connection inside a transaction. */
type Queries = Pick<pg.ClientBase, 'query'>;

/** Tables of tenants in which the worker sees the rows of all, with what else it may do there. */
export const workerTables: Readonly<Record<string, readonly string[]>> = {
  alert: ['SELECT'],
  bulk_import: ['SELECT'],
  // Of its columns only those that tell of which run it is.
  bulk_import_fault: ['DELETE'],
  care_team: ['SELECT'],
  event_stream: ['SELECT', 'UPDATE'],
  idempotency: ['DELETE', 'SELECT'],
  // Of its columns only those that tell when it has had its time.
  import_file: ['DELETE'],
  import_run: ['SELECT'],
  // Of its columns only those that tell which is due.
  meeting_feed: [],
  member: ['SELECT'],
  // Of its columns only those that tell whether it is a study.
  organization: [],
  plan: ['SELECT'],
  residence: ['SELECT'],
  // Of its columns only those that tell when it ended.
  session: ['DELETE'],
  stream_event: ['DELETE', 'SELECT'],
  task: ['SELECT'],
};

/**
 * What only grows: the app role may neither change nor delete it. When two records of one person become one,
 * `app.merge_rows` writes the other member into rows of these, and nothing else of them.
 */
export const appendOnly = [
  'access_event',
  'alert_log',
  'board_report',
  'bulk_import_fault',
  'caseload_hand_over',
  'external_identifier',
  'house_ledger_entry',
  'import_file',
  'lesson_completion',
  'meeting_feed_change',
  'member_merge_row',
  'mentorship_message',
  'monitoring_event',
  'presence',
  'referral_telling',
  'risk_assessment',
  'stream_event',
];

/** Functions that run with the owner's rights. */
export const definerFunctions = [
  'app.members_alike',
  'app.merge_rows',
  'app.unmerge_rows',
  'auth.account_by_email',
  'auth.calendar_feed_by_secret',
  'auth.create_account',
  'auth.invitation_by_secret',
  'auth.live_sessions',
  'auth.meeting_export_by_secret',
  'auth.session_by_token',
  'auth.staff_by_email',
];

interface TenantTable {
  name: string;
  guarded: boolean;
  policies: Record<string, { role: string; using: string; check: string }>;
  app: string[];
  worker: string[];
}

/** Every table with rows of tenants, as the database has it. */
export async function tenantTables(client: Queries): Promise<TenantTable[]> {
  const { rows } = await client.query<TenantTable>(`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as guarded,
      coalesce((
        select jsonb_object_agg(p.polname, jsonb_build_object(
          'role', (select string_agg(r.rolname, ',') from pg_roles r where r.oid = any (p.polroles)),
          'using', pg_get_expr(p.polqual, p.polrelid),
          'check', pg_get_expr(p.polwithcheck, p.polrelid)))
        from pg_policy p where p.polrelid = c.oid), '{}') as policies,
      ${rightsOf('holdfast_app')} as app,
      ${rightsOf('holdfast_worker')} as worker
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    where c.relkind in ('r', 'p') and exists (
      select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id')
    order by c.relname`);
  return rows;
}

const rightsOf = (role: string) => `array(
  select p from unnest(array['DELETE', 'INSERT', 'SELECT', 'TRUNCATE', 'UPDATE']) p
  where has_table_privilege('${role}', c.oid, p))`;

/** Where row level security is not as it has to be, each with the table's name. */
export async function tenancyProblems(client: Queries): Promise<string[]> {
  const tenant = '(organization_id = app.organization())';
  const expected = (name: string) => ({
    tenant: { role: 'holdfast_app', using: tenant, check: tenant },
    owner: { role: 'holdfast_owner', using: 'true', check: 'true' },
    ...(workerTables[name] && {
      worker: { role: 'holdfast_worker', using: 'true', check: 'true' },
    }),
  });
  return (await tenantTables(client)).flatMap(({ name, guarded, policies, app, worker }) => [
    ...(guarded ? [] : [`${name}: row level security is not forced`]),
    ...difference(name, 'policies', policies, expected(name)),
    ...difference(name, 'rights of the worker', worker, workerTables[name] ?? []),
    ...(app.includes('DELETE') || app.includes('TRUNCATE') ? [`${name}: the app may delete`] : []),
    ...(appendOnly.includes(name) && app.includes('UPDATE') ? [`${name}: the app may update`] : []),
  ]);
}

function difference(name: string, what: string, got: object, wanted: object): string[] {
  const text = (value: object) =>
    JSON.stringify(Array.isArray(value) ? value : Object.entries(value).map(sorted).sort());
  return text(got) === text(wanted) ? [] : [`${name}: ${what} are ${JSON.stringify(got)}`];
}

const sorted = ([key, value]: [string, Record<string, string>]) => [
  key,
  Object.entries(value).sort(),
];
