import type { Api, MutationOptions } from '../api.ts';
import {
  MemberHousingDocument,
  StayEditDocument,
  StayEndDocument,
  StayStartDocument,
  StayTransferDocument,
  type MemberHousingQuery,
  type StayEditMutation,
  type StayEndInput,
  type StayEndMutation,
  type StayPlaceFieldsFragment,
  type StayStartInput,
  type StayStartMutation,
  type StayTransferMutation,
} from '../generated/graphql.ts';
import type { RequestOptions } from '../http.ts';

/** The time for which a member has a bed, with the bed and its house. */
export type Stay = StayPlaceFieldsFragment;
/** Where a member lives and lived, and what they wait for. */
export type MemberHousing = NonNullable<MemberHousingQuery['member']>;

/** The new stay; `occupiedBy` says who was faster, as far as the caller may see that person. */
export type StayStartPayload = StayStartMutation['stayStart'];
export type StayTransferPayload = StayTransferMutation['stayTransfer'];
/** The stay as it is now, also when the change was refused. */
export type StayEditPayload = StayEditMutation['stayEdit'];
export type StayEndPayload = StayEndMutation['stayEnd'];

/** A stay to change. */
export interface StayTarget {
  id: string;
  /** Refuse when the stay is of another version. */
  expectedVersion?: number;
}

export class Stays {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Where a member lives and lived, newest first, and what they wait for; null when unknown. */
  async ofMember(memberId: string, request?: RequestOptions): Promise<MemberHousing | null> {
    const { member } = await this.#api.query(MemberHousingDocument, { id: memberId }, request);
    return member;
  }

  /** Gives a bed to a member, or to whoever asked for one by `requestId`. */
  async start(input: StayStartInput, options?: MutationOptions): Promise<StayStartPayload> {
    const data = await this.#api.mutateOnce(StayStartDocument, { input }, options);
    return data.stayStart;
  }

  /** Moves a member into another bed, in one step. */
  async transfer(
    target: StayTarget & { bedId: string; note?: string },
    options?: MutationOptions,
  ): Promise<StayTransferPayload> {
    const data = await this.#api.mutateOnce(StayTransferDocument, target, options);
    return data.stayTransfer;
  }

  /** Says anew until when somebody is expected to stay; null when nobody knows. */
  async edit(
    target: StayTarget & { expectedEndOn: string | null },
    options?: MutationOptions,
  ): Promise<StayEditPayload> {
    const data = await this.#api.mutateOnce(StayEditDocument, target, options);
    return data.stayEdit;
  }

  /** Ends a stay, with where the member goes and whether naloxone was offered. */
  async end(
    { id, expectedVersion, ...input }: StayTarget & StayEndInput,
    options?: MutationOptions,
  ): Promise<StayEndPayload> {
    const variables = { id, expectedVersion, input };
    const data = await this.#api.mutateOnce(StayEndDocument, variables, options);
    return data.stayEnd;
  }
}
