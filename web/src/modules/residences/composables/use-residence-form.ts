import { graphqlClient } from '../../../app/graphql-client.ts';
import { useSession } from '../../../app/session.ts';
import { useDraftForm } from '../../../composables/use-draft-form.ts';
import { ResidenceCreateDocument, ResidenceEditDocument } from '../../../generated/graphql.ts';
import { draftOf, emptyResidence, toInput } from './residence-draft.ts';
import type { Board } from './use-board.ts';

/**
 * A residence that is opened or edited.
 * @param residence the one that is edited; null for a new one
 */
export function useResidenceForm(residence: Board | null) {
  const { timeZone } = useSession();
  return useDraftForm({
    place: residence ? `residence:${residence.id}:${String(residence.version)}` : 'residence:new',
    start: residence ? draftOf(residence) : emptyResidence(timeZone.value),
    async send(draft, idempotencyKey) {
      const variables = { input: toInput(draft), idempotencyKey };
      if (!residence) {
        const { data, error } = await graphqlClient.value
          .mutation(ResidenceCreateDocument, variables)
          .toPromise();
        const made = data?.residenceCreate;
        return { id: made?.residence?.id, userErrors: made?.userErrors, error };
      }
      const { id, version: expectedVersion } = residence;
      const { data, error } = await graphqlClient.value
        .mutation(ResidenceEditDocument, { id, expectedVersion, ...variables })
        .toPromise();
      return { id, userErrors: data?.residenceEdit.userErrors, error };
    },
  });
}
