import { afterAll, beforeAll, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { cancelSession, createSession, occurrences, programWith } from '../../../test/sessions.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const CREATE = `mutation ($locale: String!) { calendarFeedCreate(locale: $locale) {
  userErrors { code field } feed { createdAt } path } }`;
const REVOKE = 'mutation { calendarFeedRevoke { userErrors { code } } }';
const FEED = '{ calendarFeed { createdAt } }';

async function create(person: TestPerson, locale = 'en'): Promise<string> {
  const { data } = await person.ask(CREATE, { locale });
  expect(data.calendarFeedCreate).toMatchObject({ userErrors: [], feed: {} });
  return data.calendarFeedCreate.path;
}

const get = (path: string) => fetch(`${api.app.url}${path}`);

/** What another implementation reads there. */
async function read(path: string) {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const text = await response.text();
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return { text, events: calendar.getAllSubcomponents('vevent').map((e) => new ICAL.Event(e)) };
}

/** The day so many days from now. */
const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const everyDay = (facilitatorIds: string[] = []) => ({
  title: 'Relapse prevention with Ana',
  modality: 'IN_PERSON',
  room: 'Room 2',
  facilitatorIds,
  schedule: {
    startsOn: dayFromNow(0),
    endsOn: dayFromNow(20),
    startTime: '18:00',
    durationMinutes: 90,
    timeZone: 'America/New_York',
    rrule: 'FREQ=DAILY',
  },
});

test('a member reads when they are expected, and nobody reads there of what', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const account = await network.person('MEMBER');
  const member = await network.member({ alias: 'Willow', account });
  const program = await programWith(network, [member]);
  await programWith(network, []);
  await createSession(coordinator, program.id, everyDay());
  const span = { from: `${dayFromNow(0)}T00:00:00Z`, to: `${dayFromNow(22)}T12:00:00Z` };
  const [, second] = await occurrences(coordinator, span);
  await cancelSession(coordinator, { ...second, version: second.session.version }, 'THIS');

  const { text, events } = await read(await create(account));
  const held = await occurrences(account, { ...span, mine: true });
  expect(events.map((event) => event.startDate.toJSDate().toISOString())).toEqual(
    held.map(({ startsAt }) => new Date(startsAt).toISOString()),
  );
  expect(events).toHaveLength(21);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(21);
  expect(events.map((event) => event.component.getFirstPropertyValue('status'))).toEqual(
    held.map(({ state }) => (state === 'CANCELED' ? 'CANCELLED' : 'CONFIRMED')),
  );
  expect(text).not.toMatch(/relapse|prevention|willow|ana|room|program/i);
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});

test('staff read what they hold, in the words they chose', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const counselor = await network.person('COUNSELOR');
  const program = await programWith(network, []);
  await createSession(coordinator, program.id, everyDay([counselor.id]));
  const { events } = await read(await create(counselor, 'es-MX'));
  expect(events[0]?.summary).toBe('Grupo');
  expect((await read(await create(coordinator))).events).toEqual([]);
});

test('an appointment is reminded of a day and an hour before, in words that tell nothing, until it is moved or called off', async () => {
  const network = await api.network();
  const dana = await network.person('COUNSELOR');
  const account = await network.person('MEMBER');
  const member = await network.member({ alias: 'Willow', counselor: dana, account });
  const at = (days: number) => `${dayFromNow(days)}T15:00:00Z`;
  const change = async (document: string, variables: Record<string, unknown>) =>
    Object.values((await dana.ask(document, variables)).data)[0] as {
      userErrors: object[];
      appointment: { id: string };
    };
  const booked = await change(
    `mutation ($input: AppointmentInput!) { appointmentBook(input: $input) {
       userErrors { code field } appointment { id } } }`,
    {
      input: {
        memberId: member.id,
        personId: dana.id,
        kind: 'COUNSELING',
        startsAt: at(5),
        minutes: 45,
        place: 'Clinic, room 4',
      },
    },
  );
  expect(booked.userErrors).toEqual([]);
  const paths = [await create(account), await create(dana)];
  const all = async () => (await Promise.all(paths.map(read))).map(({ events }) => events);
  const remindersOf = ({ component }: ICAL.Event) =>
    component
      .getAllSubcomponents('valarm')
      .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
  for (const events of await all()) {
    expect(events).toHaveLength(1);
    expect(events[0]?.startDate.toJSDate().toISOString()).toBe(at(5).replace('Z', '.000Z'));
    expect(remindersOf(events[0] as ICAL.Event)).toEqual(['-P1D', '-PT1H']);
  }
  const { text } = await read(paths[0] ?? '');
  expect(text).toContain('SUMMARY:Appointment');
  expect(text).not.toMatch(/willow|dana|counsel|clinic|room/i);

  const moved = await change(
    `mutation ($id: ID!, $at: DateTime!) { appointmentMove(id: $id, startsAt: $at) {
       userErrors { code } appointment { id } } }`,
    { id: booked.appointment.id, at: at(6) },
  );
  for (const events of await all()) {
    expect(events.map((event) => event.startDate.toJSDate().toISOString())).toEqual([
      at(6).replace('Z', '.000Z'),
    ]);
  }
  await change(
    `mutation ($id: ID!) { appointmentCancel(id: $id, reason: OTHER) {
       userErrors { code } appointment { id } } }`,
    { id: moved.appointment.id },
  );
  for (const [event] of await all()) {
    expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(remindersOf(event as ICAL.Event)).toEqual([]);
  }
  // Whoever is neither of the two has none of it, though they may see the member.
  const coordinator = await network.person('COORDINATOR');
  expect((await read(await create(coordinator))).events).toEqual([]);
});

test('one address works at a time, also where two are made at once, and none once it is ended', async () => {
  const network = await api.network();
  const person = await network.person('COUNSELOR');
  expect((await person.ask(FEED)).data.calendarFeed).toBeNull();
  const paths = await Promise.all([create(person), create(person), create(person)]);
  const statuses = await Promise.all(paths.map(async (path) => (await get(path)).status));
  expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 404, 404]);
  const newest = await create(person);
  expect((await person.ask(FEED)).data.calendarFeed).toMatchObject({});
  await person.ask(REVOKE);
  expect((await get(newest)).status).toBe(404);
  expect((await person.ask(FEED)).data.calendarFeed).toBeNull();
  expect((await person.ask(REVOKE)).data.calendarFeedRevoke.userErrors).toEqual([]);
});

test('an address ends with the access of whose it is', async () => {
  const network = await api.network();
  const person = await network.person('COUNSELOR');
  const path = await create(person);
  await api.owner.query('update membership set ended_at = app.now() where id = $1', [person.key]);
  expect((await get(path)).status).toBe(404);
});

test('what is no secret of a feed is unknown', async () => {
  const network = await api.network();
  const path = await create(await network.person('COUNSELOR'));
  for (const wrong of [
    path.replace('.ics', ''),
    path.replace(/.\.ics/, '.ics'),
    '/calendar-feeds/.ics',
  ]) {
    expect((await get(wrong)).status).toBe(404);
  }
  const { data } = await (await network.person('COUNSELOR')).ask(CREATE, { locale: 'no language' });
  expect(data.calendarFeedCreate).toEqual({
    userErrors: [{ code: 'INVALID', field: ['locale'] }],
    feed: null,
    path: null,
  });
});
