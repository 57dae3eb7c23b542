import { checkCount, checkNumber, checkText } from '../common/bounds.ts';
import { checkWeeklyHours } from '../common/weekly-hours.ts';
import { checkLanguage } from '../common/language.ts';
import { userError } from '../common/user-error.ts';
import type { MentorProfileInput, MentorWishInput, UserError } from '../generated/schema.ts';

const MOST_LANGUAGES = 10;
const MOST_PLACES = 20;
const LONGEST_BOUNDARIES = 2000;
const LONGEST_EXPERIENCE = 4000;
const LONGEST_GENDER = 50;

/** What is wrong with what a mentor offers. */
export function checkProfile(input: MentorProfileInput): UserError[] {
  const { languages, availability, capacity, quietFrom, quietUntil } = input;
  return [
    ...(languages.length === 0 ? [userError('REQUIRED', ['input', 'languages'])] : []),
    ...checkLanguages(languages),
    ...checkWeeklyHours(availability, ['input', 'availability']),
    ...checkNumber(capacity, [1, MOST_PLACES], ['input', 'capacity']),
    ...checkText(input.boundaries, LONGEST_BOUNDARIES, ['input', 'boundaries']),
    ...checkText(input.livedExperience, LONGEST_EXPERIENCE, ['input', 'livedExperience']),
    ...checkText(input.gender, LONGEST_GENDER, ['input', 'gender']),
    ...checkQuiet(quietFrom ?? null, quietUntil ?? null),
  ];
}

/** What is wrong with what a member wishes. */
export function checkWish(input: MentorWishInput): UserError[] {
  return [
    ...checkLanguages(input.languages),
    ...checkWeeklyHours(input.availability, ['input', 'availability']),
    ...checkText(input.gender, LONGEST_GENDER, ['input', 'gender']),
  ];
}

function checkLanguages(languages: readonly string[]): UserError[] {
  const tooMany = checkCount(languages, MOST_LANGUAGES, ['input', 'languages']);
  if (tooMany.length > 0) return tooMany;
  return languages.flatMap((language, i) =>
    checkLanguage(language, ['input', 'languages', String(i)]),
  );
}

/** Both or none; a span of no length would say nothing. */
function checkQuiet(from: string | null, until: string | null): UserError[] {
  if ((from === null) !== (until === null)) {
    return [userError('REQUIRED', ['input', from === null ? 'quietFrom' : 'quietUntil'])];
  }
  const isEmpty = from !== null && from === until;
  return isEmpty
    ? [userError('INVALID', ['input', 'quietUntil'], 'Another time than `quietFrom`.')]
    : [];
}
