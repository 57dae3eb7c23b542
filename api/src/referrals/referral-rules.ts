import { checkNeeded, checkSpan, checkText } from '../common/bounds.ts';
import { later } from '../common/instant.ts';
import { addInterval, type LocalDate } from '../common/local-date.ts';
import { userError } from '../common/user-error.ts';
import type { ReferralReceiveInput, UserError } from '../generated/schema.ts';

const HOUR = 3_600_000;
/** Within how long somebody is to speak with who was handed over. */
const FIRST_CONTACT = 72 * HOUR;
const LONGEST_NOTE = 2000;
const LONGEST = {
  senderName: 200,
  senderContact: 200,
  senderReference: 100,
  personName: 200,
  dischargeNote: 4000,
  medication: 2000,
} as const;
const NEEDED: ReadonlySet<string> = new Set(['senderName', 'personName']);

/** What is wrong with a new hand-off, apart from whom it names; `today` is the organization's day. */
export function checkReferral(input: ReferralReceiveInput, today: LocalDate): UserError[] {
  const texts = Object.entries(LONGEST).flatMap(([name, longest]) => {
    const check = NEEDED.has(name) ? checkNeeded : checkText;
    return check(input[name as keyof typeof LONGEST], longest, ['input', name]);
  });
  const { dischargeOn, personBirthDate, consentGiven, consentUntil } = input;
  const near = {
    from: addInterval(today, { months: -12 }),
    until: addInterval(today, { months: 12 }),
  };
  return [
    ...texts,
    ...checkSpan(dischargeOn, near, ['input', 'dischargeOn']),
    ...checkSpan(personBirthDate, { until: today }, ['input', 'personBirthDate']),
    ...checkConsent(consentGiven ?? null, consentUntil, today, ['input', 'consentUntil']),
  ];
}

/** What is wrong with what was said on a contact. */
export const checkNote = (note: string | null | undefined): UserError[] =>
  checkText(note, LONGEST_NOTE, ['note']);

/** What is wrong with a consent: its last day lies ahead, and only a consent has one. */
export function checkConsent(
  given: boolean | null,
  until: LocalDate | null | undefined,
  today: LocalDate,
  field: string[],
): UserError[] {
  if (until == null) return [];
  if (!given) return [userError('INVALID', field, 'Only a consent that is given has a last day.')];
  return checkSpan(until, { from: today }, field);
}

/** By when somebody is to speak with the person: 72 hours from now, or from a discharge that lies ahead. */
export function contactDue(now: string, discharge: string | null): string {
  const isAhead = discharge !== null && Date.parse(discharge) > Date.parse(now);
  return later(isAhead ? discharge : now, FIRST_CONTACT);
}

/** Whether a consent lets the sender be told on a day. */
export function consentHolds(
  consent: { given: boolean | null; until: LocalDate | null },
  today: LocalDate,
): boolean {
  return consent.given === true && (consent.until === null || consent.until >= today);
}
