import { useSessionStorage } from '@vueuse/core';
import { computed, ref, shallowRef } from 'vue';
import { graphqlClient } from '../../../app/graphql-client.ts';
import { problemOf, type Problem } from '../../../app/problem.ts';
import { useSession } from '../../../app/session.ts';
import { ResidenceCreateDocument, ResidenceEditDocument } from '../../../generated/graphql.ts';
import type { UserErrorFieldsFragment } from '../../../generated/graphql.ts';
import { draftOf, emptyResidence, toInput, type ResidenceDraft } from './residence-draft.ts';
import type { Board } from './use-board.ts';

/**
 * A residence that is opened or edited. The draft outlives a reload, but not the tab.
 * @param residence the one that is edited; null for a new one
 */
export function useResidenceForm(residence: Board | null) {
  const { timeZone } = useSession();
  const start = residence ? draftOf(residence) : emptyResidence(timeZone.value);
  const place = residence ? `${residence.id}:${String(residence.version)}` : 'new';
  const draft = useSessionStorage<ResidenceDraft>(
    `holdfast-draft:residence:${place}`,
    structuredClone(start),
  );
  const sending = ref(false);
  const problem = shallowRef<Problem | null>(null);
  const mistakes = shallowRef<UserErrorFieldsFragment[]>([]);
  const done = ref(false);
  /** One key a draft, so that a second press after a lost answer makes nothing twice. */
  let key = crypto.randomUUID();

  return {
    draft,
    dirty: computed(() => !done.value && JSON.stringify(draft.value) !== JSON.stringify(start)),
    sending,
    problem,
    mistakes,
    clear,
    save,
  };

  function clear(): void {
    draft.value = structuredClone(start);
  }

  /** Gives the residence's id; null when something has to be mended first. */
  async function save(): Promise<string | null> {
    sending.value = true;
    const { outcome, error } = await send();
    sending.value = false;
    problem.value = error ? problemOf(error) : null;
    mistakes.value = outcome?.userErrors ?? [];
    // Without an answer it may have happened: only then the same key is sent again.
    if (!error?.networkError) key = crypto.randomUUID();
    if (error || mistakes.value.length > 0) return null;
    done.value = true;
    clear();
    return outcome?.residence?.id ?? null;
  }

  async function send() {
    const input = toInput(draft.value);
    if (residence) {
      const { id, version } = residence;
      const variables = { id, expectedVersion: version, input, idempotencyKey: key };
      const { data, error } = await graphqlClient.value
        .mutation(ResidenceEditDocument, variables)
        .toPromise();
      return { outcome: data?.residenceEdit, error };
    }
    const { data, error } = await graphqlClient.value
      .mutation(ResidenceCreateDocument, { input, idempotencyKey: key })
      .toPromise();
    return { outcome: data?.residenceCreate, error };
  }
}
