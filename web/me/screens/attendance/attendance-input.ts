import type { MeetingAttendanceInput } from '../../../src/generated/graphql.ts';

/** Stands for a meeting that is none of the groups. */
export const OTHER = '';

/** What stands in the form. */
export interface Typed {
  /** A group's id, or `OTHER`. */
  which: string;
  place: string;
  /** By the phone's own clock, `2026-03-01T18:30`. */
  at: string;
  code: string;
  signedBy: string;
}

/** A host's code with the group that shows it. */
export interface Scanned {
  group: string;
  code: string;
}

/** What the address of a scanned code says; null of any other. */
export function scannedIn({ group, code }: Record<string, unknown>): Scanned | null {
  return typeof group === 'string' && typeof code === 'string' ? { group, code } : null;
}

/** What is sent: what another kind of meeting has no place for is left out. */
export function inputOf({ which, place, at, code, signedBy }: Typed): MeetingAttendanceInput {
  const attendedAt = at === '' ? null : new Date(at).toISOString();
  const text = (typed: string) => typed.trim() || null;
  return which === OTHER
    ? { place: place.trim(), signedBy: text(signedBy), attendedAt }
    : { groupId: which, code: text(code), attendedAt };
}

/** A moment as the field for it has it, to the minute. */
export function localNow(moment: Date): string {
  const two = (count: number) => String(count).padStart(2, '0');
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
