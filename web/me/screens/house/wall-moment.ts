import { momentIn } from '../../../src/composables/zone-days.ts';

/** A day and a time on a wall, as fields give them: `2026-03-01`, `18:00`; each may be empty. */
export interface WallMoment {
  day: string;
  time: string;
}

/** The moment of a time on the wall; null where day or time is empty. */
export function momentOf(timeZone: string, { day, time }: WallMoment): number | null {
  const [hours, minutes] = time.split(':').map(Number);
  if (day === '' || hours === undefined || minutes === undefined) return null;
  return momentIn(timeZone, day, hours * 60 + minutes);
}
