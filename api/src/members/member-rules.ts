import { checkLanguage } from '../common/language.ts';
import { checkText, isSeen } from '../common/bounds.ts';
import { addInterval, daysBetween, type LocalDate } from '../common/local-date.ts';
import { userError } from '../common/user-error.ts';
import type {
  CareRole,
  MemberEnrollInput,
  MemberProfileInput,
  UserError,
} from '../generated/schema.ts';

export const LONGEST_ALIAS = 60;
export const LONGEST_NAME = 200;
const LONGEST_PRONOUNS = 60;
const LONGEST_SYSTEM = 100;
const LONGEST_VALUE = 200;
const LONGEST_PAUSE_DAYS = 366;
const YOUNGEST_YEARS = 18;

/** What is said of a day on which the member was not born yet, or that is to come. */
export const notInLifetime = (field: string[]): UserError =>
  userError('OUT_OF_RANGE', field, 'Not before the birth date, and not after today.');

/** What is wrong with an enrollment; `today` is the organization's day. */
export function checkEnrollment(input: MemberEnrollInput, today: LocalDate): UserError[] {
  const errors = checkNames(input, today);
  const { recoveryStart: start, birthDate: born } = input;
  // A birth date that is wrong itself says nothing about other days.
  const beforeBirth = start != null && born != null && isAdult(born, today) && start < born;
  if (beforeBirth || (start != null && start > today)) {
    errors.push(notInLifetime(['input', 'recoveryStart']));
  }
  return errors;
}

/**
 * What is wrong with a profile.
 * @param today the organization's day
 * @param recoveryStart the first day of the member's present run in recovery, which is no part of the profile
 */
export function checkProfile(
  input: MemberProfileInput,
  today: LocalDate,
  recoveryStart: LocalDate | null,
): UserError[] {
  const errors = checkNames(input, today);
  const { birthDate: born } = input;
  const isAfterStart = born != null && recoveryStart !== null && born > recoveryStart;
  if (isAfterStart && isAdult(born, today)) {
    const message = 'Not after the day on which recovery began.';
    errors.push(userError('OUT_OF_RANGE', ['input', 'birthDate'], message));
  }
  errors.push(...checkOptional(input.pronouns, LONGEST_PRONOUNS, ['input', 'pronouns']));
  errors.push(...checkLanguage(input.locale, ['input', 'locale']));
  const { callFrom, callUntil } = input.safeContact ?? {};
  if ((callFrom == null) !== (callUntil == null)) {
    const missing = callFrom == null ? 'callFrom' : 'callUntil';
    errors.push(userError('REQUIRED', ['input', 'safeContact', missing]));
  }
  return errors;
}

/** What is wrong with the day agreed as the end of a break; `today` is the member's day. */
export function checkPause(until: LocalDate | null | undefined, today: LocalDate): UserError[] {
  if (until == null) return [];
  const days = daysBetween(today, until);
  const message = `After today, and within ${String(LONGEST_PAUSE_DAYS)} days.`;
  return days > 0 && days <= LONGEST_PAUSE_DAYS
    ? []
    : [userError('OUT_OF_RANGE', ['until'], message)];
}

/** What is wrong with a day of death; `today` is the member's day. */
export function checkDeath(
  on: LocalDate | null | undefined,
  today: LocalDate,
  birthDate: LocalDate | null,
): UserError[] {
  if (on == null) return [];
  const possible = on <= today && (birthDate === null || on >= birthDate);
  return possible ? [] : [notInLifetime(['on'])];
}

/** Roles in which somebody is put on a care team by name. */
export const givenRoles: readonly CareRole[] = ['COUNSELOR', 'COORDINATOR', 'MENTOR'];

/** What is wrong with a role in which somebody is to be put on a care team by name: that of a house follows the house. */
export const checkGivenRole = (role: CareRole): UserError[] =>
  givenRoles.includes(role)
    ? []
    : [
        userError(
          'INVALID',
          ['role'],
          `One of ${givenRoles.join(', ')}: a house manager joins and leaves with the house that they run.`,
        ),
      ];

/** What is wrong with a name in another system, trimmed. */
export function checkIdentifier(system: string, value: string): UserError[] {
  return [...checkSystem(system, ['system']), ...checkLine(value, LONGEST_VALUE, ['value'])];
}

/** What is wrong with the name of another system, trimmed. */
export const checkSystem = (system: string, field: string[]): UserError[] =>
  checkLine(system, LONGEST_SYSTEM, field);

function checkLine(text: string, longest: number, field: string[]): UserError[] {
  if (!isSeen(text)) return [userError('REQUIRED', field)];
  if (!isOneLine(text)) return [userError('INVALID', field, 'One line.')];
  return checkText(text, longest, field);
}

const checkOptional = (
  text: string | null | undefined,
  longest: number,
  field: string[],
): UserError[] => (text ? checkLine(text, longest, field) : []);

/** As a line of a list is, and a cell of a file. */
const isOneLine = (text: string): boolean => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);

const isAdult = (born: LocalDate, today: LocalDate): boolean =>
  born <= addInterval(today, { months: -12 * YOUNGEST_YEARS });

/** What is wrong with names and birth date. */
function checkNames(
  input: Pick<MemberProfileInput, 'alias' | 'legalName' | 'birthDate'>,
  today: LocalDate,
): UserError[] {
  const errors = checkLine(input.alias.trim(), LONGEST_ALIAS, ['input', 'alias']);
  errors.push(...checkOptional(input.legalName, LONGEST_NAME, ['input', 'legalName']));
  if (input.birthDate != null && !isAdult(input.birthDate, today)) {
    const message = `${String(YOUNGEST_YEARS)} years ago or more.`;
    errors.push(userError('OUT_OF_RANGE', ['input', 'birthDate'], message));
  }
  return errors;
}
