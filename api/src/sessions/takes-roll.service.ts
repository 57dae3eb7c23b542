import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { hostedOf } from '../groups/own/group.rows.ts';
import { mayRecordRoll, type Holders } from './session-policy.ts';

/** Whether the viewer takes the roll of what these hold. */
export const takesRoll = (ctx: Context, held: Holders): Promise<boolean> =>
  mayRecordRoll(requireViewer(ctx), held, (group) => ctx.loaders.hostsGroup.load(group));

/** As `takesRoll`, as a command sees it. */
export const takesRollNow = (ctx: Context, { db }: Command, held: Holders): Promise<boolean> => {
  const viewer = requireViewer(ctx);
  return mayRecordRoll(viewer, held, async (group) =>
    (await hostedOf(db, viewer, [group])).has(group),
  );
};
