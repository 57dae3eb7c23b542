import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type Answer, type TestApi } from '../../../test/harness.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestPerson } from '../../../test/test-network.ts';
import { importFeed, meetingNames, newFeed, row } from './meeting-kit.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(async () => {
  await api.close();
});

async function reader(rows: object[]) {
  const network = await api.network();
  const { userErrors } = await importFeed(await network.person('COORDINATOR'), newFeed(rows));
  expect(userErrors).toEqual([]);
  return network.person('MEMBER');
}

const zoom = { conference_url: 'https://zoom.us/j/1', formatted_address: undefined };

test('meetings stand by day and time, those by appointment last', async () => {
  const person = await reader([
    row('sunday', { day: 0 }),
    row('appointment', { day: undefined, time: undefined }),
    row('monday late', { time: '21:00' }),
    row('monday early', { time: '07:00' }),
  ]);
  expect(await meetingNames(person)).toEqual(
    ['monday early', 'monday late', 'sunday', 'appointment'].map((slug) => `Meeting ${slug}`),
  );
});

test('a day finds what is held on it, whatever other days there are, by time', async () => {
  const person = await reader([
    row('monday'),
    row('late', { day: 3, time: '22:00' }),
    row('early', { day: [1, 3], time: '06:00' }),
    row('daily', { day: [0, 1, 2, 3, 4, 5, 6], time: '12:00' }),
  ]);
  const on = (weekday: string) => meetingNames(person, { weekday });
  expect(await on('WEDNESDAY')).toEqual(['Meeting early', 'Meeting daily', 'Meeting late']);
  expect(await on('SUNDAY')).toEqual(['Meeting daily']);
  expect(await on('MONDAY')).toEqual(['Meeting early', 'Meeting daily', 'Meeting monday']);
});

test('online are all that one can join so, and in person all others', async () => {
  const person = await reader([
    row('room'),
    row('online', zoom),
    row('both', { conference_url: 'https://zoom.us/j/2' }),
    row('closed for now', { conference_url: 'https://zoom.us/j/3', types: ['TC'] }),
    row('not held for now', { types: ['TC'] }),
  ]);
  expect(await meetingNames(person, { online: true })).toEqual(
    expect.arrayContaining(['Meeting online', 'Meeting both', 'Meeting closed for now']),
  );
  expect(await meetingNames(person, { online: false })).toEqual(['Meeting room']);
  expect(await meetingNames(person)).toHaveLength(4);
});

test('types are all asked for; a text is looked for without regard to case and accents', async () => {
  const person = await reader([
    row('a', { types: ['O', 'X', 'ZZ'], name: 'Café Esperanza' }),
    row('b', { types: ['O'], location: 'St. James Hall', group: 'Hope Group' }),
  ]);
  expect(await meetingNames(person, { types: ['O', 'X'] })).toEqual(['Café Esperanza']);
  expect(await meetingNames(person, { types: ['ZZ'] })).toEqual(['Café Esperanza']);
  expect(await meetingNames(person, { types: [] })).toHaveLength(2);
  expect(await meetingNames(person, { text: 'CAFE' })).toEqual(['Café Esperanza']);
  expect(await meetingNames(person, { text: 'hope' })).toEqual(['Meeting b']);
  expect(await meetingNames(person, { text: 'james hall' })).toEqual(['Meeting b']);
  expect(await meetingNames(person, { text: 'springfield' })).toHaveLength(2);
  expect(await meetingNames(person, { text: '%_' })).toEqual([]);
  await expect(meetingNames(person, { text: ' x ' })).rejects.toThrow('at least 2 characters');
  await expect(meetingNames(person, { types: ['\u0007'] })).rejects.toThrow('no codes');
});

test('a room that is closed for now, or a town online, is nowhere to go', async () => {
  const room = { location: 'Hall', latitude: 37, longitude: -122, location_notes: 'Side door.' };
  const online = { conference_url: 'https://zoom.us/j/3', conference_url_notes: 'Code 12.' };
  const person = await reader([
    row('open', { ...room, notes: 'All welcome.' }),
    row('closed', { ...room, ...online, types: ['TC'], time: '20:00' }),
    row('online', { ...room, ...zoom, formatted_address: 'Springfield, CA, USA', time: '21:00' }),
  ]);
  const { data } = await person.ask(
    '{ meetings { nodes { venue locationName address latitude longitude conferenceUrl notes } } }',
  );
  expect(data.meetings.nodes).toEqual([
    {
      venue: 'IN_PERSON',
      locationName: 'Hall',
      address: '1 Main St, Springfield, CA 90000, USA',
      latitude: 37,
      longitude: -122,
      conferenceUrl: null,
      notes: 'All welcome.\nSide door.',
    },
    {
      venue: 'TEMPORARILY_ONLINE',
      locationName: null,
      address: null,
      latitude: null,
      longitude: null,
      conferenceUrl: 'https://zoom.us/j/3',
      notes: 'Code 12.',
    },
    {
      venue: 'ONLINE',
      locationName: 'Hall',
      address: 'Springfield, CA, USA',
      latitude: null,
      longitude: null,
      conferenceUrl: 'https://zoom.us/j/1',
      notes: 'Side door.',
    },
  ]);
});

test('the next times are instants, also of one that ends after midnight', async () => {
  const person = await reader([
    row('night', { day: 6, time: '23:30', end_time: '00:45' }),
    row('appointment', { day: undefined, time: undefined }),
  ]);
  const query = `query ($first: Int!) { meetings { nodes { startTime durationMinutes timeZone
    weekdays types { code } feed { name } nextOccurrences(first: $first) { startsAt endsAt } } } }`;
  const { data } = await person.ask(query, { first: 3 });
  const [night, appointment] = data.meetings.nodes;
  expect(night).toMatchObject({
    startTime: '23:30:00',
    durationMinutes: 75,
    weekdays: ['SATURDAY'],
  });
  expect(night.feed).toEqual({ name: 'County list' });
  const starts = night.nextOccurrences.map((o: { startsAt: string }) => Date.parse(o.startsAt));
  expect(starts).toHaveLength(3);
  const local = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/Los_Angeles',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  for (const start of starts) expect(local.format(start)).toBe('Sat 23:30');
  for (const { startsAt, endsAt } of night.nextOccurrences) {
    expect(Date.parse(endsAt) - Date.parse(startsAt)).toBe(75 * 60_000);
  }
  expect(appointment).toMatchObject({ startTime: null, weekdays: [], nextOccurrences: [] });
  const tooMany = await person.ask(
    '{ meetings { nodes { nextOccurrences(first: 6) { startsAt } } } }',
  );
  expect(tooMany.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

const PAGE = `query ($first: Int, $after: Cursor, $last: Int, $before: Cursor, $filter: MeetingFilter) {
  meetings(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
    nodes { id name types { code } feed { name } nextOccurrences { startsAt } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const week = Array.from({ length: 107 }, (_, i) =>
  row(String(i), {
    day: i % 9 === 0 ? undefined : [i % 7, (i + 3) % 7].slice(0, 1 + (i % 2)),
    time: i % 9 === 0 ? undefined : `1${String(i % 3)}:00`,
  }),
);

/** Keys of all meetings, in the list's order, read in pages of ten from its start or from its end. */
async function walk(person: TestPerson, filter: object, way: 'forwards' | 'backwards') {
  const found: string[] = [];
  let place: string | null = null;
  do {
    const range = way === 'forwards' ? { first: 10, after: place } : { last: 10, before: place };
    const answer: Answer<AnyData> = await person.ask(PAGE, { ...range, filter });
    const { nodes, pageInfo } = answer.data.meetings;
    const ids = nodes.map((node: { id: string }) => node.id);
    if (way === 'forwards') found.push(...ids);
    else found.unshift(...ids);
    const more = way === 'forwards' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    place = more ? (way === 'forwards' ? pageInfo.endCursor : pageInfo.startCursor) : null;
  } while (place !== null);
  return found;
}

test('pages cover every meeting once, forwards and backwards', async () => {
  const person = await reader(week);
  const { data } = await person.ask(PAGE, { first: 100 });
  const all = await walk(person, {}, 'forwards');
  expect(all.slice(0, 100)).toEqual(data.meetings.nodes.map((node: { id: string }) => node.id));
  expect(all).toHaveLength(week.length);
  for (const filter of [{}, { weekday: 'TUESDAY' }]) {
    const forwards = await walk(person, filter, 'forwards');
    expect(new Set(forwards).size).toBe(forwards.length);
    expect(await walk(person, filter, 'backwards')).toEqual(forwards);
  }
});

test("a cursor is of one list: another filter's or organization's is refused", async () => {
  const person = await reader(week.slice(0, 20));
  const { data } = await person.ask(PAGE, { first: 2 });
  const after = data.meetings.pageInfo.endCursor;
  const filtered = await person.ask(PAGE, { first: 2, after, filter: { online: false } });
  expect(filtered.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  const stranger = await reader([row('a')]);
  const foreign = await stranger.ask(PAGE, { first: 2, after });
  expect(foreign.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('a page takes the same number of statements whatever its size', async () => {
  const person = await reader(week);
  const counts: number[] = [];
  for (const first of [1, 25, 100]) {
    const statements = await statementsOf(async () => {
      const { data } = await person.ask(PAGE, { first });
      expect(data.meetings.nodes).toHaveLength(first);
    });
    // Timers of the server send statements of their own meanwhile.
    counts.push(statements.filter(({ text }) => text.includes('"meeting')).length);
  }
  expect(counts).toEqual([2, 2, 2]);
});

test("two organizations do not see each other's meetings", async () => {
  const here = await reader([row('here')]);
  const there = await reader([row('there')]);
  expect(await meetingNames(here)).toEqual(['Meeting here']);
  const { data } = await here.ask(PAGE, { first: 1 });
  const id = data.meetings.nodes[0].id;
  const node = 'query ($id: ID!) { node(id: $id) { id } }';
  expect((await here.ask(node, { id })).data.node).toEqual({ id });
  expect((await there.ask(node, { id })).data.node).toBeNull();
});
