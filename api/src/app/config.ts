import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { DatabaseUrls } from './database-roles.ts';
import { mapTilesUrl, withTiles, type MapTiles } from './map-tiles.ts';
import { defaultDataDir } from './postgres-home.ts';
import { clientAddresses } from './transport.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A frontend that the server mounts: a folder with a static build. */
export interface FrontendConfig {
  /** Names it in logs. */
  name: string;
  /** Where it is mounted, beginning and ending with `/`. */
  path: string;
  /** The folder with its `index.html`, absolute or from the clone's root. */
  folder: string;
  /** Content security policy, in addition to `default-src 'self'`. */
  policy?: Record<string, string[]>;
  /** Who may open it: anybody, or whoever has a session. */
  access?: 'ANYBODY' | 'SIGNED_IN';
}

/** Everything that can be configured. Nothing else reads the environment. */
export interface Config {
  /** Port to listen on, 0 for any. */
  port: number;
  /** Address to listen on. */
  host: string;
  /** Administrator of a PostgreSQL >= 15; absent: the embedded one. */
  databaseUrl?: string | undefined;
  /** Three roles made beforehand, instead of an administrator. */
  databaseUrls?: DatabaseUrls | undefined;
  /** Name of the database made on `databaseUrl` or on the embedded PostgreSQL. */
  database: string;
  /** Folder of the embedded PostgreSQL and of the installation's secret. */
  dataDir: string;
  /** 32 bytes or more, base64; absent: kept in `dataDir`. */
  secret?: string | undefined;
  /** Connections to the database for requests. */
  poolSize: number;
  /** Whether the demo network is loaded into an empty database. */
  demo: boolean;
  /** Origins besides our own that may call with a browser. */
  origins: string[];
  /** Addresses of proxies whose `x-forwarded-for` is believed. */
  trustedProxies: string[];
  /** Bearer token that opens `/metrics` from everywhere; without one it is for this machine alone. */
  metricsToken?: string | undefined;
  frontends: FrontendConfig[];
  /** A stream is silent for at most this long, in milliseconds. */
  heartbeatMs: number;
  /**
   * How long PostgreSQL may say nothing, by role, in milliseconds: somewhat longer than its own limit of
   * a statement, so that only what is lost between, or a machine that has stopped, comes to it.
   */
  longestSilence: { app: number; worker: number };
  /** Events of a stream that are older are removed; a cursor to them expires. */
  streamDays: number;
  /** Operations a minute that one session may run. */
  operationsPerMinute: number;
  /** Failed sign-ins a quarter of an hour, for one address and for one account. */
  signInsPerQuarter: number;
  /** Concerns a quarter of an hour that may come from one address, and to one organization. */
  concernsPerQuarter: { fromOne: number; toOne: number };
  /** Whether feeds may be fetched from private addresses. */
  feedsFromPrivateAddresses: boolean;
  /** Hosts of the video servers that sessions may be held on; none: no links. */
  telehealthHosts: string[];
  /** Pictures of the ground for maps; absent: outlines of our own alone. */
  mapTiles?: MapTiles | undefined;
  logLevel: string;
  version: string;
  schemaDir: string;
  migrationsDir: string;
}

const PORTAL: FrontendConfig = {
  name: 'portal',
  path: '/',
  folder: 'web/dist/portal',
  policy: { 'style-src': ["'self'", "'unsafe-inline'"], 'img-src': ["'self'", 'data:'] },
};

const ME: FrontendConfig = {
  name: 'me',
  path: '/me/',
  folder: 'web/dist/me',
};

const GRAPHIQL: FrontendConfig = {
  name: 'graphiql',
  path: '/graphiql/',
  folder: 'web/dist/graphiql',
  policy: {
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'", 'data:'],
    'worker-src': ["'self'", 'blob:'],
  },
};

const yes = z.enum(['0', '1']).transform((value) => value === '1');
const frontends = z.array(
  z.object({
    name: z.string().min(1),
    path: z.string().regex(/^\/([\w-]+\/)*$/, 'begins and ends with /'),
    folder: z.string().min(1),
    policy: z.record(z.string(), z.array(z.string())).optional(),
    access: z.enum(['ANYBODY', 'SIGNED_IN']).optional(),
  }),
);

const environment = z.object({
  NODE_ENV: z.string().optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_OWNER_URL: z.url().optional(),
  DATABASE_APP_URL: z.url().optional(),
  DATABASE_WORKER_URL: z.url().optional(),
  HOLDFAST_DATABASE: z.string().default('holdfast'),
  HOLDFAST_DATA_DIR: z.string().optional(),
  HOLDFAST_SECRET: z.string().min(43, 'is 32 bytes or more in base64').optional(),
  HOLDFAST_POOL: z.coerce.number().int().min(2).max(100).default(10),
  HOLDFAST_DEMO: yes.optional(),
  HOLDFAST_ORIGINS: z.string().default(''),
  HOLDFAST_TRUSTED_PROXIES: z
    .string()
    .refine(areAddresses, 'is addresses or ranges, comma-separated')
    .default(''),
  HOLDFAST_METRICS_TOKEN: z.string().min(16, 'is 16 characters or more').optional(),
  HOLDFAST_FRONTENDS: z.string().optional(),
  HOLDFAST_GRAPHIQL: z.enum(['off', 'anybody', 'signed-in']).default('anybody'),
  HOLDFAST_HEARTBEAT_MS: z.coerce.number().int().min(50).default(15_000),
  HOLDFAST_STREAM_DAYS: z.coerce.number().int().min(1).max(36_500).default(90),
  HOLDFAST_OPERATIONS_PER_MINUTE: z.coerce.number().int().min(1).default(6000),
  HOLDFAST_SIGN_INS_PER_QUARTER: z.coerce.number().int().min(1).default(50),
  HOLDFAST_FEEDS_FROM_PRIVATE_ADDRESSES: yes.default(false),
  HOLDFAST_TELEHEALTH_HOSTS: z.string().default(''),
  HOLDFAST_MAP_TILES: mapTilesUrl.optional(),
  HOLDFAST_MAP_ATTRIBUTION: z.string().max(200).optional(),
  HOLDFAST_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});
type Environment = z.infer<typeof environment>;

/** A mistake in the configuration, in one line. */
export class ConfigError extends Error {}

/** @throws ConfigError that names the variable */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(`${issue?.path.join('.') ?? 'Environment'}: ${issue?.message ?? ''}`);
  }
  const e = parsed.data;
  if (e.NODE_ENV === 'production' && e.HOLDFAST_SECRET === undefined && databaseIsElsewhere(e)) {
    throw new ConfigError('HOLDFAST_SECRET: needed in production when DATABASE_URL is given');
  }
  return {
    port: e.PORT,
    host: e.HOST,
    databaseUrl: e.DATABASE_URL,
    databaseUrls: databaseUrls(e),
    database: e.HOLDFAST_DATABASE,
    dataDir: e.HOLDFAST_DATA_DIR ?? defaultDataDir(root),
    secret: e.HOLDFAST_SECRET,
    poolSize: e.HOLDFAST_POOL,
    demo: e.HOLDFAST_DEMO ?? e.NODE_ENV !== 'production',
    origins: listOf(e.HOLDFAST_ORIGINS),
    trustedProxies: listOf(e.HOLDFAST_TRUSTED_PROXIES),
    metricsToken: e.HOLDFAST_METRICS_TOKEN,
    frontends: readFrontends(e),
    heartbeatMs: e.HOLDFAST_HEARTBEAT_MS,
    longestSilence: { app: 20_000, worker: 65_000 },
    streamDays: e.HOLDFAST_STREAM_DAYS,
    operationsPerMinute: e.HOLDFAST_OPERATIONS_PER_MINUTE,
    signInsPerQuarter: e.HOLDFAST_SIGN_INS_PER_QUARTER,
    concernsPerQuarter: { fromOne: 10, toOne: 100 },
    feedsFromPrivateAddresses: e.HOLDFAST_FEEDS_FROM_PRIVATE_ADDRESSES,
    telehealthHosts: listOf(e.HOLDFAST_TELEHEALTH_HOSTS),
    mapTiles: readMapTiles(e),
    logLevel: e.HOLDFAST_LOG_LEVEL,
    version: packageVersion(),
    schemaDir: path.join(root, 'schema'),
    migrationsDir: path.join(root, 'migrations'),
  };
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
}

function areAddresses(text: string): boolean {
  try {
    clientAddresses(listOf(text));
    return true;
  } catch {
    return false;
  }
}

const databaseIsElsewhere = (e: Environment) =>
  e.DATABASE_URL !== undefined || e.DATABASE_OWNER_URL !== undefined;

function databaseUrls(e: Environment): DatabaseUrls | undefined {
  const urls = [e.DATABASE_OWNER_URL, e.DATABASE_APP_URL, e.DATABASE_WORKER_URL];
  const [owner, app, worker] = urls;
  if (owner && app && worker) return { owner, app, worker };
  if (urls.every((url) => url === undefined)) return undefined;
  throw new ConfigError(
    'DATABASE_OWNER_URL, DATABASE_APP_URL and DATABASE_WORKER_URL are given together or not at all',
  );
}

function readMapTiles(e: Environment): MapTiles | undefined {
  const { HOLDFAST_MAP_TILES: url, HOLDFAST_MAP_ATTRIBUTION: attribution } = e;
  if (url === undefined) return undefined;
  if (attribution !== undefined) return { url, attribution };
  throw new ConfigError('HOLDFAST_MAP_ATTRIBUTION: needed when HOLDFAST_MAP_TILES is given');
}

/** The portal, the members' entry and GraphiQL unless HOLDFAST_FRONTENDS (JSON) names others; `[]` serves the API alone. */
function readFrontends(e: Environment): FrontendConfig[] {
  const access = e.HOLDFAST_GRAPHIQL === 'signed-in' ? 'SIGNED_IN' : 'ANYBODY';
  const graphiql: FrontendConfig[] = e.HOLDFAST_GRAPHIQL === 'off' ? [] : [{ ...GRAPHIQL, access }];
  const tiles = readMapTiles(e);
  const own = [withTiles(PORTAL, tiles), withTiles(ME, tiles), ...graphiql];
  const given = e.HOLDFAST_FRONTENDS;
  const list = given === undefined ? own : parseFrontends(given);
  return list.map((frontend) => ({ ...frontend, folder: path.resolve(root, frontend.folder) }));
}

function parseFrontends(text: string): FrontendConfig[] {
  try {
    return frontends.parse(JSON.parse(text)) as FrontendConfig[];
  } catch {
    throw new ConfigError('HOLDFAST_FRONTENDS: is a JSON array of { name, path, folder }');
  }
}

function packageVersion(): string {
  const text = readFileSync(path.join(root, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
