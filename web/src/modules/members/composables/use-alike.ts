import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { MemberAlikeDocument, MemberDuplicatesDocument } from '../../../generated/graphql.ts';
import type { MemberDuplicatesQuery } from '../../../generated/graphql.ts';

type Found = NonNullable<MemberDuplicatesQuery['memberDuplicates']>[number];
/** Another record that may be of the same person. */
export type Alike = Found & { member: NonNullable<Found['member']> };

/** Other records that may be of the same person as a member. */
export function useAlike(id: () => string) {
  const { data: known } = useQuery({
    query: MemberAlikeDocument,
    variables: computed(() => ({ id: id() })),
  });
  const input = computed(() => {
    const member = known.value?.member;
    if (!member) return null;
    const { alias, legalName, birthDate, phone } = member;
    return { alias, legalName, birthDate, phone };
  });
  const { data } = useQuery({
    query: MemberDuplicatesDocument,
    variables: computed(() => ({ input: input.value ?? {} })),
    pause: computed(() => input.value === null),
    requestPolicy: 'network-only',
  });
  return {
    alike: computed(() =>
      (data.value?.memberDuplicates ?? []).filter(
        (found): found is Alike => found.member !== null && found.member.id !== id(),
      ),
    ),
    /** Whether there is an answer. */
    looked: computed(() => data.value !== undefined),
  };
}
