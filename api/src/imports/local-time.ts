import type { LocalDate } from '../common/local-date.ts';
import { offsetAt } from '../common/zone-offset.ts';

const MINUTE = 60_000;

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
