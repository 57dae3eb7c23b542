import { setTimeout as sleep } from 'node:timers/promises';
import { IsolationLevel } from '@mikro-orm/core';
import { sql } from 'kysely';
import { instant } from '../common/instant.ts';
import { within } from '../common/within.ts';
import { storedUnread } from '../common/api-error.ts';
import { hasLostToAnother, isNotLetIn, rowsOf, type Db, type Em } from './database.ts';
import { commandsBegunAgain } from './metrics.ts';
import type { Services } from './services.ts';

/** For whom a transaction runs. */
export interface LaneScope {
  /** The tenant; without one no row is visible. */
  organizationId: string | undefined;
  /** Added to the database's clock, as a PostgreSQL interval; for tests and imports of past data. */
  clockOffset?: string | undefined;
}

/** A transaction that writes. */
export interface Command {
  organizationId: string;
  em: Em;
  db: Db;
  /** The moment of this command, RFC 3339 in UTC: read once and passed on. */
  now: string;
  /** Streams to wake once this is committed. */
  wakes: Set<string>;
  /** What is counted once this is committed. */
  counts: (() => void)[];
}

/** So often a command is begun that the database takes back, since two waited for each other. */
const MOST_TRIES = 4;
/** Before another try: two that were in each other's way do not begin at the same moment. */
const pause = (tries: number) => 20 * tries * (1 + Math.random());

/**
 * The one database lane of an operation. It reads in a snapshot that opens at the first query and is
 * ended before the answer leaves; each command has a transaction of its own and begins after the
 * snapshot has ended, so that an operation never holds two connections.
 */
export class Lane {
  readonly #services: Pick<Services, 'em' | 'hints' | 'log'>;
  readonly #scope: LaneScope;
  readonly #afterCommand: () => void;
  #open: Promise<Em> | undefined;
  #closed = false;
  #commandAt: string | undefined;
  #hasStored = false;
  /** Whether a command came as far as its commit: when that is not answered nobody knows. */
  #mayHaveStored = false;

  constructor(
    services: Pick<Services, 'em' | 'hints' | 'log'>,
    scope: LaneScope,
    afterCommand: () => void = () => undefined,
  ) {
    this.#services = services;
    this.#scope = scope;
    this.#afterCommand = afterCommand;
  }

  /** The moment of the newest command. */
  get commandAt(): string | undefined {
    return this.#commandAt;
  }

  /** Rows as of the operation's snapshot. */
  async read(): Promise<Db> {
    if (this.#closed) throw new Error('The operation has ended.');
    this.#open ??= this.#begin();
    return rowsOf(await this.#open);
  }

  /**
   * Changes things, all or nothing; what `work` throws rolls back. It is begun again, as if for the first time,
   * where the database took it back for another's sake.
   */
  async command<T>(work: (command: Command) => Promise<T>): Promise<T> {
    const { organizationId } = this.#scope;
    if (!organizationId) throw new Error('A command needs an organization.');
    await this.end();
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#stored(organizationId, work);
      } catch (error) {
        if (tries === MOST_TRIES || !hasLostToAnother(error)) throw error;
        this.#mayHaveStored = this.#hasStored;
        commandsBegunAgain.inc();
        // The code alone: the error's text has what was to be stored.
        this.#services.log.warn({ code: error.code, tries }, 'a command is begun again');
        await sleep(pause(tries));
      }
    }
  }

  /** One snapshot of its own, for a source that reads again and again and holds no transaction. */
  snapshot<T>(work: (db: Db) => Promise<T>): Promise<T> {
    return this.#fork().transactional((em) => work(rowsOf(em)), {
      isolationLevel: IsolationLevel.REPEATABLE_READ,
      readOnly: true,
    });
  }

  /**
   * One statement that commits by itself, after the snapshot has ended.
   * @param most how many milliseconds are waited for it, whatever it waits for itself: a lock, which
   * it gives up then, or a connection, with which it may still be done
   */
  async statement(work: (db: Db) => Promise<unknown>, most?: number): Promise<void> {
    await this.end();
    const em = this.#fork(most === undefined ? {} : { statement_timeout: String(most) });
    const done = this.#connected(() => em.transactional((own) => work(rowsOf(own))));
    await (most === undefined ? done : within(most, done));
  }

  /** Ends the snapshot. A failed one is rolled back by PostgreSQL, whatever is asked of it. */
  async end(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    if (!open) return;
    const em = await open.catch(() => undefined);
    await em?.commit();
  }

  /**
   * Ends the snapshot for good. An error answers an operation while its siblings are still reading;
   * what they ask for later must not open a snapshot that nobody ends.
   */
  async close(): Promise<void> {
    this.#closed = true;
    await this.end();
  }

  async #stored<T>(organizationId: string, work: (command: Command) => Promise<T>): Promise<T> {
    const wakes = new Set<string>();
    const counts: (() => void)[] = [];
    const stored = async (em: Em) => {
      const db = rowsOf(em);
      const { rows } = await sql<{ now: string }>`select app.now() as now`.execute(db);
      const now = instant(rows[0]?.now ?? '');
      this.#commandAt = now;
      const result = await work({ organizationId, em, db, now, wakes, counts });
      this.#mayHaveStored = true;
      return result;
    };
    const result = await this.#connected(() => this.#fork().transactional(stored), false);
    this.#hasStored = true;
    this.#afterCommand();
    for (const stream of wakes) this.#services.hints.send(stream);
    for (const count of counts) count();
    return result;
  }

  async #begin(): Promise<Em> {
    const em = this.#fork();
    const how = { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true };
    await this.#connected(() => em.begin(how));
    return em;
  }

  /**
   * What comes after a command is not told as if nothing had been done.
   * @param certain false for another command, of which nothing was stored
   */
  async #connected<T>(work: () => Promise<T>, certain = true): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!this.#mayHaveStored || !isNotLetIn(error)) throw error;
      throw storedUnread(certain && this.#hasStored);
    }
  }

  #fork(settings: Record<string, string> = {}): Em {
    const { organizationId, clockOffset } = this.#scope;
    const variables: Record<string, string> = {
      ...settings,
      'app.organization': organizationId ?? '',
    };
    if (clockOffset) variables['app.clock_offset'] = clockOffset;
    return this.#services.em.fork({ session: { variables } });
  }
}
