import type { LocalDate } from '../common/local-date.ts';

const MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The moment of a wall time on a day, RFC 3339 in UTC. A wall time that the clocks skip lies an hour
 * later.
 * @param minutes since midnight on the wall
 */
export function momentAt(day: LocalDate, minutes: number, timeZone: string): string {
  const wall = Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE;
  const near = wall - offsetAt(wall, timeZone);
  const offset = offsetAt(near, timeZone);
  const exact = wall - offset;
  const isSkipped = offsetAt(exact, timeZone) !== offset;
  return new Date(isSkipped ? Math.max(near, exact) : exact).toISOString();
}

/** How far the zone is ahead of UTC, in milliseconds. */
function offsetAt(epoch: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  const name = format.formatToParts(new Date(epoch)).find(({ type }) => type === 'timeZoneName');
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name?.value ?? '') ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE;
  return sign === '-' ? -size : size;
}
