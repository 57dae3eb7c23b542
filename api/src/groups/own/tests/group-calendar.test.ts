import { afterAll, beforeAll, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { groupOf, heldByGroups, holdOf, joinGroup } from '../../../../test/groups.ts';
import { startApi, type AnyData, type TestApi } from '../../../../test/harness.ts';
import { cancelSession, editSession, tuesdays } from '../../../../test/sessions.ts';
import { statementsOf } from '../../../../test/statements.ts';
import type { TestPerson } from '../../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ telehealthHosts: ['video.example.org'] });
});
afterAll(() => api.close());

/** With the autumn change of New York in it. */
const SPAN = { from: '2026-10-01T00:00:00Z', to: '2026-12-01T00:00:00Z' };

async function fileOf(
  person: TestPerson,
  group: AnyData,
  variables: AnyData = {},
): Promise<string | null> {
  const { data, errors } = await person.ask(
    `query ($id: ID!, $locale: String = "en", $titles: CalendarTitles! = NEUTRAL) {
      groupCalendar(id: $id, locale: $locale, titles: $titles) { fileName mediaType content } }`,
    { id: group.id, ...variables },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const file = data.groupCalendar;
  if (!file) return null;
  const { content, ...about } = file;
  expect(about).toEqual({ fileName: 'calendar.ics', mediaType: 'text/calendar' });
  return Buffer.from(content, 'base64').toString();
}

/** When another implementation has it held in the span, by the zones that the file describes. */
function readStarts(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  const all = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const starts: number[] = [];
  for (const series of all.filter((event) => !event.isRecurrenceException())) {
    for (const other of all) {
      if (other.isRecurrenceException() && other.uid === series.uid) series.relateException(other);
    }
    const times = series.iterator();
    for (let time = times.next(); time; time = times.next()) {
      const moment = series.getOccurrenceDetails(time).startDate.toJSDate().getTime();
      if (time.toJSDate().getTime() >= Date.parse(SPAN.to)) break;
      if (moment >= Date.parse(SPAN.from) && moment < Date.parse(SPAN.to)) starts.push(moment);
    }
  }
  return starts.toSorted((a, b) => a - b).map((start) => new Date(start).toISOString());
}

/** When we say it is held. */
const ours = async (person: TestPerson, group: AnyData): Promise<string[]> =>
  (await heldByGroups(person, { ...SPAN, groupId: group.id }))
    .filter(({ state }) => state !== 'CANCELED')
    .map(({ startsAt }) => new Date(startsAt).toISOString());

const uidsOf = (text: string) => [...new Set(text.match(/^UID:.*/gm))];
const sequenceOf = (text: string) => Number(/^SEQUENCE:(\d+)/m.exec(text)?.[1]);

async function caseOf(input: AnyData = {}) {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const group = await groupOf(coordinator, { name: 'Circle', ...input });
  const hold = async (changes: AnyData, schedule: AnyData) => {
    const { userErrors } = await holdOf(coordinator, group, tuesdays(changes, schedule));
    expect(userErrors).toEqual([]);
  };
  const on = async (date: string) => {
    const held = await heldByGroups(coordinator, { groupId: group.id });
    const one = held.find((each) => each.date === date);
    return { ...one, version: one?.session.version };
  };
  return { network, coordinator, group, hold, on };
}

const SERIES: [string, AnyData][] = [
  ['every week', {}],
  ['every week until a day', { endsOn: '2026-11-10' }],
  ['every week but two', { exceptions: ['2026-10-20', '2026-11-03'] }],
  ['every second week', { startsOn: '2026-10-07', rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE' }],
  ['every second week from another day of it', { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU' }],
  ['the last Saturday', { startsOn: '2026-10-31', rrule: 'FREQ=MONTHLY;BYDAY=-1SA' }],
  ['six times', { rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=6' }],
  ['six times, but until a day', { rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=6', endsOn: '2026-10-27' }],
  ['once', { rrule: null }],
  ['late on the last evening', { rrule: 'FREQ=DAILY', startTime: '23:30', endsOn: '2026-11-01' }],
];

test.each(SERIES)('what is held %s is read as we have it', async (_, schedule) => {
  const { coordinator, group, hold } = await caseOf();
  await hold({}, schedule);
  const held = await ours(coordinator, group);
  expect(held.length).toBeGreaterThan(0);
  expect(readStarts((await fileOf(coordinator, group)) ?? '')).toEqual(held);
});

test('what is canceled is left out, what is moved is moved, and what follows is a series of its own', async () => {
  const { coordinator, group, hold, on } = await caseOf();
  await hold({ title: 'Talk' }, {});
  await hold({ title: 'Walk' }, { startsOn: '2026-10-03', rrule: 'FREQ=WEEKLY;BYDAY=SA' });
  await cancelSession(coordinator, await on('2026-10-20'), 'THIS');
  const moved = tuesdays(
    { title: 'Talk', room: 'Garden' },
    { startsOn: '2026-10-28', startTime: '12:00' },
  );
  const edited = await editSession(coordinator, await on('2026-10-27'), 'THIS', moved);
  expect(edited.userErrors).toEqual([]);
  const later = tuesdays({ title: 'Talk' }, { startTime: '20:00', startsOn: '2026-11-10' });
  await editSession(coordinator, await on('2026-11-10'), 'FOLLOWING', later);
  const held = await ours(coordinator, group);
  expect(held).toContain('2026-10-28T16:00:00.000Z');
  expect(held).toContain('2026-11-11T01:00:00.000Z');
  const text = (await fileOf(coordinator, group, { titles: 'NAMED' })) ?? '';
  expect(readStarts(text)).toEqual(held);
  expect(uidsOf(text)).toHaveLength(3);
  expect(text).toContain('EXDATE;TZID=America/New_York:20261020T180000\r\n');
  expect(text).toContain('RECURRENCE-ID;TZID=America/New_York:20261027T180000\r\n');
  expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:America/New_York\r\n');
  expect(text.replaceAll('\r\n ', '')).toContain('LOCATION:Garden\\, Room 2');
});

test('a calendar that reads it again finds the same events, changed where they were changed', async () => {
  const { coordinator, group, hold, on } = await caseOf();
  await hold({}, {});
  const first = (await fileOf(coordinator, group)) ?? '';
  const still = (text: string) => text.replaceAll(/^DTSTAMP:.*/gm, '');
  expect(still((await fileOf(coordinator, group)) ?? '')).toBe(still(first));
  const later = tuesdays({}, { startTime: '20:00' });
  expect((await editSession(coordinator, await on('2026-10-06'), 'ALL', later)).userErrors).toEqual(
    [],
  );
  const second = (await fileOf(coordinator, group)) ?? '';
  expect(uidsOf(second)).toEqual(uidsOf(first));
  expect(second).toContain('T200000');
  expect(sequenceOf(second)).toBeGreaterThan(sequenceOf(first));
  await cancelSession(coordinator, await on('2026-10-13'), 'THIS');
  const third = (await fileOf(coordinator, group)) ?? '';
  expect(uidsOf(third)).toEqual(uidsOf(first));
  expect(sequenceOf(third)).toBeGreaterThan(sequenceOf(second));
});

test('it says nothing of what it is unless asked, and a link to those alone who have it', async () => {
  const link = 'https://video.example.org/circle';
  const { network, coordinator, group, hold } = await caseOf({ venue: 'HYBRID', joinUrl: link });
  await hold({ title: 'Circle for veterans' }, {});
  const [inside, outside] = [await network.person('MEMBER'), await network.person('MEMBER')];
  await joinGroup(coordinator, group, await network.member({ account: inside }));
  await network.member({ account: outside });
  const quiet = (await fileOf(inside, group, { locale: 'es' })) ?? '';
  expect(quiet).toContain('SUMMARY:Reunión\r\n');
  expect(quiet).not.toMatch(/circle|veterans|room|video/i);
  const named = { titles: 'NAMED' };
  const said = ((await fileOf(inside, group, named)) ?? '').replaceAll('\r\n ', '');
  expect(said).toContain('SUMMARY:Circle for veterans\r\n');
  expect(said).toContain(link);
  expect(await fileOf(outside, group, named)).not.toContain(link);
  await expect(fileOf(inside, group, { locale: 'no language' })).rejects.toThrow('BAD_USER_INPUT');
});

test('of a group that one does not see there is no file, nor of one that holds nothing', async () => {
  const { network, coordinator, group, hold, on } = await caseOf({ admission: 'BY_INVITATION' });
  expect(await fileOf(coordinator, group)).toBeNull();
  await hold({}, {});
  expect(await fileOf(coordinator, group)).not.toBeNull();
  const account = await network.person('MEMBER');
  const member = await network.member({ account });
  expect(await fileOf(account, group)).toBeNull();
  await joinGroup(coordinator, group, member);
  expect(await fileOf(account, group)).not.toBeNull();
  expect(await fileOf(await (await api.network()).person('COORDINATOR'), group)).toBeNull();
  expect(await fileOf(coordinator, { id: 'nonsense' })).toBeNull();
  await cancelSession(coordinator, await on('2026-10-06'), 'ALL');
  expect(await fileOf(coordinator, group)).toBeNull();
});

test('more series take no more work', async () => {
  const { coordinator, group, hold } = await caseOf();
  await hold({}, {});
  const work = async () => (await statementsOf(() => fileOf(coordinator, group))).length;
  const one = await work();
  await hold({}, { startTime: '10:00' });
  await hold({}, { startTime: '12:00' });
  expect(await work()).toBe(one);
});
