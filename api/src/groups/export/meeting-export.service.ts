import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { newToken, tokenHash } from '../../auth/sessions.ts';
import type { MeetingExport } from '../../generated/schema.ts';

/** Where meetings are read, with the secret as a file's name. */
export const EXPORT_PREFIX = '/meeting-lists/';
export const EXPORT_SUFFIX = '.json';

/** What is known of the address, with the key of who made it. */
export interface ExportNode extends MeetingExport {
  createdByKey: string;
}

/** The organization's address; null when it has none. */
export async function readExport(ctx: Context): Promise<ExportNode | null> {
  const db = await ctx.lane.read();
  const row = await db
    .selectFrom('meeting_export')
    .select(['created_at', 'created_by'])
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row ? { createdAt: row.created_at, createdByKey: row.created_by } : null;
}

/** An address in place of the one before. @returns the path, which is known here and never again */
export async function createExport(ctx: Context): Promise<string> {
  const { membershipId } = requireViewer(ctx);
  const secret = newToken();
  await ctx.lane.command(({ db, now, organizationId }) => {
    const made = { secret_hash: tokenHash(secret), created_at: now, created_by: membershipId };
    return db
      .insertInto('meeting_export')
      .values({ organization_id: organizationId, ...made })
      .onConflict((taken) =>
        taken.column('organization_id').doUpdateSet({ ...made, ended_at: null }),
      )
      .execute();
  });
  return `${EXPORT_PREFIX}${secret}${EXPORT_SUFFIX}`;
}

/** Ends the organization's address, if there is one. */
export async function revokeExport(ctx: Context): Promise<void> {
  await ctx.lane.command(({ db, now }) =>
    db.updateTable('meeting_export').set({ ended_at: now }).where('ended_at', 'is', null).execute(),
  );
}
