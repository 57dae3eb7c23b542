import { found, type Api, type MutationOptions } from './api.ts';
import {
  PlanTemplateCreateDocument,
  PlanTemplateDetailDocument,
  PlanTemplateEditDocument,
  PlanTemplateEndDocument,
  PlanTemplateListDocument,
  type PlanTemplateCreateMutation,
  type PlanTemplateEditMutation,
  type PlanTemplateEndMutation,
  type PlanTemplateFieldsFragment,
  type PlanTemplateInput,
  type PlanTemplateNameFieldsFragment,
} from './generated/graphql.ts';
import type { RequestOptions } from './http.ts';

/** Wording to begin a plan with, by its title. */
export type PlanTemplate = PlanTemplateNameFieldsFragment;
/** A template with all that it says, in each of its languages. */
export type PlanTemplateDetail = PlanTemplateFieldsFragment;
export type PlanTemplateCreatePayload = PlanTemplateCreateMutation['planTemplateCreate'];
/** The template as it is now, also when somebody else changed it first. */
export type PlanTemplateEditPayload = PlanTemplateEditMutation['planTemplateEdit'];
export type PlanTemplateEndPayload = PlanTemplateEndMutation['planTemplateEnd'];

export class PlanTemplates {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** What is offered: templates that come with the software, then the organization's own. */
  async list(request?: RequestOptions): Promise<readonly PlanTemplate[]> {
    const { planTemplates } = await this.#api.query(PlanTemplateListDocument, {}, request);
    return found(planTemplates, 'PlanTemplateList');
  }

  /** One template with all that it says; null when unknown. */
  async get(id: string, request?: RequestOptions): Promise<PlanTemplateDetail | null> {
    const { node } = await this.#api.query(PlanTemplateDetailDocument, { id }, request);
    // An id of something else gives an empty object.
    return node && 'id' in node ? (node as PlanTemplateDetail) : null;
  }

  /** Makes a template of the organization's own. */
  async create(
    input: PlanTemplateInput,
    options?: MutationOptions,
  ): Promise<PlanTemplateCreatePayload> {
    const data = await this.#api.mutateOnce(PlanTemplateCreateDocument, { input }, options);
    return data.planTemplateCreate;
  }

  /** Changes a template of the organization's own. Plans that began with it stay as they are. */
  async edit(
    target: { id: string; expectedVersion: number; input: PlanTemplateInput },
    options?: MutationOptions,
  ): Promise<PlanTemplateEditPayload> {
    const data = await this.#api.mutateOnce(PlanTemplateEditDocument, target, options);
    return data.planTemplateEdit;
  }

  /** Offers a template of the organization's own no longer. */
  async end(target: { id: string }, options?: MutationOptions): Promise<PlanTemplateEndPayload> {
    const data = await this.#api.mutateOnce(PlanTemplateEndDocument, target, options);
    return data.planTemplateEnd;
  }
}
