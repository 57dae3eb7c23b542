import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type pg from 'pg';
import {
  appendOnly,
  definerFunctions,
  tenancyProblems,
  tenantTables,
} from '../../../test/catalogue.ts';
import { startApi, type TestApi } from '../../../test/harness.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** Does something as the owner, and takes it back. */
async function tried<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await api.owner.connect();
  try {
    await client.query('begin');
    return await work(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

test('every table with rows of tenants is behind forced row level security', async () => {
  expect(await tenancyProblems(api.owner)).toEqual([]);
  expect((await tenantTables(api.owner)).length).toBeGreaterThanOrEqual(19);
});

test.each([
  ['without its policy', 'drop policy tenant on care_team', /^care_team: policies are/],
  [
    'with a policy that lets everything through',
    'drop policy tenant on care_team; create policy tenant on care_team to holdfast_app using (true)',
    /^care_team: policies are/,
  ],
  ['with one policy more', 'create policy ours on program using (true)', /^program: policies are/],
  ['that is not guarded', 'alter table alert disable row level security', /^alert: .*not forced/],
  [
    'that its owner passes',
    'alter table alert no force row level security',
    /^alert: .*not forced/,
  ],
  ['that is new', 'create table visit (organization_id uuid, id uuid)', /^visit: .*not forced/],
  [
    'whose past can be changed',
    'grant update on monitoring_event to holdfast_app',
    /^monitoring_event: the app may update/,
  ],
  ['that can be emptied', 'grant delete on member to holdfast_app', /^member: the app may delete/],
  ['that the worker writes', 'grant update on member to holdfast_worker', /^member: rights/],
])('a table %s is named', async (_, statement, problem) => {
  const problems = await tried(async (client) => {
    await client.query(statement);
    return tenancyProblems(client);
  });
  expect(problems).toContainEqual(expect.stringMatching(problem));
  expect(new Set(problems.map((line) => line.split(':')[0])).size).toBe(1);
});

test('tables without a tenant are known by name, and accounts can be reached by nobody', async () => {
  const { rows } = await api.owner.query(`
    select n.nspname || '.' || c.relname as name,
      has_table_privilege('holdfast_app', c.oid, 'select') as app
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname in ('public', 'app', 'auth') and not exists (
      select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id')
    order by 1`);
  expect(rows).toEqual([
    { name: 'app.installation', app: true },
    { name: 'app.rate_limit', app: true },
    { name: 'public.account', app: false },
    { name: 'public.mikro_orm_migrations', app: false },
  ]);
});

test('functions with the rights of the owner are known by name, and find nothing by a search path', async () => {
  const { rows } = await api.owner.query(`
    select n.nspname || '.' || p.proname as name, p.proconfig as config,
      has_function_privilege('public', p.oid, 'execute') as public
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
    order by 1`);
  expect(rows).toEqual(
    definerFunctions.map((name) => ({
      name,
      config: ['search_path=pg_catalog'],
      public: false,
    })),
  );
});

test('what only grows can be neither changed nor deleted by the app, row security or not', async () => {
  for (const table of appendOnly) {
    for (const statement of [
      `update ${table} set organization_id = organization_id`,
      `delete from ${table}`,
      `truncate ${table}`,
    ]) {
      await expect(api.app.services.app.query(statement)).rejects.toThrow(
        `permission denied for table ${table}`,
      );
    }
  }
});

test('no column is of an enum type, whose operators no index serves behind a policy', async () => {
  const { rows } = await api.owner.query(`select typname from pg_type where typtype = 'e'`);
  expect(rows).toEqual([]);
});

test('every table of tenants leads its primary key with the tenant', async () => {
  const { rows } = await api.owner.query(`
    select c.relname from pg_class c
    join pg_index i on i.indrelid = c.oid and i.indisprimary
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id'
    where c.relnamespace = 'public'::regnamespace and i.indkey[0] <> a.attnum`);
  expect(rows).toEqual([]);
});
