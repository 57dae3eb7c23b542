import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import type { TestApi } from './harness.ts';

/** A statement, with its values. */
type Statement = readonly [sql: string, values: readonly unknown[]];

/**
 * Does something while somebody else has rows locked, so that commands come to wait where a race would be decided.
 * @param lock a statement that locks them
 */
export async function whileLocked<T>(
  api: TestApi,
  lock: { sql: string; values: readonly unknown[] },
  work: () => Promise<T>,
): Promise<T> {
  const client = await api.owner.connect();
  try {
    await client.query('begin');
    await client.query(lock.sql, [...lock.values]);
    return await work();
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** Waits until so many transactions of this database wait for a lock. */
export async function untilBlocked(api: TestApi, count: number): Promise<void> {
  const end = Date.now() + 5000;
  for (;;) {
    const { rows } = await api.owner.query<{ waiting: number }>(
      `select count(distinct pid)::int as waiting from pg_locks join pg_stat_activity using (pid)
       where not granted and datname = current_database()`,
    );
    if ((rows[0]?.waiting ?? 0) >= count) return;
    if (Date.now() > end) throw new Error(`Not ${String(count)} wait for a lock.`);
    await wait(10);
  }
}

/** The backends that wait for a lock that this one holds, as soon as there is one. */
export async function blockedBy(client: Pick<pg.ClientBase, 'query'>): Promise<number[]> {
  const end = Date.now() + 10_000;
  for (;;) {
    // Within a transaction the list stays as it was first read.
    await client.query('select pg_stat_clear_snapshot()');
    const { rows } = await client.query<{ pid: number }>(
      'select pid from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))',
    );
    if (rows.length > 0) return rows.map(({ pid }) => pid);
    if (Date.now() > end) throw new Error('Nobody waits for what was changed.');
    await wait(10);
  }
}

/** Does something that comes to wait for a change which nobody knows of yet, and which is then there. */
export async function meanwhile<T>(
  api: TestApi,
  change: readonly Statement[],
  work: () => Promise<T>,
): Promise<T> {
  const client = await api.owner.connect();
  try {
    await client.query('begin');
    for (const [sql, values] of change) await client.query(sql, [...values]);
    const done = work();
    await blockedBy(client);
    await client.query('commit');
    return await done;
  } finally {
    // Where nobody came to wait.
    await client.query('rollback');
    client.release();
  }
}
