import { found, type Api, type MutationOptions } from './api.ts';
import {
  CaseloadViewCreateDocument,
  CaseloadViewEditDocument,
  CaseloadViewEndDocument,
  CaseloadViewListDocument,
  type CaseloadViewCreateMutation,
  type CaseloadViewEditMutation,
  type CaseloadViewEndMutation,
  type CaseloadViewFieldsFragment,
  type CaseloadViewInput,
} from './generated/graphql.ts';
import type { RequestOptions } from './http.ts';

/** A saved way to look at the caseload. */
export type CaseloadView = CaseloadViewFieldsFragment;
export type CaseloadViewCreatePayload = CaseloadViewCreateMutation['caseloadViewCreate'];
export type CaseloadViewEditPayload = CaseloadViewEditMutation['caseloadViewEdit'];
export type CaseloadViewEndPayload = CaseloadViewEndMutation['caseloadViewEnd'];

export class CaseloadViews {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** The caller's views and those that are shared, by name: there are few. */
  async list(request?: RequestOptions): Promise<CaseloadView[]> {
    const { caseloadViews } = await this.#api.query(CaseloadViewListDocument, {}, request);
    return found(caseloadViews, 'CaseloadViewList');
  }

  async create(
    input: CaseloadViewInput,
    options?: MutationOptions,
  ): Promise<CaseloadViewCreatePayload> {
    const data = await this.#api.mutateOnce(CaseloadViewCreateDocument, { input }, options);
    return data.caseloadViewCreate;
  }

  /** Changes its name, what it shows, or whether it is shared. */
  async edit(
    target: { id: string; expectedVersion: number; input: CaseloadViewInput },
    options?: MutationOptions,
  ): Promise<CaseloadViewEditPayload> {
    const data = await this.#api.mutateOnce(CaseloadViewEditDocument, target, options);
    return data.caseloadViewEdit;
  }

  async end(id: string, options?: MutationOptions): Promise<CaseloadViewEndPayload> {
    const data = await this.#api.mutateOnce(CaseloadViewEndDocument, { id }, options);
    return data.caseloadViewEnd;
  }
}
