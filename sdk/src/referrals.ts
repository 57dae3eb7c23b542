import { found, type Api, type MutationOptions } from './api.ts';
import {
  ReferralAcceptDocument,
  ReferralCloseDocument,
  ReferralConsentSetDocument,
  ReferralContactLoggedDocument,
  ReferralDeclineDocument,
  ReferralDetailDocument,
  ReferralListDocument,
  ReferralReceiveDocument,
  ReferralTellDocument,
  type ContactOutcome,
  type ReferralAcceptInput,
  type ReferralAcceptMutation,
  type ReferralCloseMutation,
  type ReferralConsentSetMutation,
  type ReferralContactLoggedMutation,
  type ReferralDeclineMutation,
  type ReferralDeclineReason,
  type ReferralFieldsFragment,
  type ReferralFilter,
  type ReferralOrder,
  type ReferralLostReason,
  type ReferralReceiveInput,
  type ReferralReceiveMutation,
  type ReferralTellMutation,
  type ReferralTellingWay,
  type ReferralDetailQuery,
} from './generated/graphql.ts';
import type { RequestOptions } from './http.ts';
import {
  iterate,
  type Items,
  type IterateOptions,
  type Page,
  type PageOptions,
} from './iterate.ts';

/** A hand-off from a treatment center. */
export type Referral = ReferralFieldsFragment;
export type ReferralReceivePayload = ReferralReceiveMutation['referralReceive'];
export type ReferralAcceptPayload = ReferralAcceptMutation['referralAccept'];
export type ReferralDeclinePayload = ReferralDeclineMutation['referralDecline'];
export type ReferralContactLoggedPayload = ReferralContactLoggedMutation['referralContactLogged'];
export type ReferralClosePayload = ReferralCloseMutation['referralClose'];
export type ReferralTellPayload = ReferralTellMutation['referralTell'];
/** A hand-off with what its sender was told so far. */
export type ReferralDetail = NonNullable<ReferralDetailQuery['referral']>;
export type ReferralConsentSetPayload = ReferralConsentSetMutation['referralConsentSet'];

/** A hand-off to change. */
export interface ReferralTarget {
  id: string;
  /** Refuse when the hand-off is of another version. */
  expectedVersion?: number;
}

/** Which hand-offs, in which order. */
export type ReferralListOptions = Partial<ReferralFilter> & { orderBy?: ReferralOrder };

export class Referrals {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** One page of the hand-offs the caller may see, the newest first unless `orderBy` says otherwise. */
  async list(
    options: ReferralListOptions & PageOptions = {},
    request?: RequestOptions,
  ): Promise<Page<Referral>> {
    const { first, after, last, before, orderBy, ...filter } = options;
    const variables = { filter: { mine: false, ...filter }, orderBy, first, after, last, before };
    const { referrals } = await this.#api.query(ReferralListDocument, variables, request);
    return found(referrals, 'ReferralList');
  }

  /** Hand-offs the caller may see, page by page. */
  iterate(
    options: ReferralListOptions & IterateOptions = {},
    request?: RequestOptions,
  ): Items<Referral> {
    return iterate(options, (page) => this.list(page, request));
  }

  /** One hand-off, with what may be told back to its sender; null when unknown or not for the caller. */
  async get(id: string, request?: RequestOptions): Promise<ReferralDetail | null> {
    const { referral } = await this.#api.query(ReferralDetailDocument, { id }, request);
    return referral ?? null;
  }

  /** Puts a hand-off in. With a `senderReference` a repeat gives the one there is. */
  async receive(
    input: ReferralReceiveInput,
    options?: MutationOptions,
  ): Promise<ReferralReceivePayload> {
    const data = await this.#api.mutateOnce(ReferralReceiveDocument, { input }, options);
    return data.referralReceive;
  }

  /** Takes the person on, as a new member or as one who is here already. */
  async accept(
    target: ReferralTarget & { input: ReferralAcceptInput },
    options?: MutationOptions,
  ): Promise<ReferralAcceptPayload> {
    const data = await this.#api.mutateOnce(ReferralAcceptDocument, target, options);
    return data.referralAccept;
  }

  /** Says that the network does not take the person on. */
  async decline(
    target: ReferralTarget & { reason: ReferralDeclineReason },
    options?: MutationOptions,
  ): Promise<ReferralDeclinePayload> {
    const data = await this.#api.mutateOnce(ReferralDeclineDocument, target, options);
    return data.referralDecline;
  }

  /** Records that somebody tried to reach the person; REACHED is the first contact. */
  async logContact(
    target: ReferralTarget & { outcome: ContactOutcome; note?: string },
    options?: MutationOptions,
  ): Promise<ReferralContactLoggedPayload> {
    const data = await this.#api.mutateOnce(ReferralContactLoggedDocument, target, options);
    return data.referralContactLogged;
  }

  /** Ends it: complete, or with a reason why it came to nothing. */
  async close(
    target: ReferralTarget & { lostReason?: ReferralLostReason },
    options?: MutationOptions,
  ): Promise<ReferralClosePayload> {
    const data = await this.#api.mutateOnce(ReferralCloseDocument, target, options);
    return data.referralClose;
  }

  /** Records whether the sender may be told what became of it; `until` is the last day. */
  async setConsent(
    target: ReferralTarget & { given: boolean; until?: string },
    options?: MutationOptions,
  ): Promise<ReferralConsentSetPayload> {
    const data = await this.#api.mutateOnce(ReferralConsentSetDocument, target, options);
    return data.referralConsentSet;
  }

  /** Records that the sender is told what `report` says now: ask before it leaves. */
  async tell(
    target: ReferralTarget & { way: ReferralTellingWay },
    options?: MutationOptions,
  ): Promise<ReferralTellPayload> {
    const data = await this.#api.mutateOnce(ReferralTellDocument, target, options);
    return data.referralTell;
  }
}
