import { expect, test } from '@jest/globals';
import pg from 'pg';
import { startTestCluster } from '../../test/test-cluster.ts';
import { provision } from './database-roles.ts';
import type { DatabaseUrls } from './database-roles.ts';

const adminUrl = process.env.HOLDFAST_TEST_ADMIN_URL ?? '';

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(text);
    return rows;
  } finally {
    await client.end();
  }
}

const kinds: (keyof DatabaseUrls)[] = ['owner', 'app', 'worker'];

test('four processes that provision at once all get roles that can connect', async () => {
  const all = await Promise.all([1, 2, 3, 4].map(() => provision(adminUrl, 'roles_at_once')));
  for (const urls of all) expect(urls).toEqual(all[0]);
  for (const kind of kinds) {
    const rows = await query(
      all[0]![kind],
      'select current_user as name, current_database() as db',
    );
    expect(rows).toEqual([{ name: `holdfast_${kind}`, db: 'roles_at_once' }]);
  }
});

test('no role passes row level security, and only the owner may make tables', async () => {
  const urls = await provision(adminUrl, 'roles_rights');
  const rights = `select bool_or(rolbypassrls or rolsuper or rolcreaterole) as any from pg_roles
    where rolname like 'holdfast\\_%'`;
  expect(await query(adminUrl, rights)).toEqual([{ any: false }]);
  await query(urls.owner, 'create table kept (id int)');
  await expect(query(urls.app, 'create table mine (id int)')).rejects.toThrow(/permission denied/);
  await expect(query(urls.app, 'select from kept')).rejects.toThrow(/permission denied/);
});

test('requests work in UTC with time limits; case folding knows accents', async () => {
  const { app } = await provision(adminUrl, 'roles_settings');
  const settings = `select current_setting('timezone') as zone, lower('ÁÑ') as lower,
    current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock`;
  expect(await query(app, settings)).toEqual([
    { zone: 'UTC', lower: 'áñ', statement: '15s', lock: '5s' },
  ]);
});

test('an administrator who is no superuser is enough, on a database made beforehand too', async () => {
  // A cluster of its own: the roles' passwords follow the administrator's.
  const cluster = await startTestCluster();
  try {
    await query(cluster.url, `create role managed login createrole createdb password 'managed'`);
    await query(cluster.url, 'create database beforehand owner managed');
    const admin = Object.assign(new URL(cluster.url), { username: 'managed', password: 'managed' });
    for (const database of ['made_here', 'beforehand']) {
      const urls = await provision(admin.href, database);
      await query(urls.owner, 'create table kept (id int); create schema auth');
      const extensions = `select from pg_extension where extname in ('btree_gist', 'pg_trgm')`;
      expect(await query(urls.app, extensions)).toHaveLength(2);
      await expect(query(urls.app, 'create table mine (id int)')).rejects.toThrow(/permission/);
    }
  } finally {
    await cluster.stop();
  }
});
