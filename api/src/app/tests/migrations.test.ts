import { mkdtemp, cp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { tenancyProblems } from '../../../test/catalogue.ts';
import { readConfig } from '../config.ts';
import { migrate, migrateDown, pendingMigrations } from '../database.ts';
import { provision, type DatabaseUrls } from '../database-roles.ts';

const { migrationsDir } = readConfig({});

let urls: DatabaseUrls;
let owner: pg.Pool;
beforeAll(async () => {
  const database = `migrations_${process.env.JEST_WORKER_ID ?? '1'}`;
  urls = await provision(process.env.HOLDFAST_TEST_ADMIN_URL ?? '', database);
  owner = new pg.Pool({ connectionString: urls.owner, max: 1 });
});
afterAll(() => owner.end());

/** What stands in the database, but for what the migrator and the extensions keep. */
async function standing(): Promise<string[]> {
  const { rows } = await owner.query(`
    select n.nspname || '.' || c.relname as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'app', 'auth') and c.relname not like 'mikro_orm_migrations%'
    union all
    select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('app', 'auth')
    union all
    select nspname from pg_namespace where nspname in ('app', 'auth')
    order by 1`);
  return rows.map(({ name }) => name);
}

test('down to nothing and up again gives the same database', async () => {
  await migrate(urls.owner, migrationsDir);
  const first = await standing();
  expect(first.length).toBeGreaterThan(40);

  await migrateDown(urls.owner, migrationsDir);
  expect(await standing()).toEqual([]);

  await migrate(urls.owner, migrationsDir);
  expect(await standing()).toEqual(first);
  expect(await tenancyProblems(owner)).toEqual([]);
});

test('runs in recovery come to the numbers of before, and end where slips are known', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'holdfast-migrations-'));
  await cp(migrationsDir, folder, {
    recursive: true,
    filter: (file) => !file.endsWith('.sql') || path.basename(file) < '20261125T1551',
  });
  await migrateDown(urls.owner, migrationsDir);
  await migrate(urls.owner, folder);
  await owner.query(`
    insert into organization (organization_id, name, time_zone)
    values ('00000000-0000-4000-8000-000000000000', 'Before', 'UTC')`);
  // Begun 1 January, slips on 11 January and 13 January; then 40 days of before the network; then none.
  await owner.query(`
    insert into member (organization_id, id, alias, time_zone, enrolled_at, recovery_start,
      longest_run_days, earlier_runs_days)
    select organization_id, id::uuid, 'A', 'UTC', now(), start::date, longest, earlier
    from organization, (values
      ('00000000-0000-4000-8000-000000000001', '2026-01-14', 10, 11),
      ('00000000-0000-4000-8000-000000000002', '2026-01-14', 30, 40),
      ('00000000-0000-4000-8000-000000000003', null, 0, 0)) m (id, start, longest, earlier)`);
  await owner.query(`
    insert into monitoring_event (organization_id, id, member_id, kind, occurred_at, recorded_at,
      local_date, time_zone, app, schema_version, details)
    select organization_id, gen_random_uuid(), '00000000-0000-4000-8000-000000000001',
      'SLIP_REPORTED', now(), now(), day::date, 'UTC', 'test', 1, '{"substances": ["ALCOHOL"]}'
    from organization, unnest(array['2026-01-11', '2026-01-13', '2026-01-13']) day`);

  await migrate(urls.owner, migrationsDir);

  const { rows } = await owner.query(`
    select right(member_id::text, 1) as member, started_on::text, ended_on::text,
      ended_by is not null as known
    from recovery_episode order by 1, 2`);
  expect(rows.map((row) => Object.values(row))).toEqual([
    ['1', '2026-01-01', '2026-01-11', true],
    ['1', '2026-01-12', '2026-01-13', true],
    ['1', '2026-01-14', null, false],
    ['2', '2025-12-03', '2025-12-13', false],
    ['2', '2025-12-14', '2026-01-13', false],
    ['2', '2026-01-14', null, false],
  ]);
  await rm(folder, { recursive: true });
});

test('mentors who are on care teams become mentorships that both had agreed to', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'holdfast-migrations-'));
  await cp(migrationsDir, folder, {
    recursive: true,
    filter: (file) => !file.endsWith('.sql') || path.basename(file) < '20261126T0611',
  });
  await migrateDown(urls.owner, migrationsDir);
  await migrate(urls.owner, folder);
  await owner.query(`
    insert into organization (organization_id, name, time_zone)
    values ('00000000-0000-4000-8000-000000000000', 'Before', 'UTC')`);
  await owner.query(`
    with one as (insert into account (id, email, password_hash) values (gen_random_uuid(), 'a@example.org', 'x') returning id)
    insert into membership (organization_id, id, account_id, name, roles)
    select o.organization_id, '00000000-0000-4000-8000-000000000009', one.id, 'A mentor', '{MENTOR}'
    from organization o, one`);
  await owner.query(`
    insert into member (organization_id, id, alias, time_zone, enrolled_at)
    select organization_id, '00000000-0000-4000-8000-000000000001', 'A', 'UTC', now() from organization`);
  await owner.query(`
    insert into care_team (organization_id, id, member_id, membership_id, role, since, ended_at)
    select organization_id, gen_random_uuid(), '00000000-0000-4000-8000-000000000001',
      '00000000-0000-4000-8000-000000000009', 'MENTOR', since::timestamptz, ended::timestamptz
    from organization, (values ('2026-01-01', '2026-02-01'), ('2026-03-01', null)) t (since, ended)`);

  await migrate(urls.owner, migrationsDir);

  const { rows } = await owner.query(
    'select state, additional, started_at::date::text as began, proposed_by from mentorship',
  );
  expect(rows).toEqual([
    { state: 'ACTIVE', additional: false, began: '2026-03-01', proposed_by: null },
  ]);
  await rm(folder, { recursive: true });
});

test('of names that differ in case and blanks alone the younger are numbered', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'holdfast-migrations-'));
  await cp(migrationsDir, folder, {
    recursive: true,
    filter: (file) => !file.endsWith('.sql') || path.basename(file) < '20261128T0740',
  });
  await migrateDown(urls.owner, migrationsDir);
  await migrate(urls.owner, folder);
  await owner.query(`
    insert into organization (organization_id, name, time_zone)
    values ('00000000-0000-4000-8000-000000000000', 'Before', 'UTC')`);
  const long = 'x'.repeat(200);
  await owner.query(
    `insert into program (organization_id, id, name, kind, ended_at)
     select organization_id, ('00000000-0000-4000-8000-00000000000' || n)::uuid, p.name, 'GROUP', ended::timestamptz
     from organization, (values
       (1, 'Evenings', '2026-01-01'), (2, 'Evenings', null), (3, 'evenings ', null), (4, 'Evenings (2)', null),
       (5, 'EVENINGS', null), (6, $1, null), (7, upper($1), null), (8, 'Mornings', null)) p (n, name, ended)`,
    [long],
  );

  await migrate(urls.owner, migrationsDir);

  const { rows } = await owner.query('select name, version from program order by id');
  expect(rows.map(({ name, version }) => [name, version])).toEqual([
    ['Evenings', 1],
    ['Evenings', 1],
    ['evenings (3)', 2],
    ['Evenings (2)', 1],
    ['EVENINGS (4)', 2],
    [long, 1],
    [`${'X'.repeat(196)} (2)`, 2],
    ['Mornings', 1],
  ]);
  await rm(folder, { recursive: true });
});

test('whose access ended before their charges went with it has none, and somebody is looked for', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'holdfast-migrations-'));
  await cp(migrationsDir, folder, {
    recursive: true,
    filter: (file) => !file.endsWith('.sql') || path.basename(file) < '20261128T0730',
  });
  await migrateDown(urls.owner, migrationsDir);
  await migrate(urls.owner, folder);
  await owner.query(`
    insert into organization (organization_id, name, time_zone)
    values ('00000000-0000-4000-8000-000000000000', 'Before', 'UTC')`);
  await owner.query(`
    insert into account (id, email, password_hash) select gen_random_uuid(), n || '@example.org', 'x'
    from unnest(array['gone', 'there']) n`);
  await owner.query(`
    insert into membership (organization_id, id, account_id, name, roles, ended_at)
    select o.organization_id, ('00000000-0000-4000-8000-00000000000' || case a.email
        when 'gone@example.org' then 8 else 9 end)::uuid, a.id, a.email, '{MENTOR,COUNSELOR}',
      case a.email when 'gone@example.org' then now() end
    from organization o, account a`);
  await owner.query(`
    insert into member (organization_id, id, alias, time_zone, enrolled_at)
    select organization_id, '00000000-0000-4000-8000-000000000001', 'A', 'UTC', now() from organization`);
  await owner.query(`
    insert into mentorship (organization_id, id, member_id, mentor_id, state, state_since, additional, proposed_at,
      started_at, pause_reason)
    select organization_id, gen_random_uuid(), '00000000-0000-4000-8000-000000000001',
      '00000000-0000-4000-8000-000000000008', state, now(), true, now(),
      case when state <> 'PROPOSED' then now() end, case state when 'PAUSED' then 'AWAY' end
    from organization, unnest(array['PROPOSED', 'PAUSED']) state`);
  await owner.query(`
    insert into program (organization_id, id, name, kind)
    select organization_id, ('00000000-0000-4000-8000-00000000001' || n)::uuid, 'P' || n, 'GROUP'
    from organization, generate_series(1, 2) n`);
  await owner.query(`
    insert into program_lead (organization_id, id, program_id, membership_id, since)
    select organization_id, gen_random_uuid(), ('00000000-0000-4000-8000-00000000001' || p)::uuid,
      ('00000000-0000-4000-8000-00000000000' || who)::uuid, now()
    from organization, (values (1, 8), (2, 8), (2, 9)) t (p, who)`);

  await migrate(urls.owner, migrationsDir);

  const { rows } = await owner.query('select state, changed_as from mentorship order by state');
  expect(rows).toEqual([
    { state: 'ENDED', changed_as: 'STAFF' },
    { state: 'WITHDRAWN', changed_as: 'STAFF' },
  ]);
  const { rows: leads } = await owner.query(
    'select right(membership_id::text, 1) as who from program_lead where ended_at is null',
  );
  expect(leads).toEqual([{ who: '9' }]);
  const { rows: tasks } = await owner.query(
    `select kind, subject_type as type, right(subject_id::text, 2) as id, member_id is not null as of
     from task order by subject_type`,
  );
  expect(tasks).toEqual([
    { kind: 'SUCCESSOR', type: 'Mentorship', id: expect.any(String), of: true },
    { kind: 'SUCCESSOR', type: 'Program', id: '11', of: false },
  ]);
  // The way back to before there were such follow-ups does without them.
  await owner.query('delete from task');
  await rm(folder, { recursive: true });
});

test('of two that migrate at once one does it', async () => {
  await migrateDown(urls.owner, migrationsDir);
  const ran = await Promise.all([1, 2].map(() => migrate(urls.owner, migrationsDir)));
  expect(ran.map((names) => names.length).sort((a, b) => a - b)[0]).toBe(0);
  expect(ran.flat().length).toBeGreaterThan(5);
});

test('a migration that fails leaves nothing of itself, and is told to be pending', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'holdfast-migrations-'));
  await cp(migrationsDir, folder, { recursive: true });
  await migrate(urls.owner, folder);
  const before = await standing();
  const name = '29991231T0000-fails';
  await writeFile(path.join(folder, `${name}.up.sql`), 'create table half (id int); select 1 / 0;');
  await writeFile(path.join(folder, `${name}.down.sql`), 'drop table half;');

  await expect(migrate(urls.owner, folder)).rejects.toThrow();

  expect(await standing()).toEqual(before);
  const app = new pg.Pool({ connectionString: urls.app, max: 1 });
  expect(await pendingMigrations(app, folder)).toEqual([name]);
  expect(await pendingMigrations(app, migrationsDir)).toEqual([]);
  await app.end();
  await rm(folder, { recursive: true });
});
