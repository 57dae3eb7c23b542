import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { hostedOf } from '../groups/own/group.rows.ts';
import { managedResidences } from '../residences/residence-policy.ts';
import { mayRecordRoll, type Holders } from './session-policy.ts';

/** Whether the viewer takes the roll of what these hold. */
export const takesRoll = (ctx: Context, held: Holders): Promise<boolean> =>
  mayRecordRoll(requireViewer(ctx), held, {
    hosts: (group) => ctx.loaders.hostsGroup.load(group),
    runs: async (house) => (await ctx.loaders.residence.load(house))?.viewerManages ?? false,
  });

/** As `takesRoll`, as a command sees it. */
export const takesRollNow = (ctx: Context, { db }: Command, held: Holders): Promise<boolean> => {
  const viewer = requireViewer(ctx);
  return mayRecordRoll(viewer, held, {
    hosts: async (group) => (await hostedOf(db, viewer, [group])).has(group),
    runs: async (house) => {
      const run = await db
        .selectFrom('residence')
        .select('id')
        .where('id', '=', house)
        .where(managedResidences(viewer, 'residence.id'))
        .executeTakeFirst();
      return run !== undefined;
    },
  });
};
