import { computed, ref, shallowRef, watch, type Ref } from 'vue';
import { graphqlClient } from '../../../app/graphql-client.ts';
import { problemOf, type Problem } from '../../../app/problem.ts';
import { useSession } from '../../../app/session.ts';
import { dayIn } from '../../../composables/zone-days.ts';
import { SessionOccurrenceListDocument } from '../../../generated/graphql.ts';
import { spanOf, type DayRange } from './calendar-range.ts';
import { heldDays, type Occurrence } from './held-days.ts';

/** What is held in a range of days of the organization's zone. */
export function useOccurrences(
  range: Readonly<Ref<DayRange>>,
  mine: Readonly<Ref<boolean>>,
  holder: { programId?: string; groupId?: string; residenceId?: string } = {},
) {
  const { timeZone } = useSession();
  const read = shallowRef<readonly Occurrence[]>([]);
  const loading = ref(true);
  const problem = shallowRef<Problem | null>(null);
  let newest = 0;

  const dayOf = (moment: string) => dayIn(timeZone.value, Date.parse(moment));
  const occurrences = computed(() =>
    read.value.filter(({ startsAt }) => {
      const day = dayOf(startsAt);
      return day >= range.value.from && day < range.value.to;
    }),
  );
  const days = computed(() => heldDays(occurrences.value, [], dayOf));

  watch([range, mine], () => void refresh(), { immediate: true });
  return { occurrences, days, dayOf, loading, problem, refresh };

  async function refresh(): Promise<void> {
    const mark = ++newest;
    const variables = {
      ...spanOf(range.value),
      ...holder,
      groups: true,
      residences: true,
      mine: mine.value,
    };
    const { data, error } = await graphqlClient.value
      .query(SessionOccurrenceListDocument, variables, { requestPolicy: 'network-only' })
      .toPromise();
    // Who steps on quickly sees the range of the last step.
    if (mark !== newest) return;
    loading.value = false;
    problem.value = error ? problemOf(error) : null;
    if (data?.sessionOccurrences) read.value = data.sessionOccurrences;
  }
}
