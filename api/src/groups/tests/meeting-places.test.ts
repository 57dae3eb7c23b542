import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestPerson } from '../../../test/test-network.ts';
import { importFeed, newFeed, row } from './meeting-kit.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const FIND = `query ($text: String!, $first: Int) {
  meetingPlaces(text: $text, first: $first) { name within latitude longitude meetings }
}`;

async function reader(rows: object[]): Promise<TestPerson> {
  const network = await api.network();
  await importFeed(await network.person('COORDINATOR'), newFeed(rows));
  return network.person('MEMBER');
}

const placed = (slug: string, regions: string[], latitude: number, more: object = {}) =>
  row(slug, { regions, latitude, longitude: -120, ...more });

test('towns are found by a part of their names, without accents, each with its middle', async () => {
  const person = await reader([
    placed('a', ['Santa Clara', 'San José'], 37.1),
    placed('b', ['Santa Clara', 'San José'], 37.2),
    placed('c', ['Santa Clara', 'San José'], 37.9),
    placed('d', ['Santa Clara', 'Old San Jose Road'], 36),
    placed('e', ['Marin'], 38, { name: 'San Jose Friends' }),
  ]);
  const { data } = await person.ask(FIND, { text: 'san jose' });
  expect(data.meetingPlaces).toEqual([
    { name: 'San José', within: 'Santa Clara', latitude: 37.2, longitude: -120, meetings: 3 },
    {
      name: 'Old San Jose Road',
      within: 'Santa Clara',
      latitude: 36,
      longitude: -120,
      meetings: 1,
    },
  ]);
  const wide = await person.ask(FIND, { text: 'clara', first: 1 });
  expect(wide.data.meetingPlaces).toMatchObject([{ name: 'Santa Clara', meetings: 4 }]);
});

test('where nobody can go is no place, and another organization has its own', async () => {
  const online = { conference_url: 'https://zoom.us/j/1', types: ['TC'] };
  const person = await reader([placed('a', ['Springfield'], 37, online)]);
  expect((await person.ask(FIND, { text: 'spring' })).data.meetingPlaces).toEqual([]);
  const there = await reader([placed('a', ['Springfield'], 37)]);
  expect((await there.ask(FIND, { text: 'spring' })).data.meetingPlaces).toHaveLength(1);
  expect((await person.ask(FIND, { text: 'spring' })).data.meetingPlaces).toEqual([]);
});

test.each([
  ['a', 8],
  ['x'.repeat(81), 8],
  ['town', 0],
  ['town', 21],
])('a text of %j and %j places is refused', async (text, first) => {
  const person = await (await api.network()).person('MEMBER');
  const { errors } = await person.ask(FIND, { text, first });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('it takes one statement however many there are', async () => {
  const person = await reader(
    Array.from({ length: 30 }, (_, i) => placed(String(i), [`Town ${String(i)}`], 37)),
  );
  const statements = await statementsOf(async () => {
    const { data } = await person.ask(FIND, { text: 'town', first: 20 });
    expect(data.meetingPlaces).toHaveLength(20);
  });
  expect(statements.filter(({ text }) => text.includes('from "meeting"'))).toHaveLength(1);
});
