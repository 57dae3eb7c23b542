import { v7 as uuidv7 } from 'uuid';
import type { Context } from '../app/operation-context.ts';
import { organizationZone } from '../auth/organization.rows.ts';
import { localDay } from '../common/local-date.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { ReferralTellingWay } from '../generated/schema.ts';
import { consentHolds } from './referral-rules.ts';
import { changeReferral, stepDraft, type ReferralTarget } from './referral.service.ts';

/**
 * Records that the sender is told what became of a hand-off, and what exactly.
 * @returns the hand-off's key
 * @throws Refusal STATE_NOT_ALLOWED on a day on which no consent holds
 */
export function tellReferral(
  ctx: Context,
  { way, ...target }: ReferralTarget & { way: ReferralTellingWay },
): Promise<string> {
  return changeReferral(ctx, {
    ...target,
    mutation: 'referralTell',
    input: way,
    move: async (referral, by, { db, organizationId, now }) => {
      const { consentGiven: given, consentUntil: until } = referral;
      const today = localDay(now, await organizationZone(db));
      if (!consentHolds({ given, until }, today)) {
        throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], 'No consent holds today.'));
      }
      await db
        .insertInto('referral_telling')
        .values({
          organization_id: organizationId,
          id: uuidv7(),
          referral_id: referral.id,
          told_at: now,
          told_by: by,
          way,
          state: referral.state,
          accepted_at: referral.acceptedAt,
          first_seen_at: referral.firstContactAt,
          closed_at: referral.closedAt,
        })
        .execute();
      return [stepDraft(referral, 'TELL', now)];
    },
  });
}
