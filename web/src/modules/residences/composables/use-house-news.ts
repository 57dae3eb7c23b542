import { useSubscription } from '@urql/vue';
import { computed } from 'vue';
import { useStreamStart } from '../../../composables/use-stream-start.ts';
import { ResidenceEventsDocument } from '../../../generated/graphql.ts';

/**
 * Told of what happens in a house since it was read, live, and after a gap in which something may have.
 * @param house null where there is nothing to follow
 */
export function useHouseNews(
  house: () => { id: string; eventsCursor: string } | null,
  onNews: () => void,
): void {
  const after = useStreamStart(() => {
    const read = house();
    return read && { id: read.id, cursor: read.eventsCursor };
  });
  useSubscription(
    {
      query: ResidenceEventsDocument,
      variables: computed(() => ({ residenceId: house()?.id ?? '', after: after.value })),
      pause: computed(() => after.value === null),
    },
    (_, event) => {
      if (event.residenceEvents.__typename !== 'StreamHeartbeat') onNews();
      return event;
    },
  );
}
