const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Unit = 'second' | 'minute' | 'hour' | 'day';

/** The largest unit that fits a difference in milliseconds, rounded towards now. */
export function relativeParts(difference: number): { value: number; unit: Unit } {
  const size = Math.abs(difference);
  if (size < MINUTE) return { value: Math.trunc(difference / 1000), unit: 'second' };
  if (size < HOUR) return { value: Math.trunc(difference / MINUTE), unit: 'minute' };
  if (size < 2 * DAY) return { value: Math.trunc(difference / HOUR), unit: 'hour' };
  return { value: Math.trunc(difference / DAY), unit: 'day' };
}

/** `06:12` below an hour, `3 h 06 min` below a day, `2 d 3 h` beyond; never below zero. */
export function countdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours >= 24) return `${Math.floor(hours / 24)} d ${hours % 24} h`;
  if (hours > 0) return `${hours} h ${twoDigits(minutes % 60)} min`;
  return `${twoDigits(minutes)}:${twoDigits(seconds % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
