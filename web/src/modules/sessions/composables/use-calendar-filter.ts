import { computed, ref } from 'vue';
import { useSession } from '../../../app/session.ts';
import type { AppointmentListQueryVariables } from '../../../generated/graphql.ts';
import { STANDING } from '../../appointments/composables/appointment-moves.ts';
import { spanOf, type DayRange } from './calendar-range.ts';

/** Whose appointments a calendar shows. */
export const WHOSE = ['mine', 'all', 'none'] as const;
export type Whose = (typeof WHOSE)[number];

export type CalendarFilter = ReturnType<typeof useCalendarFilter>;

/** What of all that is held somebody wants to see: everything of programs and one's own appointments. */
export function useCalendarFilter() {
  const { viewer, may } = useSession();
  const mine = ref(false);
  const whose = ref<Whose>('mine');
  const seesAppointments = computed(() => may('APPOINTMENT_BOOK'));

  return { mine, whose, seesAppointments, wanted };

  /** The appointments to read for a range; null for none. */
  function wanted(range: DayRange): AppointmentListQueryVariables | null {
    if (!seesAppointments.value || whose.value === 'none') return null;
    const personId = whose.value === 'mine' ? (viewer.value?.person.id ?? null) : null;
    return { ...spanOf(range), personId, states: STANDING };
  }
}
