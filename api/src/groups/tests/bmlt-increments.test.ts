import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import type { TestPerson } from '../../../test/test-network.ts';
import { feedOf } from './feed-kit.ts';
import { importFeed, meetingNames, serving } from './meeting-kit.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ feedsFromPrivateAddresses: true });
});
afterAll(async () => {
  await api.close();
});

const meeting = (id: number, more: object = {}) => ({
  id_bigint: String(id),
  meeting_name: `Meeting ${String(id)}`,
  weekday_tinyint: '2',
  start_time: '19:00:00',
  location_street: '1 Main St',
  formats: 'A',
  format_shared_id_list: '4',
  ...more,
});

const changed = (id: number, type = 'change') => ({
  meeting_id: String(id),
  date_int: '1800000000',
  change_type: `comdef_change_type_${type}`,
});

interface BmltServer {
  meetings: object[];
  /** The answer of GetChanges; a number is a status. */
  changes: unknown;
  /** Whether it looks at `meeting_ids`. */
  findsById: boolean;
  asked: string[];
}

function answerOf(server: BmltServer, request: IncomingMessage): { status: number; json: unknown } {
  const { searchParams } = new URL(request.url ?? '', 'http://localhost');
  const switcher = searchParams.get('switcher') ?? '';
  const ids = searchParams.get('meeting_ids')?.split(',');
  server.asked.push(ids ? `${switcher} ${ids.join()}` : switcher);
  if (switcher === 'GetChanges') {
    return typeof server.changes === 'number'
      ? { status: server.changes, json: null }
      : { status: 200, json: server.changes };
  }
  const meetings = server.meetings.filter(
    (row) => !ids || !server.findsById || ids.includes((row as { id_bigint: string }).id_bigint),
  );
  const formats = [{ id: '4', key_string: 'A', world_id: 'OPEN', lang: 'en' }];
  return { status: 200, json: { meetings, formats } };
}

/** A feed of six meetings that was read once. */
async function withServer(
  work: (
    server: BmltServer,
    known: { person: TestPerson; id: string; again: () => Promise<Record<string, unknown>> },
  ) => Promise<void>,
): Promise<void> {
  const person = await (await api.network()).person('COORDINATOR');
  const meetings = [1, 2, 3, 4, 5, 6].map((id) => meeting(id));
  const server: BmltServer = { meetings, changes: [], findsById: true, asked: [] };
  await serving(
    (request, response) => {
      const { status, json } = answerOf(server, request);
      response.writeHead(status).end(JSON.stringify(json));
    },
    async (url) => {
      const root = new URL('/main_server', url).href;
      const input = { name: 'Region', kind: 'BMLT', timeZone: 'America/New_York', url: root };
      const { feed } = await importFeed(person, input);
      server.asked = [];
      const again = async () => {
        server.asked = [];
        const { userErrors } = await importFeed(person, { feedId: feed.id });
        expect(userErrors).toEqual([]);
        return (await feedOf(person, feed.id)).runs.nodes[0];
      };
      await work(server, { person, id: feed.id, again });
    },
  );
}

test('a server that tells what has changed is asked for that alone', async () => {
  await withServer(async (server, { person, again }) => {
    expect(await again()).toMatchObject({ state: 'NOT_CHANGED' });
    expect(server.asked).toEqual(['GetChanges']);

    server.meetings = [1, 2, 3, 4, 5].map((id) => meeting(id));
    server.meetings.push(meeting(7));
    server.meetings[0] = meeting(1, { comments: 'Ring twice.' });
    server.changes = [changed(1), changed(6, 'delete'), changed(7, 'new')];
    expect(await again()).toMatchObject({
      state: 'APPLIED',
      partial: true,
      result: { rows: 2, created: 1, updated: 1, unchanged: 0, ended: 1 },
    });
    expect(server.asked).toEqual(['GetChanges', 'GetSearchResults 1,6,7']);
    expect(await meetingNames(person)).toEqual(
      [1, 2, 3, 4, 5, 7].map((id) => `Meeting ${String(id)}`),
    );
    expect(await again()).toMatchObject({ result: { created: 0, updated: 0, ended: 0 } });
  });
});

test.each([
  ['an error', 500],
  ['no list', { error: 'unknown switcher' }],
  ['another list', [meeting(1)]],
])('from a server that answers %s instead, the whole list is read', async (_, changes) => {
  await withServer(async (server, { again }) => {
    server.changes = changes;
    server.meetings.push(meeting(8));
    expect(await again()).toMatchObject({ partial: false, result: { created: 1, unchanged: 6 } });
    expect(server.asked).toEqual(['GetChanges', 'GetSearchResults']);
  });
});

test('one that does not find meetings by id is read as a whole, too', async () => {
  await withServer(async (server, { again }) => {
    server.findsById = false;
    server.changes = [changed(1)];
    expect(await again()).toMatchObject({ partial: false, result: { unchanged: 6 } });
  });
});

test('an empty answer for what was not told of as deleted ends nothing', async () => {
  await withServer(async (server, { again, person }) => {
    server.changes = [changed(1), changed(2, 'delete')];
    server.meetings = [];
    expect(await again()).toMatchObject({ state: 'HELD', partial: false });
    expect(server.asked).toEqual(['GetChanges', 'GetSearchResults 1,2', 'GetSearchResults']);
    expect(await meetingNames(person)).toHaveLength(6);
  });
});

test('a week after the whole list was read, it is read again', async () => {
  await withServer(async (server, { again, id }) => {
    await api.owner.query(
      `update meeting_feed set whole_at = app.now() - interval '8 days' where id = $1`,
      [Buffer.from(id, 'base64url').toString().split(':')[1]],
    );
    expect(await again()).toMatchObject({ partial: false });
    expect(server.asked).toEqual(['GetSearchResults']);
    await again();
    expect(server.asked).toEqual(['GetChanges']);
  });
});
