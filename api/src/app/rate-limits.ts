import type pg from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { rateLimited } from '../common/api-error.ts';
import type { Config } from './config.ts';
import type { Context } from './operation-context.ts';

const MINUTE = 60;
const QUARTER = 15 * MINUTE;

/** How often one may ask. */
export interface RateLimits {
  /** Counts an operation of a session, or of an address without one, in this process. */
  operation(ctx: Pick<Context, 'viewer' | 'transport'>): Promise<void>;
  /** Refuses when an address or an account has failed too often, in all processes. */
  beforeSignIn(address: string, account: string): Promise<void>;
  /** Counts a failed sign-in. */
  failedSignIn(address: string, account: string): Promise<void>;
}

/** Sign-ins are counted in the database, since a guesser may ask every process in turn. */
export function makeRateLimits(
  app: pg.Pool,
  config: Pick<Config, 'operationsPerMinute' | 'signInsPerQuarter'>,
): RateLimits {
  const operations = new RateLimiterMemory({
    points: config.operationsPerMinute,
    duration: MINUTE,
  });
  const signIns = new RateLimiterPostgres({
    storeClient: app,
    storeType: 'pool',
    schemaName: 'app',
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    points: config.signInsPerQuarter,
    duration: QUARTER,
  });
  const keys = (address: string, account: string) => [`from:${address}`, `to:${account}`];
  return {
    async operation({ viewer, transport }) {
      await operations.consume(viewer?.sessionId ?? transport.address).catch(refuse);
    },
    async beforeSignIn(address, account) {
      for (const key of keys(address, account)) {
        const spent = await signIns.get(key);
        if (spent && spent.consumedPoints >= config.signInsPerQuarter) refuse(spent);
      }
    },
    async failedSignIn(address, account) {
      for (const key of keys(address, account)) await signIns.consume(key).catch(() => undefined);
    },
  };
}

function refuse(reason: unknown): never {
  if (reason instanceof RateLimiterRes) {
    throw rateLimited(Math.max(1, Math.ceil(reason.msBeforeNext / 1000)));
  }
  throw reason;
}
