import { found, type Api } from './api.ts';
import { InstrumentListDocument, type InstrumentListQuery } from './generated/graphql.ts';
import type { RequestOptions } from './http.ts';

/** A questionnaire with its questions, choices, license and source. */
export type Instrument = NonNullable<InstrumentListQuery['instruments']>[number];

export class Instruments {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** The instruments that can be answered, whole: there are few. */
  async list(request?: RequestOptions): Promise<Instrument[]> {
    const { instruments } = await this.#api.query(InstrumentListDocument, {}, request);
    return found(instruments, 'InstrumentList');
  }
}
