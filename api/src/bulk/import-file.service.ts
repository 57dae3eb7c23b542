import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { rateLimited } from '../common/api-error.ts';
import { globalId } from '../common/ids.ts';
import { later } from '../common/instant.ts';
import { countAlone } from '../common/count-alone.ts';
import { readMembers } from './member-table.ts';

/** How long a file is kept, in milliseconds. */
const KEPT = 7 * 86_400_000;
/** Files that an organization has here, the newest, beside those that are being read; older ones are removed. */
export const MOST_FILES = 30;
const LONGEST_NAME = 200;

/** A file as it was taken. */
export interface KeptFile {
  id: string;
  rowCount: number;
  ignoredColumns: string[];
  keptUntil: string;
}

/**
 * Keeps a file of members, sealed, for some days.
 * @throws UnreadableMembers when it holds none, ApiError when too many were sent at once
 */
export async function keepFile(ctx: Context, name: string, text: string): Promise<KeptFile> {
  const { membershipId } = requireViewer(ctx);
  const { rows, ignored } = await readMembers(text);
  const { sealer } = ctx.services;
  return ctx.lane.command(async (command) => {
    await refuseMany(command);
    const { db, organizationId, now } = command;
    const id = uuidv7();
    const keptUntil = later(now, KEPT);
    await db
      .insertInto('import_file')
      .values({
        organization_id: organizationId,
        id,
        name: sealer.seal(organizationId, name.slice(0, LONGEST_NAME)),
        content: sealer.seal(organizationId, text),
        row_count: rows.length,
        ignored_columns: ignored,
        uploaded_at: now,
        uploaded_by: membershipId,
        kept_until: keptUntil,
      })
      .execute();
    return {
      id: globalId('ImportFile', id),
      rowCount: rows.length,
      ignoredColumns: ignored,
      keptUntil,
    };
  });
}

/** @throws ApiError when more are here than the next sweep of old rows leaves by far */
async function refuseMany(command: Command): Promise<void> {
  await countAlone(command, 'import files');
  const { db } = command;
  const { files } = await db
    .selectFrom('import_file')
    .select(({ fn }) => fn.countAll<string>().as('files'))
    .where('kept_until', '>', sql<string>`app.now()`)
    .executeTakeFirstOrThrow();
  if (Number(files) >= 2 * MOST_FILES) throw rateLimited(60);
}
