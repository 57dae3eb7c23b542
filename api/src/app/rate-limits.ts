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
  operation(ctx: Pick<Context, 'viewer' | 'transport'>, ofDanger?: boolean): Promise<void>;
  /**
   * Counts an attempt to sign in, in all processes, and refuses it when its address or account has too
   * many. Counted before the password is looked at, or guesses sent all at once would all pass.
   */
  signIn(address: string, account: string): Promise<void>;
  /** Takes the attempt back: the password was right. */
  signedIn(address: string, account: string): Promise<void>;
  /**
   * Counts a concern that is sent, in all processes, and refuses it when its address or its organization has
   * too many. What one address sends in vain is not counted for the organization.
   * @param organization null for one that is not going to be kept
   */
  concern(address: string, organization: string | null): Promise<void>;
}

/** Of one session: more than a person tells, and fewer than would harm. */
const DANGERS_PER_MINUTE = 60;

/** What must not be tried at every process in turn is counted in the database. */
export function makeRateLimits(
  app: pg.Pool,
  config: Pick<Config, 'operationsPerMinute' | 'signInsPerQuarter' | 'concernsPerQuarter'>,
): RateLimits {
  const operations = new RateLimiterMemory({
    points: config.operationsPerMinute,
    duration: MINUTE,
  });
  // A budget of its own, that a client in a loop elsewhere does not use up.
  const dangers = new RateLimiterMemory({ points: DANGERS_PER_MINUTE, duration: MINUTE });
  const inDatabase = (points: number, keyPrefix?: string) =>
    new RateLimiterPostgres({
      storeClient: app,
      storeType: 'pool',
      schemaName: 'app',
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      points,
      duration: QUARTER,
      ...(keyPrefix !== undefined && { keyPrefix }),
    });
  const signIns = inDatabase(config.signInsPerQuarter);
  const { fromOne, toOne } = config.concernsPerQuarter;
  const concernsFrom = inDatabase(fromOne, 'concern-from');
  const concernsTo = inDatabase(toOne, 'concern-to');
  // Hashed: an attempted address is of any length, and nobody else's to read.
  const keys = (address: string, account: string) => [`from:${address}`, `to:${hashed(account)}`];
  return {
    async operation({ viewer, transport }, ofDanger) {
      await (ofDanger ? dangers : operations)
        .consume(viewer?.sessionId ?? transport.address)
        .catch(refuse);
    },
    async signIn(address, account) {
      for (const key of keys(address, account)) await signIns.consume(key).catch(refuse);
    },
    async signedIn(address, account) {
      for (const key of keys(address, account)) await signIns.reward(key);
    },
    async concern(address, organization) {
      await concernsFrom.consume(address).catch(refuse);
      if (organization !== null) await concernsTo.consume(organization).catch(refuse);
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
