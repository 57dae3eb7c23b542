import { computed, ref, shallowRef, watch } from 'vue';
import { graphqlClient } from '../../../app/graphql-client.ts';
import { problemOf, type Problem } from '../../../app/problem.ts';
import {
  AppointmentListDocument,
  type AppointmentListQueryVariables,
} from '../../../generated/graphql.ts';
import type { Appointment } from './appointment-moves.ts';
import { onAppointmentChanged } from './use-appointment-actions.ts';

/** So many an answer holds at most. */
const MOST = 500;

/**
 * Appointments of a span, read again after each change that is made here.
 * @param wanted null: none are wanted
 */
export function useAppointments(wanted: () => AppointmentListQueryVariables | null) {
  const appointments = shallowRef<readonly Appointment[]>([]);
  const loading = ref(true);
  const problem = shallowRef<Problem | null>(null);
  /** Whether there may be more than are shown. */
  const cut = computed(() => appointments.value.length >= MOST);
  let newest = 0;

  // Told apart by what is asked: what is read of the member here makes their object another one.
  watch(
    () => JSON.stringify(wanted()),
    () => {
      loading.value = true;
      void refresh();
    },
    { immediate: true },
  );
  // Ends with the component.
  onAppointmentChanged(() => void refresh());
  return { appointments, cut, loading, problem, refresh };

  async function refresh(): Promise<void> {
    const mark = ++newest;
    const variables = wanted();
    if (!variables) {
      [appointments.value, problem.value, loading.value] = [[], null, false];
      return;
    }
    const { data, error } = await graphqlClient.value
      .query(AppointmentListDocument, variables, { requestPolicy: 'network-only' })
      .toPromise();
    // Who steps on quickly sees what the last step asked for.
    if (mark !== newest) return;
    loading.value = false;
    problem.value = error ? problemOf(error) : null;
    if (data?.appointments) appointments.value = data.appointments;
  }
}
