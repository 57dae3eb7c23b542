import { checkCount, checkNumber } from '../common/bounds.ts';
import { userError } from '../common/user-error.ts';
import type { EscalationLadderInput, LadderStepInput, UserError } from '../generated/schema.ts';

const MOST_STEPS = 8;
const MOST_PEOPLE = 10;
const MOST_REPEATS = 10;
/** Two days. */
const LONGEST_WAIT = 2880;

/** What is wrong with a ladder, but for the people it names. */
export function checkLadder({ steps, repeats, alarmMinutes }: EscalationLadderInput): UserError[] {
  return [
    ...(steps.length === 0 ? [userError('REQUIRED', ['input', 'steps'])] : []),
    ...checkCount(steps, MOST_STEPS, ['input', 'steps']),
    ...steps.flatMap((step, at) => checkStep(step, at)),
    ...checkNumber(repeats, [0, MOST_REPEATS], ['input', 'repeats']),
    ...checkNumber(alarmMinutes, [1, LONGEST_WAIT], ['input', 'alarmMinutes']),
  ];
}

function checkStep({ targets, personIds, afterMinutes }: LadderStepInput, at: number): UserError[] {
  const place = ['input', 'steps', String(at)];
  const nobody = targets.length === 0 && personIds.length === 0;
  const wait = at === 0 ? ([0, 0] as const) : ([1, LONGEST_WAIT] as const);
  return [
    ...(nobody ? [userError('REQUIRED', [...place, 'targets'])] : []),
    ...checkCount(personIds, MOST_PEOPLE, [...place, 'personIds']),
    ...checkNumber(afterMinutes, wait, [...place, 'afterMinutes']),
  ];
}
