import { checkCount, checkNumber, checkSpan, checkText } from '../common/bounds.ts';
import { later } from '../common/instant.ts';
import { TELEHEALTH_LINK, type Telehealth } from '../common/telehealth.ts';
import { userError } from '../common/user-error.ts';
import { checkWeeklyHours } from '../common/weekly-hours.ts';
import type { AppointmentInput, StaffHoursInput, UserError } from '../generated/schema.ts';

const DAY = 86_400_000;
const FARTHEST = 366 * DAY;
/** How many minutes an appointment takes. */
const LENGTHS = [10, 240] as const;
const LONGEST_PLACE = 200;
const LONGEST_URL = 500;
const MOST_ABSENCES = 100;

/** How many days a list or a look for slots spans at most. */
export const LONGEST_SPAN_DAYS = 62;
/** And the list of one member, from a year back to the farthest that can be booked. */
export const LONGEST_SPAN_OF_MEMBER_DAYS = 800;

/** What is wrong with when an appointment is to be. */
export function checkTime(
  { startsAt, minutes }: { startsAt: string; minutes: number },
  now: string,
  path: string[],
): UserError[] {
  return [
    ...checkSpan(startsAt, { from: now, until: later(now, FARTHEST) }, [...path, 'startsAt']),
    ...checkNumber(minutes, LENGTHS, [...path, 'minutes']),
  ];
}

/** Whether an appointment can be so long. */
export const isLength = (minutes: number) => checkNumber(minutes, LENGTHS, []).length === 0;

/** What is wrong with where an appointment is to be. Members do not say where. */
export function checkPlace(
  { place, joinUrl }: Pick<AppointmentInput, 'place' | 'joinUrl'>,
  isMember: boolean,
  telehealth: Telehealth,
): UserError[] {
  if (isMember && (place != null || joinUrl != null)) {
    const message = 'Where it is staff say.';
    return [userError('INVALID', ['input', place == null ? 'joinUrl' : 'place'], message)];
  }
  const longLink = checkText(joinUrl, LONGEST_URL, ['input', 'joinUrl']);
  const foreign = joinUrl != null && longLink.length === 0 && !telehealth.accepts(joinUrl);
  return [
    ...checkText(place, LONGEST_PLACE, ['input', 'place']),
    ...longLink,
    ...(foreign ? [userError('INVALID', ['input', 'joinUrl'], TELEHEALTH_LINK)] : []),
  ];
}

/** What is wrong with hours and absences. */
export function checkHours({ weekly, absences }: StaffHoursInput): UserError[] {
  return [
    ...checkWeeklyHours(weekly, ['input', 'weekly']),
    ...checkCount(absences, MOST_ABSENCES, ['input', 'absences']),
    ...absences.flatMap(({ from, to }, i) =>
      to < from
        ? [userError('INVALID', ['input', 'absences', String(i), 'to'], 'Not before `from`.')]
        : [],
    ),
  ];
}
