/**
 * Kills API processes with SIGKILL while they are written to and followed, and compares with SQL
 * afterwards: acknowledged = committed, no key had two effects, the stream is dense, and every
 * subscriber has every event exactly once and in order.
 *
 *   node api/test/faults/kill-test.ts [--seconds 60] [--writers 4] [--watchers 3]
 *
 * Writers, watchers and both servers are processes of their own; they share one embedded PostgreSQL,
 * which a killed server leaves running and the next one attaches to.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createClient } from '@holdfast/sdk';
import pg from 'pg';
import { provision } from '../../src/app/database-roles.ts';
import { embeddedPostgres } from '../../src/app/embedded-postgres.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    writers: { type: 'string', default: '4' },
    watchers: { type: 'string', default: '3' },
  },
});
const seconds = Number(values.seconds);
const here = import.meta.dirname;
const server = path.join(here, '../../dist/server.js');
const cli = path.join(here, '../../dist/cli.js');
const ports = [4811, 4812];
const urls = ports.map((port) => `http://localhost:${String(port)}/graphql`);

/** What a writer or a watcher tells when it is done. */
interface Report {
  acknowledged?: string[];
  retries?: number;
  seqs?: number[];
  gaps?: number;
  reconnects?: number;
}

const home = path.join(tmpdir(), `holdfast-kill-${String(process.pid)}`);
const environment = {
  ...process.env,
  HOLDFAST_DATA_DIR: home,
  HOLDFAST_DEMO: '0',
  HOLDFAST_LOG_LEVEL: 'silent',
  HOLDFAST_FRONTENDS: '[]',
  HOLDFAST_OPERATIONS_PER_MINUTE: '1000000',
};
// This process holds PostgreSQL open, so that it outlives every server.
const postgres = await embeddedPostgres(home);
const { owner } = await provision(postgres.url, 'holdfast');

const servers = new Map<number, ChildProcess>();
function startServer(port: number): void {
  const env = { ...environment, PORT: String(port) };
  servers.set(port, spawn(process.execPath, [server], { env, stdio: 'ignore' }));
}

async function ready(port: number): Promise<void> {
  for (;;) {
    const answer = await fetch(`http://localhost:${String(port)}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(50);
  }
}

function run(args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env: environment });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.stderr.pipe(process.stderr);
    child.on('exit', (code) => (code === 0 ? resolve(text) : reject(new Error(text))));
  });
}

/** A writer or watcher, told when to stop; resolves with its report. */
function worker(script: string, args: string[]) {
  const child = spawn(process.execPath, [path.join(here, script), ...args], {
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const report = new Promise<Report>((resolve, reject) => {
    child.once('message', (message) => {
      resolve(message as Report);
    });
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`${script} ended with ${String(code)}`));
    });
  });
  return { stop: (message: unknown) => child.send(message as object), report };
}

ports.forEach(startServer);
await Promise.all(ports.map(ready));
const told = await run([
  cli,
  'setup',
  ...['--organization', 'Kill test', '--time-zone', 'UTC'],
  ...['--email', 'admin@example.org', '--name', 'Administrator'],
]);
const password = /password (\S+)/.exec(told)?.[1] ?? '';
const signIn = await createClient({ url: urls[0] ?? '' }).sessions.create({
  email: 'admin@example.org',
  password,
});
const token = signIn.session?.token ?? '';
const admin = createClient({ url: urls[0] ?? '', auth: () => token });
const { headCursor } = await admin.alerts.stream();
const members: string[] = [];
for (let i = 0; i < 8; i += 1) {
  const { member } = await admin.members.enroll({ alias: `Member ${String(i)}` });
  if (member) members.push(member.id);
}

const watchers = Array.from({ length: Number(values.watchers) }, (_, i) =>
  worker('kill-watcher.ts', [urls[i % 2] ?? '', token, headCursor]),
);
const writers = Array.from({ length: Number(values.writers) }, (_, i) =>
  worker('kill-writer.ts', [urls.toSorted(() => (i % 2 ? -1 : 1)).join(), token, members.join()]),
);

let kills = 0;
const end = Date.now() + seconds * 1000;
for (let i = 0; Date.now() < end; i += 1) {
  await sleep(2000 + Math.random() * 1000);
  const port = ports[i % 2] ?? 0;
  servers.get(port)?.kill('SIGKILL');
  kills += 1;
  await sleep(100);
  startServer(port);
}
await Promise.all(ports.map(ready));
for (const writer of writers) writer.stop('stop');
const written = await Promise.all(writers.map(({ report }) => report));

const db = new pg.Client({ connectionString: owner });
await db.connect();
const head = await db.query<{ head: string }>('select head from event_stream');
const last = Number(head.rows[0]?.head ?? 0);
for (const watcher of watchers) watcher.stop(last);
const seen = await Promise.all(watchers.map(({ report }) => report));

const committed = await db.query<{ id: string }>(
  `select id from monitoring_event where kind = 'CHECK_IN'`,
);
const keys = await db.query<{ keys: string; events: string }>(
  `select count(*) as keys, count(distinct result_ids ->> 'checkIn') as events
   from idempotency where mutation = 'checkInRecord'`,
);
const stream = await db.query<{ seq: string }>('select seq from stream_event order by seq');
const acknowledged = new Set(written.flatMap((report) => report.acknowledged ?? []));
const inDatabase = new Set(
  committed.rows.map(({ id }) => Buffer.from(`CheckIn:${id}`).toString('base64url')),
);
const inOrder = (seqs: number[]) => seqs.length === last && seqs.every((seq, i) => seq === i + 1);
const verdicts = {
  'acknowledged = committed':
    acknowledged.size === inDatabase.size && [...acknowledged].every((id) => inDatabase.has(id)),
  'no key had two effects':
    Number(keys.rows[0]?.keys) === inDatabase.size &&
    Number(keys.rows[0]?.events) === inDatabase.size,
  'the stream is dense, one event a check-in':
    last === inDatabase.size && stream.rows.every(({ seq }, i) => Number(seq) === i + 1),
  'every subscriber has every event once, in order': seen.every(({ seqs }) => inOrder(seqs ?? [])),
};
console.log(
  `${String(seconds)} s, ${String(kills)} kills, ${String(acknowledged.size)} acknowledged, ` +
    `${String(inDatabase.size)} committed, ${String(sum(written, 'retries'))} retries, ` +
    `${seen.map((s) => `${String(s.seqs?.length)} events over ${String(s.reconnects)} connections`).join('; ')}`,
);
for (const [what, holds] of Object.entries(verdicts))
  console.log(`${holds ? 'yes' : 'NO '}  ${what}`);

await db.end();
for (const child of servers.values()) child.kill('SIGKILL');
await postgres.stop();
await rm(home, { recursive: true, force: true });
process.exit(Object.values(verdicts).every(Boolean) ? 0 : 1);

function sum(reports: Report[], field: 'retries'): number {
  return reports.reduce((total, report) => total + (report[field] ?? 0), 0);
}
