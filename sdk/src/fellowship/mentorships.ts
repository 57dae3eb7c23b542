import { found, type Api, type MutationOptions } from '../api.ts';
import {
  MentorProfileDetailDocument,
  MentorProfileListDocument,
  MentorProfileSetDocument,
  MentorSharingDocument,
  MentorSharingSetDocument,
  MentorshipAcceptDocument,
  MentorshipDeclineDocument,
  MentorshipDetailDocument,
  MentorshipEndDocument,
  MentorshipListDocument,
  MentorshipLogContactDocument,
  MentorshipPauseDocument,
  MentorshipProposeDocument,
  MentorshipResumeDocument,
  MentorshipWithdrawDocument,
  MentorSuggestionsDocument,
  MentorWishDetailDocument,
  MentorWishSetDocument,
  type MentorProfileFieldsFragment,
  type MentorProfileInput,
  type MentorProfileSetMutation,
  type MentorSharingFieldsFragment,
  type MentorSharingSetMutation,
  type MentorshipContactInput,
  type MentorshipDeclineReason,
  type MentorshipDetailQuery,
  type MentorshipEndReason,
  type MentorshipFieldsFragment,
  type MentorshipFilter,
  type MentorshipLogContactMutation,
  type MentorshipPauseMutation,
  type MentorshipPauseReason,
  type MentorshipProposeInput,
  type MentorshipProposeMutation,
  type MentorSuggestionsQuery,
  type MentorWishFieldsFragment,
  type MentorWishInput,
  type MentorWishSetMutation,
  type RecordCategory,
} from '../generated/graphql.ts';
import type { RequestOptions } from '../http.ts';
import {
  iterate,
  type Items,
  type IterateOptions,
  type Page,
  type PageOptions,
} from '../iterate.ts';

/** A mentor and a member, with what the caller can do now in `moves`. */
export type Mentorship = MentorshipFieldsFragment;
/** A mentorship with the mentor's profile and the newest contacts. */
export type MentorshipDetail = NonNullable<MentorshipDetailQuery['mentorship']>;
/** What a mentor offers. */
export type MentorProfile = MentorProfileFieldsFragment;
/** What a member wishes of a mentor. */
export type MentorWish = MentorWishFieldsFragment;
/** A mentor for a member, with what counted, or why not. */
export type MentorSuggestion = NonNullable<MentorSuggestionsQuery['mentorSuggestions']>[number];

export type MentorshipProposePayload = MentorshipProposeMutation['mentorshipPropose'];
/** The mentorship as it is now, also when the move was refused. */
export type MentorshipMovePayload = MentorshipPauseMutation['mentorshipPause'];
export type MentorshipLogContactPayload = MentorshipLogContactMutation['mentorshipLogContact'];
export type MentorProfileSetPayload = MentorProfileSetMutation['mentorProfileSet'];
export type MentorWishSetPayload = MentorWishSetMutation['mentorWishSet'];
/** What is shared now, also when the change was refused. */
export type MentorSharingSetPayload = MentorSharingSetMutation['mentorSharingSet'];
/** What a member lets their mentors see, and what they can. */
export type MentorSharing = MentorSharingFieldsFragment;

type Forwards = Pick<PageOptions, 'first' | 'after'>;

/** A mentorship to change. */
export interface MentorshipTarget {
  id: string;
  /** Refuse when the mentorship is of another version. */
  expectedVersion?: number;
}

export class Mentorships {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** One page of the mentorships the caller may see, newest change first. One request. */
  async list(
    { first, after, ...filter }: MentorshipFilter & Forwards = {},
    request?: RequestOptions,
  ): Promise<Page<Mentorship>> {
    const variables = { filter, first, after };
    const { mentorships } = await this.#api.query(MentorshipListDocument, variables, request);
    return found(mentorships, 'MentorshipList');
  }

  /** The mentorships the caller may see, page by page. */
  iterate(
    options: MentorshipFilter & IterateOptions = {},
    request?: RequestOptions,
  ): Items<Mentorship> {
    return iterate(options, (page) => this.list(page, request));
  }

  /** One mentorship with its newest contacts, 10 unless more are asked for; null when unknown or not visible. */
  async get(
    id: string,
    older: { contacts?: number; before?: string; after?: string } = {},
    request?: RequestOptions,
  ): Promise<MentorshipDetail | null> {
    const variables = { id, ...older };
    const { mentorship } = await this.#api.query(MentorshipDetailDocument, variables, request);
    return mentorship ?? null;
  }

  /** One page of mentors' profiles, by name. One request. */
  async profiles(page: Forwards = {}, request?: RequestOptions): Promise<Page<MentorProfile>> {
    const data = await this.#api.query(MentorProfileListDocument, page, request);
    return found(data.mentorProfiles, 'MentorProfileList');
  }

  /** What one mentor offers; null when they are no mentor, or not visible to the caller. */
  async profile(personId: string, request?: RequestOptions): Promise<MentorProfile | null> {
    const data = await this.#api.query(MentorProfileDetailDocument, { personId }, request);
    return data.mentorProfile ?? null;
  }

  /** Says what a mentor offers, as a whole: what is absent is taken away. */
  async setProfile(
    change: { personId: string; expectedVersion?: number; input: MentorProfileInput },
    options?: MutationOptions,
  ): Promise<MentorProfileSetPayload> {
    const data = await this.#api.mutateOnce(MentorProfileSetDocument, change, options);
    return data.mentorProfileSet;
  }

  /** What the caller lets their mentors see of their own record; null for who is no member. */
  async sharing(request?: RequestOptions): Promise<MentorSharing | null> {
    const data = await this.#api.query(MentorSharingDocument, {}, request);
    return data.mentorSharing ?? null;
  }

  /** Sets what the caller lets their mentors see, as a whole: what is absent is shared no more, at once. */
  async share(
    parts: readonly RecordCategory[],
    options?: MutationOptions,
  ): Promise<MentorSharingSetPayload> {
    const variables = { parts: [...parts] };
    const data = await this.#api.mutateOnce(MentorSharingSetDocument, variables, options);
    return data.mentorSharingSet;
  }

  /** What a member wishes of a mentor; null for mentors, and when the member is not visible. */
  async wish(memberId: string, request?: RequestOptions): Promise<MentorWish | null> {
    const data = await this.#api.query(MentorWishDetailDocument, { memberId }, request);
    return data.mentorWish ?? null;
  }

  /** Says what a member wishes of a mentor, as a whole. */
  async setWish(
    change: { memberId: string; expectedVersion?: number; input: MentorWishInput },
    options?: MutationOptions,
  ): Promise<MentorWishSetPayload> {
    const data = await this.#api.mutateOnce(MentorWishSetDocument, change, options);
    return data.mentorWishSet;
  }

  /** Mentors for a member, at most 50, who suits best first, each with what counted or why not. */
  async suggestions(memberId: string, request?: RequestOptions): Promise<MentorSuggestion[]> {
    const data = await this.#api.query(MentorSuggestionsDocument, { memberId, first: 50 }, request);
    return found(data.mentorSuggestions, 'MentorSuggestions');
  }

  /** Proposes a mentor to a member; NO_PLACE when the mentor is full. */
  async propose(
    input: MentorshipProposeInput,
    options?: MutationOptions,
  ): Promise<MentorshipProposePayload> {
    const data = await this.#api.mutateOnce(MentorshipProposeDocument, { input }, options);
    return data.mentorshipPropose;
  }

  /** Agrees, as mentor or member; staff say with `memberAgreedInPerson` that the member did. */
  async accept(
    target: MentorshipTarget & { memberAgreedInPerson?: boolean },
    options?: MutationOptions,
  ): Promise<MentorshipMovePayload> {
    const data = await this.#api.mutateOnce(MentorshipAcceptDocument, target, options);
    return data.mentorshipAccept;
  }

  /** Says no to a proposal, as mentor or member; the other one does not read why. */
  async decline(
    target: MentorshipTarget & { reason: MentorshipDeclineReason },
    options?: MutationOptions,
  ): Promise<MentorshipMovePayload> {
    const data = await this.#api.mutateOnce(MentorshipDeclineDocument, target, options);
    return data.mentorshipDecline;
  }

  /** Takes a proposal back. */
  async withdraw(
    target: MentorshipTarget,
    options?: MutationOptions,
  ): Promise<MentorshipMovePayload> {
    const data = await this.#api.mutateOnce(MentorshipWithdrawDocument, target, options);
    return data.mentorshipWithdraw;
  }

  /** Interrupts, with the mentor's place on the care team kept. */
  async pause(
    target: MentorshipTarget & { reason: MentorshipPauseReason },
    options?: MutationOptions,
  ): Promise<MentorshipMovePayload> {
    const data = await this.#api.mutateOnce(MentorshipPauseDocument, target, options);
    return data.mentorshipPause;
  }

  /** Goes on after a pause. */
  async resume(
    target: MentorshipTarget,
    options?: MutationOptions,
  ): Promise<MentorshipMovePayload> {
    const data = await this.#api.mutateOnce(MentorshipResumeDocument, target, options);
    return data.mentorshipResume;
  }

  /** Ends, and the mentor leaves the care team. */
  async end(
    target: MentorshipTarget & { reason: MentorshipEndReason; note?: string },
    options?: MutationOptions,
  ): Promise<MentorshipMovePayload> {
    const data = await this.#api.mutateOnce(MentorshipEndDocument, target, options);
    return data.mentorshipEnd;
  }

  /** Logs a contact of the two, into the member's record. */
  async logContact(
    { id, ...input }: MentorshipContactInput & { id: string },
    options?: MutationOptions,
  ): Promise<MentorshipLogContactPayload> {
    const data = await this.#api.mutateOnce(MentorshipLogContactDocument, { id, input }, options);
    return data.mentorshipLogContact;
  }
}
