import { addInterval, localDay, type LocalDate } from '../common/local-date.ts';
import { later } from '../common/instant.ts';
import { momentAt } from '../imports/local-time.ts';
import { DEMO_TIME_ZONE, HISTORY } from './demo-network.ts';
import { Random } from './random.ts';

const MINUTE = 60_000;
/** On the last day things are recorded close together, up to the moment of loading. */
const LAST_DAY_MINUTES_AGO = [420, 300, 215, 140, 85, 48, 22, 6];
/** On these last days, in the morning and in the evening. */
const TWICE_A_DAY = 14;

/** A moment at which things are recorded together. */
export interface Moment {
  /** RFC 3339 in UTC. */
  at: string;
  /** How many days before the day of loading; 0 for the last day. */
  daysAgo: number;
}

/** When the last day's first things were recorded. */
export const lastDayBegins = (now: string): string =>
  later(now, -Math.max(...LAST_DAY_MINUTES_AGO) * MINUTE);

/** When things were recorded, oldest first: a year up to `now`, never after it. */
export function demoMoments(now: string): Moment[] {
  const today = localDay(now, DEMO_TIME_ZONE);
  const lastDay = LAST_DAY_MINUTES_AGO.map((minutes) => ({
    at: later(now, -minutes * MINUTE),
    daysAgo: 0,
  }));
  const first = lastDayBegins(now);
  const days = Array.from({ length: HISTORY }, (_, index) => HISTORY - index);
  const earlier = days.flatMap((daysAgo) => momentsOf(today, daysAgo));
  return [...earlier.filter(({ at }) => at < first), ...lastDay];
}

function momentsOf(today: LocalDate, daysAgo: number): Moment[] {
  const day = addInterval(today, { days: -daysAgo });
  const random = new Random(`moment ${String(daysAgo)}`);
  const minutes =
    daysAgo > TWICE_A_DAY
      ? [random.int(8 * 60, 20 * 60)]
      : [random.int(8 * 60, 11 * 60), random.int(16 * 60, 20 * 60)];
  return minutes.map((minute) => ({ at: momentAt(day, minute, DEMO_TIME_ZONE), daysAgo }));
}
