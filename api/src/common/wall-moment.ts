import type { LocalDate } from './local-date.ts';

const DAY = 86_400_000;

/**
 * The moment at which the clocks of a zone show a time on a day, RFC 3339 in UTC. A time that the spring change
 * skips comes as much later, and one that the autumn change repeats is the first.
 * @param time wall time, `HH:MM`
 */
export function wallMoment(day: LocalDate, time: string, timeZone: string): string {
  const wall = Date.parse(`${day}T${time.slice(0, 5)}:00Z`);
  const before = wall - offsetAt(wall - DAY, timeZone);
  const after = wall - offsetAt(wall + DAY, timeZone);
  const moment = [before, after].find((at) => at + offsetAt(at, timeZone) === wall) ?? before;
  return new Date(moment).toISOString();
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    formats.set(timeZone, format);
  }
  const second = Math.floor(moment / 1000) * 1000;
  return Date.parse(`${format.format(new Date(second)).replace(' ', 'T')}Z`) - second;
}
