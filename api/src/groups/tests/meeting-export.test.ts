import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import type { TestPerson } from '../../../test/test-network.ts';
import { importFeed, meetingNames, newFeed, row } from './meeting-kit.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(async () => {
  await api.close();
});

const coordinator = async () => (await api.network()).person('COORDINATOR');

async function makeAddress(person: TestPerson): Promise<string> {
  const { data } = await person.ask(
    'mutation { meetingExportCreate { userErrors { code } path export { createdAt createdBy { id } } } }',
  );
  const { path, export: made, userErrors } = data.meetingExportCreate;
  expect(userErrors).toEqual([]);
  expect(made.createdBy).toEqual({ id: person.id });
  return `${api.app.url}${path}`;
}

test('who has the address reads the meetings, and brings them in as they are', async () => {
  const person = await coordinator();
  const rows = [
    row('a', { types: ['O', 'BE'], latitude: 34.1, longitude: -118.2, notes: 'Ring & wait.' }),
    row('b', { day: [1, 4], end_time: '20:30', conference_url: 'https://zoom.us/j/1' }),
    row('c', { types: ['TC'] }),
    { slug: 'd', name: 'By appointment', location: 'Hall' },
  ];
  const { feed } = await importFeed(person, newFeed(rows));
  const answer = await fetch(await makeAddress(person));
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  const document = await answer.text();
  expect(JSON.parse(document)).toHaveLength(4);
  const again = await importFeed(person, { feedId: feed.id, document });
  expect(again.feed.lastImport).toMatchObject({ rows: 4, unchanged: 4, created: 0, updated: 0 });
  const other = await coordinator();
  await importFeed(other, { ...newFeed([]), document });
  expect(await meetingNames(other)).toEqual(await meetingNames(person));
});

test('who has this version is told so, and nothing else', async () => {
  const person = await coordinator();
  const { feed } = await importFeed(person, newFeed([row('a')]));
  const url = await makeAddress(person);
  const etag = (await fetch(url)).headers.get('etag') ?? '';
  expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304);
  const document = JSON.stringify([row('a', { notes: 'New.' })]);
  await importFeed(person, { feedId: feed.id, document });
  expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(200);
});

test('what ended is not told, what two lists have is told once, and ids of two lists stay apart', async () => {
  const person = await coordinator();
  const place = { latitude: 34.1, longitude: -118.2, approximate: 'no' };
  const { feed } = await importFeed(person, newFeed([row('1', place), row('2'), row('3')], 'One'));
  await importFeed(person, newFeed([row('1', place), row('2', { day: 4 })], 'Two'));
  const document = JSON.stringify([row('1', place), row('2')]);
  await importFeed(person, { feedId: feed.id, document });
  const answer = await fetch(await makeAddress(person));
  const list = (await answer.json()) as { slug: string; day: number }[];
  expect(list.map(({ slug, day }) => `${String(day)} ${slug.slice(0, 2)}`)).toEqual([
    '1 1',
    '1 2',
    '4 2-',
  ]);
});

test('a new address ends the one before, and one that was ended is unknown', async () => {
  const person = await coordinator();
  const first = await makeAddress(person);
  const second = await makeAddress(person);
  const status = async (url: string) => (await fetch(url)).status;
  expect([await status(first), await status(second)]).toEqual([404, 200]);
  await person.ask('mutation { meetingExportRevoke { userErrors { code } } }');
  expect(await status(second)).toBe(404);
  expect(await status(`${api.app.url}/meeting-lists/none.json`)).toBe(404);
  expect(await status(second.replace('.json', ''))).toBe(404);
  expect((await person.ask('{ meetingExport { createdAt } }')).data.meetingExport).toBeNull();
});
