import { later } from '../common/instant.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** After the first attempt that went wrong; each further one doubles it. */
const FIRST_RETRY = 15 * MINUTE;
const LONGEST_RETRY = 24 * HOUR;
/** A reading that its process does not end is begun anew by another after this. */
const LEASE = 10 * MINUTE;
/** What is asked for by changes alone is asked for whole once a week: formats change without a meeting. */
const WHOLE_EVERY = 7 * 24 * HOUR;

/** How often a feed may be read by itself, in hours. */
export const REFRESH_HOURS = { least: 1, most: 168 };

/** A feed's rhythm. */
export interface Rhythm {
  refresh_hours: number | null;
  paused_at: string | null;
}

/** When a feed is next read by itself after it was read; null when it is not. */
export const nextRun = ({ refresh_hours: hours, paused_at: paused }: Rhythm, now: string) =>
  hours === null || paused !== null ? null : later(now, hours * HOUR);

/** When it is tried again. @param attempts that went wrong in a row, this one included */
export const nextTry = (rhythm: Rhythm, attempts: number, now: string) =>
  nextRun(rhythm, now) && later(now, Math.min(FIRST_RETRY * 2 ** (attempts - 1), LONGEST_RETRY));

/** Until when a reading that has begun is left to its process. */
export const leaseEnd = (now: string) => later(now, LEASE);

/** Whether changes alone may be asked for, after the whole was read then. */
export const isWholeFresh = (wholeAt: string | null, now: string) =>
  wholeAt !== null && Date.parse(now) - Date.parse(wholeAt) < WHOLE_EVERY;
