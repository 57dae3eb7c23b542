import { createHash } from 'node:crypto';
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
  /**
   * Counts an attempt to sign in, in all processes, and refuses it when its address or account has too
   * many. Counted before the password is looked at, or guesses sent all at once would all pass.
   */
  signIn(address: string, account: string): Promise<void>;
  /** Takes the attempt back: the password was right. */
  signedIn(address: string, account: string): Promise<void>;
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
  // Hashed: an attempted address is of any length, and nobody else's to read.
  const keys = (address: string, account: string) => [`from:${address}`, `to:${hashed(account)}`];
  return {
    async operation({ viewer, transport }) {
      await operations.consume(viewer?.sessionId ?? transport.address).catch(refuse);
    },
    async signIn(address, account) {
      for (const key of keys(address, account)) await signIns.consume(key).catch(refuse);
    },
    async signedIn(address, account) {
      for (const key of keys(address, account)) await signIns.reward(key);
    },
  };
}

const hashed = (text: string) => createHash('sha256').update(text).digest('base64url');

function refuse(reason: unknown): never {
  if (reason instanceof RateLimiterRes) {
    throw rateLimited(Math.max(1, Math.ceil(reason.msBeforeNext / 1000)));
  }
  throw reason;
}
