import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { nestedPageLoader } from '../common/nested-page.ts';
import { page, type Connection, type PageArgs } from '../common/pagination.ts';
import { oneOfKeys } from '../common/one-of.ts';
import type { BedMatchReason, BedRequestDecline } from '../generated/schema.ts';
import { visibleMembers } from '../members/member-policy.ts';
import { managedResidences } from './residence-policy.ts';
import { matches } from './bed-match.ts';
import {
  asksFor,
  queueOrder,
  selectBedRequests,
  toBedRequest,
  type BedRequestNode,
  type BedRequestRow,
} from './bed-request.rows.ts';
import { selectResidences, toResidence, type ResidenceNode } from './residence.rows.ts';

/** Requests by key; null when unknown or not visible to the viewer. */
export const bedRequestLoader = (ctx: Context) =>
  new DataLoader<string, BedRequestNode | null>(async (keys) => {
    const rows = await selectBedRequests(await ctx.lane.read(), requireViewer(ctx))
      .where('bed_request.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toBedRequest(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** What members wait for; null for who waits for no bed. */
export const bedRequestOfMemberLoader = (ctx: Context) =>
  new DataLoader<string, BedRequestNode | null>(async (memberKeys) => {
    const rows = await selectBedRequests(await ctx.lane.read(), requireViewer(ctx))
      .where('bed_request.member_id', 'in', [...memberKeys])
      .where('bed_request.state', '=', 'WAITING')
      .execute();
    const found = new Map(rows.map((row) => [row.member_id, toBedRequest(ctx, row)]));
    return memberKeys.map((key) => found.get(key) ?? null);
  });

/** Pages of who may be given a bed of residences, who is next first. */
export const bedWaitingListLoader = (ctx: Context) =>
  nestedPageLoader<PageArgs, Connection<BedRequestNode>>(async (residences, args) => {
    const asked = page<BedRequestRow>(args, queueOrder, {
      cursors: ctx.services.cursors,
      organizationId: requireViewer(ctx).organizationId,
      list: 'Residence.waitingList',
    });
    const db = await ctx.lane.read();
    const wanted = selectBedRequests(db, requireViewer(ctx))
      .where('bed_request.state', '=', 'WAITING')
      .where(asksFor(sql<string>`parent.id`))
      .where(asked.where)
      .orderBy(asked.orderBy)
      .limit(asked.limit);
    const { rows } = await sql<BedRequestRow & { parent: string }>`
      select r.*, parent.id as parent from unnest(${residences}::uuid[]) as parent(id)
      cross join lateral (${wanted}) r`.execute(db);
    const byResidence = Map.groupBy(rows, ({ parent }) => parent);
    return new Map(
      residences.map((residence) => [
        residence,
        asked.connection(byResidence.get(residence) ?? [], (row) => toBedRequest(ctx, row)),
      ]),
    );
  });

/** That a house said no, with its key. */
export interface DeclineNode extends Omit<BedRequestDecline, 'residence'> {
  residenceKey: string;
}

/** Which houses said no to requests that the viewer was let see, of those whose beds they give, newest first. */
export const bedRequestDeclinesLoader = (ctx: Context) =>
  new DataLoader<string, DeclineNode[]>(async (requestKeys) => {
    const viewer = requireViewer(ctx);
    const db = await ctx.lane.read();
    const rows = await db
      .selectFrom('bed_request_decline')
      .innerJoin('bed_request', (join) =>
        join
          .onRef('bed_request.organization_id', '=', 'bed_request_decline.organization_id')
          .onRef('bed_request.id', '=', 'bed_request_decline.request_id'),
      )
      .innerJoin('member', (join) =>
        join
          .onRef('member.organization_id', '=', 'bed_request.organization_id')
          .onRef('member.id', '=', 'bed_request.member_id'),
      )
      .selectAll('bed_request_decline')
      // It may tell of a slip, as the note of a request may, and is not written for whom it is about.
      .select(
        sql<boolean>`member.membership_id is distinct from ${viewer.membershipId}::uuid
          and (bed_request_decline.declined_by = ${viewer.membershipId}::uuid
            or ${visibleMembers(viewer, 'bed_request.member_id', 'SLIPS')})`.as('note_seen'),
      )
      .where(oneOfKeys('bed_request_decline.request_id', requestKeys))
      .where(managedResidences(viewer, 'bed_request_decline.residence_id'))
      .orderBy('declined_at', 'desc')
      .orderBy('bed_request_decline.id', 'desc')
      .execute();
    const found = Map.groupBy(rows, (row) => row.request_id);
    return requestKeys.map((key) =>
      (found.get(key) ?? []).map((row) => ({
        __typename: 'BedRequestDecline',
        residenceKey: row.residence_id,
        reason: row.reason,
        declinedAt: row.declined_at,
        note:
          row.note === null || !row.note_seen
            ? null
            : ctx.services.sealer.open(row.organization_id, row.note),
      })),
    );
  });

/** So many are told: more are no choice. */
const MOST_MATCHES = 20;

/** How a house with a free bed fits somebody who waits. */
export interface MatchNode {
  residence: ResidenceNode;
  available: number;
  fits: boolean;
  reasons: BedMatchReason[];
}

/** How houses fit those who wait, those that fit best first. */
export const bedMatchesLoader = (ctx: Context) =>
  new DataLoader<BedRequestNode, MatchNode[], string>(
    async (requests) => {
      const db = await ctx.lane.read();
      const rows = await selectResidences(db, requireViewer(ctx))
        .where('residence.ended_at', 'is', null)
        .execute();
      const declines = await db
        .selectFrom('bed_request_decline')
        .select(['request_id', 'residence_id', 'reason'])
        .where(
          'request_id',
          'in',
          requests.map(({ key }) => key),
        )
        .execute();
      const said = Map.groupBy(declines, (row) => row.request_id);
      const nodes = new Map(rows.map((row) => [row.id, toResidence(ctx, row)]));
      const houses = [...nodes.values()].map((node) => ({
        ...node,
        available: node.bedCounts.available,
      }));
      return requests.map((request) =>
        matches(
          {
            housing: request.housing,
            needs: request.needs,
            anyHouse: request.anyHouse,
            houses: request.residenceKeys,
            declined: new Map(
              (said.get(request.key) ?? []).map((row) => [row.residence_id, row.reason]),
            ),
          },
          houses,
        )
          .slice(0, MOST_MATCHES)
          .flatMap(({ house, fits, reasons }) => {
            const residence = nodes.get(house.key);
            return residence ? [{ residence, available: house.available, fits, reasons }] : [];
          }),
      );
    },
    { cacheKeyFn: ({ key }) => key },
  );
