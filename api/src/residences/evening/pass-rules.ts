import { checkNeeded, checkSpan } from '../../common/bounds.ts';
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
  return [
    ...checkSpan(from, { from: later(now, -GRACE), until: later(now, LONGEST_AHEAD) }, [
      'input',
      'from',
    ]),
    ...(ends <= begins || ends > begins + LONGEST || ends <= Date.parse(now)
      ? [
          userError(
            'OUT_OF_RANGE',
            ['input', 'until'],
            `After now and its beginning, and within ${String(LONGEST / DAY)} days of that.`,
          ),
        ]
      : []),
    ...checkReason(destination, ['input', 'destination']),
  ];
}

/** What is wrong with words that are asked for. */
export const checkReason = (text: string, field: string[]): UserError[] =>
  checkNeeded(text, LONGEST_TEXT, field);
