import type { Api, MutationOptions } from '../api.ts';
import { DangerTellDocument, type DangerTellMutation } from '../generated/graphql.ts';

export type DangerTellPayload = DangerTellMutation['dangerTell'];

export class Dangers {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Says that the caller, a member, is in danger now: their care team is told that, and not what they wrote. Show the
   * lines to call beside it.
   */
  async tell(options?: MutationOptions): Promise<DangerTellPayload> {
    const data = await this.#api.mutateOnce(DangerTellDocument, {}, options);
    return data.dangerTell;
  }
}
