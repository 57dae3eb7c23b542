/**
 * The one place where weekday numbers are converted. Inside Holdfast a weekday is its ISO 8601
 * number, Monday 1 to Sunday 7; Meeting Guide counts from Sunday 0, BMLT from Sunday 1, RFC 5545
 * has letters, GraphQL has names.
 */

/** ISO 8601: Monday 1 to Sunday 7. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** RFC 5545 BYDAY letters, Monday first. */
export const WEEKDAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type WeekdayCode = (typeof WEEKDAY_CODES)[number];

/** English names as in the schema's `Weekday`, Monday first. */
export const WEEKDAY_NAMES = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export type WeekdayName = (typeof WEEKDAY_NAMES)[number];

export function isIsoWeekday(value: number): value is IsoWeekday {
  return Number.isInteger(value) && value >= 1 && value <= 7;
}

/** Meeting Guide: Sunday 0 to Saturday 6; some lists write 7 for Sunday. Null for anything else. */
export function isoFromMeetingGuideDay(day: number): IsoWeekday | null {
  const iso = day === 0 ? 7 : day;
  return isIsoWeekday(iso) ? iso : null;
}

export function meetingGuideDayFromIso(weekday: IsoWeekday): number {
  return weekday % 7;
}

/** BMLT `weekday_tinyint`: Sunday 1 to Saturday 7. Null for anything else. */
export function isoFromBmltDay(day: number): IsoWeekday | null {
  return isIsoWeekday(day) ? isoFromMeetingGuideDay(day - 1) : null;
}

export function bmltDayFromIso(weekday: IsoWeekday): number {
  return meetingGuideDayFromIso(weekday) + 1;
}

export function codeFromIso(weekday: IsoWeekday): WeekdayCode {
  return WEEKDAY_CODES[weekday - 1]!;
}

export function isoFromCode(code: WeekdayCode): IsoWeekday {
  return (WEEKDAY_CODES.indexOf(code) + 1) as IsoWeekday;
}

/** The weekday of a calendar day, `YYYY-MM-DD`. */
export function isoOfDate(date: string): IsoWeekday {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() || 7) as IsoWeekday;
}

export function nameFromIso(weekday: IsoWeekday): WeekdayName {
  return WEEKDAY_NAMES[weekday - 1]!;
}

/** `Monday`, `MON`, `mo`: at least two letters of an English name. Null for anything else. */
export function isoFromName(name: string): IsoWeekday | null {
  const wanted = name.trim().toUpperCase();
  if (wanted.length < 2) return null;
  const index = WEEKDAY_NAMES.findIndex((weekday) => weekday.startsWith(wanted));
  return index === -1 ? null : ((index + 1) as IsoWeekday);
}
