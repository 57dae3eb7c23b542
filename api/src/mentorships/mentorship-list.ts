import { sql } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { keyOf, NOTHING } from '../common/ids.ts';
import { oneOf } from '../common/one-of.ts';
import { page, type Connection, type PageArgs } from '../common/pagination.ts';
import type { MentorshipFilter } from '../generated/schema.ts';
import { visibleMembers } from '../members/member-policy.ts';
import { isMember, isMentor, isStaff } from './mentorship-policy.ts';
import {
  newestMentorshipsFirst,
  selectMentorships,
  toMentorship,
  type MentorshipNode,
  type MentorshipRow,
} from './mentorship.rows.ts';

const asParty = { MEMBER: isMember, MENTOR: isMentor, STAFF: isStaff } as const;

/** A page of the mentorships this viewer may see, newest change first. */
export async function listMentorships(
  ctx: Context,
  filter: MentorshipFilter | null | undefined,
  args: PageArgs,
): Promise<Connection<MentorshipNode>> {
  const viewer = requireViewer(ctx);
  const asked = page<MentorshipRow>(args, newestMentorshipsFirst, {
    cursors: ctx.services.cursors,
    organizationId: viewer.organizationId,
    list: 'mentorships',
    filter: filter ?? null,
  });
  let query = selectMentorships(await ctx.lane.read(), viewer)
    .where(asked.where)
    .orderBy(asked.orderBy)
    .limit(asked.limit);
  if (filter?.states) query = query.where(oneOf('mentorship.state', filter.states));
  // An id of nothing is like one of nobody. Whose name is hidden is not found by it either.
  if (filter?.memberId != null) {
    query = query
      .where('mentorship.member_id', '=', keyOf('Member', filter.memberId) ?? NOTHING)
      .where(
        sql<boolean>`(${isMember(viewer)} or ${isStaff(viewer)}
          or ${visibleMembers(viewer, 'mentorship.member_id')})`,
      );
  }
  if (filter?.party) query = query.where(asParty[filter.party](viewer));
  if (filter?.mentorId != null) {
    query = query.where('mentorship.mentor_id', '=', keyOf('Person', filter.mentorId) ?? NOTHING);
  }
  return asked.connection(await query.execute(), (row) => toMentorship(ctx, row));
}
