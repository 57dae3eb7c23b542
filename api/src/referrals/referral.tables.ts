import type { Generated } from 'kysely';
import type {
  ReferralDeclineReason,
  ReferralLostReason,
  ReferralState,
  ReferralTellingWay,
} from '../generated/schema.ts';

export interface ReferralTable {
  organization_id: string;
  id: string;
  state: ReferralState;
  sender_name: string;
  sender_reference: string | null;
  /** Sealed. */
  content: string;
  discharge_on: string | null;
  consent_given: boolean | null;
  consent_until: string | null;
  consent_at: string | null;
  member_id: string | null;
  owner_id: string | null;
  received_at: string;
  received_by: string | null;
  contact_due_at: string;
  accepted_at: string | null;
  attempts: Generated<number>;
  first_contact_at: string | null;
  closed_at: string | null;
  decline_reason: ReferralDeclineReason | null;
  lost_reason: ReferralLostReason | null;
  version: Generated<number>;
}

/** What a sender was told. It only grows. */
export interface ReferralTellingTable {
  organization_id: string;
  id: string;
  referral_id: string;
  told_at: string;
  told_by: string;
  way: ReferralTellingWay;
  state: ReferralState;
  accepted_at: string | null;
  first_seen_at: string | null;
  closed_at: string | null;
}
