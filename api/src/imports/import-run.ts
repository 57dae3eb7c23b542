import pg from 'pg';
import type { Command } from '../app/lane.ts';
import { instant } from '../common/instant.ts';

/** Of all import locks; the second key is made of the source. */
const LOCK = 4_837_010;

/** How far a load of data from elsewhere has come. */
export interface ImportRun {
  organizationId: string;
  source: string;
  /** When it was first started, RFC 3339. */
  startedAt: string;
  stepsDone: number;
  completed: boolean;
}

/**
 * Works while no other process loads this source, on a connection of the owner. Who comes second
 * waits, and then finds the work done.
 * @param onWait told when another process is at it
 */
export async function withImportLock<T>(
  ownerUrl: string,
  source: string,
  onWait: () => void,
  work: (owner: pg.Client) => Promise<T>,
): Promise<T> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const lock = [LOCK, source];
    const { rows } = await owner.query<{ locked: boolean }>(
      'select pg_try_advisory_lock($1, hashtext($2)) as locked',
      lock,
    );
    if (!rows[0]?.locked) {
      onWait();
      await owner.query('select pg_advisory_lock($1, hashtext($2))', lock);
    }
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/**
 * The run of a source. One that never began begins, in the organization that `setUp` makes in the
 * same transaction.
 */
export async function openRun(
  owner: pg.Client,
  source: string,
  setUp: () => Promise<string>,
): Promise<ImportRun> {
  const known = await findRun(owner, source);
  if (known) return known;
  await owner.query('begin');
  try {
    await owner.query(
      `insert into import_run (organization_id, source, started_at, data_class)
       select organization_id, $2, app.now(), data_class from organization where organization_id = $1`,
      [await setUp(), source],
    );
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
  const begun = await findRun(owner, source);
  if (!begun) throw new Error('A run that was begun is not there.');
  return begun;
}

async function findRun(owner: pg.Client, source: string): Promise<ImportRun | undefined> {
  const { rows } = await owner.query<{
    organization_id: string;
    started_at: string;
    steps_done: number;
    completed: boolean;
  }>(
    `select organization_id, started_at::text, steps_done, completed_at is not null as completed
     from import_run where source = $1`,
    [source],
  );
  const [row] = rows;
  return (
    row && {
      organizationId: row.organization_id,
      source,
      startedAt: instant(row.started_at),
      stepsDone: row.steps_done,
      completed: row.completed,
    }
  );
}

/** Notes in the command's transaction that this many steps are done. */
export async function noteSteps({ db }: Command, run: ImportRun, done: number): Promise<void> {
  await db
    .updateTable('import_run')
    .set({ steps_done: done })
    .where('source', '=', run.source)
    .execute();
}

/** Notes whether nothing is left to do. */
export async function noteCompleted(
  owner: pg.Client,
  run: ImportRun,
  completed: boolean,
): Promise<void> {
  await owner.query(
    `update import_run set completed_at = case when $3 then app.now() end
     where organization_id = $1 and source = $2`,
    [run.organizationId, run.source, completed],
  );
}
