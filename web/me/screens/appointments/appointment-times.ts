import type {
  AppointmentFieldsFragment,
  AppointmentSlotsQuery,
  UserErrorCode,
} from '../../../src/generated/graphql.ts';

export type Appointment = AppointmentFieldsFragment;
export type Slot = NonNullable<AppointmentSlotsQuery['appointmentSlots']>[number];

/** The free times of one day, by the phone's own clock. */
export interface SlotDay {
  /** Such as `2026-03-01`. */
  day: string;
  slots: Slot[];
}

/** Free times by the days on which they are. */
export function slotDays(slots: readonly Slot[], timeZone?: string): SlotDay[] {
  // Canada writes days as ISO 8601 does.
  const format = new Intl.DateTimeFormat('en-CA', { timeZone });
  const days = Map.groupBy(slots, ({ startsAt }) => format.format(new Date(startsAt)));
  return [...days].map(([day, of]) => ({ day, slots: of }));
}

/** What is still to come, or goes on now. */
export function coming(appointments: readonly Appointment[], now: number): Appointment[] {
  return appointments.filter(({ state, endsAt }) => state === 'BOOKED' && Date.parse(endsAt) > now);
}

/** Whether it was refused because somebody had changed the appointment, so that it has to be read again. */
export const isChanged = (code: UserErrorCode): boolean =>
  code === 'STALE_VERSION' || code === 'STATE_NOT_ALLOWED';
