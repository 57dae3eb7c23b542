import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { problemOf } from '../../../app/problem.ts';
import { isReading } from '../../../composables/is-reading.ts';
import { useNow } from '../../../composables/use-now.ts';
import { dayIn } from '../../../composables/zone-days.ts';
import { HouseChoresDocument } from '../../../generated/graphql.ts';
import type { ChoreFieldsFragment, ChoreTurnFieldsFragment } from '../../../generated/graphql.ts';
import { useHouseNews } from '../../residences/composables/use-house-news.ts';
import { byDay } from './turns-by-day.ts';

export type Chore = ChoreFieldsFragment;
export type Turn = ChoreTurnFieldsFragment;

/** What has to be done in a house, and whose turn it is on the days ahead, live. */
export function useChores(house: () => { id: string; timeZone: string }) {
  const now = useNow();
  const today = computed(() => dayIn(house().timeZone, now.value));
  const query = useQuery({
    query: HouseChoresDocument,
    variables: computed(() => ({ id: house().id, from: today.value })),
  });
  const { data, error, executeQuery } = query;
  const read = computed(() => data.value?.residence ?? null);
  const turns = computed(() => read.value?.choreTurns ?? []);
  useHouseNews(
    () => read.value,
    () => void refresh(),
  );

  return {
    today,
    chores: computed(() => (read.value?.chores ?? []).filter(({ endedAt }) => endedAt === null)),
    turns,
    days: computed(() => byDay(turns.value)),
    loading: computed(() => isReading(query, read.value?.choreTurns)),
    problem: computed(() => (error.value ? problemOf(error.value) : null)),
    refresh,
  };

  async function refresh(): Promise<void> {
    await executeQuery({ requestPolicy: 'network-only' });
  }
}
