import { found, type Api } from './api.ts';
import { ProgramListDocument, type ProgramListQuery } from './generated/graphql.ts';
import type { RequestOptions } from './http.ts';
import { iterate, type IterateOptions, type Page, type PageOptions } from './iterate.ts';

/** A course of care that members enroll in. */
export type Program = NonNullable<ProgramListQuery['programs']>['nodes'][number];

export type Programs = ReturnType<typeof makePrograms>;

export function makePrograms(api: Api) {
  return {
    list,

    /** The organization's programs, page by page. */
    iterate(options: IterateOptions = {}, request?: RequestOptions) {
      return iterate(options, (range) => list(range, request));
    },
  };

  /** One page of the organization's programs by name. One request. */
  async function list(
    options: Pick<PageOptions, 'first' | 'after'> = {},
    request?: RequestOptions,
  ): Promise<Page<Program>> {
    const { programs } = await api.query(ProgramListDocument, options, request);
    return found(programs, 'ProgramList');
  }
}
