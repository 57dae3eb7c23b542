import { sql } from 'kysely';
import type { Command } from '../app/lane.ts';
import { oneOf, oneOfKeys } from '../common/one-of.ts';
import { carriedStates } from './mentorship-states.ts';

/**
 * Ends mentorships whose mentor leaves the care team by another way than their end: taken off it, replaced in a
 * hand-over, without access any more, or because the network does not support the member any more. The members are
 * locked by then.
 * @param mentorId every mentor's when absent
 * @returns those that ended
 */
export async function endMentorships(
  { db, now }: Command,
  memberIds: readonly string[],
  by: string,
  mentorId?: string,
): Promise<{ id: string; memberId: string }[]> {
  let ending = db
    .updateTable('mentorship')
    .set({
      state: 'ENDED',
      state_since: now,
      ended_at: now,
      end_reason: 'CARE_ENDED',
      pause_reason: null,
      changed_by: by,
      changed_as: 'STAFF',
      version: sql<number>`version + 1`,
    })
    .where(oneOfKeys('member_id', memberIds))
    .where(oneOf('state', carriedStates));
  if (mentorId !== undefined) ending = ending.where('mentor_id', '=', mentorId);
  return ending.returning(['id', 'member_id as memberId']).execute();
}

/**
 * Takes back what is proposed to members whom the network does not support any more, or of a mentor without access.
 * The members are locked by then.
 * @param mentorId every mentor's when absent
 */
export async function withdrawProposals(
  { db, now }: Command,
  memberIds: readonly string[],
  by: string,
  mentorId?: string,
): Promise<void> {
  let proposed = db
    .updateTable('mentorship')
    .set({
      state: 'WITHDRAWN',
      state_since: now,
      ended_at: now,
      changed_by: by,
      changed_as: 'STAFF',
      version: sql<number>`version + 1`,
    })
    .where(oneOfKeys('member_id', memberIds))
    .where('state', '=', 'PROPOSED');
  if (mentorId !== undefined) proposed = proposed.where('mentor_id', '=', mentorId);
  await proposed.execute();
}
