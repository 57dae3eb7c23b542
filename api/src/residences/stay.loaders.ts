import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { nestedPageLoader } from '../common/nested-page.ts';
import { oneOfKeys } from '../common/one-of.ts';
import { page, type Connection, type PageArgs } from '../common/pagination.ts';
import { newestStaysFirst, selectStays, toStay, type StayNode, type StayRow } from './stay.rows.ts';

/** Which page of the stays in a residence. */
export interface StayPageArgs extends PageArgs {
  ended?: boolean | null | undefined;
}

/** Stays by key; null when unknown or not visible to the viewer. */
export const stayLoader = (ctx: Context) =>
  new DataLoader<string, StayNode | null>(async (keys) => {
    const rows = await selectStays(await ctx.lane.read(), requireViewer(ctx))
      .where('stay.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toStay(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** The stays that go on from others after a move; null for those from which none does. */
export const nextStayLoader = (ctx: Context) =>
  new DataLoader<Pick<StayNode, 'key' | 'memberKey'>, StayNode | null, string>(
    async (stays) => {
      const rows = await selectStays(await ctx.lane.read(), requireViewer(ctx))
        .where(oneOfKeys('stay.member_id', [...new Set(stays.map(({ memberKey }) => memberKey))]))
        .where(
          oneOfKeys(
            'stay.previous_id',
            stays.map(({ key }) => key),
          ),
        )
        .execute();
      const found = new Map(rows.map((row) => [row.previous_id, toStay(ctx, row)]));
      return stays.map(({ key }) => found.get(key) ?? null);
    },
    { cacheKeyFn: ({ key }) => key },
  );

/** How many stays of a member are told at most. */
const MOST_STAYS = 100;

/** The newest stays of members that the viewer was let see, newest first. */
export const staysOfMemberLoader = (ctx: Context) =>
  new DataLoader<string, StayNode[]>(async (memberKeys) => {
    const newest = selectStays(await ctx.lane.read(), requireViewer(ctx))
      .where('stay.member_id', '=', sql<string>`parent.id`)
      .orderBy('stay.started_on', 'desc')
      .orderBy('stay.id', 'desc')
      .limit(MOST_STAYS);
    const { rows } = await sql<StayRow>`
      select s.* from unnest(${memberKeys}::uuid[]) as parent(id)
      cross join lateral (${newest}) s`.execute(await ctx.lane.read());
    const stays = Map.groupBy(rows, (row) => row.member_id);
    return memberKeys.map((key) => (stays.get(key) ?? []).map((row) => toStay(ctx, row)));
  });

/** Pages of the stays in residences, newest first. */
export const staysOfResidenceLoader = (ctx: Context) =>
  nestedPageLoader<StayPageArgs, Connection<StayNode>>(async (residences, args) => {
    const { ended, ...pageArgs } = args;
    const asked = page<StayRow>(pageArgs, newestStaysFirst, {
      cursors: ctx.services.cursors,
      organizationId: requireViewer(ctx).organizationId,
      list: 'Residence.stays',
      filter: ended ?? null,
    });
    const db = await ctx.lane.read();
    let wanted = selectStays(db, requireViewer(ctx))
      .where('stay.residence_id', '=', sql<string>`parent.id`)
      .where(asked.where)
      .orderBy(asked.orderBy)
      .limit(asked.limit);
    if (ended != null) wanted = wanted.where('stay.ended_on', ended ? 'is not' : 'is', null);
    const { rows } = await sql<StayRow>`
      select s.* from unnest(${residences}::uuid[]) as parent(id)
      cross join lateral (${wanted}) s`.execute(db);
    const byResidence = Map.groupBy(rows, (row) => row.residence_id);
    return new Map(
      residences.map((residence) => [
        residence,
        asked.connection(byResidence.get(residence) ?? [], (row) => toStay(ctx, row)),
      ]),
    );
  });
