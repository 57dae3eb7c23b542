import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import {
  cancelSession,
  createSession,
  editSession,
  occurrenceOn,
  occurrences,
  programWith,
  recordRoll,
  tuesdays,
} from '../../../test/sessions.ts';
import { statementsOf } from '../../../test/statements.ts';
import { addInterval, type LocalDate } from '../../common/local-date.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ telehealthHosts: ['meet.harbor.example'] });
});
afterAll(() => api.close());

async function evenings(input: AnyData = tuesdays()) {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const member = await network.member({ alias: 'Robin' });
  const program = await programWith(network, [member]);
  const { session, userErrors } = await createSession(coordinator, program.id, input);
  expect(userErrors).toEqual([]);
  return { network, coordinator, member, program, session };
}

const dates = (found: AnyData[]) => found.map(({ date }) => date);
const codes = ({ userErrors }: AnyData) => userErrors.map(({ code }: AnyData) => code);

describe('a session', () => {
  test('every Tuesday keeps its hour on the wall across the autumn change', async () => {
    const { coordinator } = await evenings();
    const span = { from: '2026-10-26T00:00:00Z', to: '2026-11-11T00:00:00Z' };
    expect(await occurrences(coordinator, span)).toMatchObject([
      { date: '2026-10-27', startsAt: '2026-10-27T22:00:00Z', endsAt: '2026-10-27T23:30:00Z' },
      { date: '2026-11-03', startsAt: '2026-11-03T23:00:00Z', changed: false },
      { date: '2026-11-10', startsAt: '2026-11-10T23:00:00Z', state: 'SCHEDULED' },
    ]);
  });

  test('is made once for a key', async () => {
    const { coordinator, program } = await evenings();
    const twice = [1, 2].map(() =>
      createSession(coordinator, program.id, tuesdays({ title: 'Twice' }), 'a-key-of-ours'),
    );
    const [first, second] = await Promise.all(twice);
    expect(second.session.id).toBe(first.session.id);
  });

  test('blanks around a room are no part of it', async () => {
    const { coordinator, program } = await evenings();
    const input = tuesdays({ room: `Room 2${' '.repeat(200)}` });
    const made = await createSession(coordinator, program.id, input);
    expect(codes(made)).toEqual([]);
    expect(made.session.room).toBe('Room 2');
  });

  test.each<[string, AnyData, string]>([
    ['a title is needed', tuesdays({ title: ' ' }), 'REQUIRED'],
    ['a rule is not what comes to mind', tuesdays({}, { rrule: 'every Tuesday' }), 'INVALID'],
    ['an end stands in endsOn', tuesdays({}, { rrule: 'FREQ=DAILY;UNTIL=20270101' }), 'INVALID'],
    ['nothing is held by the hour', tuesdays({}, { rrule: 'FREQ=HOURLY' }), 'INVALID'],
    ['an end lies after the begin', tuesdays({}, { endsOn: '2026-10-01' }), 'OUT_OF_RANGE'],
    [
      'something has to be held',
      tuesdays({}, { endsOn: '2026-10-06', rrule: 'FREQ=WEEKLY;BYDAY=MO' }),
      'OUT_OF_RANGE',
    ],
    [
      'a rule has a day',
      tuesdays({}, { startsOn: '2027-02-01', rrule: 'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31' }),
      'OUT_OF_RANGE',
    ],
    [
      'an hour that spring skips is none',
      tuesdays({}, { startsOn: '2027-03-14', startTime: '02:30' }),
      'OUT_OF_RANGE',
    ],
    [
      'a link is to a server of our own',
      tuesdays({ modality: 'VIDEO', joinUrl: 'https://zoom.example/1' }),
      'INVALID',
    ],
    ['a link is for video', tuesdays({ joinUrl: 'https://meet.harbor.example/1' }), 'INVALID'],
    ['who holds it is known', tuesdays({ facilitatorIds: ['somebody'] }), 'NOT_FOUND'],
  ])('%s', async (_, input, code) => {
    const network = await api.network();
    const coordinator = await network.person('COORDINATOR');
    const program = await programWith(network, []);
    const answer = await createSession(coordinator, program.id, input);
    expect(codes(answer)).toEqual([code]);
    expect(answer.session).toBeNull();
  });

  test('of a program of others cannot be made', async () => {
    const theirs = await programWith(await api.network(), []);
    const coordinator = await (await api.network()).person('COORDINATOR');
    expect(codes(await createSession(coordinator, theirs.id, tuesdays()))).toEqual(['NOT_FOUND']);
  });

  test('is not seen by others, and a link only by who has business there', async () => {
    const network = await api.network();
    const [coordinator, counselor, mentor, account] = [
      await network.person('COORDINATOR'),
      await network.person('COUNSELOR'),
      await network.person('MENTOR'),
      await network.person('MEMBER'),
    ];
    const program = await programWith(network, [await network.member({ account })]);
    const link = 'https://meet.harbor.example/evening';
    const input = tuesdays({ modality: 'VIDEO', joinUrl: link, facilitatorIds: [counselor.id] });
    await createSession(coordinator, program.id, input);
    const linkOf = async (person: AnyData) => (await occurrences(person))[0]?.joinUrl;
    expect(await Promise.all([coordinator, counselor, account].map(linkOf))).toEqual([
      link,
      link,
      link,
    ]);
    expect(await linkOf(mentor)).toBeNull();
    expect(await occurrences(mentor, { mine: true })).toEqual([]);
    expect(await occurrences(counselor, { mine: true })).toHaveLength(8);
    expect(await occurrences(account, { mine: true })).toHaveLength(8);
    expect(await occurrences(await (await api.network()).person('ADMINISTRATOR'))).toEqual([]);
  });
});

describe('a change', () => {
  test('of one occurrence moves it alone', async () => {
    const { coordinator } = await evenings();
    const chosen = await occurrenceOn(coordinator, '2026-10-20');
    const moved = tuesdays({ room: 'Hall' }, { startsOn: '2026-10-22', startTime: '17:00' });
    expect(codes(await editSession(coordinator, chosen, 'THIS', moved))).toEqual([]);
    const found = await occurrences(coordinator, { to: '2026-10-28T00:00:00Z' });
    expect(found).toMatchObject([
      { date: '2026-10-06', changed: false },
      { date: '2026-10-13' },
      {
        id: chosen.id,
        date: '2026-10-20',
        startsAt: '2026-10-22T21:00:00Z',
        changed: true,
        room: 'Hall',
      },
      { date: '2026-10-27', room: 'Room 2' },
    ]);
  });

  test('of one and what follows splits the series, and every second week keeps its weeks', async () => {
    const { coordinator, session } = await evenings(
      tuesdays({}, { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU' }),
    );
    const chosen = await occurrenceOn(coordinator, '2026-11-03');
    const later = tuesdays(
      { title: 'Late group' },
      { startTime: '19:00', rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU' },
    );
    const answer = await editSession(coordinator, chosen, 'FOLLOWING', later);
    expect(answer.session.id).not.toBe(session.id);
    expect(answer.session.startsOn).toBe('2026-11-03');
    expect((await occurrences(coordinator)).map(({ date, title }) => [date, title])).toEqual([
      ['2026-10-06', 'Evening group'],
      ['2026-10-20', 'Evening group'],
      ['2026-11-03', 'Late group'],
      ['2026-11-17', 'Late group'],
    ]);
  });

  test('of all changes it where it stands, and keeps what was canceled', async () => {
    const { coordinator, session } = await evenings();
    await cancelSession(coordinator, await occurrenceOn(coordinator, '2026-10-13'), 'THIS');
    const chosen = await occurrenceOn(coordinator, '2026-10-20');
    const answer = await editSession(coordinator, chosen, 'ALL', tuesdays({ title: 'Circle' }));
    expect(answer.session).toMatchObject({ id: session.id, title: 'Circle', version: 3 });
    const found = await occurrences(coordinator, { to: '2026-10-21T00:00:00Z' });
    expect(found.map(({ state }) => state)).toEqual(['SCHEDULED', 'CANCELED', 'SCHEDULED']);
    expect(new Set(found.map(({ title }) => title))).toEqual(new Set(['Circle']));
  });

  test('never reaches what has a roll', async () => {
    const { coordinator, member } = await evenings();
    const held = await occurrenceOn(coordinator, '2026-10-13');
    const entries = [{ memberId: member.id, state: 'PRESENT' }];
    await recordRoll(coordinator, held.id, 0, { entries });
    for (const scope of ['THIS', 'FOLLOWING']) {
      const answer = await editSession(coordinator, held, scope, tuesdays({ title: 'Other' }));
      expect(codes(answer)).toEqual(['STATE_NOT_ALLOWED']);
      expect(codes(await cancelSession(coordinator, held, scope))).toEqual(['STATE_NOT_ALLOWED']);
    }
    const all = tuesdays({ title: 'Other' }, { startTime: '10:00', rrule: 'FREQ=WEEKLY;BYDAY=WE' });
    expect(codes(await editSession(coordinator, held, 'ALL', all))).toEqual([]);
    const found = await occurrences(coordinator, { to: '2026-10-23T00:00:00Z' });
    expect(found.map(({ date, title }) => [date, title])).toEqual([
      ['2026-10-06', 'Evening group'],
      ['2026-10-13', 'Evening group'],
      ['2026-10-14', 'Other'],
      ['2026-10-21', 'Other'],
    ]);
    expect(found[1]).toMatchObject({ id: held.id, startsAt: held.startsAt });
  });

  test('of an older version is refused, with the session as it is', async () => {
    const { coordinator } = await evenings();
    const chosen = await occurrenceOn(coordinator, '2026-10-20');
    await editSession(coordinator, chosen, 'ALL', tuesdays({ title: 'First' }));
    const second = await editSession(coordinator, chosen, 'ALL', tuesdays({ title: 'Second' }));
    expect(codes(second)).toEqual(['STALE_VERSION']);
    expect(second.session.title).toBe('First');
  });

  test('of an occurrence that is none, or of others, is refused', async () => {
    const { coordinator } = await evenings();
    const chosen = await occurrenceOn(coordinator, '2026-10-20');
    const stranger = await (await api.network()).person('COORDINATOR');
    expect(codes(await editSession(stranger, chosen, 'THIS', tuesdays()))).toEqual(['NOT_FOUND']);
    const none = {
      ...chosen,
      id: Buffer.from(
        Buffer.from(chosen.id, 'base64url').toString().replace('10-20', '10-21'),
      ).toString('base64url'),
    };
    expect(codes(await editSession(coordinator, none, 'THIS', tuesdays()))).toEqual(['NOT_FOUND']);
  });

  test('cancels what follows, or all, and one alone stays in the list as canceled', async () => {
    const { coordinator } = await evenings();
    await cancelSession(coordinator, await occurrenceOn(coordinator, '2026-11-17'), 'FOLLOWING');
    expect(dates(await occurrences(coordinator)).at(-1)).toBe('2026-11-10');
    await cancelSession(coordinator, await occurrenceOn(coordinator, '2026-10-06'), 'ALL');
    expect(await occurrences(coordinator)).toEqual([]);
  });
});

test('the preview shows the next five across the change of the clocks, or what is wrong', async () => {
  const coordinator = await (await api.network()).person('COORDINATOR');
  const ask = async (schedule: AnyData) =>
    (
      await coordinator.ask(
        `query ($schedule: SessionScheduleInput!) { recurrencePreview(schedule: $schedule) {
          problem userErrors { code field message } occurrences { date startsAt utcOffsetMinutes } } }`,
        { schedule },
      )
    ).data.recurrencePreview;
  const [before, change] = springSundays(new Date().getUTCFullYear() + 1);
  const { schedule } = tuesdays({}, { startsOn: before, rrule: 'FREQ=WEEKLY;BYDAY=SU' });
  const { occurrences: next } = await ask(schedule);
  expect(next.slice(0, 2)).toEqual([
    { date: before, startsAt: `${before}T23:00:00Z`, utcOffsetMinutes: -300 },
    { date: change, startsAt: `${change}T22:00:00Z`, utcOffsetMinutes: -240 },
  ]);
  expect(next).toHaveLength(5);
  expect(await ask({ ...schedule, rrule: 'often', durationMinutes: 1 })).toEqual({
    problem: 'OUT_OF_RANGE',
    userErrors: [
      {
        code: 'OUT_OF_RANGE',
        field: ['schedule', 'durationMinutes'],
        message: 'From 5 to 1440.',
      },
      { code: 'INVALID', field: ['schedule', 'rrule'], message: expect.stringContaining('FREQ=') },
    ],
    occurrences: [],
  });
  const { errors } = await coordinator.ask(
    `query ($schedule: SessionScheduleInput!) {
      recurrencePreview(schedule: $schedule, first: 11) { problem } }`,
    { schedule },
  );
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: ['first'] } }]);
});

test('a span is bounded, and statements do not grow with what is held', async () => {
  const { coordinator, program } = await evenings();
  const { errors } = await coordinator.ask(
    `{ sessionOccurrences(from: "2026-01-01T00:00:00Z", to: "2026-06-01T00:00:00Z") { id } }`,
  );
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  const few = await statementsOf(() => occurrences(coordinator));
  for (let i = 0; i < 5; i += 1) {
    await createSession(coordinator, program.id, tuesdays({ title: `Group ${String(i)}` }));
  }
  const many = await statementsOf(() => occurrences(coordinator));
  expect(many.length).toBe(few.length);
  expect(many.length).toBeLessThanOrEqual(10);
});

/** The first two Sundays of March; on the second the clocks of the United States go forward. */
function springSundays(year: number): [LocalDate, LocalDate] {
  const march: LocalDate = `${String(year)}-03-01`;
  const first = addInterval(march, { days: (7 - new Date(march).getUTCDay()) % 7 });
  return [first, addInterval(first, { days: 7 })];
}
