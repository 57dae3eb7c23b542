import { z } from '../../../app/zod.ts';
import { addDays, dayIn, momentIn } from '../../../composables/zone-days.ts';
import type { PassRequestInput } from '../../../generated/graphql.ts';

/** Nights away as typed: days and times on the wall of the house. */
export interface PassDraft {
  stayId: string;
  fromDay: string;
  fromTime: string;
  untilDay: string;
  untilTime: string;
  destination: string;
}

/** From this evening to tomorrow's. */
export function emptyPass(now: number, timeZone: string): PassDraft {
  const today = dayIn(timeZone, now);
  return {
    stayId: '',
    fromDay: today,
    fromTime: '18:00',
    untilDay: addDays(today, 1),
    untilTime: '18:00',
    destination: '',
  };
}

const needed = (message: string) => z.string().min(1, message);

/** The messages are keys of words. */
export const passSchema = z.object({
  stayId: needed('evening.pass.whoMissing'),
  fromDay: needed('evening.pass.momentMissing'),
  fromTime: needed('evening.pass.momentMissing'),
  untilDay: needed('evening.pass.momentMissing'),
  untilTime: needed('evening.pass.momentMissing'),
  destination: z.string().trim().min(1, 'evening.pass.destinationMissing'),
});

/** What the fields of the form are to the server's words about `from` and `until`. */
export const PASS_FIELDS: Readonly<Record<string, keyof PassDraft>> = {
  stayId: 'stayId',
  from: 'fromDay',
  until: 'untilDay',
  destination: 'destination',
};

/** Takes a draft that was checked. */
export function toPass(draft: PassDraft, now: number, timeZone: string): PassRequestInput {
  const from = wallMoment(draft.fromDay, draft.fromTime, timeZone);
  return {
    stayId: draft.stayId,
    // A time that has just passed is meant as now.
    from: new Date(
      dayIn(timeZone, now) === draft.fromDay ? Math.max(from, now) : from,
    ).toISOString(),
    until: new Date(wallMoment(draft.untilDay, draft.untilTime, timeZone)).toISOString(),
    destination: draft.destination.trim(),
  };
}

function wallMoment(day: string, time: string, timeZone: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return momentIn(timeZone, day, hours * 60 + minutes);
}
