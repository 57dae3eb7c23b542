import { useKeptDraft } from '../../../composables/use-kept-draft.ts';
import { computed, ref, shallowRef } from 'vue';
import { graphqlClient } from '../../../app/graphql-client.ts';
import { problemOf, type Problem } from '../../../app/problem.ts';
import { MemberEnrollDocument } from '../../../generated/graphql.ts';
import type { UserErrorFieldsFragment } from '../../../generated/graphql.ts';
import { EMPTY_DRAFT, isBegun, toInput, type EnrollDraft } from './enroll-draft.ts';

/**
 * A new member on the way into the network. The draft outlives a reload and the end of the session, but
 * neither the tab nor the sign-out: it names somebody.
 */
export function useEnrollment() {
  const draft = useKeptDraft<EnrollDraft>('enroll', { ...EMPTY_DRAFT });
  const sending = ref(false);
  const problem = shallowRef<Problem | null>(null);
  const mistakes = shallowRef<UserErrorFieldsFragment[]>([]);
  /** One key a person, so that a second press after a lost answer enrolls nobody twice. */
  let key = crypto.randomUUID();

  return {
    draft,
    begun: computed(() => isBegun(draft.value)),
    sending,
    problem,
    mistakes,
    clear,
    enroll,
  };

  function clear(): void {
    draft.value = { ...EMPTY_DRAFT };
  }

  /** Gives the new member's id; null when something has to be mended first. */
  async function enroll(): Promise<string | null> {
    sending.value = true;
    const { data, error } = await graphqlClient.value
      .mutation(MemberEnrollDocument, { input: toInput(draft.value), idempotencyKey: key })
      .toPromise();
    sending.value = false;
    problem.value = error ? problemOf(error) : null;
    mistakes.value = data?.memberEnroll.userErrors ?? [];
    const id = data?.memberEnroll.member?.id ?? null;
    // Without an answer it may have happened: only then the same key is sent again.
    if (!error) key = crypto.randomUUID();
    if (id) clear();
    return id;
  }
}
