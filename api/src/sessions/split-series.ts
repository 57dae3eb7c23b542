import { addInterval, type LocalDate } from '../common/local-date.ts';
import { nextOccurrences, occurrencesBetween } from '../common/recurrence.ts';
import type { SessionScheduleInput } from '../generated/schema.ts';
import { scheduleOf } from './schedule-rules.ts';

/** A piece of a series: from one day to another, or without end. */
export interface Piece {
  id: string;
  startsOn: LocalDate;
  endsOn: LocalDate | null;
}

/** What becomes of the pieces of a series when it is changed or canceled from a day on. */
export interface Split {
  /** From this day on everything is new. */
  from: LocalDate;
  /** Whether the chosen piece lies wholly after it, and is changed where it stands. */
  inPlace: boolean;
  /** Pieces that end the day before. */
  cut: string[];
  /** Pieces of which nothing remains. */
  ended: string[];
}

/**
 * Splits a series.
 * @param pieces that are not over, the chosen one among them
 * @param alsoLater whether later pieces give way as well, and not the rest of the chosen one alone
 */
export function splitSeries(
  pieces: readonly Piece[],
  chosen: Piece,
  from: LocalDate,
  alsoLater: boolean,
): Split {
  const inPlace = chosen.startsOn >= from;
  const others = pieces.filter(({ id }) => alsoLater && id !== chosen.id);
  const after = others.filter(({ startsOn }) => startsOn >= from);
  const across = others.filter(
    ({ startsOn, endsOn }) => startsOn < from && (endsOn === null || endsOn >= from),
  );
  return {
    from,
    inPlace,
    cut: [...across.map(({ id }) => id), ...(inPlace ? [] : [chosen.id])],
    ended: after.map(({ id }) => id),
  };
}

/** The day before. */
export const dayBefore = (day: LocalDate): LocalDate => addInterval(day, { days: -1 });

/** Some days after, one when not said. */
export const dayAfter = (day: LocalDate, days = 1): LocalDate => addInterval(day, { days });

/**
 * The schedule as it goes on from a day: begun on its own first date on or after it, so that "every
 * second week" keeps its weeks, and with what remains of its COUNT. Null when nothing remains.
 */
export function continuedFrom(
  input: SessionScheduleInput,
  from: LocalDate,
): SessionScheduleInput | null {
  if (input.startsOn >= from) return input;
  const schedule = scheduleOf(input);
  const noon = `${dayBefore(from)}T00:00:00Z`;
  const ahead = nextOccurrences(schedule, `${dayBefore(dayBefore(from))}T00:00:00Z`, MOST_AROUND);
  const first = ahead.find(({ localDate }) => localDate >= from);
  if (!first || (input.endsOn != null && first.localDate > input.endsOn)) return null;
  const rrule =
    input.rrule == null
      ? null
      : remaining(input.rrule, () => {
          // Dates that are left out count as well.
          const begin = `${dayBefore(input.startsOn)}T00:00:00Z`;
          return occurrencesBetween(
            { ...schedule, exceptions: [] },
            begin,
            addDays(noon, 3),
          ).filter(({ localDate }) => localDate < first.localDate).length;
        });
  return { ...input, startsOn: first.localDate, rrule };
}

/** Enough that one lies on or after the day. */
const MOST_AROUND = 6;

const addDays = (moment: string, days: number) =>
  new Date(Date.parse(moment) + days * 86_400_000).toISOString();

function remaining(rrule: string, held: () => number): string {
  return rrule.replace(
    /COUNT=(\d+)/,
    (_, count: string) => `COUNT=${String(Number(count) - held())}`,
  );
}
