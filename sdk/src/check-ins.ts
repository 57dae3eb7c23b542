import type { Api, MutationOptions } from './api.ts';
import {
  CheckInRecordDocument,
  type CheckInInput,
  type CheckInRecordMutation,
} from './generated/graphql.ts';

/** The recorded check-in with its scores and the help it calls for, or why it was not recorded. */
export type CheckInRecordPayload = CheckInRecordMutation['checkInRecord'];

export class CheckIns {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Records a check-in: scores it, assesses the risk and raises alerts, all at once. Where the answer
   * holds `safety`, show it to the member before anything else. With no `userErrors` it is stored, also
   * where `checkIn` is null.
   */
  async record(input: CheckInInput, options?: MutationOptions): Promise<CheckInRecordPayload> {
    const data = await this.#api.mutateOnce(CheckInRecordDocument, { input }, options);
    return data.checkInRecord;
  }
}
