/**
 * Kills API processes with SIGKILL while they are written to and followed, and compares with SQL
 * afterwards: acknowledged = committed, no key had two effects, the stream is dense, and every
 * subscriber has every event exactly once and in order.
 *
 *   npm run kill -- [--seconds 60] [--writers 4] [--watchers 3]
 *
 * Writers, watchers and both servers are processes of their own; they share one embedded PostgreSQL,
 * which a killed server leaves running and the next one attaches to. Ends with 0 when all holds.
 */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createClient, orThrow } from '@holdfast/sdk';
import { provision } from '../../src/app/database-roles.ts';
import { embeddedPostgres } from '../../src/app/embedded-postgres.ts';
import { Processes, within, type Server, type Worker } from './kill-processes.ts';
import { readCommitted, verdictsOf, type Seen, type Written } from './kill-verdict.ts';

const MEMBERS = 8;
/** Fewer prove little; a machine that is slow is given the time. */
const FEWEST_KILLS = 4;
/** For everything but the killing itself. */
const LONGEST_REST = 240_000;
/** A writer ends with the answer to what it has asked last; a watcher with the last event. */
const LONGEST_REPORT = 60_000;
const LONGEST_STOP = 70_000;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    writers: { type: 'string', default: '4' },
    watchers: { type: 'string', default: '3' },
  },
});
const seconds = Number(values.seconds);
const folder = path.join(tmpdir(), `holdfast-kill-${randomUUID()}`);
const processes = new Processes({
  PATH: process.env.PATH ?? '',
  HOLDFAST_DATA_DIR: folder,
  HOLDFAST_DEMO: '0',
  HOLDFAST_LOG_LEVEL: 'error',
  HOLDFAST_FRONTENDS: '[]',
  HOLDFAST_OPERATIONS_PER_MINUTE: '1000000',
});
// This process holds PostgreSQL open, so that it outlives every server.
const postgres = await embeddedPostgres(folder);
const stopped = new Promise<never>((_resolve, reject) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      reject(new Error(`Stopped by ${signal}`));
    });
  }
});

let held = false;
try {
  held = await within(
    seconds * 1000 + LONGEST_REST,
    'the whole run',
    Promise.race([run(), stopped]),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
} finally {
  await cleanUp().catch((error: unknown) => {
    held = false;
    console.error('Not everything could be ended:', error);
  });
}
process.exit(held ? 0 : 1);

async function run(): Promise<boolean> {
  const { owner } = await provision(postgres.url, 'holdfast');
  const servers = [await processes.server(), await processes.server()];
  await Promise.all(servers.map((server) => server.ready()));
  const urls = servers.map(({ url }) => url);
  const { token, after, members } = await network(urls[0] ?? '');

  const watchers = Array.from({ length: Number(values.watchers) }, (_, i) =>
    processes.worker<Seen>('kill-watcher.ts', [urls[i % urls.length] ?? '', token, after]),
  );
  const writers = Array.from({ length: Number(values.writers) }, (_, i) =>
    processes.worker<Written>('kill-writer.ts', [
      (i % 2 ? urls.toReversed() : urls).join(),
      token,
      members.join(),
    ]),
  );
  const kills = await killInTurn(servers);
  const written = await reportsOf(writers, 'stop');
  const committed = await readCommitted(owner);
  const seen = await reportsOf(watchers, committed.head);
  console.log(figures(kills, written, seen, committed.checkIns.length));
  const verdicts = verdictsOf(written, seen, committed);
  for (const [what, holds] of Object.entries(verdicts)) {
    console.log(`${holds ? 'yes' : 'NO '}  ${what}`);
  }
  return Object.values(verdicts).every(Boolean);
}

/** An organization with members, whose administrator everybody here is. */
async function network(url: string): Promise<{ token: string; after: string; members: string[] }> {
  const email = 'admin@example.org';
  const told = await processes.command([
    'setup',
    ...['--organization', 'Kill test', '--time-zone', 'UTC'],
    ...['--email', email, '--name', 'Administrator'],
  ]);
  const password = /password (\S+)/.exec(told)?.[1] ?? '';
  const signedIn = await createClient({ url }).sessions.create({ email, password });
  const { token } = orThrow(signedIn, 'session');
  const admin = createClient({ url, auth: () => token });
  const { headCursor } = await admin.alerts.stream();
  const members: string[] = [];
  while (members.length < MEMBERS) {
    const alias = `Member ${members.length}`;
    members.push(orThrow(await admin.members.enroll({ alias }), 'member').id);
  }
  return { token: token ?? '', after: headCursor, members };
}

/**
 * Kills one server after the other, until the time is up; all are ready in the end. None is killed before
 * it serves again: where a start takes longer than two kills, nobody would ever serve.
 */
async function killInTurn(servers: readonly Server[]): Promise<number> {
  let kills = 0;
  const end = Date.now() + seconds * 1000;
  for (; Date.now() < end || kills < FEWEST_KILLS; kills += 1) {
    await sleep(2000 + Math.random() * 1000);
    const server = servers[kills % servers.length];
    await server?.ready();
    await server?.killAndRestart();
  }
  await Promise.all(servers.map((server) => server.ready()));
  return kills;
}

async function reportsOf<Report>(workers: Worker<Report>[], message: unknown): Promise<Report[]> {
  for (const worker of workers) worker.stop(message);
  return Promise.all(workers.map((worker) => worker.report(LONGEST_REPORT)));
}

function figures(kills: number, written: Written[], seen: Seen[], committed: number): string {
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  return [
    `${seconds} s`,
    `${kills} kills`,
    `${sum(written.map(({ acknowledged }) => acknowledged.length))} acknowledged`,
    `${committed} committed`,
    `${sum(written.map(({ retries }) => retries))} retries`,
    ...seen.map(({ seqs, connections }) => `${seqs.length} events over ${connections} connections`),
  ].join(', ');
}

async function cleanUp(): Promise<void> {
  await processes.endAll();
  await within(LONGEST_STOP, 'the stop of PostgreSQL', postgres.stop());
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
