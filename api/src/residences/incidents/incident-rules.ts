import { later } from '../../common/instant.ts';
import { userError } from '../../common/user-error.ts';
import type { HouseIncidentInput, UserError } from '../../generated/schema.ts';

const MINUTE = 60_000;
const YEAR = 366 * 24 * 60 * MINUTE;
const LONGEST_TEXT = 4000;
const MOST_MEMBERS = 20;

/** What is wrong with an incident, apart from its follow-up and whom it names. */
export function checkIncident(input: HouseIncidentInput, now: string): UserError[] {
  const { at, what, memberIds } = input;
  return [
    ...checkMoment(at, now),
    ...checkWhat(what.trim()),
    ...(memberIds.length > MOST_MEMBERS ? [userError('OUT_OF_RANGE', ['input', 'memberIds'])] : []),
  ];
}

function checkMoment(at: string, now: string): UserError[] {
  const moment = Date.parse(at);
  const inRange = moment <= Date.parse(now) && moment >= Date.parse(later(now, -YEAR));
  return inRange ? [] : [userError('OUT_OF_RANGE', ['input', 'at'])];
}

function checkWhat({ length }: string): UserError[] {
  if (length === 0) return [userError('REQUIRED', ['input', 'what'])];
  return length > LONGEST_TEXT ? [userError('TOO_LONG', ['input', 'what'])] : [];
}
