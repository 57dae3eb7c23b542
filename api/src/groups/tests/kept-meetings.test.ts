import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestNetwork, TestPerson } from '../../../test/test-network.ts';
import { globalId } from '../../common/ids.ts';
import { importFeed, newFeed, row } from './meeting-kit.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const KEEP = `mutation ($id: ID!) { meetingKeep(id: $id) {
  userErrors { code field } meeting { name isKept } } }`;
const LET_GO = `mutation ($id: ID!) { meetingLetGo(id: $id) {
  userErrors { code field } meeting { name isKept } } }`;
const KEPT = '{ keptMeetings { name isKept } }';
const FILE = `query ($id: ID!, $locale: String = "en", $titles: CalendarTitles) {
  meetingCalendar(id: $id, locale: $locale, titles: $titles) { fileName mediaType content } }`;
const FEED = `mutation ($titles: CalendarTitles) {
  calendarFeedCreate(locale: "es", meetingTitles: $titles) { path feed { meetingTitles } } }`;

const names = async (person: TestPerson): Promise<string[]> =>
  (await person.ask(KEPT)).data.keptMeetings.map(({ name }: AnyData) => name);

/** Meetings by name, in a network with a member. */
async function meetings(rows: object[]) {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  await importFeed(coordinator, newFeed(rows));
  const member = await network.person('MEMBER');
  const { data } = await member.ask('{ meetings(first: 100) { nodes { id name isKept } } }');
  const ids = new Map<string, string>(data.meetings.nodes.map((m: AnyData) => [m.name, m.id]));
  const idOf = (slug: string) => ids.get(`Meeting ${slug}`) ?? '';
  return { network, coordinator, member, idOf };
}

const calendarOf = async (network: TestNetwork, path: string) =>
  (await fetch(`${network.api.app.url}${path}`)).text();

test('what somebody keeps is theirs alone, and keeping it twice is keeping it', async () => {
  const { network, coordinator, member, idOf } = await meetings([row('a'), row('b'), row('c')]);
  for (const slug of ['b', 'a', 'b']) {
    const { data } = await member.ask(KEEP, { id: idOf(slug) });
    const meeting = { name: `Meeting ${slug}`, isKept: true };
    expect(data.meetingKeep).toEqual({ userErrors: [], meeting });
  }
  expect(await names(member)).toEqual(['Meeting a', 'Meeting b']);
  expect(await names(await network.person('MEMBER'))).toEqual([]);
  expect(await names(coordinator)).toEqual([]);
  const { data } = await coordinator.ask('{ meetings { nodes { isKept } } }');
  expect(data.meetings.nodes.every(({ isKept }: AnyData) => isKept === false)).toBe(true);

  for (let time = 0; time < 2; time++) {
    const gone = (await member.ask(LET_GO, { id: idOf('a') })).data.meetingLetGo;
    expect(gone).toEqual({ userErrors: [], meeting: { name: 'Meeting a', isKept: false } });
  }
  expect(await names(member)).toEqual(['Meeting b']);
  await member.ask(KEEP, { id: idOf('a') });
  expect(await names(member)).toEqual(['Meeting a', 'Meeting b']);
});

test('a meeting of another organization, or of nobody, is not found', async () => {
  const { member } = await meetings([row('a')]);
  const other = await meetings([row('a')]);
  for (const id of [other.idOf('a'), 'nonsense', '']) {
    for (const document of [KEEP, LET_GO]) {
      const { data } = await member.ask(document, { id });
      expect(Object.values(data)).toEqual([
        { userErrors: [{ code: 'NOT_FOUND', field: ['id'] }], meeting: null },
      ]);
    }
    expect((await member.ask(FILE, { id })).data.meetingCalendar).toBeNull();
  }
});

test('no more are kept than one list shows, also when two come at once', async () => {
  const rows = Array.from({ length: 102 }, (_, i) => row(String(i)));
  const { network, member } = await meetings(rows);
  await api.owner.query(
    `insert into kept_meeting (organization_id, membership_id, meeting_id, kept_at)
     select organization_id, $2, id, app.now() from meeting
     where organization_id = $1 and external_id::int < 99`,
    [network.organizationId, member.key],
  );
  const { rows: others } = await api.owner.query(
    'select id from meeting where organization_id = $1 and external_id::int in (99, 100)',
    [network.organizationId],
  );
  const both = await Promise.all(
    others.map(({ id }) => member.ask(KEEP, { id: globalId('Meeting', id) })),
  );
  const codes = both.map(({ data }) => data.meetingKeep.userErrors[0]?.code ?? 'kept');
  expect(codes.toSorted()).toEqual(['OUT_OF_RANGE', 'kept']);
  const statements = await statementsOf(async () => {
    expect(await names(member)).toHaveLength(100);
  });
  expect(statements.filter(({ text }) => text.includes('"kept_meeting"'))).toHaveLength(2);
});

test('what has ended takes no place among what can be kept', async () => {
  const rows = Array.from({ length: 102 }, (_, i) => row(String(i)));
  const { network, member } = await meetings(rows);
  await api.owner.query(
    `insert into kept_meeting (organization_id, membership_id, meeting_id, kept_at)
     select organization_id, $2, id, app.now() from meeting
     where organization_id = $1 and external_id::int < 100`,
    [network.organizationId, member.key],
  );
  const keep = async () =>
    (await member.ask(KEEP, { id: globalId('Meeting', next) })).data.meetingKeep.userErrors;
  const [{ id: next }] = (
    await api.owner.query(
      `select id from meeting where organization_id = $1 and external_id = '100'`,
      [network.organizationId],
    )
  ).rows;
  expect(await keep()).toEqual([{ code: 'OUT_OF_RANGE', field: ['id'] }]);
  await api.owner.query(
    `update meeting set ended_at = app.now() where organization_id = $1 and external_id = '7'`,
    [network.organizationId],
  );
  expect(await keep()).toEqual([]);
  expect(await names(member)).toHaveLength(100);
});

test('one that has ended is kept in the background, for the day its list has it again', async () => {
  const { network, member, idOf } = await meetings([row('a')]);
  await member.ask(KEEP, { id: idOf('a') });
  const end = 'update meeting set ended_at = $2 where organization_id = $1';
  await api.owner.query(end, [network.organizationId, new Date()]);
  expect(await names(member)).toEqual([]);
  await api.owner.query(end, [network.organizationId, null]);
  expect(await names(member)).toEqual(['Meeting a']);
});

test('a calendar has the rule of what is kept, under a word that tells of nothing unless asked otherwise', async () => {
  const zoom = { conference_url: 'https://zoom.us/j/1', name: 'Second Step Recovery' };
  const { network, member, idOf } = await meetings([
    row('a', { location: 'Church of the River' }),
    row('b', { ...zoom, name: 'Meeting b' }),
    row('appointment', { day: undefined, time: undefined }),
  ]);
  for (const slug of ['a', 'b', 'appointment']) await member.ask(KEEP, { id: idOf(slug) });
  const neutral = (await member.ask(FEED)).data.calendarFeedCreate;
  expect(neutral.feed).toEqual({ meetingTitles: 'NEUTRAL' });
  const text = await calendarOf(network, neutral.path);
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(text).toMatch(/DTSTART;TZID=America\/Los_Angeles:\d{8}T190000/);
  expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO');
  expect(text).toContain('SUMMARY:Reunión');
  expect(text).not.toMatch(/church|river|zoom|main st|meeting [ab]|recovery/i);
  // A calendar that reads it again has the same events, and no other ones.
  const eventsOf = (calendar: string) => calendar.replaceAll(/DTSTAMP:.*/g, '');
  expect(eventsOf(await calendarOf(network, neutral.path))).toBe(eventsOf(text));

  const named = (await member.ask(FEED, { titles: 'NAMED' })).data.calendarFeedCreate;
  const full = await calendarOf(network, named.path);
  expect(full).toContain('SUMMARY:Meeting a');
  expect(full).toContain('LOCATION:Church of the River');
  await member.ask(LET_GO, { id: idOf('a') });
  expect(await calendarOf(network, named.path)).not.toContain('Meeting a');
});

test('a meeting is a file for a calendar, by the same word unless asked otherwise', async () => {
  const { member, idOf } = await meetings([row('a'), row('b', { day: undefined })]);
  const file = async (variables: Record<string, unknown>) =>
    (await member.ask(FILE, variables)).data.meetingCalendar;
  const { content, ...about } = await file({ id: idOf('a') });
  expect(about).toEqual({ fileName: 'calendar.ics', mediaType: 'text/calendar' });
  const text = Buffer.from(content, 'base64').toString();
  expect(text).toContain('SUMMARY:Meeting\r\n');
  expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:America/Los_Angeles');
  const named = await file({ id: idOf('a'), titles: 'NAMED' });
  expect(Buffer.from(named.content, 'base64').toString()).toContain('SUMMARY:Meeting a');
  expect(await file({ id: idOf('b') })).toBeNull();
  const { errors } = await member.ask(FILE, { id: idOf('a'), locale: 'no language' });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
