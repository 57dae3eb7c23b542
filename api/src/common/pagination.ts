import { createHash } from 'node:crypto';
import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import { badInput } from './api-error.ts';
import type { Cursors } from './cursor.ts';

export const DEFAULT_PAGE = 25;
export const LARGEST_PAGE = 100;

/** The arguments of every connection field. */
export interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** One column of a list's order. The last one must make the order total. */
export interface OrderColumn<Row> {
  /** The column as the query names it. */
  column: string;
  /** What to order by instead, where the column itself would say what is hidden. */
  expression?: RawBuilder<unknown>;
  direction: 'asc' | 'desc';
  /** PostgreSQL's type, so that a cursor's text compares as the column does. */
  type: 'uuid' | 'smallint' | 'integer' | 'timestamptz' | 'text' | 'date' | 'time';
  /** The column's value in a row. */
  value: (row: Row) => string | number;
}

/** Which list a cursor belongs to: organization, list, filter and order. */
export interface PageScope {
  cursors: Cursors;
  organizationId: string;
  list: string;
  filter?: unknown;
}

/** A page of a list: what to ask the database, and how to make the connection from its rows. */
export interface Page<Row> {
  /** Rows to ask for: one more than the page, to know whether there are others. */
  limit: number;
  /** Rows after (or before) the cursor; true when there is none. */
  where: RawBuilder<SqlBool>;
  orderBy: RawBuilder<unknown>;
  connection: <Node>(rows: Row[], toNode: (row: Row) => Node) => Connection<Node>;
}

export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/**
 * Keyset paging over any order.
 * @throws ApiError BAD_USER_INPUT for impossible arguments and foreign cursors
 */
export function page<Row>(
  args: PageArgs,
  order: readonly OrderColumn<Row>[],
  scope: PageScope,
): Page<Row> {
  const backwards = args.last != null || args.before != null;
  if (backwards && (args.first != null || args.after != null)) {
    throw badInput('Page forwards with `first` and `after` or backwards with `last` and `before`.');
  }
  const size = (backwards ? args.last : args.first) ?? DEFAULT_PAGE;
  if (size < 1 || size > LARGEST_PAGE) {
    throw badInput(`A page holds 1 to ${String(LARGEST_PAGE)} entries.`);
  }
  const name = scopeName(scope, order);
  const cursor = backwards ? args.before : args.after;
  const directed = backwards ? order.map(turned) : order;
  return {
    limit: size + 1,
    where: cursor == null ? sql<SqlBool>`true` : beyond(directed, place(cursor, name, scope)),
    orderBy: sql.join(directed.map((o) => sql`${term(o)} ${sql.raw(o.direction)}`)),
    connection: (rows, toNode) => {
      const kept = rows.slice(0, size);
      if (backwards) kept.reverse();
      const edges = kept.map((row) => ({
        cursor: scope.cursors.write(name, JSON.stringify(order.map((o) => o.value(row)))),
        node: toNode(row),
      }));
      const more = rows.length > size;
      return {
        edges,
        nodes: edges.map((edge) => edge.node),
        pageInfo: {
          hasNextPage: backwards ? args.before != null : more,
          hasPreviousPage: backwards ? more : args.after != null,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
      };
    },
  };
}

function term<Row>(column: OrderColumn<Row>): RawBuilder<unknown> {
  return column.expression ?? sql.ref(column.column);
}

function turned<Row>(column: OrderColumn<Row>): OrderColumn<Row> {
  return { ...column, direction: column.direction === 'asc' ? 'desc' : 'asc' };
}

function scopeName<Row>(scope: PageScope, order: readonly OrderColumn<Row>[]): string {
  const columns = order.map((o) => `${o.column} ${o.direction}`);
  const filter = createHash('sha256')
    .update(JSON.stringify(scope.filter ?? null))
    .digest('hex');
  return [scope.organizationId, scope.list, filter, ...columns].join('\0');
}

function place(cursor: string, name: string, scope: PageScope): (string | number)[] {
  return JSON.parse(scope.cursors.read(name, cursor)) as (string | number)[];
}

/**
 * Rows that come after a place. Directions may differ, so this is no row comparison; the leading
 * column is bounded once more by itself, which lets an index begin at the place.
 */
function beyond<Row>(
  order: readonly OrderColumn<Row>[],
  values: (string | number)[],
): RawBuilder<SqlBool> {
  const value = (i: number) => sql`${values[i]}::${sql.raw(order[i]?.type ?? 'text')}`;
  const steps = order.map((column, i): Expression<SqlBool> => {
    const equals = order.slice(0, i).map((o, j) => sql`${term(o)} = ${value(j)}`);
    const passed = sql.raw(column.direction === 'asc' ? '>' : '<');
    const conditions = [...equals, sql`${term(column)} ${passed} ${value(i)}`];
    return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`;
  });
  const [lead] = order;
  if (!lead) throw new Error('A list needs an order.');
  const bound = sql`${term(lead)} ${sql.raw(lead.direction === 'asc' ? '>=' : '<=')} ${value(0)}`;
  return sql<SqlBool>`(${bound} and (${sql.join(steps, sql` or `)}))`;
}
