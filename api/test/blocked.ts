import { setTimeout as wait } from 'node:timers/promises';
import type { TestApi } from './harness.ts';

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
