import { MeMentorDocument, type MeMentorQuery } from '../../../src/generated/graphql.ts';
import { ask, type Problem } from '../../app/api.ts';

/** A mentor of the member, or one who is proposed. */
export type MyMentorship = NonNullable<MeMentorQuery['mentorships']>['nodes'][number];

/** A mentor of before, with whom something was written. */
export type EarlierMentor = NonNullable<MeMentorQuery['over']>['nodes'][number];

/** What the member lets mentors see. */
export type Sharing = NonNullable<MeMentorQuery['mentorSharing']>;

/** The member's mentors and who is proposed; null when they could not be read. */
export async function readMentors(): Promise<{
  mentorships: MyMentorship[] | null;
  earlier: EarlierMentor[];
  sharing: Sharing | null;
  problem: Problem | null;
}> {
  const { data, problem } = await ask(MeMentorDocument, {});
  const earlier = data?.over?.nodes ?? [];
  return {
    mentorships: data && (data.mentorships?.nodes ?? []),
    earlier: earlier.filter(({ conversation }) => conversation?.lastMessageAt),
    sharing: data?.mentorSharing ?? null,
    problem,
  };
}
