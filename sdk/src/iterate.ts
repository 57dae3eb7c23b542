import { ServerError } from './errors.ts';
import type { PageInfoFieldsFragment } from './generated/graphql.ts';

/** A page of a list. */
export interface Page<Node> {
  nodes: Node[];
  pageInfo: PageInfoFieldsFragment;
}

/** Which page of a list: `first` and `after`, or `last` and `before`. */
export interface PageOptions {
  /** How many from the start of the page, 1 to 100; 25 when absent. */
  first?: number;
  /** Begin after this cursor. */
  after?: string;
  /** How many from the end of the page, 1 to 100. */
  last?: number;
  /** End before this cursor. */
  before?: string;
}

export interface IterateOptions {
  /** How many a request, 1 to 100; 100 when absent. */
  first?: number;
  /** Begin after this cursor. */
  after?: string;
  /** Stop after so many. */
  maxItems?: number;
}

/** The items of a list, read page by page. */
export type Items<Node> = AsyncGenerator<Node, void, undefined>;

const LARGEST_PAGE = 100;

/** What one page of an iteration is asked for with. */
type PageRequest<Options> = Omit<Options, keyof IterateOptions> & { first: number; after?: string };

/** Goes through a list page by page. Reads the next page only when the one at hand is used up. */
export async function* iterate<Options extends IterateOptions, Node>(
  options: Options,
  readPage: (page: PageRequest<Options>) => Promise<Page<Node>>,
): Items<Node> {
  let { first = LARGEST_PAGE, after, maxItems: left = Infinity, ...selection } = options;
  const visited = new Set([after]);
  while (left > 0) {
    const { nodes, pageInfo } = await readPage({
      ...selection,
      first: Math.min(first, left),
      after,
    });
    yield* nodes.slice(0, left);
    left -= nodes.length;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor ?? undefined;
    // A cursor that does not move would go round for ever.
    if (visited.has(after)) throw new ServerError({ code: 'CURSOR_STUCK' });
    visited.add(after);
  }
}
