import { memberColumns, type MemberColumn } from '../src/bulk/member-table.ts';
import type { AnyData } from './harness.ts';
import { LiveStream } from './live-stream.ts';
import type { TestNetwork, TestPerson } from './test-network.ts';

/** A row of a file by its columns. */
export type CsvRow = Partial<Record<MemberColumn, string>>;

/** What the tests read of an import. */
const RUN = `id state cancelReason dryRun system fileName rowCount readCount importedCount unchangedCount
  faultyCount ignoredColumns startedBy { id } startedAt endedAt file { id keptUntil }`;

const EVENTS = `subscription ($importId: ID!, $after: Cursor) {
  importEvents(importId: $importId, after: $after) {
    __typename
    ... on ImportEvent { cursor seq run { ${RUN} } }
    ... on StreamHeartbeat { cursor headSeq }
    ... on CursorExpired { oldestCursor }
  }
}`;

/** A file of members with these rows; every value is quoted. */
export function csvOf(rows: readonly CsvRow[]): string {
  const quoted = (value = '') => `"${value.replaceAll('"', '""')}"`;
  const lines = rows.map((row) => memberColumns.map((column) => quoted(row[column])).join(','));
  return [memberColumns.join(','), ...lines].join('\r\n');
}

/** Sends a file as somebody. */
export function sendFile(
  { api }: TestNetwork,
  { token }: Pick<TestPerson, 'token'>,
  text: string | Buffer,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${api.app.url}/files/imports`, {
    method: 'POST',
    headers: {
      'content-type': 'text/csv',
      authorization: `Bearer ${token}`,
      'x-file-name': encodeURIComponent('members año.csv'),
      ...headers,
    },
    body: text,
  });
}

/** Sends a file that is right. @returns its id */
export async function keepFile(
  network: TestNetwork,
  person: TestPerson,
  text: string,
): Promise<string> {
  const answer = await sendFile(network, person, text);
  const { data, errors } = (await answer.json()) as AnyData;
  if (errors) throw new Error(JSON.stringify(errors));
  return data.file.id;
}

/** Starts a run. @returns the payload */
export async function startRun(
  person: TestPerson,
  input: { fileId: string; system?: string; dryRun?: boolean },
  key?: string,
): Promise<AnyData> {
  const { data, errors } = await person.ask(
    `mutation ($input: ImportStartInput!, $key: String) {
      importStart(input: $input, idempotencyKey: $key) { userErrors { code field } run { ${RUN} } }
    }`,
    { input: { system: 'Old system', dryRun: false, ...input }, key },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.importStart;
}

/** One run, as somebody sees it. */
export async function readRun(person: TestPerson, id: string): Promise<AnyData> {
  const { data } = await person.ask(`query ($id: ID!) { importRun(id: $id) { ${RUN} } }`, { id });
  return data.importRun;
}

/** Follows a run from its start. */
export const followRun = (
  network: TestNetwork,
  person: Pick<TestPerson, 'token'>,
  importId: string,
): Promise<LiveStream> =>
  LiveStream.follow(network.api, person.token, { importId, query: EVENTS } as AnyData);

/** The runs that the stream told of up to the end. */
export async function untilEnd(
  network: TestNetwork,
  person: TestPerson,
  importId: string,
): Promise<AnyData[]> {
  const live = await followRun(network, person, importId);
  const told: AnyData[] = [];
  try {
    while (!told.at(-1)?.endedAt) {
      const item = await live.item(60_000);
      if (item.__typename === 'ImportEvent') told.push(item.run);
    }
    return told;
  } finally {
    await live.close();
  }
}

/** Sends a file and runs over it. @returns the run as it ended */
export async function runOver(
  network: TestNetwork,
  person: TestPerson,
  text: string,
  input: { system?: string; dryRun?: boolean } = {},
): Promise<AnyData> {
  const fileId = await keepFile(network, person, text);
  const { run } = await startRun(person, { fileId, ...input });
  return (await untilEnd(network, person, run.id)).at(-1);
}

/** All faults of a run, page by page. */
export async function faultsOf(person: TestPerson, id: string): Promise<AnyData[]> {
  const found: AnyData[] = [];
  let after: string | null = null;
  do {
    const { data }: AnyData = await person.ask(
      `query ($id: ID!, $after: Cursor) { importRun(id: $id) { faults(first: 20, after: $after) {
        nodes { row column code message otherRow member { id alias } }
        pageInfo { endCursor hasNextPage }
      } } }`,
      { id, after },
    );
    const { nodes, pageInfo } = data.importRun.faults;
    found.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

/** How many rows of a table an organization has. */
export async function countOf(
  { api, organizationId }: TestNetwork,
  table: string,
): Promise<number> {
  const { rows } = await api.owner.query(
    `select count(*)::int as count from ${table} where organization_id = $1`,
    [organizationId],
  );
  return rows[0].count;
}
