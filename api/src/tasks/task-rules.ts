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
    ...(note.trim() === '' ? [userError('REQUIRED', ['input', 'note'])] : []),
    ...checkText(note, ['input', 'note']),
    ...checkMoment(dueAt, later(now, FARTHEST_DUE), now, ['input', 'dueAt']),
    ...(ownerId != null && forCoordination ? [userError('INVALID', ['input', 'ownerId'])] : []),
  ];
}

/** What is wrong with the moment a follow-up is put off to. */
export function checkSnooze(until: string, now: string): UserError[] {
  return checkMoment(until, later(now, FARTHEST_SNOOZE), now, ['until']);
}

/** What is wrong with a text. */
export function checkText(text: string | null | undefined, field: string[]): UserError[] {
  return (text?.length ?? 0) > LONGEST_TEXT ? [userError('TOO_LONG', field)] : [];
}

function checkMoment(moment: string, latest: string, now: string, field: string[]): UserError[] {
  const at = Date.parse(moment);
  const inRange = at > Date.parse(now) && at <= Date.parse(latest);
  return inRange ? [] : [userError('OUT_OF_RANGE', field)];
}
