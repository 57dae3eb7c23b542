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

/** The database as it was before the migrations from one on, with one organization. */
async function before(stamp: string): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'holdfast-migrations-'));
  await cp(migrationsDir, folder, {
    recursive: true,
    filter: (file) => !file.endsWith('.sql') || path.basename(file) < stamp,
  });
  await migrateDown(urls.owner, migrationsDir);
  await migrate(urls.owner, folder);
  await rm(folder, { recursive: true });
  await owner.query(`
    insert into organization (organization_id, name, time_zone)
    values ('00000000-0000-4000-8000-000000000000', 'Before', 'UTC')`);
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
  await before('20261125T1551');
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
});

test('mentors who are on care teams become mentorships that both had agreed to', async () => {
  await before('20261126T0611');
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
});

test('of names that differ in case and blanks alone the younger are numbered', async () => {
  await before('20261128T0740');
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
});

test('whose access ended before their charges went with it has none, and somebody is looked for', async () => {
  await before('20261128T0730');
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
});

test('house managers of before leave whom they look after in no house, and what they had taken opens again', async () => {
  await before('20261128T0800');
  await owner.query(`
    insert into account (id, email, password_hash)
    select ('00000000-0000-4000-8000-00000000000' || n)::uuid, n || '@example.org', 'x' from generate_series(1, 4) n`);
  // 1 runs the house, 2 runs another, 3 cares for the member in another way too, and 4 sees every member.
  await owner.query(`
    insert into membership (organization_id, id, account_id, name, roles)
    select o.organization_id, a.id, a.id, a.email,
      case a.email when '4@example.org' then '{HOUSE_MANAGER,COORDINATOR}'::text[] else '{HOUSE_MANAGER,MENTOR}' end
    from organization o, account a`);
  await owner.query(`
    insert into member (organization_id, id, alias, time_zone, enrolled_at)
    select organization_id, '00000000-0000-4000-8000-000000000011', 'A', 'UTC', now() from organization`);
  await owner.query(`
    insert into residence (organization_id, id, name, level, time_zone, welcomes, wheelchair, pets, children,
      medication_storage, curfew, house_rules, opened_on)
    select organization_id, ('00000000-0000-4000-8000-00000000002' || n)::uuid, 'House ' || n, 'II', 'UTC', 'EVERYONE',
      false, false, false, false, '[]', '{}', '2026-01-01' from organization, generate_series(1, 2) n`);
  await owner.query(`
    insert into residence_manager (organization_id, id, residence_id, membership_id, since)
    select organization_id, gen_random_uuid(), ('00000000-0000-4000-8000-00000000002' || n)::uuid,
      ('00000000-0000-4000-8000-00000000000' || n)::uuid, now() from organization, generate_series(1, 2) n`);
  await owner.query(`
    insert into room (organization_id, id, residence_id, position, name)
    select organization_id, id, id, 0, 'Room' from residence`);
  await owner.query(`
    insert into bed (organization_id, id, residence_id, room_id, position, name, added_on)
    select organization_id, id, id, id, 0, 'Bed', '2026-01-01' from residence`);
  await owner.query(`
    insert into stay (organization_id, id, member_id, bed_id, residence_id, started_on, ended_on, moved_on)
    select organization_id, gen_random_uuid(), '00000000-0000-4000-8000-000000000011', id, id, '2026-01-01'::date + days,
      case days when 0 then '2026-01-02'::date end, days = 0
    from residence, lateral (select case name when 'House 1' then 1 else 0 end as days) began`);
  await owner.query(`
    insert into care_team (organization_id, id, member_id, membership_id, role, since)
    select organization_id, gen_random_uuid(), '00000000-0000-4000-8000-000000000011', id, role, now()
    from membership, unnest(array['HOUSE_MANAGER', 'MENTOR']) role
    where role = 'HOUSE_MANAGER' or name = '3@example.org'`);
  await owner.query(`
    insert into alert (organization_id, id, member_id, rule, kind, severity, state, reason, raised_at, last_raised_at,
      due_at, acknowledged_by, acknowledged_at, hold_until)
    select organization_id, gen_random_uuid(), '00000000-0000-4000-8000-000000000011', name, 'RISK', 'HIGH',
      'ACKNOWLEDGED', '{}', now(), now(), now(), id, now(), now() + interval '15 minutes' from membership`);

  await migrate(urls.owner, migrationsDir);

  const { rows } = await owner.query(`
    select left(m.name, 1) as who, c.ended_at is not null as left_team, a.hold_until <= now() as opens
    from membership m join care_team c on c.membership_id = m.id and c.role = 'HOUSE_MANAGER'
    join alert a on a.acknowledged_by = m.id order by 1`);
  expect(rows).toEqual([
    { who: '1', left_team: false, opens: false },
    { who: '2', left_team: true, opens: true },
    { who: '3', left_team: true, opens: false },
    { who: '4', left_team: true, opens: false },
  ]);
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
