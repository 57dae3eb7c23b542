import { dateFormat } from './formatters.ts';

const DAY = 86_400_000;

/** The calendar day of a moment in a time zone, such as `2026-03-01`. */
export function dayIn(timeZone: string, moment: number): string {
  // Canada writes days as ISO 8601 does.
  return dateFormat('en-CA', { timeZone }).format(moment);
}

/** The time on the wall at a moment in a time zone, such as `18:30`. */
export function timeIn(timeZone: string, moment: number): string {
  return new Date(moment + offsetAt(timeZone, moment)).toISOString().slice(11, 16);
}

/** The day so many days after another. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/**
 * The moment of a time on the wall: guessed in UTC, then moved by what the zone's clock shows there.
 * @param minutes since midnight
 */
export function momentIn(timeZone: string, day: string, minutes: number): number {
  const wanted = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  const first = wanted - offsetAt(timeZone, wanted);
  return wanted - offsetAt(timeZone, first);
}

/** How far a zone's clock is ahead of UTC at a moment, in milliseconds. */
function offsetAt(timeZone: string, moment: number): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(moment);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(
    of('year'),
    of('month') - 1,
    of('day'),
    of('hour'),
    of('minute'),
    of('second'),
  );
  return shown - Math.trunc(moment / 1000) * 1000;
}
