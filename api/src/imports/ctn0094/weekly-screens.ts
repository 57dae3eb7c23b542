import type { DrugScreenOutcome, SubstanceClass } from '../../generated/schema.ts';
import { substanceClassOf } from '../../monitoring/substances.ts';
import type { Participant, StudyEvent } from './study.ts';
import { studyFiles, type StudyReading } from './study-reading.ts';

const WEEK = 7;
const outcomes: Record<string, DrugScreenOutcome | undefined> = {
  '+': 'POSITIVE',
  '-': 'NEGATIVE',
  o: 'NOT_PROVIDED',
  '*': 'INVALID',
};
const NOTHING_DUE = '_';
const opioids: ReadonlySet<SubstanceClass> = new Set(['OPIOID', 'OPIOID_MEDICATION']);

/** Substances found, by day, of one person. */
type Found = Map<number, Set<SubstanceClass>>;

/** The study day on which a week of the pattern begins: weeks are counted from randomization. */
export const weekStart = ({ randomizedDay }: Participant, week: number): number =>
  (randomizedDay ?? 0) + WEEK * week;

/** The letters of each person's pattern, by person. */
export function readPatterns(reading: StudyReading, text: string): Map<string, string> {
  const patterns = new Map<string, string>();
  const file = studyFiles.weeklyScreens;
  for (const row of reading.rows(file, text, ['pattern'])) {
    const { who, pattern } = row.value;
    if (patterns.has(who)) reading.reject(file, row, 'the same person again');
    else {
      patterns.set(who, pattern);
      if ([...pattern].some((letter) => !(letter in outcomes) && letter !== NOTHING_DUE)) {
        reading.reject(
          file,
          row,
          'has letters of no known meaning; its other weeks are brought in',
        );
      }
    }
  }
  return patterns;
}

/**
 * The weekly opioid screens. A positive one carries what was found in its week; what was found outside
 * of such weeks belongs to no opioid screen and is counted alone.
 * @param attended study days on which each person came
 */
export function weeklyScreens(
  reading: StudyReading,
  patterns: ReadonlyMap<string, string>,
  positiveScreens: string,
  attended: ReadonlyMap<string, readonly number[]>,
): StudyEvent[] {
  const found = readFound(reading, positiveScreens);
  const events = [...patterns].flatMap(([who, pattern]) => {
    const participant = reading.participants.get(who);
    if (!participant) return [];
    const ofPerson = found.get(who) ?? new Map<number, Set<SubstanceClass>>();
    return [...pattern].flatMap((letter, week): StudyEvent[] => {
      const result = outcomes[letter];
      if (!result) return [];
      const start = weekStart(participant, week);
      const { day, substances } = sampleOf(result, start, ofPerson, attended.get(who) ?? []);
      const confirmed = result === 'POSITIVE' || result === 'NEGATIVE';
      const details = { result, confirmed, substances };
      const key = `${who}:screen:${String(week)}`;
      return [{ who, day, key, draft: { kind: 'DRUG_SCREEN_RESULT', details } }];
    });
  });
  const left = [...found.values()].reduce((sum, days) => sum + days.size, 0);
  reading.rejections.leaveOut(
    'days with substances found outside of a positive opioid screen',
    left,
  );
  return events;
}

/** When the sample was given, and what was found; takes what it uses out of `found`. */
function sampleOf(
  result: DrugScreenOutcome,
  start: number,
  found: Found,
  attended: readonly number[],
): { day: number; substances: SubstanceClass[] } {
  const week = Array.from({ length: WEEK }, (_, index) => start + index);
  const last = start + WEEK - 1;
  if (result === 'NOT_PROVIDED') return { day: last, substances: [] };
  const hasOpioid = (day: number) => [...(found.get(day) ?? [])].some((s) => opioids.has(s));
  const day =
    (result === 'NEGATIVE' ? undefined : week.find(hasOpioid)) ??
    week.find((d) => found.has(d)) ??
    attended.find((d) => d >= start && d <= last) ??
    start;
  if (result !== 'POSITIVE') return { day, substances: [] };
  const substances = new Set(week.flatMap((d) => [...(found.get(d) ?? [])]));
  for (const d of week) found.delete(d);
  return { day, substances: substances.size === 0 ? ['OPIOID'] : [...substances].sort() };
}

function readFound(reading: StudyReading, text: string): Map<string, Found> {
  const found = new Map<string, Found>();
  const file = studyFiles.positiveScreens;
  for (const row of reading.rows(file, text, ['substance', 'day'])) {
    const { who, substance } = row.value;
    const day = reading.day(file, row);
    if (day === undefined) continue;
    const ofPerson = found.get(who) ?? new Map<number, Set<SubstanceClass>>();
    found.set(who, ofPerson);
    const ofDay = ofPerson.get(day) ?? new Set<SubstanceClass>();
    ofPerson.set(day, ofDay.add(substanceClassOf(substance)));
  }
  return found;
}
