import { found, type Api, type MutationOptions } from '../api.ts';
import {
  HouseMeetingListDocument,
  HouseMeetingWriteDocument,
  HouseSessionCreateDocument,
  type HouseMeetingListQuery,
  type HouseMeetingWriteMutation,
  type HouseSessionCreateMutation,
  type ProgramSessionInput,
} from '../generated/graphql.ts';
import type { RequestOptions } from '../http.ts';

/** One time that a house meets, with its notes. */
export type HouseMeeting = NonNullable<HouseMeetingListQuery['sessionOccurrences']>[number];

export type HouseSessionCreatePayload = HouseSessionCreateMutation['houseSessionCreate'];
/** The meeting as it is now, also where somebody else wrote first. */
export type HouseMeetingWritePayload = HouseMeetingWriteMutation['houseMeetingWrite'];

/** What houses hold. It is changed, canceled and its roll taken as what programs hold. */
export class HouseMeetings {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** What a house holds in a span of at most 62 days, by start. */
  async list(
    residenceId: string,
    span: { from: string; to: string },
    request?: RequestOptions,
  ): Promise<readonly HouseMeeting[]> {
    const variables = { residenceId, ...span };
    const data = await this.#api.query(HouseMeetingListDocument, variables, request);
    return found(data.sessionOccurrences, 'HouseMeetingList');
  }

  /** Makes what a house holds, once or by a rule. */
  async create(
    { residenceId, input }: { residenceId: string; input: ProgramSessionInput },
    options?: MutationOptions,
  ): Promise<HouseSessionCreatePayload> {
    const variables = { residenceId, input };
    const data = await this.#api.mutateOnce(HouseSessionCreateDocument, variables, options);
    return data.houseSessionCreate;
  }

  /** Writes what is to be spoken of, or what was agreed. */
  async write(
    meeting: { occurrenceId: string; expectedVersion: number; words: string },
    options?: MutationOptions,
  ): Promise<HouseMeetingWritePayload> {
    const data = await this.#api.mutateOnce(HouseMeetingWriteDocument, meeting, options);
    return data.houseMeetingWrite;
  }
}
