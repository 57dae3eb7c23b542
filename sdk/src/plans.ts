import type { Api, MutationOptions } from './api.ts';
import {
  MemberPlansDocument,
  PlanDetailDocument,
  PlanDiscardDocument,
  PlanDraftDocument,
  PlanPageDocument,
  PlanReviseDocument,
  PlanSignDocument,
  PlanUseDocument,
  type MemberPlansQuery,
  type PlanContentInput,
  type PlanDetailQuery,
  type PlanDiscardMutation,
  type PlanDraftMutation,
  type PlanFieldsFragment,
  type PlanPageQuery,
  type PlanReviseMutation,
  type PlanSignMutation,
  type PlanSigner,
  type PlanUseInput,
  type PlanUseMutation,
} from './generated/graphql.ts';
import type { RequestOptions } from './http.ts';

/** One version of a plan with its whole wording. */
export type Plan = PlanFieldsFragment;
/** A version with what differs from another. */
export type PlanDetail = NonNullable<PlanDetailQuery['plan']>;
/** A member's plan in force, their draft, and every version. */
export type MemberPlans = NonNullable<MemberPlansQuery['member']>;
/** A plan on one page: a file in base64. */
export type PlanPage = NonNullable<PlanPageQuery['planPage']>;

/** The draft as it is now, also when somebody else wrote to it first. */
export type PlanDraftPayload = PlanDraftMutation['planDraft'];
export type PlanRevisePayload = PlanReviseMutation['planRevise'];
export type PlanSignPayload = PlanSignMutation['planSign'];
export type PlanDiscardPayload = PlanDiscardMutation['planDiscard'];
export type PlanUsePayload = PlanUseMutation['planUse'];

/** A plan to change, in the version that was read. */
export interface PlanTarget {
  id: string;
  expectedVersion: number;
}

/** How a draft begins, or with `expectedVersion` what it says now. */
export interface PlanWriting {
  /** The caller's own record when absent. */
  memberId?: string;
  expectedVersion?: number;
  content?: PlanContentInput;
  /** Code of a template to begin with. */
  template?: string;
}

export class Plans {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** A member's plan in force, their draft, and every version; null when unknown or not visible. */
  async ofMember(memberId: string, request?: RequestOptions): Promise<MemberPlans | null> {
    const { member } = await this.#api.query(MemberPlansDocument, { id: memberId }, request);
    return member;
  }

  /** One version with what differs from `from`, or from the version it was made from. */
  async get(
    id: string,
    { from }: { from?: string } = {},
    request?: RequestOptions,
  ): Promise<PlanDetail | null> {
    const { plan } = await this.#api.query(PlanDetailDocument, { id, from }, request);
    return plan;
  }

  /** A plan as a PDF to print and carry; null when unknown or not visible. */
  async page(
    id: string,
    { locale }: { locale?: string } = {},
    request?: RequestOptions,
  ): Promise<PlanPage | null> {
    const { planPage } = await this.#api.query(PlanPageDocument, { id, locale }, request);
    return planPage;
  }

  /**
   * Begins a draft, or writes to it. Who writes second finds STALE_VERSION and the draft as it is now:
   * show what differs, and write again with its version.
   */
  async draft(
    { memberId, expectedVersion, ...input }: PlanWriting,
    options?: MutationOptions,
  ): Promise<PlanDraftPayload> {
    const variables = { memberId, expectedVersion, input };
    return (await this.#api.mutateOnce(PlanDraftDocument, variables, options)).planDraft;
  }

  /** Begins a draft from the plan in force. */
  async revise(
    { content, ...target }: PlanTarget & { content?: PlanContentInput },
    options?: MutationOptions,
  ): Promise<PlanRevisePayload> {
    const variables = { ...target, input: { content } };
    return (await this.#api.mutateOnce(PlanReviseDocument, variables, options)).planRevise;
  }

  /** Signs the wording of `expectedVersion`; the second signature brings the plan into force. */
  async sign(
    { as, ...target }: PlanTarget & { as: PlanSigner },
    options?: MutationOptions,
  ): Promise<PlanSignPayload> {
    const variables = { ...target, input: { as } };
    return (await this.#api.mutateOnce(PlanSignDocument, variables, options)).planSign;
  }

  /** Gives a draft up. */
  async discard(target: PlanTarget, options?: MutationOptions): Promise<PlanDiscardPayload> {
    return (await this.#api.mutateOnce(PlanDiscardDocument, target, options)).planDiscard;
  }

  /** Records that something of the plan in force was used. It alerts nobody. */
  async use(
    { id, ...input }: PlanUseInput & { id: string },
    options?: MutationOptions,
  ): Promise<PlanUsePayload> {
    return (await this.#api.mutateOnce(PlanUseDocument, { id, input }, options)).planUse;
  }
}
