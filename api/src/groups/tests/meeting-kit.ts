import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestPerson } from '../../../test/test-network.ts';

const IMPORT = `mutation ($input: MeetingFeedImportInput!, $key: String) {
  meetingFeedImport(input: $input, idempotencyKey: $key) {
    userErrors { code field message }
    feed { id name kind location timeZone importedAt
      lastImport { rows created updated unchanged ended unpublished rejected
        rejections { row externalId reason field }
        mendings { row externalId reason field rows } } }
  }
}`;

/** Imports by mutation. @returns the payload */
export async function importFeed(person: TestPerson, input: object, key?: string) {
  const answer = await person.ask(IMPORT, { input, key });
  if (answer.errors) throw new Error(answer.errors[0]?.message);
  return answer.data.meetingFeedImport;
}

/** A new Meeting Guide feed of these rows. */
export const newFeed = (rows: unknown, name = 'County list') => ({
  name,
  kind: 'MEETING_GUIDE',
  timeZone: 'America/Los_Angeles',
  document: JSON.stringify(rows),
});

/** A row of a Meeting Guide list: Mondays at seven in a room. */
export const row = (slug: string, more: object = {}) => ({
  slug,
  name: `Meeting ${slug}`,
  day: 1,
  time: '19:00',
  formatted_address: '1 Main St, Springfield, CA 90000, USA',
  ...more,
});

/** Names of the meetings that a filter finds, in the list's order. */
export async function meetingNames(person: TestPerson, filter: object = {}): Promise<string[]> {
  const query = `query ($filter: MeetingFilter) { meetings(first: 100, filter: $filter) { nodes { name } } }`;
  const { data, errors } = await person.ask(query, { filter });
  if (errors) throw new Error(errors[0]?.message);
  return data.meetings.nodes.map(({ name }: { name: string }) => name);
}

/** Serves a list on this machine for as long as the work goes on. */
export async function serving(
  listener: RequestListener,
  work: (url: string) => Promise<void>,
): Promise<void> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await work(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/list.json`);
  } finally {
    server.close();
  }
}
