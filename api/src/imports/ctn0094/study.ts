import { addInterval, daysBetween, localDay, type LocalDate } from '../../common/local-date.ts';
import type { EventDraft } from '../../monitoring/record-events.ts';
import { momentAt } from '../local-time.ts';

/** The name of the data set in external identifiers, source keys and `recorded through`. */
export const CTN0094 = 'ctn0094';

/** Sites are masked: all days are counted in one zone. */
export const STUDY_TIME_ZONE = 'America/New_York';

/**
 * The date that day 0 of every participant falls on, a Monday. It is fixed, so that the same file always
 * gives the same dates, and chosen so that the longest follow-up known (day 660) has just ended.
 */
export const DAY_ZERO: LocalDate = '2024-12-02';

const NOON = 12 * 60;

/** The date of a study day. */
export const dateOf = (day: number): LocalDate => addInterval(DAY_ZERO, { days: day });

/** The study day that a moment falls on. */
export const studyDay = (moment: string): number =>
  daysBetween(DAY_ZERO, localDay(moment, STUDY_TIME_ZONE));

const noons = new Map<number, string>();

/** Noon of a study day, when everything of that day is taken to have happened. */
export function noonOf(day: number): string {
  const noon = noons.get(day) ?? momentAt(dateOf(day), NOON, STUDY_TIME_ZONE);
  noons.set(day, noon);
  return noon;
}

/** Somebody of the study. */
export interface Participant {
  who: string;
  /** For example `CTN-0027`. */
  trial: string;
  site: string;
  /** Null for who was never randomized. */
  randomizedDay: number | null;
}

type Undated<Draft> = Draft extends EventDraft
  ? Omit<Draft, 'occurredAt' | 'localDate' | 'sourceKey'>
  : never;

/** Something that happened on a study day. */
export interface StudyEvent {
  who: string;
  day: number;
  /** Names it within the data set: the same row always gives the same. */
  key: string;
  draft: Undated<EventDraft>;
}
