import { useSessionStorage } from '@vueuse/core';
import { computed, ref, shallowRef } from 'vue';
import { graphqlClient } from '../../../app/graphql-client.ts';
import { problemOf, type Problem } from '../../../app/problem.ts';
import { ProgramCreateDocument, ProgramEditDocument } from '../../../generated/graphql.ts';
import type { ProgramFieldsFragment, UserErrorFieldsFragment } from '../../../generated/graphql.ts';
import { draftOf, EMPTY_DRAFT, toInput, type ProgramDraft } from './program-draft.ts';

/**
 * A program that is made or edited. The draft outlives a reload, but not the tab.
 * @param program the one that is edited; null for a new one
 */
export function useProgramForm(program: ProgramFieldsFragment | null) {
  const start = program ? draftOf(program) : EMPTY_DRAFT;
  const place = program ? `${program.id}:${String(program.version)}` : 'new';
  const draft = useSessionStorage<ProgramDraft>(`holdfast-draft:program:${place}`, copy(start));
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
    draft.value = copy(start);
  }

  /** Gives the program's id; null when something has to be mended first. */
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
    return outcome?.program?.id ?? null;
  }

  async function send() {
    const input = toInput(draft.value);
    if (program) {
      const { id, version } = program;
      const variables = { id, expectedVersion: version, input, idempotencyKey: key };
      const { data, error } = await graphqlClient.value
        .mutation(ProgramEditDocument, variables)
        .toPromise();
      return { outcome: data?.programEdit, error };
    }
    const { data, error } = await graphqlClient.value
      .mutation(ProgramCreateDocument, { input, idempotencyKey: key })
      .toPromise();
    return { outcome: data?.programCreate, error };
  }
}

const copy = (draft: ProgramDraft): ProgramDraft =>
  JSON.parse(JSON.stringify(draft)) as ProgramDraft;
