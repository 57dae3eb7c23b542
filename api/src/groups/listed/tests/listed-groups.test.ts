import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { editGroup, endGroup, groupOf, heldByGroups, holdOf } from '../../../../test/groups.ts';
import { startApi, type AnyData, type TestApi } from '../../../../test/harness.ts';
import { cancelSession, editSession, tuesdays } from '../../../../test/sessions.ts';
import { statementsOf } from '../../../../test/statements.ts';
import type { TestPerson } from '../../../../test/test-network.ts';
import { addInterval, localDay, type LocalDate } from '../../../common/local-date.ts';
import { isoOfDate } from '../../../common/weekday.ts';
import { importFeed, meetingNames, newFeed, row } from '../../tests/meeting-kit.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** A zone whose clocks never change, seven hours behind. */
const ZONE = 'America/Phoenix';
const PLACE = { latitude: 33.45, longitude: -112.07 };
const TODAY = localDay(new Date().toISOString(), ZONE);

/** The first Tuesday so many days from now on, or later. */
function tuesdayIn(days: number): LocalDate {
  const day = addInterval(TODAY, { days });
  return addInterval(day, { days: (9 - isoOfDate(day)) % 7 });
}
const daysAfter = (day: LocalDate, days: number) => addInterval(day, { days });
/** 18:00 there. */
const evening = (day: LocalDate) => `${daysAfter(day, 1)}T01:00:00Z`;

const listed = (changes: AnyData = {}) => ({
  timeZone: ZONE,
  address: '1 Main St, Phoenix, AZ 85001, USA',
  types: ['D', 'X'],
  languages: ['es'],
  audiences: ['WOMEN', 'FAMILIES'],
  listing: PLACE,
  ...changes,
});

/** A listed group that holds something on Tuesdays at 18:00. */
async function caseOf(schedule: AnyData = {}, input: AnyData = {}) {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const account = await network.person('MEMBER');
  await network.member({ account });
  const group = await groupOf(coordinator, listed(input));
  const series = tuesdays(
    { title: 'Evening group' },
    { startsOn: tuesdayIn(14), timeZone: ZONE, ...schedule },
  );
  const made = await holdOf(coordinator, group, series);
  expect(made.userErrors).toEqual([]);
  return { network, coordinator, account, group, series };
}

const FOUND = `query ($filter: MeetingFilter, $by: MeetingOrder) {
  meetings(filter: $filter, orderBy: $by, first: 50) {
    edges { distanceMeters occurrence { startsAt endsAt } node {
      id name groupName weekdays venue conferenceUrl latitude address secular medicationWelcoming audiences
      types { code } feed { id } group { id name viewerMembership { id } } alsoIn { name }
      nextOccurrences(first: 3) { startsAt } } }
  }
}`;

async function find(person: TestPerson, filter: AnyData = {}, by?: AnyData): Promise<AnyData[]> {
  const { data, errors } = await person.ask(FOUND, { filter, by });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.meetings.edges.map(({ node, ...how }: AnyData) => ({ ...node, ...how }));
}

const within = (day: LocalDate) => ({ within: { from: `${day}T20:00:00Z`, hours: 12 } });

/** When a meeting is held of these days, as the finder says. */
async function heldOn(person: TestPerson, days: readonly LocalDate[]): Promise<LocalDate[]> {
  const held: LocalDate[] = [];
  for (const day of days) if ((await find(person, within(day))).length > 0) held.push(day);
  return held;
}

const next = (found: AnyData | undefined): string[] =>
  found?.nextOccurrences.map(({ startsAt }: AnyData) => startsAt) ?? [];
const codesOf = ({ userErrors }: AnyData): string[] =>
  userErrors.map(({ code, field }: AnyData) => `${code} ${field?.join('.') ?? ''}`);

/** The time of a series on a day, with the version to change it by. */
async function timeOf(person: TestPerson, group: AnyData, day: LocalDate) {
  const span = { from: `${day}T00:00:00Z`, to: `${daysAfter(day, 2)}T00:00:00Z` };
  const [one] = await heldByGroups(person, { groupId: group.id, ...span });
  return { ...one, version: one?.session.version };
}

describe('a listed group', () => {
  test('is found by members as the organization’s own, where one joins it, by all that is asked of meetings', async () => {
    const { account, group } = await caseOf();
    const first = tuesdayIn(14);
    const [one, ...others] = await find(account);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      name: 'Evening group',
      groupName: group.name,
      weekdays: ['TUESDAY'],
      feed: null,
      group: { id: group.id, name: group.name, viewerMembership: null },
      secular: true,
      medicationWelcoming: true,
      audiences: ['WOMEN', 'FAMILIES'],
    });
    expect(next(one)).toEqual([0, 7, 14].map((days) => evening(daysAfter(first, days))));
    const asked = [
      { weekday: 'TUESDAY' },
      { types: ['D'], accessible: true, language: 'es', venues: ['IN_PERSON'] },
      { text: group.name },
      { fellowships: ['OWN'], secular: true, audiences: ['FAMILIES'] },
      { near: { ...PLACE, radiusMeters: 1000 } },
      { startsFrom: '17:00', startsBefore: '19:00' },
      { near: { ...PLACE, radiusMeters: 1000 }, ...within(first) },
    ];
    for (const filter of asked) {
      expect({ filter, found: await find(account, filter) }).toMatchObject({ found: [{}] });
    }
    for (const filter of [{ weekday: 'MONDAY' }, { language: 'fr' }, { online: true }]) {
      expect(await find(account, filter)).toEqual([]);
    }
    const [near] = await find(account, { near: PLACE, ...within(first) });
    expect(near).toMatchObject({ distanceMeters: 0, occurrence: { startsAt: evening(first) } });
  });

  test('has its town among the places that are searched near, by its address and while it is listed', async () => {
    const { coordinator, account, group } = await caseOf();
    const places = async () => {
      const query = '{ meetingPlaces(text: "phoe") { name within latitude longitude meetings } }';
      return (await account.ask(query)).data.meetingPlaces;
    };
    const { latitude, longitude } = PLACE;
    expect(await places()).toEqual([
      { name: 'Phoenix', within: 'AZ', latitude, longitude, meetings: 1 },
    ]);
    await editGroup(coordinator, group, listed({ listing: null }));
    expect(await places()).toEqual([]);
  });

  test('differs from its fellowship in what it says itself', async () => {
    const said = { secular: false, medicationWelcoming: false };
    const { account } = await caseOf({}, { fellowship: 'SMART', ...said });
    expect(await find(account, { fellowships: ['SMART'] })).toMatchObject([said]);
    expect(await find(account, { secular: true })).toEqual([]);
    expect(await find(account, { medicationWelcoming: true })).toEqual([]);
  });

  test('keeps its own link for who is in it, and gives everybody the one that is listed', async () => {
    const open = 'https://video.example.org/open';
    const { account } = await caseOf({}, { venue: 'HYBRID', listing: { conferenceUrl: open } });
    expect(await find(account, { online: true })).toMatchObject([
      { venue: 'HYBRID', conferenceUrl: open, latitude: null },
    ]);
  });

  test.each<[string, AnyData, string]>([
    ['by invitation', { admission: 'BY_INVITATION' }, 'INVALID input.listing'],
    ['half a point', { listing: { latitude: 1 } }, 'REQUIRED input.listing.longitude'],
    [
      'a point beyond the pole',
      { listing: { latitude: 91, longitude: 0 } },
      'OUT_OF_RANGE input.listing.latitude',
    ],
    [
      'a link of what is held in a room',
      { listing: { conferenceUrl: 'https://a.example/1' } },
      'INVALID input.listing.conferenceUrl',
    ],
    [
      'a link with a password',
      { venue: 'ONLINE', listing: { conferenceUrl: 'https://me:secret@a.example/1' } },
      'INVALID input.listing.conferenceUrl',
    ],
  ])('cannot be so: %s', async (_, input, mistake) => {
    const coordinator = await (await api.network()).person('COORDINATOR');
    const group = await groupOf(coordinator, { timeZone: ZONE });
    expect(codesOf(await editGroup(coordinator, group, listed(input)))).toEqual([mistake]);
  });
});

describe('what is not listed is nowhere', () => {
  test('unless somebody says so, no longer than it is, and the same meeting when it comes back', async () => {
    const { coordinator, account, group } = await caseOf({}, { listing: null });
    expect(await find(account)).toEqual([]);
    const { group: shown } = await editGroup(coordinator, group, listed());
    const [one] = await find(account);
    const { group: hidden } = await editGroup(coordinator, shown, listed({ listing: null }));
    expect(await find(account)).toEqual([]);
    expect(await heldOn(account, [tuesdayIn(14)])).toEqual([]);
    const { group: again } = await editGroup(coordinator, hidden, listed());
    expect(await find(account)).toMatchObject([{ id: one?.id }]);
    expect((await endGroup(coordinator, again)).userErrors).toEqual([]);
    expect(await find(account)).toEqual([]);
  });

  test('in another organization', async () => {
    await caseOf();
    expect(await find(await (await api.network()).person('MEMBER'))).toEqual([]);
  });

  test('once its last time is over, without anybody ending it', async () => {
    const { network, account } = await caseOf({
      startsOn: tuesdayIn(-28),
      endsOn: tuesdayIn(-14),
    });
    expect(await find(account)).toEqual([]);
    await api.owner.query(
      `update meeting set held_until = app.now() - interval '1 second' where organization_id = $1`,
      [network.organizationId],
    );
    expect(await find(account)).toEqual([]);
  });
});

describe('the finder sends nobody to a closed door', () => {
  const weeks = (first: LocalDate) => [0, 7, 14, 21, 28].map((days) => daysAfter(first, days));

  test('where a group meets every second week, but on a day that is left out', async () => {
    const first = tuesdayIn(14);
    const { account } = await caseOf({
      rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      exceptions: [daysAfter(first, 14)],
    });
    expect(await heldOn(account, weeks(first))).toEqual([first, daysAfter(first, 28)]);
  });

  test('where it meets on the last Saturday of a month', async () => {
    const { account } = await caseOf({ rrule: 'FREQ=MONTHLY;BYDAY=-1SA' });
    const [one] = await find(account);
    expect(one?.weekdays).toEqual(['SATURDAY']);
    for (const startsAt of next(one)) {
      const day = localDay(startsAt, ZONE);
      expect(isoOfDate(day)).toBe(6);
      expect(daysAfter(day, 7).slice(0, 7)).not.toBe(day.slice(0, 7));
      expect(await heldOn(account, [daysAfter(day, -7), day])).toEqual([day]);
    }
  });

  test('where one time is moved, another canceled, and one held online for once', async () => {
    const { coordinator, account, group, series } = await caseOf();
    const days = weeks(tuesdayIn(14));
    const [, moved = '', canceled = '', online = ''] = days;
    const on = (day: LocalDate, changes: AnyData = {}) =>
      tuesdays(
        { title: series.title, ...changes },
        { ...series.schedule, rrule: null, startsOn: day },
      );
    const wednesday = daysAfter(moved, 1);
    await editSession(coordinator, await timeOf(coordinator, group, moved), 'THIS', on(wednesday));
    await cancelSession(coordinator, await timeOf(coordinator, group, canceled), 'THIS');
    const { userErrors } = await editSession(
      coordinator,
      await timeOf(coordinator, group, online),
      'THIS',
      on(online, { modality: 'PHONE', room: null }),
    );
    expect(userErrors).toEqual([]);
    expect(await heldOn(account, [...days, wednesday])).toEqual([days[0], days[4], wednesday]);
    expect(next((await find(account))[0])).toEqual(
      [days[0], wednesday, days[4]].map((day) => evening(day ?? '')),
    );
  });

  test('where it meets on another day from some week on: both are listed, and what is kept is what goes on', async () => {
    const { coordinator, account, group, series } = await caseOf();
    const [first = '', , third = ''] = weeks(tuesdayIn(14));
    const [{ id } = { id: '' }] = await find(account);
    const thursday = daysAfter(third, 2);
    await editSession(
      coordinator,
      await timeOf(coordinator, group, third),
      'FOLLOWING',
      tuesdays(
        { title: series.title },
        { ...series.schedule, startsOn: thursday, rrule: 'FREQ=WEEKLY;BYDAY=TH' },
      ),
    );
    const found = await find(account);
    expect(found).toMatchObject([{ weekdays: ['TUESDAY'] }, { id, weekdays: ['THURSDAY'] }]);
    expect(next(found[0])).toEqual([evening(first), evening(daysAfter(first, 7))]);
    expect(await heldOn(account, [third, thursday])).toEqual([thursday]);
    await cancelSession(coordinator, await timeOf(coordinator, group, thursday), 'FOLLOWING');
    expect(await find(account)).toMatchObject([{ weekdays: ['TUESDAY'] }]);
  });

  test('in the calendar of who keeps it, and without a word of what it is', async () => {
    const first = tuesdayIn(14);
    const { account } = await caseOf({ exceptions: [daysAfter(first, 7)] });
    const [one] = await find(account);
    const { data } = await account.ask(
      `query ($id: ID!) { meetingCalendar(id: $id, locale: "en") { content } }`,
      { id: one?.id },
    );
    const text = Buffer.from(data.meetingCalendar.content, 'base64').toString();
    expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=TU');
    expect(text).toContain(`${daysAfter(first, 7).replaceAll('-', '')}T180000`);
    expect(text).not.toContain('Evening');
    expect(text).not.toContain('Main St');
  });
});

describe('in the organization’s Meeting Guide list', () => {
  async function exported(person: TestPerson): Promise<string> {
    const { data } = await person.ask('mutation { meetingExportCreate { path } }');
    return (await fetch(`${api.app.url}${data.meetingExportCreate.path}`)).text();
  }

  test('stands what a listed group holds every week, and read again it is the same', async () => {
    const { network, coordinator } = await caseOf(
      { startsOn: tuesdayIn(-28), rrule: 'FREQ=WEEKLY;BYDAY=TU,TH' },
      { venue: 'HYBRID', listing: { ...PLACE, conferenceUrl: 'https://zoom.us/j/1' } },
    );
    await importFeed(coordinator, newFeed([row('public')]));
    const list = await exported(coordinator);
    expect(JSON.parse(list)).toMatchObject([
      { name: 'Evening group', day: [2, 4], time: '18:00', end_time: '19:30', timezone: ZONE },
      { slug: 'public' },
    ]);
    const elsewhere = await api.network();
    const other = await elsewhere.person('COORDINATOR');
    await importFeed(other, { ...newFeed([]), document: list });
    const { rows } = await api.owner.query<{ same: string }>(
      `select distinct (to_jsonb(m) - '{organization_id,id,feed_id,group_id,session_id,held_from,held_until,hash,
         fetched_at,data_class,raw_types,rrule,languages,fellowship}'::text[])::text as same
       from meeting m where name = 'Evening group' and organization_id = any ($1)`,
      [[network.organizationId, elsewhere.organizationId]],
    );
    expect(rows).toHaveLength(1);
    expect(await exported(other)).toBe(list);
  });

  test('does not stand what a list has no words for, is over, or has not begun', async () => {
    const { coordinator, group } = await caseOf({ rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU' });
    const others = [
      { startsOn: tuesdayIn(-28), rrule: 'FREQ=MONTHLY;BYDAY=1TU' },
      { startsOn: tuesdayIn(-28), endsOn: tuesdayIn(-14) },
      { startsOn: tuesdayIn(30) },
      { startsOn: tuesdayIn(1), rrule: null },
    ];
    for (const schedule of others) {
      await holdOf(coordinator, group, tuesdays({}, { timeZone: ZONE, ...schedule }));
    }
    expect(JSON.parse(await exported(coordinator))).toEqual([]);
  });
});

describe('beside published lists', () => {
  const alike = (group: AnyData, more: AnyData = {}) =>
    row('theirs', {
      name: group.name,
      day: 2,
      time: '18:00',
      timezone: ZONE,
      ...PLACE,
      approximate: 'no',
      ...more,
    });

  test('what they say of it as well is shown once, as our own, whoever came first', async () => {
    const { coordinator, account, group } = await caseOf({}, { listing: null });
    await importFeed(coordinator, newFeed([alike(group), row('other')], 'County'));
    expect(await meetingNames(account)).toHaveLength(2);
    const { group: shown } = await editGroup(coordinator, group, listed());
    expect(await find(account, { weekday: 'TUESDAY' })).toMatchObject([
      { group: { id: group.id }, alsoIn: [{ name: 'County' }] },
    ]);
    await editGroup(coordinator, shown, listed({ listing: null }));
    expect(await find(account, { weekday: 'TUESDAY' })).toMatchObject([{ group: null }]);
  });

  test('a reading of them leaves our own as it is, and finds it again', async () => {
    const { coordinator, account, group } = await caseOf();
    const [before] = await find(account);
    const { feed } = await importFeed(coordinator, newFeed([alike(group)], 'County'));
    expect(await find(account)).toMatchObject([{ id: before?.id, alsoIn: [{ name: 'County' }] }]);
    const moved = JSON.stringify([alike(group, { time: '19:00' })]);
    await importFeed(coordinator, { feedId: feed.id, document: moved });
    const found = await find(account);
    expect(found.find(({ id }) => id === before?.id)).toEqual(before);
    expect(found).toHaveLength(2);
  });
});

test('statements do not grow with how many groups are listed', async () => {
  const { coordinator, account } = await caseOf();
  const first = tuesdayIn(14);
  const ask = async () => {
    await find(account, within(first));
    await find(account);
  };
  const few = await statementsOf(ask);
  for (let i = 0; i < 3; i += 1) {
    const group = await groupOf(coordinator, listed());
    await holdOf(coordinator, group, tuesdays({}, { startsOn: first, timeZone: ZONE }));
  }
  expect(await find(account, within(first))).toHaveLength(4);
  expect(await statementsOf(ask)).toHaveLength(few.length);
});
