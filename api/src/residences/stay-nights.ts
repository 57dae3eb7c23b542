import { daysBetween, type LocalDate } from '../common/local-date.ts';

/**
 * Nights of a stay so far, in the days of its house. Who comes from a house whose day is ahead has their first night
 * there tomorrow: until then there was none.
 * @param today the house's
 */
export const nightsOf = (
  stay: { started_on: LocalDate; ended_on: LocalDate | null },
  today: LocalDate,
): number => Math.max(0, daysBetween(stay.started_on, stay.ended_on ?? today));
