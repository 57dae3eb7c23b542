import { later } from '../../common/instant.ts';
import type { HeldOccurrence } from '../../sessions/session.rows.ts';

/** Somebody is early, and somebody still talks when it is over. */
const BEFORE = 60 * 60_000;
export const AFTER = 2 * 60 * 60_000;
/** Without what is read as another: no 0 and O, no 1, I and L. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGTH = 6;

/**
 * The letters that a host shows, from what only this installation can work out of a meeting.
 * @param round how often they were renewed
 */
export function codeFrom(
  secretOf: (text: string) => string,
  { sessionKey, date, startsAt }: HeldOccurrence,
  round = 0,
): string {
  const meeting = ['meeting code', sessionKey, date, startsAt, ...(round > 0 ? [round] : [])];
  const bytes = Buffer.from(secretOf(meeting.join(' ')), 'base64url');
  return [...bytes.subarray(0, LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** Whether its code is shown at a moment. */
export function isShown(held: HeldOccurrence, now: string): boolean {
  const at = Date.parse(now);
  const since = Date.parse(held.startsAt) - BEFORE;
  return held.state !== 'CANCELED' && at >= since && at <= Date.parse(expiryOf(held));
}

/** Until when its code is shown. */
export const expiryOf = ({ endsAt }: HeldOccurrence): string => later(endsAt, AFTER);
