import { z } from '../../../app/zod.ts';
import { e164 } from '../../../composables/e164.ts';
import type { ReferralReceiveInput } from '../../../generated/graphql.ts';

/** A hand-off as it is written down. */
export interface ReferralDraft {
  senderName: string;
  senderContact: string;
  senderPhone: string;
  senderEmail: string;
  senderReference: string;
  personName: string;
  personBirthDate: string;
  personPhone: string;
  dischargeOn: string;
  dischargeNote: string;
  medication: string;
  /** Nobody has asked when empty. */
  consent: '' | 'yes' | 'no';
  consentUntil: string;
  /** Who makes the first contact; whoever coordinates when empty. */
  ownerId: string;
}

export const emptyDraft = (): ReferralDraft => ({
  senderName: '',
  senderContact: '',
  senderPhone: '',
  senderEmail: '',
  senderReference: '',
  personName: '',
  personBirthDate: '',
  personPhone: '',
  dischargeOn: '',
  dischargeNote: '',
  medication: '',
  consent: '',
  consentUntil: '',
  ownerId: '',
});

const phone = z
  .string()
  .trim()
  .refine((typed) => typed === '' || e164(typed) !== null, 'errors.INVALID');
const text = (longest: number) => z.string().trim().max(longest, 'errors.TOO_LONG');

export const referralSchema = z.object({
  senderName: text(200).min(1, 'errors.REQUIRED'),
  senderContact: text(200),
  senderPhone: phone,
  senderEmail: z
    .string()
    .trim()
    .refine((typed) => typed === '' || z.email().safeParse(typed).success, 'errors.INVALID'),
  senderReference: text(100),
  personName: text(200).min(1, 'errors.REQUIRED'),
  personPhone: phone,
  dischargeNote: text(4000),
  medication: text(2000),
});

/** Takes a draft that was checked. */
export function toInput(draft: ReferralDraft): ReferralReceiveInput {
  const stated = (typed: string) => typed.trim() || null;
  const { consent, consentUntil } = draft;
  return {
    senderName: draft.senderName.trim(),
    senderContact: stated(draft.senderContact),
    senderPhone: e164(draft.senderPhone),
    senderEmail: stated(draft.senderEmail),
    senderReference: stated(draft.senderReference),
    personName: draft.personName.trim(),
    personBirthDate: stated(draft.personBirthDate),
    personPhone: e164(draft.personPhone),
    dischargeOn: stated(draft.dischargeOn),
    dischargeNote: stated(draft.dischargeNote),
    medication: stated(draft.medication),
    consentGiven: consent === '' ? null : consent === 'yes',
    consentUntil: consent === 'yes' ? stated(consentUntil) : null,
    ownerId: stated(draft.ownerId),
  };
}
