import { sql } from 'kysely';
import type { Command } from '../app/lane.ts';
import { oneOf } from '../common/one-of.ts';
import { carriedStates } from './mentorship-states.ts';

/** A mentor's places. */
export interface MentorPlaces {
  accepting: boolean;
  /** Below one where they carry as many as they can, or more. */
  free: number;
}

/**
 * The places of a mentor, for this command alone until it ends: whoever gives one of them counts it here. The
 * mentor is locked before members are, as a program is. Others may refer to the profile meanwhile.
 * @returns null for a mentor without a profile, who has none to give
 */
export async function lockedPlaces(
  { db }: Command,
  mentorKey: string,
): Promise<MentorPlaces | null> {
  const profile = await db
    .selectFrom('mentor_profile')
    .select(['capacity', 'accepting'])
    .where('mentor_id', '=', mentorKey)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!profile) return null;
  // In a statement of its own, which sees what those before in the line have committed.
  const { held } = await db
    .selectFrom('mentorship')
    .select(sql<number>`count(*)::int`.as('held'))
    .where('mentor_id', '=', mentorKey)
    .where(oneOf('state', carriedStates))
    .executeTakeFirstOrThrow();
  return { accepting: profile.accepting, free: profile.capacity - held };
}
