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
