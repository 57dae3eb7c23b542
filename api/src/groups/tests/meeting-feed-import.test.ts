import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { importFeed, meetingNames, newFeed, row } from './meeting-kit.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(async () => {
  await api.close();
});

const coordinator = async () => (await api.network()).person('COORDINATOR');

/** Everything kept of an organization's meetings but the feed's own time of reading. */
async function kept(organizationId: string) {
  const { rows } = await api.owner.query(
    'select * from meeting where organization_id = $1 order by id',
    [organizationId],
  );
  return rows;
}

test('a feed read twice changes nothing the second time', async () => {
  const network = await api.network();
  const person = await network.person('COORDINATOR');
  const first = await importFeed(person, newFeed([row('a'), row('b', { day: [1, 3] })]));
  expect(first.userErrors).toEqual([]);
  expect(first.feed).toMatchObject({ name: 'County list', location: 'County list' });
  expect(first.feed.lastImport).toMatchObject({ rows: 2, created: 2, unchanged: 0 });
  const before = await kept(network.organizationId);

  const { document } = newFeed([row('a'), row('b', { day: [1, 3] })]);
  const second = await importFeed(person, { feedId: first.feed.id, document });
  expect(second.feed.lastImport).toMatchObject({
    rows: 2,
    created: 0,
    updated: 0,
    unchanged: 2,
    ended: 0,
  });
  expect(second.feed.importedAt > first.feed.importedAt).toBe(true);
  expect(await kept(network.organizationId)).toEqual(before);
});

test('a changed row keeps its meeting, a row gone ends it, and both come back', async () => {
  const person = await coordinator();
  const { feed } = await importFeed(person, newFeed([row('a'), row('b'), row('c')]));
  const again = (rows: object[]) =>
    importFeed(person, { feedId: feed.id, document: JSON.stringify(rows) });

  const ids = async () => {
    const { data } = await person.ask('{ meetings { nodes { id name } } }');
    return Object.fromEntries(
      data.meetings.nodes.map((m: { name: string; id: string }) => [m.name, m.id]),
    );
  };
  const before = await ids();
  const changed = await again([row('a'), row('b', { notes: 'Ring twice.' })]);
  expect(changed.feed.lastImport).toMatchObject({ updated: 1, unchanged: 1, ended: 1 });
  expect(await meetingNames(person)).toEqual(['Meeting a', 'Meeting b']);
  const ended = await person.ask(
    'query ($id: ID!) { node(id: $id) { ... on Meeting { name address nextOccurrences { startsAt } } } }',
    { id: before['Meeting c'] },
  );
  expect(ended.data.node).toEqual({ name: 'Meeting c', address: null, nextOccurrences: [] });

  const back = await again([row('a'), row('b', { notes: 'Ring twice.' }), row('c')]);
  expect(back.feed.lastImport).toMatchObject({ created: 0, updated: 1, unchanged: 2, ended: 0 });
  expect(await ids()).toEqual(before);
});

test('a row that cannot be read is reported, and its meeting goes on', async () => {
  const person = await coordinator();
  const { feed } = await importFeed(person, newFeed([row('a'), row('b')]));
  const broken = [row('a'), row('b', { day: 'someday' }), { name: 'No id' }, row('x\u0000')];
  const document = JSON.stringify(broken);
  const { feed: after } = await importFeed(person, { feedId: feed.id, document });
  expect(after.lastImport).toMatchObject({ rows: 4, unchanged: 1, ended: 0, rejected: 3 });
  expect(after.lastImport.rejections).toEqual([
    { row: 2, externalId: 'b', reason: 'DAY_INVALID', field: 'day' },
    { row: 3, externalId: null, reason: 'ID_MISSING', field: 'slug' },
    { row: 4, externalId: 'x', reason: 'ID_INVALID', field: 'slug' },
  ]);
  expect(await meetingNames(person)).toEqual(['Meeting a', 'Meeting b']);
});

test('what no database takes is mended in its row and stops none of the others', async () => {
  const person = await coordinator();
  const strange = row('strange', {
    name: 'Half \ud800 and \u0000 none',
    updated: '9999-12-31T23:59:59-12:00',
    latitude: '1e400',
    longitude: 'NaN',
    types: ['\u0000', 'O\u0000', null, {}],
    end_time: '19:00',
    conference_url: 'https://zoom.us/j/1?name=\u0000\ud800',
    notes: 'x'.repeat(10_000),
    regions: ['\udfff', 7],
  });
  const broken = { slug: '\ud800'.repeat(300), name: 'Long id' };
  const { feed, userErrors } = await importFeed(person, newFeed([strange, row('a'), broken]));
  expect(userErrors).toEqual([]);
  expect(feed.lastImport).toMatchObject({ created: 2, rejected: 1 });
  expect(await meetingNames(person, { types: ['O'] })).toHaveLength(1);
});

test('what is mended in a row that is kept is told, once for each reason of a field', async () => {
  const person = await coordinator();
  const rows = [
    row('a'),
    row('b', { name: 'x'.repeat(300), latitude: 999, longitude: 10 }),
    row('c', { latitude: 999, longitude: 20 }),
  ];
  const { feed } = await importFeed(person, newFeed(rows));
  expect(feed.lastImport).toMatchObject({ created: 3, rejected: 0 });
  expect(feed.lastImport.mendings).toEqual([
    { row: 2, externalId: 'b', reason: 'TEXT_SHORTENED', field: 'name', rows: 1 },
    { row: 2, externalId: 'b', reason: 'COORDINATES_INVALID', field: 'latitude', rows: 2 },
  ]);
  // Of a reading that was kept before this was, nothing is known.
  await api.owner.query(`update meeting_feed set last_import = last_import - 'mendings'`);
  const { data } = await person.ask('{ meetingFeeds { lastImport { mendings { row } } } }');
  expect(data.meetingFeeds).toEqual([{ lastImport: { mendings: [] } }]);
});

test('at most 200 rejections are kept, and all are counted', async () => {
  const person = await coordinator();
  const rows = Array.from({ length: 250 }, (_, i) => ({ slug: `row-${String(i)}` }));
  const { feed } = await importFeed(person, newFeed([row('a'), ...rows]));
  expect(feed.lastImport.rejected).toBe(250);
  expect(feed.lastImport.rejections).toHaveLength(200);
});

test('a meeting that its publisher no longer publishes is ended', async () => {
  const person = await coordinator();
  const bmlt = (id: string, published: string) => ({
    id_bigint: id,
    meeting_name: `Meeting ${id}`,
    weekday_tinyint: '2',
    start_time: '19:00:00',
    location_street: '1 Main St',
    published,
  });
  const document = JSON.stringify([bmlt('1', '1'), bmlt('2', '1')]);
  const { feed } = await importFeed(person, { ...newFeed([]), kind: 'BMLT', document });
  expect(await meetingNames(person, { weekday: 'MONDAY' })).toHaveLength(2);
  const hidden = JSON.stringify([bmlt('1', '1'), bmlt('2', '0')]);
  const { feed: after } = await importFeed(person, { feedId: feed.id, document: hidden });
  expect(after.lastImport).toMatchObject({ unchanged: 1, unpublished: 1, ended: 1 });
  expect(await meetingNames(person)).toEqual(['Meeting 1']);
});

test('what cannot be read changes nothing and says why', async () => {
  const person = await coordinator();
  const { feed } = await importFeed(person, newFeed([row('a')]));
  const refusals = [
    ['[{]', 'NOT_JSON at line 1, column 3'],
    ['', 'NO_TEXT'],
    ['{"error":"key expired"}', 'ERROR_ANSWER: key expired'],
    ['"text"', 'NOT_A_LIST'],
  ];
  for (const [document, reason] of refusals) {
    const { userErrors } = await importFeed(person, { feedId: feed.id, document });
    expect(userErrors).toEqual([
      {
        code: 'FEED_UNREADABLE',
        field: ['input', 'document'],
        message: `The feed could not be read: ${reason}.`,
      },
    ]);
  }
  const unread = await importFeed(person, { ...newFeed([], 'Another'), document: '<html>' });
  expect(unread).toMatchObject({ feed: null, userErrors: [{ code: 'FEED_UNREADABLE' }] });
  const { data } = await person.ask('{ meetingFeeds { name lastImport { created } } }');
  expect(data.meetingFeeds).toEqual([{ name: 'County list', lastImport: { created: 1 } }]);
});

test('a name is taken once; a feed from a file is read again from a document', async () => {
  const person = await coordinator();
  const { feed } = await importFeed(person, newFeed([row('a')]));
  expect(await importFeed(person, newFeed([row('b')]))).toMatchObject({
    feed: null,
    userErrors: [{ code: 'ALREADY_EXISTS', field: ['input', 'name'] }],
  });
  expect(await importFeed(person, { feedId: feed.id })).toMatchObject({
    userErrors: [
      {
        code: 'REQUIRED',
        field: ['input', 'document'],
        message: 'This feed has no url: it is read by document.',
      },
    ],
  });
  expect(await importFeed(person, { kind: 'BMLT' })).toMatchObject({
    userErrors: [
      { field: ['input', 'name'] },
      { field: ['input', 'timeZone'] },
      { field: ['input', 'url'], message: 'A feed is read by url or document.' },
    ],
  });
});

test('a list without a meeting makes no feed, and ends nothing of one that there is', async () => {
  const person = await coordinator();
  const message = 'The feed could not be read: NO_MEETING.';
  for (const document of ['[]', '{"meetings": []}']) {
    expect(await importFeed(person, { ...newFeed([]), document })).toMatchObject({
      feed: null,
      userErrors: [{ code: 'FEED_UNREADABLE', field: ['input', 'document'], message }],
    });
  }
  expect((await person.ask('{ meetingFeeds { id } }')).data.meetingFeeds).toEqual([]);
  const { feed } = await importFeed(person, newFeed([row('a')]));
  const empty = await importFeed(person, { feedId: feed.id, document: '[]' });
  expect(empty.userErrors).toEqual([]);
  expect(await meetingNames(person)).toEqual(['Meeting a']);
});

test('one key, one import: also when the first answer was lost', async () => {
  const person = await coordinator();
  const key = randomUUID();
  const input = newFeed([row('a')]);
  const [first, second] = await Promise.all([
    importFeed(person, input, key),
    importFeed(person, input, key),
  ]);
  expect(second).toEqual(first);
  expect(first.feed.lastImport.created).toBe(1);
  const other = await importFeed(person, newFeed([row('b')], 'Another'), key);
  expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
});

test('two imports of one feed at once wait for each other', async () => {
  const person = await coordinator();
  const { feed } = await importFeed(person, newFeed([row('a')]));
  const more = Array.from({ length: 29 }, (_, i) => row(`row-${String(i)}`));
  const rows = [row('a'), ...more];
  const document = JSON.stringify(rows);
  const both = await Promise.all(
    [1, 2].map(() => importFeed(person, { feedId: feed.id, document })),
  );
  // Each answers with the feed as it then is, so the second may be seen twice.
  expect(both.map((payload) => payload.userErrors)).toEqual([[], []]);
  expect(await meetingNames(person)).toHaveLength(30);
});

test('importing is for those who look after the lists', async () => {
  const network = await api.network();
  const person = await network.person('COORDINATOR');
  const { feed } = await importFeed(person, newFeed([row('a')]));
  for (const role of ['COUNSELOR', 'HOUSE_MANAGER', 'MENTOR', 'MEMBER'] as const) {
    const other = await network.person(role);
    const { data, errors } = await other.ask(
      'mutation ($input: MeetingFeedImportInput!) { meetingFeedImport(input: $input) { userErrors { code } } }',
      { input: { feedId: feed.id, document: '[]' } },
    );
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await meetingNames(other)).toEqual(['Meeting a']);
  }
});

test("another organization's feed is as if unknown", async () => {
  const [here, there] = [await coordinator(), await coordinator()];
  const { feed } = await importFeed(here, newFeed([row('a')]));
  const answer = await importFeed(there, { feedId: feed.id, document: '[]' });
  expect(answer.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'feedId'] }]);
  expect(await meetingNames(there)).toEqual([]);
  const nodes = await there.ask('query ($id: ID!) { node(id: $id) { id } }', { id: feed.id });
  expect(nodes.data.node).toBeNull();
  expect((await there.ask('{ meetingFeeds { id } }')).data.meetingFeeds).toEqual([]);
  expect((await importFeed(there, newFeed([row('a')]))).userErrors).toEqual([]);
});
