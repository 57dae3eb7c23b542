import { found, type Api, type MutationOptions } from './api.ts';
import {
  ConcernCloseDocument,
  ConcernDetailDocument,
  ConcernLinkDocument,
  ConcernListDocument,
  ConcernMarkReadDocument,
  ConcernSendDocument,
  type ConcernCloseMutation,
  type ConcernFieldsFragment,
  type ConcernFilter,
  type ConcernLinkMutation,
  type ConcernRowFieldsFragment,
  type ConcernMarkReadMutation,
  type ConcernSendInput,
  type ConcernSendMutation,
} from './generated/graphql.ts';
import type { RequestOptions } from './http.ts';
import {
  iterate,
  type Items,
  type IterateOptions,
  type Page,
  type PageOptions,
} from './iterate.ts';

/** What somebody outside is worried about. */
export type Concern = ConcernFieldsFragment;
/** A concern as a list has it: without what it says, which is read one by one. */
export type ConcernRow = ConcernRowFieldsFragment;
export type ConcernSendPayload = ConcernSendMutation['concernSend'];
export type ConcernMarkReadPayload = ConcernMarkReadMutation['concernMarkRead'];
export type ConcernClosePayload = ConcernCloseMutation['concernClose'];
export type ConcernLinkPayload = ConcernLinkMutation['concernLink'];

/** A concern to change. */
export interface ConcernTarget {
  id: string;
  /** Refuse when the concern is of another version. */
  expectedVersion?: number;
}

export class Concerns {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Sends a concern, one way and without a sign-in. The answer never tells whether somebody is a member. */
  async send(
    target: { organizationId: string; input: ConcernSendInput },
    options?: MutationOptions,
  ): Promise<ConcernSendPayload> {
    const data = await this.#api.mutateOnce(ConcernSendDocument, target, options);
    return data.concernSend;
  }

  /** One page of the concerns the caller may see, the newest first. */
  async list(
    options: ConcernFilter & PageOptions = {},
    request?: RequestOptions,
  ): Promise<Page<ConcernRow>> {
    const { first, after, last, before, ...filter } = options;
    const variables = { filter, first, after, last, before };
    const { concerns } = await this.#api.query(ConcernListDocument, variables, request);
    return found(concerns, 'ConcernList');
  }

  /** Concerns the caller may see, page by page. */
  iterate(
    options: ConcernFilter & IterateOptions = {},
    request?: RequestOptions,
  ): Items<ConcernRow> {
    return iterate(options, (page) => this.list(page, request));
  }

  /** One concern; null when unknown or not for the caller. That it was read is recorded. */
  async get(id: string, request?: RequestOptions): Promise<Concern | null> {
    const { concern } = await this.#api.query(ConcernDetailDocument, { id }, request);
    return concern ?? null;
  }

  /** Says that somebody has read it and sees to it. */
  async markRead(
    target: ConcernTarget,
    options?: MutationOptions,
  ): Promise<ConcernMarkReadPayload> {
    const data = await this.#api.mutateOnce(ConcernMarkReadDocument, target, options);
    return data.concernMarkRead;
  }

  /** Ends it with what was done. */
  async close(
    target: ConcernTarget & { note: string },
    options?: MutationOptions,
  ): Promise<ConcernClosePayload> {
    const data = await this.#api.mutateOnce(ConcernCloseDocument, target, options);
    return data.concernClose;
  }

  /** Says by hand whom it is about; nobody without a `memberId`. */
  async link(
    target: ConcernTarget & { memberId?: string },
    options?: MutationOptions,
  ): Promise<ConcernLinkPayload> {
    const data = await this.#api.mutateOnce(ConcernLinkDocument, target, options);
    return data.concernLink;
  }
}
