import { sql } from 'kysely';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { Refusal, userError } from '../common/user-error.ts';
import { endImport } from './bulk-import.service.ts';
import { selectFiles } from './import.rows.ts';

/** Runs that are told of, the newest. */
const MOST_RUNS = 20;

/**
 * Removes a file that is kept, and ends what waits or goes on over it. A batch that is being read is waited for.
 * @returns keys of the newest runs over it
 * @throws Refusal NOT_FOUND
 */
export async function removeFile(
  ctx: Context,
  id: string,
  key: string | null | undefined,
): Promise<string[]> {
  const { membershipId: actorId } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const { db, organizationId, now } = command;
    const call = { actorId, mutation: 'importFileRemove', key, input: { id } };
    const { file, runs } = await once(command, call, async () => {
      const fileKey = keyOf('ImportFile', id);
      const kept = fileKey && (await selectFiles(db).where('id', '=', fileKey).executeTakeFirst());
      if (!kept) throw new Refusal(userError('NOT_FOUND', ['id']));
      // The file first, as the sweep does and who starts a run: none begins over it from here on. It is emptied
      // at once; the sweep of old rows takes the row, which no request may delete.
      const content = ctx.services.sealer.seal(organizationId, '');
      const { numUpdatedRows: emptied } = await db
        .updateTable('import_file')
        .set({ content, kept_until: now })
        .where('id', '=', kept.id)
        .where('kept_until', '>', sql<string>`app.now()`)
        .executeTakeFirst();
      if (emptied === 0n) throw new Refusal(userError('NOT_FOUND', ['id']));
      const found = await lockedRuns(command, kept.id);
      await db
        .updateTable('bulk_import')
        .set({ file_id: null })
        .where('file_id', '=', kept.id)
        .execute();
      for (const run of found) {
        if (run.ended_at === null) await endImport(command, run.id, 'FILE_GONE', actorId);
      }
      return { file: kept.id, runs: found.slice(0, MOST_RUNS).map((run) => run.id) };
    });
    ctx.trail.sawOther(file);
    return runs;
  });
}

/** The runs over a file, the newest first. */
const lockedRuns = ({ db }: Command, file: string) =>
  db
    .selectFrom('bulk_import')
    .select(['id', 'ended_at'])
    .where('file_id', '=', file)
    .orderBy('id', 'desc')
    .forUpdate()
    .execute();
