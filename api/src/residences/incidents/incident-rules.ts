import { checkCount, checkNeeded, checkSpan } from '../../common/bounds.ts';
import { later } from '../../common/instant.ts';
import type { HouseIncidentInput, UserError } from '../../generated/schema.ts';

const MINUTE = 60_000;
const YEAR = 366 * 24 * 60 * MINUTE;
const LONGEST_TEXT = 4000;
const MOST_MEMBERS = 20;

/** What is wrong with an incident, apart from its follow-up and whom it names. */
export function checkIncident(input: HouseIncidentInput, now: string): UserError[] {
  const { at, what, memberIds } = input;
  return [
    ...checkSpan(at, { from: later(now, -YEAR), until: now }, ['input', 'at']),
    ...checkNeeded(what, LONGEST_TEXT, ['input', 'what']),
    ...checkCount(memberIds, MOST_MEMBERS, ['input', 'memberIds']),
  ];
}
