import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { backup, restore, type BackupConfig } from './backup.ts';
import { readConfig } from './config.ts';
import { migrate } from './database.ts';
import { provision } from './database-roles.ts';
import { embeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts';

const adminUrl = process.env.HOLDFAST_TEST_ADMIN_URL ?? '';

let base: string;
let opened: EmbeddedPostgres[];

beforeEach(() => {
  base = path.join(tmpdir(), `holdfast-backup-${randomUUID()}`);
  opened = [];
});

afterEach(async () => {
  for (const postgres of opened) await postgres.stop();
  await rm(base, { recursive: true, force: true });
});

const folder = (name: string) => path.join(base, name);

const configOf = (dataDir: string, databaseUrl?: string, database = 'holdfast'): BackupConfig => ({
  dataDir: folder(dataDir),
  databaseUrl,
  databaseUrls: undefined,
  database,
  version: '0.1.0',
});

async function open(dataDir: string): Promise<string> {
  const postgres = await embeddedPostgres(folder(dataDir), { durable: false });
  opened.push(postgres);
  return postgres.url;
}

async function query<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

/** An access that waits in the data folder to be recorded. */
async function spool(dataDir: string, installation: string, name: string): Promise<void> {
  const waiting = path.join(folder(dataDir), 'access-spool', installation);
  await mkdir(waiting, { recursive: true });
  await writeFile(path.join(waiting, name), `what is in ${name}`);
}

/** Names and content of the accesses that wait. */
async function spooled(dataDir: string, installation: string): Promise<Record<string, string>> {
  const waiting = path.join(folder(dataDir), 'access-spool', installation);
  const names = await readdir(waiting).catch(() => []);
  const texts = names.map((name) => readFile(path.join(waiting, name), 'utf8'));
  return Object.fromEntries((await Promise.all(texts)).map((text, i) => [names[i], text]));
}

/** Adds rows until told to stop; returns how many were committed. */
function writeOn(url: string): () => Promise<number> {
  let going = true;
  const written = (async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    let count = 0;
    for (; going; count += 1) await client.query('insert into kept default values');
    await client.end();
    return count;
  })();
  return () => {
    going = false;
    return written;
  };
}

test('a backup taken under writes holds all that was committed before it, without a gap', async () => {
  const url = await open('live');
  await writeFile(path.join(folder('live'), 'secret'), 'sealed with this');
  await query(url, 'create table kept (id bigint generated always as identity primary key)');
  await query(url, 'insert into kept select from generate_series(1, 20000)');
  const stopWriting = writeOn(url);
  const made = await backup(configOf('live'), folder('copy'));
  const written = await stopWriting();
  expect(made).toMatchObject({ format: 1, kind: 'cluster', version: '0.1.0' });

  await restore(configOf('other'), folder('copy'));
  const sums = 'select count(*)::int as rows, max(id)::int as newest from kept';
  const [found] = await query<{ rows: number; newest: number }>(await open('other'), sums);
  expect(found?.rows).toBe(found?.newest);
  expect(found?.rows).toBeGreaterThanOrEqual(20_000);
  expect(found?.rows).toBeLessThanOrEqual(20_000 + written);
  expect(await readFile(path.join(folder('other'), 'secret'), 'utf8')).toBe('sealed with this');
}, 60_000);

test('a restore refuses a damaged backup, a running server and data that is there', async () => {
  const url = await open('live');
  await query(url, 'create table kept as select 1 as id');
  await backup(configOf('live'), folder('copy'));
  await expect(backup(configOf('live'), folder('copy'))).rejects.toThrow(/is not empty/);
  await expect(restore(configOf('live'), folder('copy'))).rejects.toThrow(/server is running/);
  await opened.pop()?.stop();
  await expect(restore(configOf('live'), folder('copy'))).rejects.toThrow(/holds data already/);
  await restore(configOf('live'), folder('copy'), { replace: true });
  expect(await query(await open('live'), 'select id from kept')).toEqual([{ id: 1 }]);
  await appendFile(path.join(folder('copy'), 'postgres', 'PG_VERSION'), '.');
  const damaged = restore(configOf('other'), folder('copy'));
  await expect(damaged).rejects.toThrow('The backup is damaged: postgres/PG_VERSION differs');
  await expect(restore(configOf('other'), folder('live'))).rejects.toThrow(/is no backup/);
}, 60_000);

test('accesses that wait to be recorded are in the backup, and wait again after a restore', async () => {
  await open('live');
  await spool('live', 'here', 'one.json');
  const made = await backup(configOf('live'), folder('copy'));
  expect(made.files).toContainEqual(
    expect.objectContaining({ path: path.join('access-spool', 'here', 'one.json') }),
  );
  await opened.pop()?.stop();
  await rm(path.join(folder('live'), 'access-spool', 'here', 'one.json'));
  await spool('live', 'here', 'two.json');

  await restore(configOf('live'), folder('copy'), { replace: true });
  // What was kept after the backup is of the same installation, and is recorded in what is restored.
  expect(await spooled('live', 'here')).toEqual({
    'one.json': 'what is in one.json',
    'two.json': 'what is in two.json',
  });
}, 60_000);

/** pg_dump refuses servers newer than itself. */
async function whyNoDump(): Promise<string | undefined> {
  const [server] = await query<{ major: number }>(
    adminUrl,
    `select current_setting('server_version_num')::int / 10000 as major`,
  );
  try {
    const said = execFileSync('pg_dump', ['--version'], { encoding: 'utf8' });
    const major = Number(/(\d+)\./.exec(said)?.[1]);
    return major < (server?.major ?? 0) ? `pg_dump ${major} is older than the server` : undefined;
  } catch {
    return 'there is no pg_dump on the PATH';
  }
}

test('a database elsewhere is dumped with all rows behind policies, and restored with them', async () => {
  const reason = await whyNoDump();
  if (reason) {
    console.info(`Skipped the dump of a database elsewhere: ${reason}`);
    return;
  }
  const { owner } = await provision(adminUrl, 'dump_from');
  await query(
    owner,
    `create table kept (id int); insert into kept select generate_series(1, 100);
     alter table kept enable row level security, force row level security;
     create policy owned on kept to holdfast_owner using (true) with check (true);
     grant select on kept to holdfast_app`,
  );
  await mkdir(folder('live'), { recursive: true });
  await writeFile(path.join(folder('live'), 'secret'), 'sealed with this');
  const from = configOf('live', adminUrl, 'dump_from');
  expect(await backup(from, folder('copy'))).toMatchObject({ kind: 'dump' });
  await expect(restore(from, folder('copy'))).rejects.toThrow(/holds data already/);

  await restore(configOf('other', adminUrl, 'dump_to'), folder('copy'));
  const urls = await provision(adminUrl, 'dump_to');
  const count = 'select count(*)::int as rows from kept';
  expect(await query(urls.owner, count)).toEqual([{ rows: 100 }]);
  expect(await query(urls.app, count)).toEqual([{ rows: 0 }]);
  expect(await readFile(path.join(folder('other'), 'secret'), 'utf8')).toBe('sealed with this');
  await expect(restore(configOf('third'), folder('copy'))).rejects.toThrow(/with DATABASE_URL/);
});

test('a dump brings the accesses that wait for its database, and what is restored has an id of its own', async () => {
  const reason = await whyNoDump();
  if (reason) {
    console.info(`Skipped the accesses beside a dump: ${reason}`);
    return;
  }
  const { owner } = await provision(adminUrl, 'spool_from');
  await migrate(owner, readConfig({}).migrationsDir);
  const own = 'select id from app.installation';
  await query(owner, `insert into app.installation (secret_check) values ('check')`);
  const [from] = await query<{ id: string }>(owner, own);
  await spool('live', from?.id ?? '', 'one.json');
  await spool('live', 'another', 'foreign.json');
  await backup(configOf('live', adminUrl, 'spool_from'), folder('copy'));
  await restore(configOf('live', adminUrl, 'spool_to'), folder('copy'));

  const [to] = await query<{ id: string }>((await provision(adminUrl, 'spool_to')).owner, own);
  expect(to?.id).not.toBe(from?.id);
  const waiting = { 'one.json': 'what is in one.json' };
  expect(await spooled('live', to?.id ?? '')).toEqual(waiting);
  expect(await spooled('live', from?.id ?? '')).toEqual(waiting);
});
