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

/** `06:12` up to an hour, `3:06:12` beyond; never below zero. */
export function countdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const hours = Math.floor(seconds / 3600);
  const clock = [Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  return hours > 0 ? `${hours}:${clock}` : clock;
}
