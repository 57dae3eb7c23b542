import { MeMentorDocument, type MeMentorQuery } from '../../../src/generated/graphql.ts';
import { ask, type Problem } from '../../app/api.ts';

/** A mentor of the member, or one who is proposed. */
export type MyMentorship = NonNullable<MeMentorQuery['mentorships']>['nodes'][number];

/** The member's mentors and who is proposed; null when they could not be read. */
export async function readMentors(): Promise<{
  mentorships: MyMentorship[] | null;
  problem: Problem | null;
}> {
  const { data, problem } = await ask(MeMentorDocument, {});
  return { mentorships: data && (data.mentorships?.nodes ?? []), problem };
}
