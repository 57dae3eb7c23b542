import DataLoader from 'dataloader';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { oneOfKeys } from '../../common/one-of.ts';

/** Whether the viewer keeps a meeting. */
export const isKeptLoader = (ctx: Context) =>
  new DataLoader<string, boolean>(async (keys) => {
    const rows = await (
      await ctx.lane.read()
    )
      .selectFrom('kept_meeting')
      .select('meeting_id')
      .where('membership_id', '=', requireViewer(ctx).membershipId)
      .where('ended_at', 'is', null)
      .where(oneOfKeys('meeting_id', keys))
      .execute();
    const kept = new Set(rows.map((row) => row.meeting_id));
    return keys.map((key) => kept.has(key));
  });
