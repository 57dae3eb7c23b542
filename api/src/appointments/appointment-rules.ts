import { later } from '../common/instant.ts';
import type { Telehealth } from '../common/telehealth.ts';
import { userError } from '../common/user-error.ts';
import { hoursFault } from '../common/weekly-hours.ts';
import type { AppointmentInput, StaffHoursInput, UserError } from '../generated/schema.ts';

const DAY = 86_400_000;
const FARTHEST = 366 * DAY;
const SHORTEST_MINUTES = 10;
const LONGEST_MINUTES = 240;
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
  const at = Date.parse(startsAt);
  const isFar = at < Date.parse(now) || at > Date.parse(later(now, FARTHEST));
  return [
    ...(isFar ? [userError('OUT_OF_RANGE', [...path, 'startsAt'])] : []),
    ...(isLength(minutes) ? [] : [userError('OUT_OF_RANGE', [...path, 'minutes'])]),
  ];
}

/** Whether an appointment can be so long. */
export const isLength = (minutes: number) =>
  minutes >= SHORTEST_MINUTES && minutes <= LONGEST_MINUTES;

/** What is wrong with where an appointment is to be. Members do not say where. */
export function checkPlace(
  { place, joinUrl }: Pick<AppointmentInput, 'place' | 'joinUrl'>,
  isMember: boolean,
  telehealth: Telehealth,
): UserError[] {
  if (isMember && (place != null || joinUrl != null)) {
    return [userError('INVALID', ['input', place == null ? 'joinUrl' : 'place'])];
  }
  const longLink = (joinUrl?.length ?? 0) > LONGEST_URL;
  const foreign = joinUrl != null && !longLink && !telehealth.accepts(joinUrl);
  return [
    ...((place?.length ?? 0) > LONGEST_PLACE ? [userError('TOO_LONG', ['input', 'place'])] : []),
    ...(longLink ? [userError('TOO_LONG', ['input', 'joinUrl'])] : []),
    ...(foreign ? [userError('INVALID', ['input', 'joinUrl'])] : []),
  ];
}

/** What is wrong with hours and absences. */
export function checkHours({ weekly, absences }: StaffHoursInput): UserError[] {
  return [
    ...hoursFault(weekly).map((code) => userError(code, ['input', 'weekly'])),
    ...(absences.length > MOST_ABSENCES ? [userError('TOO_LONG', ['input', 'absences'])] : []),
    ...(absences.some(({ from, to }) => to < from)
      ? [userError('INVALID', ['input', 'absences'])]
      : []),
  ];
}
