import { found, type Api, type MutationOptions } from '../api.ts';
import {
  BedRequestCreateDocument,
  BedRequestDeclineDocument,
  BedRequestEditDocument,
  BedRequestListDocument,
  BedRequestWithdrawDocument,
  type BedRequestCreateMutation,
  type BedRequestDeclineMutation,
  type BedRequestEditInput,
  type BedRequestEditMutation,
  type BedRequestEndReason,
  type BedRequestFieldsFragment,
  type BedRequestInput,
  type BedRequestWithdrawMutation,
  type DeclineReason,
} from '../generated/graphql.ts';
import type { RequestOptions } from '../http.ts';
import {
  iterate,
  type Items,
  type IterateOptions,
  type Page,
  type PageOptions,
} from '../iterate.ts';

/** Somebody's wish for a bed. */
export type BedRequest = BedRequestFieldsFragment;

export type BedRequestCreatePayload = BedRequestCreateMutation['bedRequestCreate'];
/** The request as it is now, also when the change was refused. */
export type BedRequestEditPayload = BedRequestEditMutation['bedRequestEdit'];
export type BedRequestWithdrawPayload = BedRequestWithdrawMutation['bedRequestWithdraw'];
export type BedRequestDeclinePayload = BedRequestDeclineMutation['bedRequestDecline'];

/** A request to change. */
export interface BedRequestTarget {
  id: string;
  /** Refuse when the request is of another version. */
  expectedVersion?: number;
}

export class BedRequests {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** One page of who waits for a bed, who is next first. One request. */
  async list(
    options: Pick<PageOptions, 'first' | 'after'> = {},
    request?: RequestOptions,
  ): Promise<Page<BedRequest>> {
    const { bedRequests } = await this.#api.query(BedRequestListDocument, options, request);
    return found(bedRequests, 'BedRequestList');
  }

  /** Who waits for a bed, page by page. */
  iterate(options: IterateOptions = {}, request?: RequestOptions): Items<BedRequest> {
    return iterate(options, (page) => this.list(page, request));
  }

  /** Puts a member on the waiting list. */
  async create(
    input: BedRequestInput,
    options?: MutationOptions,
  ): Promise<BedRequestCreatePayload> {
    const data = await this.#api.mutateOnce(BedRequestCreateDocument, { input }, options);
    return data.bedRequestCreate;
  }

  /** Replaces what is asked for: what is absent is taken away. */
  async edit(
    { id, expectedVersion, ...input }: BedRequestTarget & BedRequestEditInput,
    options?: MutationOptions,
  ): Promise<BedRequestEditPayload> {
    const variables = { id, expectedVersion, input };
    const data = await this.#api.mutateOnce(BedRequestEditDocument, variables, options);
    return data.bedRequestEdit;
  }

  /** Takes somebody off the waiting list. */
  async withdraw(
    target: BedRequestTarget & { reason: BedRequestEndReason },
    options?: MutationOptions,
  ): Promise<BedRequestWithdrawPayload> {
    const data = await this.#api.mutateOnce(BedRequestWithdrawDocument, target, options);
    return data.bedRequestWithdraw;
  }

  /** Says that a house cannot take somebody who waits. */
  async decline(
    answer: { id: string; residenceId: string; reason: DeclineReason; note?: string },
    options?: MutationOptions,
  ): Promise<BedRequestDeclinePayload> {
    const data = await this.#api.mutateOnce(BedRequestDeclineDocument, answer, options);
    return data.bedRequestDecline;
  }
}
