import { found, type Api, type MutationOptions } from '../api.ts';
import {
  HouseIncidentFollowUpDocument,
  HouseIncidentListDocument,
  HouseIncidentRecordDocument,
  HouseIncidentRetractDocument,
  type HouseIncidentFieldsFragment,
  type HouseIncidentFollowUpInput,
  type HouseIncidentFollowUpMutation,
  type HouseIncidentInput,
  type HouseIncidentRecordMutation,
  type HouseIncidentRetractMutation,
} from '../generated/graphql.ts';
import type { RequestOptions } from '../http.ts';
import {
  iterate,
  type Items,
  type IterateOptions,
  type Page,
  type PageOptions,
} from '../iterate.ts';

/** Something that happened in a house, with whom it concerned and what is to be done about it. */
export type HouseIncident = HouseIncidentFieldsFragment;

export type HouseIncidentRecordPayload = HouseIncidentRecordMutation['houseIncidentRecord'];
/** The incident as it is now, also when no follow-up was opened. */
export type HouseIncidentFollowUpPayload = HouseIncidentFollowUpMutation['houseIncidentFollowUp'];
/** The incident as it is now, also when it was not retracted. */
export type HouseIncidentRetractPayload = HouseIncidentRetractMutation['houseIncidentRetract'];

export class HouseIncidents {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** One page of what happened in a house, newest first. */
  async list(
    residenceId: string,
    options: Pick<PageOptions, 'first' | 'after'> = {},
    request?: RequestOptions,
  ): Promise<Page<HouseIncident>> {
    const variables = { id: residenceId, ...options };
    const { residence } = await this.#api.query(HouseIncidentListDocument, variables, request);
    return found(found(residence, 'HouseIncidentList').incidents, 'HouseIncidentList');
  }

  /** What happened in a house, page by page. */
  iterate(
    residenceId: string,
    options: IterateOptions = {},
    request?: RequestOptions,
  ): Items<HouseIncident> {
    return iterate(options, (page) => this.list(residenceId, page, request));
  }

  /** Writes down what happened, with what is to be done about it. */
  async record(
    {
      residenceId,
      ...input
    }: Omit<HouseIncidentInput, 'memberIds' | 'followUp'> & {
      residenceId: string;
      memberIds?: string[];
      followUp?: FollowUp;
    },
    options?: MutationOptions,
  ): Promise<HouseIncidentRecordPayload> {
    const variables = { residenceId, input };
    const data = await this.#api.mutateOnce(HouseIncidentRecordDocument, variables, options);
    return data.houseIncidentRecord;
  }

  /** Opens a follow-up, of which one is open at a time. */
  async followUp(
    { id, ...input }: FollowUp & { id: string },
    options?: MutationOptions,
  ): Promise<HouseIncidentFollowUpPayload> {
    const variables = { id, input };
    const data = await this.#api.mutateOnce(HouseIncidentFollowUpDocument, variables, options);
    return data.houseIncidentFollowUp;
  }

  /** Says that it was written in error: it leaves the list, and its open follow-up is canceled. */
  async retract(id: string, options?: MutationOptions): Promise<HouseIncidentRetractPayload> {
    const data = await this.#api.mutateOnce(HouseIncidentRetractDocument, { id }, options);
    return data.houseIncidentRetract;
  }
}

type FollowUp = Omit<HouseIncidentFollowUpInput, 'forCoordination'> & { forCoordination?: boolean };
