import type { Weekday } from '../generated/graphql.ts';
import { dateFormat } from './formatters.ts';

const FROM_SUNDAY: readonly Weekday[] = [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
];
/** A Sunday. */
const SUNDAY = Date.UTC(2026, 2, 1);

/** As it stands within a sentence: Monday, lunes */
export function weekdayName(locale: string, weekday: Weekday): string {
  const day = new Date(SUNDAY);
  day.setUTCDate(day.getUTCDate() + FROM_SUNDAY.indexOf(weekday));
  return dateFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(day);
}
