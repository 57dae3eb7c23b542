import { useQuery } from '@urql/vue';
import { computed, watch } from 'vue';
import { problemOf } from '../../../app/problem.ts';
import { isReading } from '../../../composables/is-reading.ts';
import { useNow } from '../../../composables/use-now.ts';
import { HouseBoardDocument, HousePassListDocument } from '../../../generated/graphql.ts';
import type {
  HousePassFieldsFragment,
  PassState,
  PresenceFieldsFragment,
} from '../../../generated/graphql.ts';
import { useHouseNews } from '../../residences/composables/use-house-news.ts';

/** Somebody who lives in the house, whose stay the viewer may see. */
export type Lodger = PresenceFieldsFragment & { stay: NonNullable<PresenceFieldsFragment['stay']> };
export type Pass = HousePassFieldsFragment;

/** Who is late is worked out as it is read, and becomes so without anything happening. */
const LOOK_AGAIN_MS = 60_000;
const LIVE: readonly PassState[] = ['REQUESTED', 'APPROVED'];

/** Who is in and who is out of a house, and the nights away that are asked for or agreed on, live. */
export function useEvening(id: () => string) {
  const now = useNow();
  const variables = computed(() => ({ id: id() }));
  const board = useQuery({ query: HouseBoardDocument, variables });
  const passes = useQuery({
    query: HousePassListDocument,
    variables: computed(() => ({ id: id(), states: [...LIVE], first: 100 })),
  });
  const read = computed(() => board.data.value?.residence ?? null);
  const moment = computed(() => Math.floor(now.value / LOOK_AGAIN_MS));
  watch(moment, () => void refresh());
  useHouseNews(
    () => read.value,
    () => void refresh(),
  );

  return {
    lodgers: computed(() => (read.value?.board ?? []).filter(isVisible)),
    /** Those whose time is not over, the next first. */
    passes: computed(() =>
      (passes.data.value?.residence?.passes?.nodes ?? [])
        .filter(({ until }) => Date.parse(until) > now.value)
        .toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from)),
    ),
    loading: computed(() => isReading(board, read.value?.board)),
    loadingPasses: computed(() => isReading(passes, passes.data.value?.residence?.passes)),
    problem: computed(() => {
      const error = board.error.value ?? passes.error.value;
      return error ? problemOf(error) : null;
    }),
    refresh,
  };

  async function refresh(): Promise<void> {
    const again = { requestPolicy: 'network-only' } as const;
    await Promise.all([board.executeQuery(again), passes.executeQuery(again)]);
  }
}

const isVisible = (presence: PresenceFieldsFragment): presence is Lodger => presence.stay !== null;
