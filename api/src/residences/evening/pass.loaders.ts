import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { nestedPageLoader } from '../../common/nested-page.ts';
import { page, type Connection, type PageArgs } from '../../common/pagination.ts';
import type { PassState } from '../../generated/schema.ts';
import {
  latestPassesFirst,
  selectPasses,
  toPass,
  type PassNode,
  type PassRow,
} from './pass.rows.ts';
import { seesBoards } from './presence.rows.ts';

/** Which page of the passes of a residence. */
export interface PassPageArgs extends PageArgs {
  states?: PassState[] | null | undefined;
}

/** Passes by key; null when unknown or not visible to the viewer. */
export const passLoader = (ctx: Context) =>
  new DataLoader<string, PassNode | null>(async (keys) => {
    const viewer = requireViewer(ctx);
    if (!seesBoards(viewer)) return keys.map(() => null);
    const rows = await selectPasses(await ctx.lane.read(), viewer)
      .where('house_pass.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toPass(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** Pages of the passes of residences, those that begin last first. */
export const passesOfResidenceLoader = (ctx: Context) =>
  nestedPageLoader<PassPageArgs, Connection<PassNode>>(async (residences, args) => {
    const { states, ...pageArgs } = args;
    const asked = page<PassRow>(pageArgs, latestPassesFirst, {
      cursors: ctx.services.cursors,
      organizationId: requireViewer(ctx).organizationId,
      list: 'Residence.passes',
      filter: states ?? null,
    });
    const db = await ctx.lane.read();
    let wanted = selectPasses(db, requireViewer(ctx))
      .where('house_pass.residence_id', '=', sql<string>`parent.id`)
      .where(asked.where)
      .orderBy(asked.orderBy)
      .limit(asked.limit);
    if (states)
      wanted = wanted.where('house_pass.state', '=', sql<PassState>`any (${states}::text[])`);
    const { rows } = await sql<PassRow>`
      select h.* from unnest(${residences}::uuid[]) as parent(id)
      cross join lateral (${wanted}) h`.execute(db);
    const byResidence = Map.groupBy(rows, (row) => row.residence_id);
    return new Map(
      residences.map((residence) => [
        residence,
        asked.connection(byResidence.get(residence) ?? [], (row) => toPass(ctx, row)),
      ]),
    );
  });
