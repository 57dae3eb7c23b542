import type { CombinedError } from '@urql/core';
import { useI18n } from 'vue-i18n';
import { useSteps } from '../../../composables/use-steps.ts';
import {
  ReferralAcceptDocument,
  ReferralCloseDocument,
  ReferralConsentSetDocument,
  ReferralContactLoggedDocument,
  ReferralDeclineDocument,
  ReferralReceiveDocument,
  ReferralTellDocument,
  type ContactOutcome,
  type ReferralAcceptInput,
  type ReferralDeclineReason,
  type ReferralFieldsFragment,
  type ReferralLostReason,
  type ReferralReceiveInput,
  type ReferralTellingWay,
  type UserErrorFieldsFragment,
} from '../../../generated/graphql.ts';

interface Outcome {
  userErrors: UserErrorFieldsFragment[];
  referral: ReferralFieldsFragment | null;
}

/** What the sender may be told. */
export type Report = NonNullable<ReferralFieldsFragment['report']>;

/** What became of a step: the hand-off, or what a form can mend. */
export interface Step {
  referral: ReferralFieldsFragment | null;
  mistakes: UserErrorFieldsFragment[];
}

/** What staff do with a hand-off, and how they are told what became of it. */
export function useReferralActions() {
  const { t } = useI18n();
  const { busy, send, complain, refuse, say } = useSteps();

  return { busy, receive, accept, decline, logContact, close, setConsent, tell };

  async function receive(input: ReferralReceiveInput): Promise<Step> {
    const { data, error } = await send('referral-receive', ReferralReceiveDocument, { input });
    return step(data?.referralReceive, error, t('referrals.said.received'));
  }

  async function accept(id: string, input: ReferralAcceptInput): Promise<Step> {
    const { data, error } = await send('referral-accept', ReferralAcceptDocument, { id, input });
    return step(data?.referralAccept, error, t('referrals.said.accepted'));
  }

  async function logContact(id: string, outcome: ContactOutcome, note: string | null) {
    const { data, error } = await send('referral-contact', ReferralContactLoggedDocument, {
      id,
      outcome,
      note,
    });
    return told(step(data?.referralContactLogged, error, t('referrals.said.contact')));
  }

  async function decline(id: string, reason: ReferralDeclineReason) {
    const { data, error } = await send('referral-decline', ReferralDeclineDocument, { id, reason });
    return told(step(data?.referralDecline, error, t('referrals.said.declined')));
  }

  async function close(id: string, lostReason: ReferralLostReason | null) {
    const { data, error } = await send('referral-close', ReferralCloseDocument, { id, lostReason });
    return told(step(data?.referralClose, error, t('referrals.said.closed')));
  }

  async function setConsent(id: string, given: boolean, until: string | null): Promise<Step> {
    const variables = { id, given, until };
    const { data, error } = await send('referral-consent', ReferralConsentSetDocument, variables);
    return step(data?.referralConsentSet, error, t('referrals.said.consent'));
  }

  /**
   * Records that the sender is told, before they are.
   * @returns what they may be told as of then; null where it was not recorded
   */
  async function tell(id: string, way: ReferralTellingWay): Promise<Report | null> {
    const { data, error } = await send('referral-tell', ReferralTellDocument, { id, way });
    const taken = step(data?.referralTell, error, t('referrals.said.told'));
    return told(taken) ? (taken.referral?.report ?? null) : null;
  }

  function step(
    outcome: Outcome | undefined,
    error: CombinedError | undefined,
    words: string,
  ): Step {
    if (error) complain(error);
    const { userErrors: mistakes = [], referral = null } = outcome ?? {};
    const done = !error && mistakes.length === 0;
    if (done) say(words);
    return { referral: done ? referral : null, mistakes };
  }

  /** For steps without a form, where a mistake has no field to stand at. */
  function told(taken: Step): boolean {
    const [mistake] = taken.mistakes;
    if (mistake) refuse(mistake);
    return taken.referral !== null;
  }
}
