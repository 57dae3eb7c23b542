import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestPerson } from '../../../test/test-network.ts';
import { changeFeed, decide, feedOf } from './feed-kit.ts';
import { importFeed, meetingNames, newFeed, row } from './meeting-kit.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(async () => {
  await api.close();
});

const coordinator = async () => (await api.network()).person('COORDINATOR');

const hope = (slug: string, more: object = {}) =>
  row(slug, { name: 'Hope', latitude: 34.1, longitude: -118.2, approximate: 'no', ...more });

const PAIRS = `query ($first: Int, $after: Cursor) { meetingDuplicates(first: $first, after: $after) {
  nodes { id score reasons undoneAt meeting { name feed { name } } original { name feed { name } } }
  pageInfo { hasNextPage endCursor } } }`;

async function pairs(person: TestPerson, first = 100) {
  const { data, errors } = await person.ask(PAIRS, { first });
  if (errors) throw new Error(errors[0]?.message);
  return data.meetingDuplicates.nodes;
}

async function undo(person: TestPerson, id: string) {
  const { data } = await person.ask(
    `mutation ($id: ID!) { meetingDuplicateUndo(id: $id) {
       userErrors { code } duplicate { undoneAt } } }`,
    { id },
  );
  return data.meetingDuplicateUndo;
}

/** Two lists with one meeting in common. */
async function twoLists() {
  const person = await coordinator();
  const { feed: first } = await importFeed(person, newFeed([hope('h'), row('a')], 'County'));
  const other = [hope('1', { name: 'Hope Group', latitude: 34.1003 }), row('b')];
  const { feed: second } = await importFeed(person, newFeed(other, 'State'));
  return { person, first: first.id, second: second.id };
}

test('what two lists have in common is shown once, and both lists are named', async () => {
  const { person } = await twoLists();
  expect(await meetingNames(person)).toEqual(['Hope', 'Meeting a', 'Meeting b']);
  expect(await pairs(person)).toMatchObject([
    {
      score: 1,
      reasons: ['SAME_PLACE', 'SAME_NAME'],
      meeting: { name: 'Hope Group', feed: { name: 'State' } },
      original: { name: 'Hope', feed: { name: 'County' } },
    },
  ]);
  const { data } = await person.ask(
    '{ meetings { nodes { name feed { name } alsoIn { name } } } }',
  );
  expect(data.meetings.nodes[0]).toEqual({
    name: 'Hope',
    feed: { name: 'County' },
    alsoIn: [{ name: 'State' }],
  });
});

test('a person says that they are two, and no later reading makes them one again', async () => {
  const { person, second } = await twoLists();
  const [pair] = await pairs(person);
  const { duplicate, userErrors } = await undo(person, pair.id);
  expect(userErrors).toEqual([]);
  expect(duplicate.undoneAt).not.toBeNull();
  expect(await meetingNames(person)).toHaveLength(4);
  const rows = [hope('1', { notes: 'New.' }), row('b')];
  await importFeed(person, { feedId: second, document: JSON.stringify(rows) });
  expect(await pairs(person)).toEqual([]);
  expect(await meetingNames(person)).toHaveLength(4);
  expect((await undo(person, pair.id)).userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED' }]);
});

test('one that moves is found to be another, and found again when it comes back', async () => {
  const { person, second } = await twoLists();
  const move = (latitude: number) =>
    importFeed(person, {
      feedId: second,
      document: JSON.stringify([hope('1', { latitude }), row('b')]),
    });
  await move(35);
  expect(await pairs(person)).toEqual([]);
  expect(await meetingNames(person)).toHaveLength(4);
  await move(34.1);
  expect(await pairs(person)).toHaveLength(1);
  const { runs } = await feedOf(person, second);
  await decide(person, 'Rollback', runs.nodes[0].id);
  expect(await pairs(person)).toEqual([]);
});

test('when the list of the original ends, the other’s meeting is shown', async () => {
  const { person, first } = await twoLists();
  const { version } = await feedOf(person, first);
  await changeFeed(person, 'End', first, version);
  expect(await meetingNames(person)).toEqual(['Hope Group', 'Meeting b']);
});

test('of one list nothing is taken to be one: its publisher knows', async () => {
  const person = await coordinator();
  await importFeed(person, newFeed([hope('h'), hope('i')]));
  expect(await meetingNames(person)).toHaveLength(2);
});

test('two lists that come at once find each other', async () => {
  const person = await coordinator();
  await Promise.all(
    ['County', 'State', 'Town'].map((name) => importFeed(person, newFeed([hope(name)], name))),
  );
  expect(await meetingNames(person)).toEqual(['Hope']);
  expect(await pairs(person)).toHaveLength(2);
});

test('pages cover every pair once, by the same number of statements', async () => {
  const person = await coordinator();
  const rows = Array.from({ length: 12 }, (_, at) => hope(`h${String(at)}`, { latitude: 30 + at }));
  await importFeed(person, newFeed(rows, 'County'));
  await importFeed(person, newFeed(rows, 'State'));
  const all = await pairs(person);
  expect(all).toHaveLength(12);
  const counts: number[] = [];
  for (const first of [2, 12]) {
    const statements = await statementsOf(async () => {
      expect(await pairs(person, first)).toEqual(all.slice(0, first));
    });
    counts.push(statements.filter(({ text }) => text.includes('"meeting')).length);
  }
  expect(counts[1]).toBe(counts[0]);
});

test('another organization’s pairs are as if unknown', async () => {
  const { person } = await twoLists();
  const [pair] = await pairs(person);
  const stranger = await coordinator();
  expect(await pairs(stranger)).toEqual([]);
  expect(await undo(stranger, pair.id)).toMatchObject({
    duplicate: null,
    userErrors: [{ code: 'NOT_FOUND' }],
  });
});
