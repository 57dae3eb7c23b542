import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestPerson } from '../../../test/test-network.ts';
import { changeFeed, decide, feedOf, heldMeetings } from './feed-kit.ts';
import { importFeed, meetingNames, newFeed, row } from './meeting-kit.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(async () => {
  await api.close();
});

async function feedWith(rows: object[]) {
  const network = await api.network();
  const person = await network.person('COORDINATOR');
  const { feed } = await importFeed(person, newFeed(rows));
  const read = async (next: object[], by: TestPerson = person) => {
    await importFeed(by, { feedId: feed.id, document: JSON.stringify(next) });
    return feedOf(person, feed.id);
  };
  const { organizationId } = network;
  return { network, person, read, id: feed.id, held: () => heldMeetings(api, organizationId) };
}

test('every reading is written down, with who asked for it and what it did', async () => {
  const { network, read } = await feedWith([row('a'), row('b')]);
  const other = await network.person('ADMINISTRATOR');
  const feed = await read([row('a'), row('c')], other);
  expect(feed.runs.nodes).toMatchObject([
    {
      state: 'APPLIED',
      cause: 'PERSON',
      startedBy: { id: other.id },
      result: { rows: 2, created: 1, unchanged: 1, ended: 1 },
      canRollBack: true,
    },
    { state: 'APPLIED', result: { created: 2 }, canRollBack: false },
  ]);
  expect(feed.meetingCount).toBe(2);
});

test.each([
  ['an empty answer', []],
  ['half of a list', [row('a')]],
])('%s ends nothing unasked: servers answer errors so', async (_, rows) => {
  const { read, person } = await feedWith([row('a'), row('b'), row('c')]);
  const feed = await read(rows);
  expect(feed.heldRun).toMatchObject({ state: 'HELD', result: { ended: 3 - rows.length } });
  expect(feed.lastImport).toMatchObject({ rows: 3, created: 3 });
  expect(await meetingNames(person)).toHaveLength(3);
});

test('a person confirms what was held, and it does what it said', async () => {
  const { read, person, id } = await feedWith([row('a'), row('b'), row('c')]);
  const nowhere = { latitude: 999, longitude: 1 };
  const { heldRun } = await read([row('a', { notes: 'New.', ...nowhere })]);
  const mendings = [{ row: 1, reason: 'COORDINATES_INVALID', field: 'latitude' }];
  expect(heldRun).toMatchObject({ result: { ended: 2, mendings } });
  const { run, userErrors } = await decide(person, 'Confirm', heldRun.id);
  expect(userErrors).toEqual([]);
  expect(run).toMatchObject({ state: 'APPLIED', result: { updated: 1, ended: 2, mendings } });
  expect(run.decidedBy).not.toBeNull();
  expect(await meetingNames(person)).toEqual(['Meeting a']);
  const again = await decide(person, 'Confirm', heldRun.id);
  expect(again.userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED', field: ['runId'] }]);
  expect(await feedOf(person, id)).toMatchObject({ heldRun: null, lastImport: { ended: 2 } });
});

test('what no database takes is held like anything else', async () => {
  const { read, person } = await feedWith([row('a'), row('b'), row('c')]);
  const strange = ['x\u0000', '\ud800', 'y'.repeat(300)].map((slug) =>
    row(slug, { day: '\u0000' }),
  );
  const { heldRun } = await read([row('a'), ...strange]);
  expect(heldRun).toMatchObject({ result: { rows: 4, ended: 2, rejected: 3 } });
  const { run } = await decide(person, 'Confirm', heldRun.id);
  expect(run).toMatchObject({ state: 'APPLIED', result: { ended: 2, rejected: 3 } });
});

test('what was held can be left, and a newer reading leaves it by itself', async () => {
  const { read, person } = await feedWith([row('a'), row('b'), row('c')]);
  const first = await read([]);
  const { run } = await decide(person, 'Discard', first.heldRun.id);
  expect(run).toMatchObject({ state: 'DISCARDED', feed: { heldRun: null } });
  await read([]);
  const feed = await read([row('a'), row('b'), row('c')]);
  const states = feed.runs.nodes.map(({ state }: { state: string }) => state);
  expect(states).toEqual(['APPLIED', 'DISCARDED', 'DISCARDED', 'APPLIED']);
  expect(feed.heldRun).toBeNull();
});

test('the newest reading is taken back once, then the one before it', async () => {
  const { read, person, id, held } = await feedWith([row('a'), row('b')]);
  const afterFirst = await held();
  await read([row('a', { time: '20:00' }), row('c')]);
  const { runs } = await read([row('a', { time: '20:00' }), row('c')]);
  const [unchanged, second, first] = runs.nodes;
  expect(unchanged).toMatchObject({ state: 'APPLIED', canRollBack: false });
  const wrong = await decide(person, 'Rollback', first.id);
  expect(wrong.userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED' }]);
  const { run, userErrors } = await decide(person, 'Rollback', second.id);
  expect(userErrors).toEqual([]);
  expect(run).toMatchObject({ state: 'ROLLED_BACK', feed: { lastImport: { created: 2 } } });
  expect(await held()).toEqual(afterFirst);
  const last = await decide(person, 'Rollback', first.id);
  expect(last.run.state).toBe('ROLLED_BACK');
  expect(await meetingNames(person)).toEqual([]);
  expect((await feedOf(person, id)).lastImport).toBeNull();
});

test('a repeat of the key takes back once; another organization knows no such reading', async () => {
  const { person, id } = await feedWith([row('a')]);
  const [{ id: runId }] = (await feedOf(person, id)).runs.nodes;
  const stranger = await (await api.network()).person('COORDINATOR');
  const unknown = await decide(stranger, 'Rollback', runId);
  expect(unknown).toMatchObject({ run: null, userErrors: [{ code: 'NOT_FOUND' }] });
  const key = randomUUID();
  const [first, second] = [
    await decide(person, 'Rollback', runId, key),
    await decide(person, 'Rollback', runId, key),
  ];
  expect(first.userErrors).toEqual([]);
  expect(second).toEqual(first);
});

test('whatever two readings say, the second taken back leaves exactly what the first left', async () => {
  const { read, person, id, held } = await feedWith([row('a')]);
  const list = fc.uniqueArray(
    fc.record({
      slug: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      notes: fc.constantFrom('One.', 'Two.'),
      day: fc.constantFrom(1, 2, 'someday'),
      types: fc.constantFrom(['O'], ['C', 'TC']),
    }),
    { selector: ({ slug }) => slug, minLength: 1 },
  );
  const take = async (rows: object[]) => {
    const feed = await read(rows.map((more) => row('', more)));
    if (feed.heldRun) await decide(person, 'Confirm', feed.heldRun.id);
    return (await feedOf(person, id)).runs.nodes[0];
  };
  await fc.assert(
    fc.asyncProperty(list, list, async (first, second) => {
      await take(first);
      const before = await held();
      const run = await take(second);
      if (run.canRollBack) await decide(person, 'Rollback', run.id);
      expect(await held()).toEqual(before);
    }),
    { numRuns: 25 },
  );
});

test('pages of readings take the same number of statements whatever their size', async () => {
  const { read, person } = await feedWith([row('a')]);
  for (const notes of ['1', '2', '3', '4']) await read([row('a', { notes })]);
  const page = `query ($first: Int!) { meetingFeeds { heldRun { id }
    runs(first: $first) { nodes { id feed { name } startedBy { name } } pageInfo { hasNextPage } } } }`;
  const counts: number[] = [];
  for (const first of [1, 4]) {
    const statements = await statementsOf(async () => {
      const { data } = await person.ask(page, { first });
      expect(data.meetingFeeds[0].runs.nodes).toHaveLength(first);
    });
    counts.push(statements.filter(({ text }) => text.includes('"meeting_feed')).length);
  }
  expect(counts[1]).toBe(counts[0]);
});

test('an ended feed ends its meetings, and its name is free', async () => {
  const { read, person, id } = await feedWith([row('a'), row('b')]);
  const { version } = await feedOf(person, id);
  const stale = await changeFeed(person, 'End', id, version + 1);
  expect(stale.userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
  const { feed } = await changeFeed(person, 'End', id, version);
  expect(feed.endedAt).not.toBeNull();
  expect(feed.meetingCount).toBe(0);
  expect(await meetingNames(person)).toEqual([]);
  expect((await person.ask('{ meetingFeeds { id } }')).data.meetingFeeds).toEqual([]);
  const run = (await feedOf(person, id)).runs.nodes[0];
  expect(run.canRollBack).toBe(false);
  const again = await importFeed(person, { feedId: id, document: '[]' });
  expect(again.userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED' }]);
  expect((await importFeed(person, newFeed([row('a')]))).userErrors).toEqual([]);
  await expect(read([])).resolves.toMatchObject({ meetingCount: 0 });
});
