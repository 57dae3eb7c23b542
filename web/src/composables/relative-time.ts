const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365.25 * DAY;
const MONTH = YEAR / 12;

type Unit = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/**
 * The largest unit that fits a difference in milliseconds, rounded towards now. Seconds go in tens: a page
 * full of times must not flicker.
 */
export function relativeParts(difference: number): { value: number; unit: Unit } {
  const size = Math.abs(difference);
  if (size < MINUTE) return { value: Math.trunc(difference / 10_000) * 10, unit: 'second' };
  if (size < HOUR) return { value: Math.trunc(difference / MINUTE), unit: 'minute' };
  if (size < DAY) return { value: Math.trunc(difference / HOUR), unit: 'hour' };
  if (size < 2 * MONTH) return { value: Math.trunc(difference / DAY), unit: 'day' };
  if (size < 2 * YEAR) return { value: Math.trunc(difference / MONTH), unit: 'month' };
  return { value: Math.trunc(difference / YEAR), unit: 'year' };
}

/**
 * What is left, rounded up: `6 min 12 s` in the last ten minutes, when seconds count; `36 min`,
 * `3 h 06 min`, `2 d 3 h` and `12 d` before. Never below zero. Every figure has its unit: `06:12` beside
 * `3 h 06 min` would be read as hours, or as a time of day.
 */
export function countdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  if (seconds >= 600) return minutesInWords(Math.ceil(seconds / 60));
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${twoDigits(seconds % 60)} s`;
}

/** How long something is late, in full minutes; null in the first of them. */
export function lateness(milliseconds: number): string | null {
  const minutes = Math.floor(milliseconds / MINUTE);
  return minutes < 1 ? null : minutesInWords(minutes);
}

function minutesInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  if (days >= 7) return `${days} d`;
  if (days > 0) return `${days} d ${hours % 24} h`;
  if (hours > 0) return `${hours} h ${twoDigits(minutes % 60)} min`;
  return `${minutes} min`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
