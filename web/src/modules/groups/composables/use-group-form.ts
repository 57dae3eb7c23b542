import { graphqlClient } from '../../../app/graphql-client.ts';
import { useSession } from '../../../app/session.ts';
import { useDraftForm } from '../../../composables/use-draft-form.ts';
import { GroupCreateDocument, GroupEditDocument } from '../../../generated/graphql.ts';
import type { GroupFieldsFragment } from '../../../generated/graphql.ts';
import { draftOf, emptyGroup, toInput } from './group-draft.ts';

/**
 * A group that is made or edited.
 * @param group the one that is edited; null for a new one
 */
export function useGroupForm(group: GroupFieldsFragment | null) {
  const { timeZone } = useSession();
  return useDraftForm({
    place: group ? `group:${group.id}:${String(group.version)}` : 'group:new',
    start: group ? draftOf(group) : emptyGroup(timeZone.value),
    async send(draft, idempotencyKey) {
      const variables = { input: toInput(draft), idempotencyKey };
      if (!group) {
        const { data, error } = await graphqlClient.value
          .mutation(GroupCreateDocument, variables)
          .toPromise();
        const made = data?.groupCreate;
        return { id: made?.group?.id, userErrors: made?.userErrors, error };
      }
      const { id, version: expectedVersion } = group;
      const { data, error } = await graphqlClient.value
        .mutation(GroupEditDocument, { id, expectedVersion, ...variables })
        .toPromise();
      return { id, userErrors: data?.groupEdit.userErrors, error };
    },
  });
}
