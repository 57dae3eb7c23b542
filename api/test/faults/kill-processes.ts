import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const here = import.meta.dirname;
const SERVER = path.join(here, '../../dist/server.js');
const CLI = path.join(here, '../../dist/cli.js');

const LONGEST_START = 60_000;
const LONGEST_COMMAND = 30_000;
const LONGEST_DEATH = 10_000;
const LONGEST_PROBE = 2000;

/** A server that is killed and started again, on one port. */
export interface Server {
  url: string;
  /** SIGKILL, and a new process. @throws Error when it had ended by itself, with what it said */
  killAndRestart: () => Promise<void>;
  /** @throws Error when it ends or is not ready in time, with what it said */
  ready: () => Promise<void>;
}

/** A writer or a watcher. */
export interface Worker<Report> {
  /** Asks it to come to its end. */
  stop: (message: unknown) => void;
  /** Its report, within `milliseconds`. @throws Error when it ends without one, or is late */
  report: (milliseconds: number) => Promise<Report>;
}

/** Everything that one run starts, so that all of it is ended, however the run goes. */
export class Processes {
  readonly #environment: Record<string, string>;
  readonly #running = new Set<ChildProcess>();

  constructor(environment: Record<string, string>) {
    this.#environment = environment;
  }

  /** A server on a free port, not ready yet. */
  async server(): Promise<Server> {
    const port = await freePort();
    const start = () => this.#start([SERVER], { PORT: String(port) });
    let current = start();
    return {
      url: `http://localhost:${port}/graphql`,
      killAndRestart: async () => {
        if (hasEnded(current.child)) throw new Error(`A server ended by itself. ${current.said()}`);
        // Only once it is gone: its port is not free before.
        await kill(current.child);
        current = start();
      },
      ready: () => ready(`http://localhost:${port}/readyz`, current),
    };
  }

  /** What a command of the command line tool says. @throws Error when it fails or is late */
  async command(args: string[]): Promise<string> {
    const { child, said } = this.#start([CLI, ...args]);
    await within(LONGEST_COMMAND, 'the command', once(child, 'close'));
    if (child.exitCode !== 0) throw new Error(`The command failed. ${said()}`);
    return said();
  }

  /** A program of this folder that is told when to stop, and tells what it did. */
  worker<Report>(script: string, args: string[]): Worker<Report> {
    const { child, said } = this.#start([path.join(here, script), ...args]);
    const report = new Promise<Report>((resolve, reject) => {
      child.once('message', (message) => {
        resolve(message as Report);
      });
      // Also with code 0: who has reported is not heard here any more.
      child.once('close', () => {
        reject(new Error(`${script} ended without a report. ${said()}`));
      });
    });
    // It may come before anybody asks for it.
    report.catch(() => undefined);
    return {
      stop: (message) => {
        if (child.connected) child.send(message as object);
      },
      report: (milliseconds) => within(milliseconds, `the report of ${script}`, report),
    };
  }

  /** Ends whatever runs still. */
  async endAll(): Promise<void> {
    await Promise.allSettled([...this.#running].map(kill));
  }

  #start(args: string[], environment: Record<string, string> = {}) {
    const child = spawn(process.execPath, args, {
      env: { ...this.#environment, ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#running.add(child);
    child.once('exit', () => this.#running.delete(child));
    return { child, said: lastWords(child) };
  }
}

/** @throws Error naming `what` when it takes longer */
export async function within<T>(milliseconds: number, what: string, work: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const late = sleep(milliseconds, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`${what} took longer than ${milliseconds / 1000} s`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    late.catch(() => undefined);
    stop.abort();
  }
}

async function ready(url: string, { child, said }: { child: ChildProcess; said: () => string }) {
  const deadline = Date.now() + LONGEST_START;
  while (Date.now() < deadline) {
    if (hasEnded(child)) throw new Error(`A server ended at its start. ${said()}`);
    const answer = await fetch(url, { signal: AbortSignal.timeout(LONGEST_PROBE) }).catch(
      () => undefined,
    );
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new Error(`A server was not ready within ${LONGEST_START / 1000} s. ${said()}`);
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

async function kill(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await within(LONGEST_DEATH, 'the end of a killed process', ended);
}

/** The end of what a process said, read all the time: a full pipe would hold it up. */
function lastWords(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (text = (text + chunk.toString()).slice(-4000)));
  }
  return () => text.trim();
}

/**
 * Below the ports that systems give to outgoing connections: while a server is away, one of those could
 * take its port, or the client's own connection meet itself there.
 */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 20_000);
    const probe = createServer();
    const free = await new Promise<boolean>((resolve) => {
      probe.once('error', () => {
        resolve(false);
      });
      probe.listen(port, '127.0.0.1', () => {
        resolve(true);
      });
    });
    if (!free) continue;
    probe.close();
    return port;
  }
}
