import { checkNeeded, checkSpan, checkText } from '../common/bounds.ts';
import { later } from '../common/instant.ts';
import { userError } from '../common/user-error.ts';
import type { TaskCreateInput, UserError } from '../generated/schema.ts';

const DAY = 86_400_000;
const LONGEST_TEXT = 2000;
/** How far ahead a follow-up may be due, in milliseconds. */
const FARTHEST_DUE = 366 * DAY;
/** How far one may be put off, in milliseconds. */
const FARTHEST_SNOOZE = 90 * DAY;

/** What is wrong with a new follow-up, apart from whom it names. */
export function checkTask(input: TaskCreateInput, now: string): UserError[] {
  const { note, dueAt, ownerId, forCoordination } = input;
  return [
    ...checkNeeded(note, LONGEST_TEXT, ['input', 'note']),
    ...checkSpan(dueAt, { from: later(now, 1), until: later(now, FARTHEST_DUE) }, [
      'input',
      'dueAt',
    ]),
    ...(ownerId != null && forCoordination
      ? [userError('INVALID', ['input', 'ownerId'], 'An owner, or `forCoordination`: not both.')]
      : []),
  ];
}

/** What is wrong with the moment a follow-up is put off to. */
export const checkSnooze = (until: string, now: string): UserError[] =>
  checkSpan(until, { from: later(now, 1), until: later(now, FARTHEST_SNOOZE) }, ['until']);

/** What is wrong with how a follow-up came out. */
export const checkOutcome = (outcome: string | null | undefined): UserError[] =>
  checkText(outcome, LONGEST_TEXT, ['outcome']);
