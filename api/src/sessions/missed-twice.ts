import type { AttendanceState } from '../generated/schema.ts';

const MANY = 2;

/**
 * Whether a member has missed twice in a row what a program holds, and so should hear from somebody. An
 * excused absence is neither: it does not count and does not break the row.
 *
 * Source: two missed sessions as the sign for outreach is common practice of continuing care; to be
 * confirmed by a clinician.
 * @param newestFirst the newest attendance of each occurrence at which the member was expected
 */
export function missedTwice(newestFirst: readonly AttendanceState[]): boolean {
  const counted = newestFirst.filter((state) => state !== 'EXCUSED').slice(0, MANY);
  return counted.length === MANY && counted.every((state) => state === 'ABSENT');
}
