import { useSubscription } from '@urql/vue';
import { computed } from 'vue';
import { ResidenceEventsDocument } from '../../../generated/graphql.ts';

/**
 * Told of what happens in a house, live, and after a gap in which something may have. Whoever asks for the same house
 * shares the stream.
 * @param id null where there is nothing to follow
 */
export function useHouseNews(id: () => string | null, onNews: () => void): void {
  useSubscription(
    {
      query: ResidenceEventsDocument,
      variables: computed(() => ({ residenceId: id() ?? '' })),
      pause: computed(() => id() === null),
    },
    (_, event) => {
      if (event.residenceEvents.__typename !== 'StreamHeartbeat') onNews();
      return event;
    },
  );
}
