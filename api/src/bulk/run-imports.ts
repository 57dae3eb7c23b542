import { Lane } from '../app/lane.ts';
import type { Services } from '../app/services.ts';
import { endImport } from './bulk-import.service.ts';
import { readBatch, type JudgedFile, type Turn } from './import-batch.ts';

/** A batch that cannot be read so often is not tried for ever; a lost connection mends within that. */
const MOST_ATTEMPTS = 30;
/** When a run that failed is tried again. */
const AGAIN_MS = 1000;
/** Judged files that one process keeps between batches; one more is read anew for each batch. */
const MOST_FILES = 10;

interface DueImport {
  organization_id: string;
  id: string;
}

/**
 * Reads the files of runs that wait or go on, until nothing is left to read: of each organization one batch, by
 * turns, so that nobody waits for the long file of others, or for one that cannot be read. What a process
 * leaves when it stops, or crashes, another goes on with.
 */
export async function runImports(services: Services, isStopping: () => boolean): Promise<void> {
  const files = new Map<string, JudgedFile>();
  const failed = new Map<string, number>();
  for (;;) {
    const now = performance.now();
    for (const [id, at] of failed) if (now - at > AGAIN_MS) failed.delete(id);
    const due = await dueImports(services, [...failed.keys()]);
    const ids = new Set(due.map(({ id }) => id));
    for (const id of files.keys()) if (!ids.has(id)) files.delete(id);
    const turns: (Turn | 'FAILED')[] = [];
    for (const run of due) {
      if (isStopping()) return;
      const turn = await takeTurn(services, run, files);
      if (turn === 'FAILED') failed.set(run.id, performance.now());
      turns.push(turn);
    }
    // What others are at is theirs.
    if (turns.every((turn) => turn === 'TAKEN')) return;
  }
}

/** Of each organization the run whose turn it is. */
async function dueImports({ worker }: Services, failed: readonly string[]): Promise<DueImport[]> {
  const { rows } = await worker.query<DueImport>(
    `select distinct on (organization_id) organization_id, id from bulk_import
     where state in ('WAITING', 'RUNNING') and id <> all ($1::uuid[])
     order by organization_id, started_at, id`,
    [failed],
  );
  return rows;
}

async function takeTurn(
  services: Services,
  { organization_id: organizationId, id }: DueImport,
  files: Map<string, JudgedFile>,
): Promise<Turn | 'FAILED'> {
  const lane = new Lane(services, { organizationId });
  const fileOf = async (load: () => Promise<JudgedFile>) => {
    const file = files.get(id) ?? (await load());
    if (files.size < MOST_FILES) files.set(id, file);
    return file;
  };
  try {
    return await lane.command((command) => readBatch(command, services.sealer, id, fileOf));
  } catch (err) {
    services.log.error({ err }, 'a batch of an import could not be read');
    await noteAttempt(lane, id).catch((failure: unknown) => {
      services.log.error({ err: failure }, 'an attempt at an import could not be counted');
    });
    return 'FAILED';
  }
}

async function noteAttempt(lane: Lane, id: string): Promise<void> {
  await lane.command(async (command) => {
    const run = await command.db
      .updateTable('bulk_import')
      .set(({ eb }) => ({ attempts: eb('attempts', '+', 1) }))
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .returning('attempts')
      .executeTakeFirst();
    if (run && run.attempts >= MOST_ATTEMPTS) await endImport(command, id, 'BROKEN');
  });
}
