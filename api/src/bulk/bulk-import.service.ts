import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { append, importStream } from '../common/event-stream.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { ImportStartInput } from '../generated/schema.ts';
import { checkSystem } from '../members/member-rules.ts';
import { countAlone } from '../common/count-alone.ts';
import { selectFiles, type ImportFileRow } from './import.rows.ts';

/** Runs of one organization that wait or go on at once. */
const MOST_OPEN = 10;

/**
 * Starts a run over a file, which waits for its turn.
 * @param byCommand the trail of accesses then names the command line
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function startImport(
  ctx: Context,
  input: ImportStartInput,
  key: string | null | undefined,
  byCommand = false,
): Promise<string> {
  const { membershipId: actorId } = requireViewer(ctx);
  const system = input.system.trim();
  refuseIfAny(checkSystem(system, ['input', 'system']));
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'importStart', key, input };
    const { run } = await once(command, call, async () => {
      const { db, organizationId, now } = command;
      const file = await keptFile(command, input.fileId);
      await refuseMany(command);
      const id = uuidv7();
      await db
        .insertInto('bulk_import')
        .values({
          organization_id: organizationId,
          id,
          file_id: file.id,
          file_name: file.name,
          system,
          by_command: byCommand,
          dry_run: input.dryRun,
          state: 'WAITING',
          row_count: file.row_count,
          ignored_columns: file.ignored_columns,
          started_by: actorId,
          started_at: now,
        })
        .execute();
      await tellImport(command, id, 'STARTED', actorId);
      return { run: id };
    });
    return run;
  });
}

/**
 * Ends a run that waits or runs, between two batches.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function cancelImport(
  ctx: Context,
  id: string,
  key: string | null | undefined,
): Promise<string> {
  const { membershipId: actorId } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'importCancel', key, input: { id } };
    const ids = await once(command, call, async () => {
      const run = keyOf('ImportRun', id);
      const found =
        run &&
        (await command.db
          .selectFrom('bulk_import')
          .select('state')
          .where('id', '=', run)
          .forUpdate()
          .executeTakeFirst());
      if (!found) throw new Refusal(userError('NOT_FOUND', ['id']));
      if (found.state === 'DONE' || found.state === 'CANCELED') {
        const message = 'It has ended: nothing of it is left to cancel.';
        throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
      }
      await endImport(command, run, 'ASKED', actorId);
      return { run };
    });
    return ids.run;
  });
}

/** Ends a run, whose row is locked, before every row was read. */
export async function endImport(
  command: Command,
  id: string,
  reason: 'ASKED' | 'NO_PERMISSION' | 'FILE_GONE' | 'BROKEN',
  actorId: string | null = null,
): Promise<void> {
  await command.db
    .updateTable('bulk_import')
    .set({ state: 'CANCELED', cancel_reason: reason, ended_at: command.now })
    .where('id', '=', id)
    .execute();
  await tellImport(command, id, 'CANCELED', actorId);
}

/** Tells who follows the run that it has come further. Call it last in the command. */
export async function tellImport(
  command: Command,
  id: string,
  type: 'STARTED' | 'READ' | 'DONE' | 'CANCELED',
  actorId: string | null,
): Promise<void> {
  const { organizationId, now } = command;
  const stream = importStream(organizationId, id);
  const news = { stream, type, occurredAt: now, actorId, causeId: null, ids: { import: id } };
  await append(command, [news]);
}

async function refuseMany(command: Command): Promise<void> {
  await countAlone(command, 'import runs');
  const { db } = command;
  const { open } = await db
    .selectFrom('bulk_import')
    .select(({ fn }) => fn.countAll<string>().as('open'))
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow();
  if (Number(open) < MOST_OPEN) return;
  const message = `${String(MOST_OPEN)} imports wait or run already.`;
  throw new Refusal(userError('STATE_NOT_ALLOWED', ['input', 'fileId'], message));
}

/** The file, which nobody removes before the run is there. @throws Refusal NOT_FOUND */
async function keptFile({ db }: Command, id: string): Promise<ImportFileRow> {
  const key = keyOf('ImportFile', id);
  const file = key && (await selectFiles(db).where('id', '=', key).forShare().executeTakeFirst());
  if (!file) throw new Refusal(userError('NOT_FOUND', ['input', 'fileId']));
  return file;
}
