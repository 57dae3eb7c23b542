import { MeMentorDocument, type MeMentorQuery } from '../../../src/generated/graphql.ts';
import { ask, type Problem } from '../../app/api.ts';

/** A mentor of the member, or one who is proposed. */
export type MyMentorship = NonNullable<MeMentorQuery['mentorships']>['nodes'][number];

/** Those in which somebody is the member; who mentors others sees these elsewhere. */
export const asMember = (mentorships: readonly MyMentorship[]): MyMentorship[] =>
  mentorships.filter(({ viewerParty }) => viewerParty === 'MEMBER');

/** The member's mentors and who is proposed; null when they could not be read. */
export async function readMentors(): Promise<{
  mentorships: MyMentorship[] | null;
  problem: Problem | null;
}> {
  const { data, problem } = await ask(MeMentorDocument, {});
  return { mentorships: data && asMember(data.mentorships?.nodes ?? []), problem };
}
