import type pg from 'pg';
import { MOST_FILES } from '../bulk/import-file.service.ts';
import type { Services } from './services.ts';

/** Removed at once; so few that nobody waits for them. */
const BATCH = 1000;
/** Of batches in one sweep. What is left is the next one's. */
const MOST_BATCHES = 10;
const HOUSEKEEPING_LOCK = 4_837_004;

/** Removes at most so many rows of one kind. @returns how many went */
type Removal = (worker: pg.ClientBase, batch: number, streamDays: number) => Promise<number>;

/** Keys of commands that nobody repeats any more. */
const idempotencyKeys: Removal = async (worker, batch) => {
  // Asked twice: a key that is taken anew while we wait for its row is kept.
  const { rowCount } = await worker.query(
    `delete from idempotency where kept_until < app.now()
       and (organization_id, actor_id, mutation, key) in (
         select organization_id, actor_id, mutation, key from idempotency
         where kept_until < app.now() order by kept_until limit $1)`,
    [batch],
  );
  return rowCount ?? 0;
};

/** Sessions that ended, or ran out, more than 30 days ago. */
const sessions: Removal = async (worker, batch) => {
  const { rowCount } = await worker.query(
    `delete from session where (organization_id, id) in (
       select organization_id, id from session
       where least(ended_at, expires_at) < app.now() - interval '30 days'
       order by least(ended_at, expires_at) limit $1)`,
    [batch],
  );
  return rowCount ?? 0;
};

/** Counted sign-ins whose window is over, also by a process whose clock is late. */
const signInAttempts: Removal = async (worker, batch) => {
  const over = `expire < extract(epoch from app.now() - interval '1 hour') * 1000`;
  const { rowCount } = await worker.query(
    `delete from app.rate_limit where ${over} and key in (
       select key from app.rate_limit where ${over} order by expire limit $1)`,
    [batch],
  );
  return rowCount ?? 0;
};

/** Files of members that have had their time, and of an organization the oldest of many; their runs stay. */
const importFiles: Removal = async (worker, batch) => {
  await worker.query('begin');
  const { rows } = await worker.query<{ id: string }>(
    `select id from import_file where (organization_id, id) in (
       select f.organization_id, f.id from (
         select organization_id, id, kept_until, row_number() over (
           partition by organization_id order by kept_until desc, id desc) as place
         from import_file) f
       where f.kept_until < app.now() or (f.place > $2 and not ${isRead('f')})
       order by f.kept_until limit $1)
     for update skip locked`,
    [batch, MOST_FILES],
  );
  // Asked again, by a statement that sees the runs that began before the files were ours.
  const { rowCount } = await worker.query(
    `delete from import_file f
     where id = any ($1::uuid[]) and (kept_until < app.now() or not ${isRead('f')})`,
    [rows.map(({ id }) => id)],
  );
  await worker.query('commit');
  return rowCount ?? 0;
};

/** Whether a run over the file waits or goes on. */
const isRead = (file: string) => `exists (
  select from bulk_import i where i.organization_id = ${file}.organization_id
    and i.file_id = ${file}.id and i.ended_at is null)`;

/** What was wrong with rows of runs that ended eight weeks ago: by then they are mended. The runs stay. */
const importFaults: Removal = async (worker, batch) => {
  const { rowCount } = await worker.query(
    `delete from bulk_import_fault where (organization_id, id) in (
       select f.organization_id, f.id from bulk_import i
       join bulk_import_fault f on f.organization_id = i.organization_id and f.import_id = i.id
       where i.ended_at < app.now() - interval '8 weeks' and i.faulty_count > 0 limit $1)`,
    [batch],
  );
  return rowCount ?? 0;
};

/**
 * Events of streams that are older than is kept, from the start of each stream up to the first that is
 * not. The floor moves in the same statement, so that whoever asks for what is gone is told so.
 */
const streamEvents: Removal = async (worker, batch, streamDays) => {
  const { rows: streams } = await worker.query<{ organization_id: string; id: string }>(
    `select s.organization_id, s.id from event_stream s
     join stream_event e
       on e.organization_id = s.organization_id and e.stream_id = s.id and e.seq = s.floor + 1
     where e.recorded_at < app.now() - make_interval(days => $1) limit $2`,
    [streamDays, batch],
  );
  let removed = 0;
  for (const { organization_id: organizationId, id } of streams) {
    const { rowCount } = await worker.query(
      `with oldest as (
         select e.seq, bool_and(e.recorded_at < app.now() - make_interval(days => $3))
           over (order by e.seq) as is_old
         from event_stream s
         join stream_event e on e.organization_id = s.organization_id and e.stream_id = s.id
         where s.organization_id = $1 and s.id = $2 and e.seq > s.floor and e.seq <= s.floor + $4
       ), moved as (
         update event_stream set floor = last.seq
         from (select max(seq) as seq from oldest where is_old) last
         where organization_id = $1 and id = $2 and floor < last.seq
         returning floor
       )
       delete from stream_event e using moved
       where e.organization_id = $1 and e.stream_id = $2 and e.seq <= moved.floor`,
      [organizationId, id, streamDays, batch],
    );
    removed += rowCount ?? 0;
  }
  return removed;
};

const removals = [
  idempotencyKeys,
  sessions,
  signInAttempts,
  importFiles,
  importFaults,
  streamEvents,
];

/**
 * Removes what has had its time, in small batches, in one process at a time: who finds another at it
 * leaves it to them.
 */
export async function removeOldRows({ worker, config }: Services): Promise<void> {
  const client = await worker.connect();
  let broken: Error | undefined;
  try {
    const { rows } = await client.query<{ mine: boolean }>(
      'select pg_try_advisory_lock($1) as mine',
      [HOUSEKEEPING_LOCK],
    );
    if (!rows[0]?.mine) return;
    for (const remove of removals) {
      for (let i = 0; i < MOST_BATCHES; i += 1) {
        if ((await remove(client, BATCH, config.streamDays)) < BATCH) break;
      }
    }
    await client.query('select pg_advisory_unlock($1)', [HOUSEKEEPING_LOCK]);
  } catch (error) {
    // With its connection goes the lock.
    broken = error as Error;
    throw error;
  } finally {
    client.release(broken);
  }
}
