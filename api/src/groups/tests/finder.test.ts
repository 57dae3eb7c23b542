import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestNetwork, TestPerson } from '../../../test/test-network.ts';
import { nextOccurrences } from '../../common/recurrence.ts';
import { later } from '../../common/instant.ts';
import { importFeed, meetingNames, newFeed, row } from './meeting-kit.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(async () => {
  await api.close();
});

async function reader(rows: object[], network?: TestNetwork) {
  network ??= await api.network();
  const { userErrors } = await importFeed(await network.person('COORDINATOR'), newFeed(rows));
  expect(userErrors).toEqual([]);
  return network.person('MEMBER');
}

const FIND = `query ($filter: MeetingFilter, $by: MeetingOrder, $first: Int = 100, $after: Cursor) {
  meetings(filter: $filter, orderBy: $by, first: $first, after: $after) {
    edges { node { name } distanceMeters occurrence { startsAt endsAt } }
    pageInfo { endCursor hasNextPage }
  }
}`;
const DISTANCE = { field: 'DISTANCE' };
const OCCURRENCE = { field: 'OCCURRENCE' };

async function found(person: TestPerson, filter: object, by?: object): Promise<AnyData[]> {
  const { data, errors } = await person.ask(FIND, { filter, by });
  if (errors) throw new Error(errors[0]?.message);
  return nodesOf(data);
}

/** Meetings with how they were found. */
const nodesOf = (data: AnyData): AnyData[] =>
  data.meetings.edges.map(({ node, ...how }: AnyData) => ({ ...node, ...how }));

const at = (latitude: number, longitude: number) => ({ latitude, longitude });
const zoom = { conference_url: 'https://zoom.us/j/1' };

test('near a place are those within the radius, the nearest first, each with how far it is', async () => {
  const person = await reader([
    row('far', at(42.4, -71.06)),
    row('near', at(42.361, -71.06)),
    row('outside', at(42.6, -71.06)),
    row('nowhere'),
  ]);
  const near = { ...at(42.36, -71.06), radiusMeters: 10_000 };
  // A degree of latitude is 111,195 m on the mean sphere.
  expect(await found(person, { near }, DISTANCE)).toEqual([
    { name: 'Meeting near', distanceMeters: 111, occurrence: null },
    { name: 'Meeting far', distanceMeters: 4448, occurrence: null },
  ]);
  const farthest = await found(person, { near }, { field: 'DISTANCE', direction: 'DESC' });
  expect(farthest.map(({ name }) => name)).toEqual(['Meeting far', 'Meeting near']);
  expect((await found(person, {}))[0]).toMatchObject({ distanceMeters: null });
});

test('places on both sides of the date line are neighbors', async () => {
  const person = await reader([row('west', at(-16.8, 179.99)), row('east', at(-16.8, -179.98))]);
  const near = { ...at(-16.8, 179.999), radiusMeters: 5_000 };
  const names = (await found(person, { near }, DISTANCE)).map(({ name }) => name);
  expect(names).toEqual(['Meeting west', 'Meeting east']);
});

test('a room that is closed for now, or a town online, is near nobody, since nobody is to go there', async () => {
  const person = await reader([
    row('open', at(37, -122)),
    row('closed', { ...at(37, -122), ...zoom, types: ['TC'] }),
    row('town', { ...at(37, -122), ...zoom, formatted_address: 'Springfield, CA, USA' }),
  ]);
  expect(await meetingNames(person, { near: at(37, -122) })).toEqual(['Meeting open']);
});

test('pages by distance cover all once, and a cursor is of one place alone', async () => {
  const rows = Array.from({ length: 23 }, (_, i) => row(String(i), at(40 + (i % 5) / 100, -75)));
  const person = await reader(rows);
  const near = at(40, -75);
  const names: string[] = [];
  let after: string | null = null;
  do {
    const { data }: AnyData = await person.ask(FIND, {
      filter: { near },
      by: DISTANCE,
      first: 5,
      after,
    });
    names.push(...nodesOf(data).map(({ name }) => name));
    const { hasNextPage, endCursor } = data.meetings.pageInfo;
    if (after === null) {
      const elsewhere = { filter: { near: at(40.1, -75) }, by: DISTANCE, after: endCursor };
      const foreign = await person.ask(FIND, elsewhere);
      expect(foreign.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      const otherwise = await person.ask(FIND, { filter: { near }, after: endCursor });
      expect(otherwise.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    after = hasNextPage ? endCursor : null;
  } while (after !== null);
  expect(names).toHaveLength(23);
  expect(new Set(names).size).toBe(23);
});

test('under way or within some hours is what the recurrence says, also while clocks change', async () => {
  const zones = ['America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'America/Phoenix'];
  const rows = zones.flatMap((timezone, zone) =>
    Array.from({ length: 40 }, (_, i) => {
      const minute = (i * 37 + zone * 11) % 60;
      const time = `${String((i * 5) % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
      const days = [[0], [6], [0, 1, 2, 3, 4, 5, 6], [5, 6]][i % 4];
      const name = `${String(zone)}-${String(i)}`;
      return row(name, { name, timezone, day: days, time, end_time: endOf(time, i) });
    }),
  );
  const network = await api.network();
  const person = await reader(rows, network);
  const { rows: kept } = await api.owner.query(
    `select name, rrule, start_time, duration_minutes, time_zone from meeting
     where organization_id = $1`,
    [network.organizationId],
  );
  expect(kept).toHaveLength(rows.length);
  for (const from of CHANGES.flatMap((change) => [-9, -3, 0, 1, 5].map((h) => hours(change, h)))) {
    for (const span of [1, 6]) {
      const told = await inFull(person, { within: { from, hours: span } });
      const expected = kept
        .map((meeting) => ({ name: meeting.name, startsAt: soonest(meeting, from, span) }))
        .filter(({ startsAt }) => startsAt !== null);
      expect({ from, told: sorted(told) }).toEqual({ from, told: sorted(expected) });
    }
  }
});

/** The clocks of New York, London and Lord Howe go forward and back. */
const CHANGES = [
  '2026-03-08T07:00:00Z',
  '2026-11-01T06:00:00Z',
  '2026-03-29T01:00:00Z',
  '2026-10-25T01:00:00Z',
  '2026-04-04T15:00:00Z',
  '2026-10-03T15:30:00Z',
];
const hours = (moment: string, count: number) => later(moment, count * 3_600_000);
const sorted = (all: { name: string; startsAt: string | null }[]) =>
  all
    .map(({ name, startsAt }) => `${name} ${new Date(startsAt ?? 0).toISOString()}`)
    .toSorted((a, b) => a.localeCompare(b));

/** An hour later, or five: some last long. */
function endOf(time: string, i: number): string {
  const hour = (Number(time.slice(0, 2)) + (i % 3 === 0 ? 5 : 1)) % 24;
  return `${String(hour).padStart(2, '0')}${time.slice(2)}`;
}

/** When a meeting is under way or next begins, by the one recurrence there is. */
function soonest(meeting: AnyData, from: string, span: number): string | null {
  const schedule = {
    rrule: meeting.rrule,
    startTime: meeting.start_time,
    durationMinutes: meeting.duration_minutes,
    timeZone: meeting.time_zone,
  };
  const occurrence = nextOccurrences(schedule, hours(from, -24), 4).find(
    ({ endsAt }) => Date.parse(endsAt) > Date.parse(from),
  );
  if (!occurrence || Date.parse(occurrence.startsAt) >= Date.parse(hours(from, span))) return null;
  return occurrence.startsAt;
}

/** All pages by when they begin. */
async function inFull(person: TestPerson, filter: object) {
  const all: { name: string; startsAt: string }[] = [];
  let after: string | null = null;
  do {
    const { data }: AnyData = await person.ask(FIND, { filter, by: OCCURRENCE, after });
    const { pageInfo } = data.meetings;
    all.push(...nodesOf(data).map((m) => ({ name: m.name, startsAt: m.occurrence.startsAt })));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  const starts = all.map(({ startsAt }) => Date.parse(startsAt));
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  return all;
}

// Node knows it by its tables of long ago, PostgreSQL does not.
const UNKNOWN = 'US/Pacific-New';

test('a meeting in a zone that the database has no clock for is rejected by its row, and the others come in', async () => {
  const person = await (await api.network()).person('COORDINATOR');
  const rows = [row('a'), row('b', { timezone: UNKNOWN }), row('c')];
  const { userErrors, feed } = await importFeed(person, newFeed(rows));
  expect(userErrors).toEqual([]);
  expect(feed.lastImport).toMatchObject({ rows: 3, created: 2, rejected: 1 });
  expect(feed.lastImport.rejections).toEqual([
    { row: 2, externalId: 'b', reason: 'TIME_ZONE_UNKNOWN', field: null },
  ]);
});

test('a zone that the database no longer knows takes nobody else out of what is held now', async () => {
  const network = await api.network();
  const every = { day: [0, 1, 2, 3, 4, 5, 6] };
  const person = await reader([row('here', every), row('lost', every)], network);
  await api.owner.query(
    `update meeting set time_zone = $1 where organization_id = $2 and name = 'Meeting lost'`,
    [UNKNOWN, network.organizationId],
  );
  expect(await meetingNames(person, { within: { hours: 24 } })).toEqual(['Meeting here']);
  expect(await meetingNames(person)).toHaveLength(2);
});

test('a time of day is on the own clock and may reach over midnight', async () => {
  const person = await reader([
    row('morning', { time: '07:00' }),
    row('evening', { time: '19:00' }),
    row('night', { time: '23:30' }),
    row('small hours', { time: '00:30' }),
    row('appointment', { day: undefined, time: undefined }),
  ]);
  const between = (startsFrom?: string, startsBefore?: string) =>
    meetingNames(person, { startsFrom, startsBefore });
  expect(await between('19:00', '23:30')).toEqual(['Meeting evening']);
  expect(await between('19:00')).toEqual(['Meeting evening', 'Meeting night']);
  expect(await between(undefined, '07:00')).toEqual(['Meeting small hours']);
  expect(await between('23:00', '05:00')).toEqual(['Meeting small hours', 'Meeting night']);
});

test('a language, venues and a way in by wheelchair narrow the list down together', async () => {
  const person = await reader([
    row('a', { types: ['S', 'X'] }),
    row('b', { types: ['S'], ...zoom }),
    row('c', { types: ['X'], time: '20:00' }),
  ]);
  expect(await meetingNames(person, { language: 'es' })).toEqual(['Meeting a', 'Meeting b']);
  expect(await meetingNames(person, { accessible: true })).toEqual(['Meeting a', 'Meeting c']);
  expect(await meetingNames(person, { accessible: false })).toHaveLength(3);
  expect(await meetingNames(person, { venues: ['HYBRID', 'ONLINE'] })).toEqual(['Meeting b']);
  expect(await meetingNames(person, { language: 'es', venues: ['IN_PERSON'] })).toEqual([
    'Meeting a',
  ]);
});

test.each([
  [{ near: at(91, 0) }, undefined, 'latitude'],
  [{ near: { ...at(0, 0), radiusMeters: 0 } }, undefined, 'radiusMeters'],
  [{ within: { hours: 25 } }, undefined, 'hours'],
  [{ language: "'" }, undefined, 'language'],
  [{}, DISTANCE, 'needs `filter.near`'],
  [{}, OCCURRENCE, 'needs `filter.within`'],
])('%j by %j is refused with its reason', async (filter, by, reason) => {
  const person = await (await api.network()).person('MEMBER');
  const { errors } = await person.ask(FIND, { filter, by });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.message).toContain(reason);
});

test('a found page takes the same number of statements whatever its size', async () => {
  const person = await reader(
    Array.from({ length: 60 }, (_, i) =>
      row(String(i), { ...at(40, -75), day: [0, 1, 2, 3, 4, 5, 6] }),
    ),
  );
  const filter = { near: at(40, -75), within: { hours: 24 } };
  for (const by of [DISTANCE, OCCURRENCE]) {
    const counts: number[] = [];
    for (const first of [1, 25, 60]) {
      const statements = await statementsOf(async () => {
        const { data } = await person.ask(FIND, { filter, by, first });
        expect(nodesOf(data)).toHaveLength(first);
      });
      counts.push(statements.filter(({ text }) => text.includes('"meeting')).length);
    }
    expect(counts).toEqual([1, 1, 1]);
  }
});
