import type { GraphQLRequest } from '@apollo/server';
import { stringify } from 'csv-stringify/sync';
import type { FormattedExecutionResult } from 'graphql';
import { ApiError, type ApiErrorCode } from '../common/api-error.ts';
import type { MemberStatus, RecordCategory } from '../generated/schema.ts';

/** Which members. */
export interface ExportFilter {
  status: MemberStatus;
  mine: boolean;
}

/** Asks for a page as its reader may ask at that moment. */
export type AskPage = (query: GraphQLRequest) => Promise<object>;

/** A page of members as the operation answers it. */
interface ExportPage {
  members: {
    nodes: ExportedMember[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
}

/** A member as far as the viewer may see them: what is hidden is null. */
export interface ExportedMember {
  id: string;
  alias: string;
  status: MemberStatus;
  locale: string;
  enrolledAt: string;
  legalName: string | null;
  birthDate: string | null;
  pronouns: string | null;
  phone: string | null;
  email: string | null;
  goal: string | null;
  recoveryStart: string | null;
  careTeam: { role: string; person: { name: string } | null }[] | null;
  enrollments: { state: string; program: { name: string } | null }[] | null;
  restricted: { field: string; category: RecordCategory }[];
}

/**
 * Asked as any caller could ask it: policy, consent and the trail of accesses are those of every operation, page
 * by page.
 */
const DOCUMENT = `query MembersExport($filter: MemberFilter, $after: Cursor) {
  members(filter: $filter, orderBy: { field: ALIAS, direction: ASC }, first: 100, after: $after) {
    nodes {
      id alias status locale enrolledAt legalName birthDate pronouns phone email goal recoveryStart
      careTeam { role person { name } }
      enrollments { state program { name } }
      restricted { field category }
    }
    pageInfo { endCursor hasNextPage }
  }
}`;

/** Fields in the file that consent or role can hide. */
const hideable: readonly string[] = [
  'legalName',
  'birthDate',
  'pronouns',
  'phone',
  'email',
  'goal',
  'recoveryStart',
  'careTeam',
  'enrollments',
] satisfies (keyof ExportedMember)[];

/** The columns, by the names that an import reads where they mean the same. A `key` is another system's. */
const columns: Record<string, (member: ExportedMember) => string | null> = {
  id: ({ id }) => id,
  alias: ({ alias }) => alias,
  status: ({ status }) => status,
  language: ({ locale }) => locale,
  enrolled_at: ({ enrolledAt }) => enrolledAt,
  legal_name: ({ legalName }) => legalName,
  birth_date: ({ birthDate }) => birthDate,
  pronouns: ({ pronouns }) => pronouns,
  phone: ({ phone }) => phone,
  email: ({ email }) => email,
  goal: ({ goal }) => goal,
  recovery_start: ({ recoveryStart }) => recoveryStart,
  care_team: ({ careTeam }) =>
    (careTeam ?? []).map(({ role, person }) => `${person?.name ?? ''} (${role})`).join('; '),
  programs: ({ enrollments }) =>
    (enrollments ?? []).map(({ state, program }) => `${program?.name ?? ''} (${state})`).join('; '),
  hidden: hiddenOf,
};

/** The parts of the record that are empty here because they are hidden, so that a gap never passes for nothing. */
function hiddenOf({ restricted }: ExportedMember): string {
  const parts = restricted.filter(({ field }) => hideable.includes(field));
  return [...new Set(parts.map(({ category }) => category))].toSorted().join('; ');
}

/**
 * Members as CSV, page by page, each recorded before it is given. With the mark by which spreadsheets know UTF-8.
 * @throws ApiError with what the operation said
 */
export async function* memberCsv(
  ask: AskPage,
  filter: ExportFilter,
): AsyncGenerator<string, undefined> {
  let after: string | null = null;
  yield `\ufeff${csv([Object.keys(columns)])}`;
  do {
    const { members }: ExportPage = pageOf(
      await ask({ query: DOCUMENT, variables: { filter, after } }),
    );
    yield rowsOf(members.nodes);
    after = members.pageInfo.hasNextPage ? members.pageInfo.endCursor : null;
  } while (after !== null);
}

/** Rows of the file. */
export const rowsOf = (members: readonly ExportedMember[]): string =>
  csv(members.map((member) => Object.values(columns).map((column) => column(member) ?? '')));

/** What a spreadsheet would take for a formula is written with an apostrophe before it. */
const csv = (rows: string[][]): string =>
  stringify(rows, { escape_formulas: true, record_delimiter: 'windows' });

function pageOf(result: object): ExportPage {
  const { data, errors } = result as FormattedExecutionResult;
  const [error] = errors ?? [];
  if (error) {
    const { code, ...rest } = error.extensions ?? {};
    throw new ApiError((code ?? 'INTERNAL') as ApiErrorCode, error.message, rest);
  }
  return data as unknown as ExportPage;
}
