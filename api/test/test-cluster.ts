import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { embeddedPostgres } from '../src/app/embedded-postgres.ts';
import { isPostmaster, readPostmaster } from '../src/app/postmaster.ts';

/** A PostgreSQL for one test run or one test, in a folder that is deleted with it. */
export interface TestCluster {
  /** The superuser's address. */
  url: string;
  stop: () => Promise<void>;
}

const clone = createHash('sha256')
  .update(import.meta.dirname)
  .digest('hex')
  .slice(0, 8);
const PREFIX = `holdfast-test-${clone}-`;

/** The embedded PostgreSQL, or with HOLDFAST_TEST_POSTGRES=15 the one that this machine has. */
export async function startTestCluster(): Promise<TestCluster> {
  const major = process.env.HOLDFAST_TEST_POSTGRES;
  await removeAbandoned();
  const folder = path.join(tmpdir(), `${PREFIX}${process.pid}-${randomUUID()}`);
  const binaries = major ? installedPostgres(major) : undefined;
  const cluster = await embeddedPostgres(folder, { binaries, durable: false });
  const stop = async () => {
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: cluster.url, stop };
}

function installedPostgres(major: string): string {
  const places = [`/usr/lib/postgresql/${major}`, `/opt/homebrew/opt/postgresql@${major}`];
  const found = places.find((place) => existsSync(path.join(place, 'bin', 'postgres')));
  if (!found) throw new Error(`PostgreSQL ${major} is not installed on this machine`);
  return found;
}

/** A run that was killed leaves its PostgreSQL behind; the next one ends it. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX) || isAlive(Number.parseInt(name.slice(PREFIX.length), 10)))
      continue;
    const folder = path.join(tmpdir(), name);
    await killCluster(path.join(folder, 'postgres'));
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function killCluster(data: string): Promise<void> {
  const running = await readPostmaster(data);
  if (!running || !(await isPostmaster(running.pid, data))) return;
  process.kill(running.pid, 'SIGQUIT');
  while (await isPostmaster(running.pid, data)) await sleep(20);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
