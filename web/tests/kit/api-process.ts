import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const SERVER = path.join(import.meta.dirname, '../../../api/dist/server.js');
const PORTAL = path.join(import.meta.dirname, '../../dist/portal/index.html');
const START_LIMIT_MS = 400_000;
/** What the server says once the demo network stands as well; it answers some time before. */
const GREETING = /is ready/;
const STOP_LIMIT_MS = 20_000;

/** A server process of its own, as an operator would start it. */
export interface ApiProcess {
  /** Its origin. By name: an IP address would be no secure context for the browser. */
  url: string;
  stop: () => Promise<void>;
}

export interface ApiProcessOptions {
  /** Folder of the database; a second process on the same folder shares the database. */
  dataDir: string;
  /** More of the server's environment, see `api/src/app/config.ts`. */
  env?: Record<string, string>;
}

/** Starts the built server with the demo network and waits until it can answer. */
export async function startApi({ dataDir, env = {} }: ApiProcessOptions): Promise<ApiProcess> {
  assertBuilt();
  const port = await freePort();
  const server = spawn(process.execPath, ['--enable-source-maps', SERVER], {
    env: {
      PATH: process.env.PATH ?? '',
      PORT: String(port),
      HOLDFAST_DATA_DIR: dataDir,
      HOLDFAST_DEMO: '1',
      HOLDFAST_LOG_LEVEL: 'warn',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = collect(server);
  const url = `http://localhost:${port}`;
  await untilReady(url, server, said);
  return { url, stop: () => stop(server) };
}

function assertBuilt(): void {
  const missing = [SERVER, PORTAL].find((file) => !existsSync(file));
  if (missing) throw new Error(`Build first (pnpm build): ${missing} is not there`);
}

/** The last of what a process said, for the message of a start that goes wrong. */
function collect({ stdout, stderr }: ChildProcess): () => string {
  let text = '';
  for (const stream of [stdout, stderr]) {
    stream?.on('data', (chunk: Buffer) => (text = (text + chunk.toString()).slice(-4000)));
  }
  return () => text;
}

async function untilReady(url: string, server: ChildProcess, said: () => string): Promise<void> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`The server ended at its start:\n${said()}`);
    if (GREETING.test(said()) && (await answers(`${url}/readyz`))) return;
    await sleep(100);
  }
  await stop(server);
  throw new Error(`The server did not become ready:\n${said()}`);
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  const impatience = setTimeout(() => server.kill('SIGKILL'), STOP_LIMIT_MS);
  await ended;
  clearTimeout(impatience);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
