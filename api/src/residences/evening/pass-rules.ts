import { later } from '../../common/instant.ts';
import { userError } from '../../common/user-error.ts';
import type { PassRequestInput, UserError } from '../../generated/schema.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Who asks for "from now on" is not refused for the minute that writing took. */
const GRACE = 10 * MINUTE;
const LONGEST_AHEAD = 60 * DAY;
const LONGEST = 14 * DAY;
const LONGEST_TEXT = 300;

/** What is wrong with nights away that are asked for. */
export function checkPass(input: PassRequestInput, now: string): UserError[] {
  const { from, until, destination } = input;
  const [begins, ends] = [Date.parse(from), Date.parse(until)];
  const early = begins < Date.parse(later(now, -GRACE));
  const late = begins > Date.parse(later(now, LONGEST_AHEAD));
  return [
    ...(early || late ? [userError('OUT_OF_RANGE', ['input', 'from'])] : []),
    ...(ends <= begins || ends > begins + LONGEST || ends <= Date.parse(now)
      ? [userError('OUT_OF_RANGE', ['input', 'until'])]
      : []),
    ...checkReason(destination, ['input', 'destination']),
  ];
}

/** What is wrong with words that are asked for. */
export function checkReason(text: string, field: string[]): UserError[] {
  const { length } = text.trim();
  if (length === 0) return [userError('REQUIRED', field)];
  return length > LONGEST_TEXT ? [userError('TOO_LONG', field)] : [];
}
