import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { defaultDataDir, nobody } from './postgres-home.ts';
import { embeddedPostgres } from './embedded-postgres.ts';
import type { EmbeddedPostgres } from './embedded-postgres.ts';
import { readPostmaster } from './postmaster.ts';

const FAST = { durable: false };
const isRoot = process.getuid?.() === 0;

const newFolder = () => path.join(tmpdir(), `holdfast-embedded-${randomUUID()}`);
/** Most tests begin with a cluster that is made and stopped: making one takes seconds. */
const shared = newFolder();

let folder: string;
let opened: EmbeddedPostgres[];

beforeEach(() => {
  folder = shared;
  opened = [];
});

afterEach(async () => {
  for (const postgres of opened) await postgres.stop();
  if (folder !== shared) await rm(folder, { recursive: true, force: true });
});

afterAll(async () => {
  await rm(shared, { recursive: true, force: true });
});

const data = () => path.join(folder, 'postgres');

async function open(options = FAST): Promise<EmbeddedPostgres> {
  const postgres = await embeddedPostgres(folder, options);
  opened.push(postgres);
  return postgres;
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

/** A process of its own that starts or attaches, says so, and stops on request. */
function startElsewhere(options: { uid?: number; gid?: number } = {}): ChildProcess {
  const worker = path.join(import.meta.dirname, '../../test/embedded-postgres-process.ts');
  return fork(worker, [folder], { ...options, stdio: 'inherit', execArgv: [] });
}

function ownerOf(pid: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'uid=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(stdout);
}

const said = async (child: ChildProcess) =>
  ((await once(child, 'message')) as [Pick<EmbeddedPostgres, 'url' | 'startedHere'>])[0];

test('a second start attaches, and PostgreSQL runs until the last user leaves', async () => {
  const first = await open();
  const second = await open();
  expect([first.startedHere, second.startedHere]).toEqual([true, false]);
  expect(second.url).toBe(first.url);
  await first.stop();
  expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await second.stop();
  expect(await readPostmaster(data())).toBeUndefined();
});

test('two processes that start at once on nothing share one PostgreSQL', async () => {
  folder = newFolder();
  const both = [startElsewhere(), startElsewhere()];
  const [first, second] = await Promise.all(both.map(said));
  expect(first?.url).toBe(second?.url);
  for (const child of both) {
    child.send('stop');
    expect(await once(child, 'exit')).toEqual([0, null]);
  }
  expect(await readPostmaster(data())).toBeUndefined();
});

test('after a kill -9 of the process that started it, the next attaches and stops it', async () => {
  const child = startElsewhere();
  const { url } = await said(child);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const next = await open();
  expect(next).toMatchObject({ url, startedHere: false });
  await next.stop();
  expect(await readPostmaster(data())).toBeUndefined();
});

test('after a kill -9 of PostgreSQL itself it starts again with all that was committed', async () => {
  const first = await open({ durable: true });
  await query(first.url, 'create table kept as select 42 as answer');
  process.kill((await readPostmaster(data()))!.pid, 'SIGKILL');
  const next = await open();
  expect(next.startedHere).toBe(true);
  expect(await query(next.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

test('a postmaster.pid whose number now belongs to another process does not prevent a start', async () => {
  await (await open()).stop();
  const lines = [process.pid, data(), 0, 5432, '', '127.0.0.1', '', 'ready'];
  await writeFile(path.join(data(), 'postmaster.pid'), lines.join('\n'));
  if (isRoot) {
    const { uid, gid } = await nobody();
    chownSync(path.join(data(), 'postmaster.pid'), uid, gid);
  }
  expect((await open()).startedHere).toBe(true);
});

test('what PostgreSQL says when it cannot start is in the error', async () => {
  folder = newFolder();
  await (await open()).stop();
  await writeFile(path.join(data(), 'postgresql.conf'), 'shared_buffers = plenty');
  await expect(open()).rejects.toThrow(/does not start.*invalid value.*"plenty"/s);
});

test('its log keeps statements and values to itself', async () => {
  const { url } = await open();
  await expect(query(url, `select 'canary'::int`)).rejects.toThrow(/canary/);
  expect(readFileSync(path.join(folder, 'postgres.log'), 'utf8')).not.toContain('canary');
});

test('under root it runs as nobody, otherwise as the user who started it', async () => {
  await open();
  const { pid } = (await readPostmaster(data()))!;
  expect(ownerOf(pid)).toBe(isRoot ? (await nobody()).uid : process.getuid?.());
});

test('an ordinary user needs no root, and the binaries are not copied', async () => {
  const account = isRoot ? await nobody() : {};
  if (spawnSync('test', ['-x', process.execPath], account).status !== 0) {
    console.info('Skipped as an ordinary user: nobody may not enter the folder of this clone');
    return;
  }
  folder = newFolder();
  await mkdir(folder);
  if (isRoot) chownSync(folder, (await nobody()).uid, (await nobody()).gid);
  const child = startElsewhere(account);
  await said(child);
  expect(readdirSync(folder).sort()).toEqual(['password', 'postgres', 'postgres.log']);
  child.send('stop');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('a folder above the data that nobody may not enter is named, with what to do', async () => {
  if (!isRoot) return;
  const closed = newFolder();
  await mkdir(closed, { mode: 0o700 });
  folder = path.join(closed, 'data');
  await expect(open()).rejects.toThrow(`may not enter ${closed}: let HOLDFAST_DATA_DIR name`);
  await rm(closed, { recursive: true });
});

test('each clone has data of its own', () => {
  expect(defaultDataDir('/srv/one')).not.toBe(defaultDataDir('/srv/two'));
  expect(defaultDataDir('/srv/one/')).toBe(defaultDataDir('/srv/one'));
});
