import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient, type Client } from 'graphql-ws';
import pg from 'pg';
import WebSocket from 'ws';
import { bootstrap, type App } from '../src/app/app.ts';
import { readConfig, type Config } from '../src/app/config.ts';
import type { makeLogger } from '../src/app/logger.ts';
import type { OrganizationSetup } from '../src/auth/organization-setup.ts';
import { TestNetwork } from './test-network.ts';

/** The answer to an operation over HTTP. */
export interface Answer<Data> {
  status: number;
  headers: Headers;
  data: Data;
  errors?: {
    message: string;
    path?: string[];
    extensions: { code: string; requestId: string; field?: string[] };
  }[];
  extensions?: { cost?: number };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read answers as they come
export type AnyData = any;

/** An API on a database of this worker's own, and what tests ask of it. */
export class TestApi {
  readonly app: App;
  readonly owner: pg.Pool;

  constructor(app: App, owner: pg.Pool) {
    this.app = app;
    this.owner = owner;
  }

  /** An organization of this test's own. */
  network(changes: Partial<OrganizationSetup> = {}): Promise<TestNetwork> {
    return TestNetwork.create(this, changes);
  }

  /** Asks over HTTP, with a bearer token or none. */
  async ask<Data = AnyData>(
    token: string | undefined,
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<Data>> {
    const response = await fetch(`${this.app.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Omit<Answer<Data>, 'status' | 'headers'>;
    return { status: response.status, headers: response.headers, ...body };
  }

  /** A WebSocket that does not come back by itself. */
  socket(token: string | undefined): Client {
    return createClient({
      url: `${this.app.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: token === undefined ? {} : { authorization: `Bearer ${token}` },
      retryAttempts: 0,
    });
  }

  async close(): Promise<void> {
    await this.owner.end();
    await this.app.close();
  }
}

/** The name of this worker's database. */
const databaseName = () => `test_${process.env.JEST_WORKER_ID ?? '1'}`;

/** Starts an API of this process on this worker's database. */
export async function startApi(
  changes: Partial<Config> = {},
  log?: ReturnType<typeof makeLogger>,
): Promise<TestApi> {
  const databaseUrl = process.env.HOLDFAST_TEST_ADMIN_URL;
  if (!databaseUrl) throw new Error('The test run has no PostgreSQL.');
  const config: Config = {
    ...readConfig({ HOLDFAST_LOG_LEVEL: process.env.HOLDFAST_LOG_LEVEL ?? 'silent' }),
    port: 0,
    databaseUrl,
    database: databaseName(),
    secret: Buffer.alloc(32, 7).toString('base64'),
    demo: false,
    dataDir: path.join(tmpdir(), `holdfast-${databaseName()}-${String(process.pid)}`),
    frontends: [],
    heartbeatMs: 300,
    ...changes,
  };
  const app = await bootstrap(config, log);
  return new TestApi(app, new pg.Pool({ connectionString: app.urls.owner, max: 2 }));
}
