import type { ReferralReceiveInput } from '../generated/schema.ts';

/** What is sealed of a hand-off, as one text: the person, whom to ask, and what the center wrote. */
export interface ReferralContent {
  personName: string;
  personBirthDate: string | null;
  personPhone: string | null;
  senderContact: string | null;
  senderPhone: string | null;
  senderEmail: string | null;
  dischargeNote: string | null;
  medication: string | null;
}

const stated = (text: string | null | undefined): string | null => text?.trim() || null;

/** The part of a new hand-off that is sealed. */
export function contentOf(input: ReferralReceiveInput): ReferralContent {
  return {
    personName: input.personName.trim(),
    personBirthDate: input.personBirthDate ?? null,
    personPhone: input.personPhone ?? null,
    senderContact: stated(input.senderContact),
    senderPhone: input.senderPhone ?? null,
    senderEmail: input.senderEmail ?? null,
    dischargeNote: stated(input.dischargeNote),
    medication: stated(input.medication),
  };
}
