import type { StudyEvent } from './study.ts';

/** Events recorded in one command, on one day of the clock. */
export interface StudyBatch {
  /** The study day on which they are recorded. */
  day: number;
  /** By participant. */
  entries: { who: string; events: StudyEvent[] }[];
}

/** Events a command: enough to be quick, and little to lose when it is interrupted. */
const EVENTS_AT_ONCE = 1000;

/**
 * Puts events into commands: those of a study day together, in the order of days, those of one person
 * and day never apart. Nobody's clock runs backwards: what is of before day 0, or comes after later days
 * were recorded, is recorded late, as of the latest day known, and so rules see it as told late.
 * @param furthest the newest day already recorded, by participant
 */
export function batchesOf(
  events: readonly StudyEvent[],
  furthest: ReadonlyMap<string, number>,
): StudyBatch[] {
  const recordedOn = ({ who, day }: StudyEvent) => Math.max(0, day, furthest.get(who) ?? 0);
  const days = [...Map.groupBy(events, recordedOn)].sort(([a], [b]) => a - b);
  return days.flatMap(([day, ofDay]) => {
    const people = [...Map.groupBy(ofDay, ({ who }) => who)];
    const batches: StudyBatch[] = [];
    let room = 0;
    for (const [who, ofPerson] of people) {
      if (room < ofPerson.length || batches.length === 0) {
        batches.push({ day, entries: [] });
        room = EVENTS_AT_ONCE;
      }
      batches.at(-1)?.entries.push({ who, events: ofPerson });
      room -= ofPerson.length;
    }
    return batches;
  });
}
