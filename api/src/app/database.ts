import { readdir, readFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import path from 'node:path';
import { Migration, Migrator } from '@mikro-orm/migrations';
import { MikroORM, type EntityManager, type Options } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';
import pg from 'pg';
import { appointmentSchema } from '../appointments/appointment.entity.ts';
import { alertSchema } from '../alerts/alert-columns.ts';
import { concernSchema } from '../concerns/concern.entity.ts';
import { memberSchema } from '../members/member.entity.ts';
import { mentorshipSchema } from '../mentorships/mentorship.entity.ts';
import { enrollmentSchema } from '../programs/enrollment.entity.ts';
import { programSchema } from '../programs/program.entity.ts';
import { planSchema } from '../plans/plan.entity.ts';
import { referralSchema } from '../referrals/referral.entity.ts';
import { taskSchema } from '../tasks/task.entity.ts';
import type { Tables } from './tables.ts';

export type Em = EntityManager;
export type Db = Kysely<Tables>;

/** Kysely on the transaction of this entity manager. */
export const rowsOf = (em: Em): Db => em.getKysely<Tables>() as unknown as Db;

/** Who finds no connection for so long is told to come again, instead of waiting for ever. */
const LONGEST_WAIT = 5000;
/**
 * How the connections of a pool are made. One on which nothing comes or goes for too long is given up:
 * else whoever waits on it would wait until the kernel does, a quarter of an hour or for ever.
 */
export const poolSettings = (longestSilence: number) => ({
  connectionTimeoutMillis: LONGEST_WAIT,
  keepAlive: true,
  stream: () => {
    const socket = new Socket();
    return socket.setTimeout(longestSilence, () => {
      socket.destroy(new Error('PostgreSQL has said nothing for too long'));
    });
  },
});
/** What pg says when none of the connections becomes free, and when a new one is not made, in time. */
const TOO_LATE = /timeout exceeded when trying to connect|due to connection timeout/;
/** Nobody listens; PostgreSQL is starting or stopping; it has no connection left, or no lock within `lock_timeout`. */
const NOT_LET_IN = new Set(['ECONNREFUSED', '57P03', '53300', '55P03']);

/** Whether something failed because no connection, or no lock, was to be had in time: nothing of it is stored. */
export function isNotLetIn(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  return TOO_LATE.test(cause.message) || NOT_LET_IN.has(String((cause as { code?: unknown }).code));
}

/** What Node says of a line to the database that breaks or is not made, and PostgreSQL when it ends one. */
const LINE_LOST = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
]);
const ENDED_BY_SERVER = /^(08...|57P0[1-3]|53300)$/;
/** What pg says of a connection that broke, and of what is asked on it afterwards. */
const BROKEN = /Connection terminated|not queryable|PostgreSQL has said nothing/;

/** Whether something failed because the connection was lost or not to be had: it says nothing of what was worked on. */
export function isLineLost(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  const code = String((cause as { code?: unknown }).code);
  const said = (pattern: RegExp) => pattern.test(cause.message);
  return LINE_LOST.has(code) || ENDED_BY_SERVER.test(code) || said(TOO_LATE) || said(BROKEN);
}

/** Two waited for each other, or saw what the other changed. */
const LOST = new Set(['40P01', '40001']);

/** Whether the database took a transaction back for another's sake: nothing of it is stored, and it can be tried again. */
export function hasLostToAnother(cause: unknown): cause is Error & { code: string } {
  return cause instanceof Error && LOST.has(String((cause as { code?: unknown }).code));
}

const MIGRATION_LOCK = 4_837_003;

const common: Options = {
  entities: [
    alertSchema,
    appointmentSchema,
    concernSchema,
    enrollmentSchema,
    memberSchema,
    mentorshipSchema,
    planSchema,
    programSchema,
    referralSchema,
    taskSchema,
  ],
  allowGlobalContext: false,
  // What the ORM would print may hold values.
  logger: () => undefined,
};

/** Opens the app role's connections. */
export function openOrm(
  appUrl: string,
  poolSize: number,
  longestSilence: number,
): Promise<MikroORM> {
  const driverOptions = { ...poolSettings(longestSilence), onPoolCreated: takeBackBroken };
  return MikroORM.init({ ...common, clientUrl: appUrl, pool: { max: poolSize }, driverOptions });
}

/**
 * Takes a connection that breaks from whoever holds it. Kysely never gives one back whose begin, commit
 * or rollback fails, so that outages would leave the pool without any.
 */
function takeBackBroken(pool: pg.Pool): void {
  const held = new Set<pg.PoolClient>();
  pool.on('acquire', (client) => held.add(client));
  pool.on('release', (_error, client) => held.delete(client));
  pool.on('connect', (client) => {
    client.on('end', () => {
      if (!held.has(client)) return;
      client.release(true);
      // Its holder may still give back what was taken.
      client.release = () => undefined;
    });
  });
}

/**
 * Brings the database to the newest migration, as the owner, one process at a time.
 * @returns the names of the migrations that ran
 */
export async function migrate(ownerUrl: string, folder: string): Promise<string[]> {
  return withMigrator(ownerUrl, folder, async (migrator) => {
    const ran = await migrator.up();
    return ran.map((migration) => migration.name);
  });
}

/** Takes every migration back. */
export async function migrateDown(ownerUrl: string, folder: string): Promise<void> {
  await withMigrator(ownerUrl, folder, (migrator) => migrator.down({ to: 0 }));
}

/** Names of migrations that the folder has and the database has not. */
export async function pendingMigrations(db: pg.Pool, folder: string): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>('select name from app.applied_migration');
  const applied = new Set(rows.map((row) => row.name));
  return (await migrationNames(folder)).filter((name) => !applied.has(name));
}

async function withMigrator<T>(
  ownerUrl: string,
  folder: string,
  work: (migrator: Migrator) => Promise<T>,
): Promise<T> {
  const lock = new pg.Client({ connectionString: ownerUrl });
  await lock.connect();
  let orm: MikroORM | undefined;
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    orm = await MikroORM.init({
      ...common,
      clientUrl: ownerUrl,
      extensions: [Migrator],
      migrations: { migrationsList: await migrationsList(folder), snapshot: false },
    });
    return await work(orm.migrator as Migrator);
  } finally {
    await orm?.close();
    await lock.end();
  }
}

async function migrationNames(folder: string): Promise<string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith('.up.sql'))
    .map((file) => file.slice(0, -'.up.sql'.length))
    .sort();
}

/** SQL files as the migrator wants them: TypeScript classes in the top folder could not find their imports. */
async function migrationsList(folder: string) {
  const names = await migrationNames(folder);
  return Promise.all(
    names.map(async (name) => {
      const up = await readFile(path.join(folder, `${name}.up.sql`), 'utf8');
      const down = await readFile(path.join(folder, `${name}.down.sql`), 'utf8');
      const MigrationOfFiles = class extends Migration {
        override up(): void {
          this.addSql(`set local lock_timeout = '2s'`);
          this.addSql(up);
        }

        override down(): void {
          this.addSql(down);
        }
      };
      return { name, class: MigrationOfFiles };
    }),
  );
}
