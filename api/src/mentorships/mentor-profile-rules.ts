import { hoursFault } from '../common/weekly-hours.ts';
import { isLanguage } from '../common/language.ts';
import { userError } from '../common/user-error.ts';
import type {
  MentorProfileInput,
  MentorWishInput,
  StaffHoursEntryInput,
  UserError,
} from '../generated/schema.ts';

const MOST_LANGUAGES = 10;
const MOST_PLACES = 20;
const LONGEST_BOUNDARIES = 2000;
const LONGEST_EXPERIENCE = 4000;
const LONGEST_GENDER = 50;

/** What is wrong with what a mentor offers. */
export function checkProfile(input: MentorProfileInput): UserError[] {
  const { languages, availability, capacity, quietFrom, quietUntil } = input;
  const isCapacity = capacity >= 1 && capacity <= MOST_PLACES;
  return [
    ...(languages.length === 0 ? [userError('REQUIRED', ['input', 'languages'])] : []),
    ...checkLanguages(languages),
    ...checkAvailability(availability),
    ...(isCapacity ? [] : [userError('OUT_OF_RANGE', ['input', 'capacity'])]),
    ...checkLength(input.boundaries, LONGEST_BOUNDARIES, 'boundaries'),
    ...checkLength(input.livedExperience, LONGEST_EXPERIENCE, 'livedExperience'),
    ...checkLength(input.gender, LONGEST_GENDER, 'gender'),
    ...checkQuiet(quietFrom ?? null, quietUntil ?? null),
  ];
}

/** What is wrong with what a member wishes. */
export function checkWish(input: MentorWishInput): UserError[] {
  return [
    ...checkLanguages(input.languages),
    ...checkAvailability(input.availability),
    ...checkLength(input.gender, LONGEST_GENDER, 'gender'),
  ];
}

function checkLanguages(languages: readonly string[]): UserError[] {
  if (languages.length > MOST_LANGUAGES) return [userError('TOO_LONG', ['input', 'languages'])];
  return languages.every(isLanguage) ? [] : [userError('INVALID', ['input', 'languages'])];
}

function checkAvailability(hours: readonly StaffHoursEntryInput[]): UserError[] {
  return hoursFault(hours).map((code) => userError(code, ['input', 'availability']));
}

function checkLength(text: string | null | undefined, most: number, field: string): UserError[] {
  return (text?.trim().length ?? 0) > most ? [userError('TOO_LONG', ['input', field])] : [];
}

/** Both or none; a span of no length would say nothing. */
function checkQuiet(from: string | null, until: string | null): UserError[] {
  if ((from === null) !== (until === null)) {
    return [userError('REQUIRED', ['input', from === null ? 'quietFrom' : 'quietUntil'])];
  }
  const isEmpty = from !== null && from === until;
  return isEmpty ? [userError('INVALID', ['input', 'quietUntil'])] : [];
}
