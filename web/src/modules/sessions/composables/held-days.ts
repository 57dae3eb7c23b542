import type { AppointmentFieldsFragment } from '../../../generated/graphql.ts';
import type { SessionOccurrenceFieldsFragment } from '../../../generated/graphql.ts';

export type Occurrence = SessionOccurrenceFieldsFragment;

/** What stands in a calendar at a time: a session, or an appointment. */
export type HeldEntry =
  | { kind: 'session'; id: string; startsAt: string; occurrence: Occurrence }
  | { kind: 'appointment'; id: string; startsAt: string; appointment: AppointmentFieldsFragment };

/** One day of a calendar with what is held, by its start. */
export interface HeldDay {
  day: string;
  entries: HeldEntry[];
}

/** Days with something on them. */
export function heldDays(
  occurrences: readonly Occurrence[],
  appointments: readonly AppointmentFieldsFragment[],
  dayOf: (moment: string) => string,
): HeldDay[] {
  const entries: HeldEntry[] = [
    ...occurrences.map((occurrence) => {
      const { id, startsAt } = occurrence;
      return { kind: 'session' as const, id, startsAt, occurrence };
    }),
    ...appointments.map((appointment) => {
      const { id, startsAt } = appointment;
      return { kind: 'appointment' as const, id, startsAt, appointment };
    }),
  ].toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  return [...Map.groupBy(entries, ({ startsAt }) => dayOf(startsAt))].map(([day, held]) => ({
    day,
    entries: held,
  }));
}
