import { computed, ref, shallowRef, watch } from 'vue';
import { graphqlClient } from '../../../app/graphql-client.ts';
import { problemOf, type Problem } from '../../../app/problem.ts';
import { useSession } from '../../../app/session.ts';
import { addDays, dayIn, momentIn } from '../../../composables/zone-days.ts';
import {
  AppointmentSlotsDocument,
  type AppointmentSlotsQuery,
} from '../../../generated/graphql.ts';

export type Slot = NonNullable<AppointmentSlotsQuery['appointmentSlots']>[number];

/** How far a look ahead goes when a day has none. */
const DAYS = 28;

export interface WantedSlots {
  personId: string;
  /** Such as `2026-03-01`, in the organization's zone. */
  day: string;
  minutes: number;
}

/** When somebody is free on a day, and the next day after it on which they are. Never those of before. */
export function useFreeSlots(wanted: () => WantedSlots | null) {
  const { timeZone } = useSession();
  const read = shallowRef<readonly Slot[]>([]);
  const loading = ref(false);
  const problem = shallowRef<Problem | null>(null);
  let newest = 0;

  const key = computed(wanted);
  const dayOf = ({ startsAt }: Slot) => dayIn(timeZone.value, Date.parse(startsAt));
  const slots = computed(() => read.value.filter((slot) => dayOf(slot) === key.value?.day));
  const nextDay = computed(() =>
    read.value.map(dayOf).find((day) => key.value && day > key.value.day),
  );

  watch(key, () => void refresh(), { immediate: true });
  return { slots, nextDay, loading, problem, refresh };

  async function refresh(): Promise<void> {
    const mark = ++newest;
    [read.value, problem.value] = [[], null];
    loading.value = key.value !== null;
    if (!key.value) return;
    const { personId, day, minutes } = key.value;
    const begin = (of: string) => new Date(momentIn(timeZone.value, of, 0)).toISOString();
    const { data, error } = await graphqlClient.value
      .query(
        AppointmentSlotsDocument,
        { personId, minutes, from: begin(day), to: begin(addDays(day, DAYS)) },
        { requestPolicy: 'network-only' },
      )
      .toPromise();
    if (mark !== newest) return;
    loading.value = false;
    problem.value = error ? problemOf(error) : null;
    read.value = data?.appointmentSlots ?? [];
  }
}
