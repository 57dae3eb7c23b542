import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { PostgresError, preparePostgresHome, SUPERUSER } from './postgres-home.ts';
import type { PostgresHome, PostgresHomeOptions } from './postgres-home.ts';
import { isPostmaster, readPostmaster } from './postmaster.ts';

/** A PostgreSQL of our own that runs, and that this process counts as a user of. */
export interface EmbeddedPostgres {
  /** The superuser's address, on the loopback. */
  url: string;
  /** False when it ran already, and this process attached to it. */
  startedHere: boolean;
  /** Ends this process's use; the last user stops PostgreSQL. */
  stop: () => Promise<void>;
}

export interface EmbeddedPostgresOptions extends PostgresHomeOptions {
  /** How long a start may take, recovery after a crash included, in milliseconds. */
  timeout?: number;
}

/** Every process that uses the cluster holds this advisory lock shared; who leaves last gets it alone. */
const USERS_LOCK = 4_837_001;
const POLL_INTERVAL = 50;
const LARGEST_LOG = 1_000_000;

/** What PostgreSQL says when waiting a little helps: another start, dying children, a port taken. */
const PASSING = /lock file .* already exists|still in use|could not bind|Is another postmaster/;

const ALWAYS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Its log tells of the process, never of rows: statements and values are personal data.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};
const WITHOUT_DISK = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Starts the PostgreSQL whose data lives below `folder`, or attaches to the one that runs there.
 * @throws PostgresError with what PostgreSQL said when it does not start
 */
export async function embeddedPostgres(
  folder: string,
  options: EmbeddedPostgresOptions = {},
): Promise<EmbeddedPostgres> {
  const home = await preparePostgresHome(folder, options);
  const deadline = Date.now() + (options.timeout ?? 60_000);
  let trouble = '';
  while (Date.now() < deadline) {
    const running = await readPostmaster(home.data);
    if (!running || !(await isPostmaster(running.pid, home.data))) {
      trouble = await startOnce(home, options, running?.pid, deadline);
      const started = trouble ? undefined : await attach(home, true);
      if (started) return started;
    } else if (running.ready) {
      const attached = await attach(home, false);
      if (attached) return attached;
      trouble = 'it runs but accepts no connection';
    }
    await sleep(POLL_INTERVAL);
  }
  throw new PostgresError(
    `PostgreSQL did not become ready in time. ${trouble} (log: ${home.logFile})`,
  );
}

/** Connects, and counts as a user from then on; undefined when there is nothing to connect to. */
async function attach(
  home: PostgresHome,
  startedHere: boolean,
): Promise<EmbeddedPostgres | undefined> {
  const running = await readPostmaster(home.data);
  if (!running) return undefined;
  const url = `postgres://${SUPERUSER}:${home.password}@127.0.0.1:${running.port}/postgres`;
  const user = new pg.Client({
    connectionString: url,
    application_name: 'holdfast attached',
    connectionTimeoutMillis: 5_000,
  });
  // When the connection breaks PostgreSQL is gone or restarting; those who query it will say so.
  user.on('error', () => undefined);
  try {
    await user.connect();
    await user.query('select pg_advisory_lock_shared($1)', [USERS_LOCK]);
  } catch {
    await user.end().catch(() => undefined);
    return undefined;
  }
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= leave(home, user, url, running.pid));
  return { url, startedHere, stop };
}

async function leave(home: PostgresHome, user: pg.Client, url: string, pid: number): Promise<void> {
  await user.end().catch(() => undefined);
  const last = new pg.Client({ connectionString: url });
  last.on('error', () => undefined);
  try {
    await last.connect();
    // Held until PostgreSQL is gone: who attaches meanwhile waits, sees it go and starts it anew.
    const { rows } = await last.query<{ alone: boolean }>(
      'select pg_try_advisory_lock($1) as alone',
      [USERS_LOCK],
    );
    if (rows[0]?.alone) await stopPostmaster(home.data, pid);
  } catch {
    await stopPostmaster(home.data, pid);
  } finally {
    await last.end().catch(() => undefined);
  }
}

/** Asks for a fast stop; after 30 s for an immediate one, from which the next start recovers. */
async function stopPostmaster(data: string, pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!(await isPostmaster(pid, data))) return;
    process.kill(pid, signal);
    for (const end = Date.now() + 30_000; Date.now() < end; await sleep(POLL_INTERVAL)) {
      // The process may stay as a zombie where nobody reaps orphans: its file tells.
      if ((await readPostmaster(data))?.pid !== pid) return;
    }
  }
  throw new PostgresError(`PostgreSQL (process ${pid}) does not stop`);
}

/** One try. Returns '' when it became ready, otherwise what to say if no later try succeeds. */
async function startOnce(
  home: PostgresHome,
  options: EmbeddedPostgresOptions,
  stalePid: number | undefined,
  deadline: number,
): Promise<string> {
  const settings = { ...ALWAYS, ...(options.durable === false ? WITHOUT_DISK : {}) };
  const log = await openLog(home.logFile);
  const { size: logStart } = await log.stat();
  const child = spawn(
    path.join(home.binaries, 'bin', 'postgres'),
    [
      ...['-D', home.data, '-p', String(await freePort())],
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    {
      ...home.spawnOptions,
      env: { ...home.spawnOptions.env, ...ignoringLockOf(stalePid) },
      // A session of its own: Ctrl-C in a terminal reaches the server, which stops PostgreSQL.
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    },
  );
  child.unref();
  const ended = outcome(child);
  await log.close();
  while (Date.now() < deadline) {
    const failure = await Promise.race([ended, sleep(POLL_INTERVAL)]);
    if (failure) return passingTrouble(failure, await tail(home.logFile, logStart));
    const running = await readPostmaster(home.data);
    if (running && running.pid === child.pid && running.ready) return '';
  }
  child.kill('SIGQUIT');
  return await tail(home.logFile, logStart);
}

/** Returns what was said when a later try may succeed. */
function passingTrouble(failure: string, said: string): string {
  if (PASSING.test(said)) return said;
  throw new PostgresError(`PostgreSQL does not start: ${failure}. ${said}`.trimEnd());
}

/**
 * After a crash of the machine the process id in postmaster.pid may belong to anything, and
 * PostgreSQL would refuse to start. It ignores the id of its own grandparent: this names that.
 */
function ignoringLockOf(stalePid: number | undefined): Record<string, string> {
  return stalePid === undefined ? {} : { PG_GRANDPARENT_PID: String(stalePid) };
}

function outcome(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      resolve(error.message);
    });
    child.once('exit', (code, signal) => {
      resolve(signal ? `ended by ${signal}` : `ended with code ${code}`);
    });
  });
}

async function openLog(file: string) {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LARGEST_LOG) await rename(file, `${file}.old`);
  return open(file, 'a', 0o600);
}

async function tail(file: string, start: number): Promise<string> {
  const text = (await readFile(file)).subarray(start).toString('utf8').trim();
  return text.split('\n').slice(-8).join('\n');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
