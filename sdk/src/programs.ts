import { found, type Api } from './api.ts';
import { ProgramListDocument, type ProgramListQuery } from './generated/graphql.ts';
import type { RequestOptions } from './http.ts';
import {
  iterate,
  type Items,
  type IterateOptions,
  type Page,
  type PageOptions,
} from './iterate.ts';

/** A course of care that members enroll in. */
export type Program = NonNullable<ProgramListQuery['programs']>['nodes'][number];

export class Programs {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** One page of the organization's programs by name. One request. */
  async list(
    options: Pick<PageOptions, 'first' | 'after'> = {},
    request?: RequestOptions,
  ): Promise<Page<Program>> {
    const { programs } = await this.#api.query(ProgramListDocument, options, request);
    return found(programs, 'ProgramList');
  }

  /** The organization's programs, page by page. */
  iterate(options: IterateOptions = {}, request?: RequestOptions): Items<Program> {
    return iterate(options, (page) => this.list(page, request));
  }
}
