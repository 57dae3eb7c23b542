import { graphqlClient } from '../../../app/graphql-client.ts';
import { useDraftForm } from '../../../composables/use-draft-form.ts';
import { ProgramCreateDocument, ProgramEditDocument } from '../../../generated/graphql.ts';
import type { ProgramFieldsFragment } from '../../../generated/graphql.ts';
import { draftOf, EMPTY_DRAFT, toInput } from './program-draft.ts';

/**
 * A program that is made or edited.
 * @param program the one that is edited; null for a new one
 */
export function useProgramForm(program: ProgramFieldsFragment | null) {
  return useDraftForm({
    place: program ? `program:${program.id}:${String(program.version)}` : 'program:new',
    start: program ? draftOf(program) : EMPTY_DRAFT,
    async send(draft, idempotencyKey) {
      const variables = { input: toInput(draft), idempotencyKey };
      if (!program) {
        const { data, error } = await graphqlClient.value
          .mutation(ProgramCreateDocument, variables)
          .toPromise();
        const made = data?.programCreate;
        return { id: made?.program?.id, userErrors: made?.userErrors, error };
      }
      const { id, version: expectedVersion } = program;
      const { data, error } = await graphqlClient.value
        .mutation(ProgramEditDocument, { id, expectedVersion, ...variables })
        .toPromise();
      return { id, userErrors: data?.programEdit.userErrors, error };
    },
  });
}
