import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { statementsOf } from '../../../test/statements.ts';
import { inHours, tasksOf } from '../../../test/tasks.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const FIELDS = `id state kind startsAt endsAt minutes place joinUrl movedFrom cancelReason canceledByMember
  version member { id } person { id } bookedBy { id }`;
const PAYLOAD = `userErrors { code field } appointment { ${FIELDS} }`;
const documents = {
  appointmentBook: `mutation ($input: AppointmentInput!, $key: String) {
    appointmentBook(input: $input, idempotencyKey: $key) { ${PAYLOAD} otherSlots { startsAt endsAt } } }`,
  appointmentMove: `mutation ($id: ID!, $version: Int, $startsAt: DateTime!, $minutes: Int) {
    appointmentMove(id: $id, expectedVersion: $version, startsAt: $startsAt, minutes: $minutes) {
      ${PAYLOAD} otherSlots { startsAt } } }`,
  appointmentCancel: `mutation ($id: ID!, $reason: AppointmentCancelReason!) {
    appointmentCancel(id: $id, reason: $reason) { ${PAYLOAD} } }`,
  appointmentHeld: `mutation ($id: ID!) { appointmentHeld(id: $id) { ${PAYLOAD} } }`,
  appointmentNoShow: `mutation ($id: ID!) { appointmentNoShow(id: $id) { ${PAYLOAD} } }`,
  staffHoursSet: `mutation ($personId: ID!, $version: Int, $input: StaffHoursInput!) {
    staffHoursSet(personId: $personId, expectedVersion: $version, input: $input) {
      userErrors { code field } hours { version weekly { weekday from until } absences { from to } } } }`,
};

async function ask(
  person: TestPerson,
  name: keyof typeof documents,
  variables: AnyData,
): Promise<AnyData> {
  const { data, errors } = await person.ask(documents[name], variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
}

const after = (moment: string, milliseconds: number) =>
  new Date(Date.parse(moment) + milliseconds).toISOString().replace('.000Z', 'Z');

/** Everybody's hours in these tests: every day, around the clock but for its last minute. */
const ALL_WEEK = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'].map(
  (weekday) => ({ weekday, from: '00:00:00', until: '23:00:00' }),
);

async function slotsOf(
  person: TestPerson,
  personId: string,
  minutes = 30,
): Promise<string[] | null> {
  const { data, errors } = await person.ask(
    `query ($personId: ID!, $from: DateTime!, $to: DateTime!, $minutes: Int!) {
       appointmentSlots(personId: $personId, from: $from, to: $to, minutes: $minutes) { startsAt } }`,
    { personId, from: inHours(24), to: inHours(72), minutes },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.appointmentSlots?.map(({ startsAt }: AnyData) => startsAt) ?? null;
}

/** Dana with hours, Kim in her care with an account, and who coordinates. */
async function caseOf() {
  const network = await api.network();
  const dana = await network.person('COUNSELOR');
  const kim = await network.person('MEMBER');
  const coordinator = await network.person('COORDINATOR');
  const member = await network.member({ counselor: dana, account: kim });
  const { userErrors } = await ask(dana, 'staffHoursSet', {
    personId: dana.id,
    input: { weekly: ALL_WEEK, absences: [] },
  });
  expect(userErrors).toEqual([]);
  const [slot, later] = (await slotsOf(dana, dana.id)) as [string, string];
  const input = (changes: AnyData = {}) => ({
    memberId: member.id,
    personId: dana.id,
    kind: 'COUNSELING',
    startsAt: slot,
    minutes: 30,
    ...changes,
  });
  return { network, dana, kim, coordinator, member, slot, later, input };
}

async function begun(id: string): Promise<void> {
  const key = Buffer.from(id, 'base64url').toString().split(':')[1];
  await api.owner.query(
    `update appointment set starts_at = app.now() - interval '1 hour',
       ends_at = app.now() - interval '30 minutes' where id = $1`,
    [key],
  );
}

const movesOf = async (person: TestPerson, id: string) => {
  const { data } = await person.ask(
    `query ($id: ID!) { member(id: $id) { timeline { nodes {
       ... on AppointmentChanged { move appointment { id } } } } } }`,
    { id },
  );
  return data.member.timeline.nodes.map(({ move }: AnyData) => move).sort();
};

describe('booking', () => {
  test('staff book for a member, and it stands where both look', async () => {
    const { dana, kim, member, input, slot } = await caseOf();
    const { userErrors, appointment } = await ask(dana, 'appointmentBook', {
      input: input({ place: 'Room 4' }),
    });
    expect(userErrors).toEqual([]);
    expect(appointment).toMatchObject({
      state: 'BOOKED',
      startsAt: slot,
      minutes: 30,
      place: 'Room 4',
      person: { id: dana.id },
      bookedBy: { id: dana.id },
    });
    const { data } = await kim.ask(
      'query ($id: ID!) { member(id: $id) { nextAppointment { id startsAt } } }',
      { id: member.id },
    );
    expect(data.member.nextAppointment).toEqual({ id: appointment.id, startsAt: slot });
    expect(await movesOf(dana, member.id)).toEqual(['BOOK']);
    expect(await slotsOf(dana, dana.id)).not.toContain(slot);
  });

  test('of twenty at once for one slot one wins, and the others are told other slots', async () => {
    const { network, coordinator, dana, input, slot } = await caseOf();
    const members = await Promise.all(
      Array.from({ length: 20 }, () => network.member({ counselor: dana })),
    );
    const answers = await Promise.all(
      members.map(({ id }) =>
        ask(coordinator, 'appointmentBook', { input: input({ memberId: id }) }),
      ),
    );
    const won = answers.filter(({ userErrors }) => userErrors.length === 0);
    expect(won).toHaveLength(1);
    const lost = answers.filter(({ userErrors }) => userErrors.length > 0);
    for (const { userErrors, otherSlots, appointment } of lost) {
      expect(userErrors).toEqual([{ code: 'SLOT_TAKEN', field: ['input', 'startsAt'] }]);
      expect(appointment).toBeNull();
      const starts = otherSlots.map(({ startsAt }: AnyData) => startsAt);
      expect(starts.length).toBeGreaterThan(0);
      expect(starts).not.toContain(slot);
    }
    const { rows } = await api.owner.query(
      'select count(*)::int as kept from appointment where organization_id = $1',
      [network.organizationId],
    );
    expect(rows[0].kept).toBe(1);
  }, 60_000);

  test('a member is at one place at a time, whoever is at the other end', async () => {
    const { network, dana, coordinator, member, input } = await caseOf();
    const riley = await network.person('COUNSELOR');
    await network.careTeam(member.key, riley, 'COUNSELOR');
    await ask(dana, 'appointmentBook', { input: input() });
    const second = await ask(coordinator, 'appointmentBook', {
      input: input({ personId: riley.id }),
    });
    expect(second.userErrors).toMatchObject([{ code: 'SLOT_TAKEN' }]);
  });

  test('says what is wrong; a link leads to a server of one’s own', async () => {
    const { dana, input } = await caseOf();
    const wrong = async (changes: AnyData) =>
      (await ask(dana, 'appointmentBook', { input: input(changes) })).userErrors.map(
        ({ code, field }: AnyData) => [code, field[1]],
      );
    expect(await wrong({ startsAt: inHours(-1) })).toEqual([['OUT_OF_RANGE', 'startsAt']]);
    expect(await wrong({ minutes: 5 })).toEqual([['OUT_OF_RANGE', 'minutes']]);
    expect(await wrong({ place: 'x'.repeat(201) })).toEqual([['TOO_LONG', 'place']]);
    expect(await wrong({ joinUrl: 'https://video.example.org/1' })).toEqual([
      ['INVALID', 'joinUrl'],
    ]);
    expect(await wrong({ personId: 'nobody' })).toEqual([['NOT_FOUND', 'personId']]);
  });

  test('a repeat of the key books once', async () => {
    const { dana, input } = await caseOf();
    const key = randomUUID();
    const book = () => ask(dana, 'appointmentBook', { input: input(), key });
    const [one, two] = [await book(), await book()];
    expect(two).toMatchObject({ userErrors: [], appointment: { id: one.appointment.id } });
  });
});

describe('members', () => {
  test('book their own with their counselor, in a free slot alone', async () => {
    const { network, kim, dana, input, slot } = await caseOf();
    expect(await slotsOf(kim, dana.id)).toContain(slot);
    const odd = after(slot, 7 * 60_000);
    const between = await ask(kim, 'appointmentBook', { input: input({ startsAt: odd }) });
    expect(between.userErrors).toMatchObject([{ code: 'SLOT_TAKEN' }]);
    const placed = await ask(kim, 'appointmentBook', { input: input({ place: 'Park' }) });
    expect(placed.userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'place'] }]);
    const booked = await ask(kim, 'appointmentBook', { input: input() });
    expect(booked).toMatchObject({ userErrors: [], appointment: { bookedBy: { id: kim.id } } });

    const riley = await network.person('COUNSELOR');
    expect(await slotsOf(kim, riley.id)).toBeNull();
    const foreign = await ask(kim, 'appointmentBook', { input: input({ personId: riley.id }) });
    expect(foreign.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'personId'] }]);
    const other = await network.member({ counselor: dana });
    const forOther = await ask(kim, 'appointmentBook', { input: input({ memberId: other.id }) });
    expect(forOther.userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'memberId'] },
    ]);
  });

  test('call theirs off and move it, and do not say whether it was held', async () => {
    const { kim, input, later } = await caseOf();
    const { appointment } = await ask(kim, 'appointmentBook', { input: input() });
    const moved = await ask(kim, 'appointmentMove', { id: appointment.id, startsAt: later });
    expect(moved).toMatchObject({
      userErrors: [],
      appointment: { state: 'BOOKED', startsAt: later, movedFrom: appointment.startsAt },
    });
    const canceled = await ask(kim, 'appointmentCancel', {
      id: moved.appointment.id,
      reason: 'MEMBER_CANNOT',
    });
    expect(canceled.appointment).toMatchObject({ state: 'CANCELED', canceledByMember: true });
    const { errors } = await kim.ask(documents.appointmentHeld, { id: appointment.id });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('what becomes of it', () => {
  test('a move keeps what was, and gives its time away', async () => {
    const { dana, member, input, slot, later } = await caseOf();
    const { appointment } = await ask(dana, 'appointmentBook', { input: input() });
    // Half an hour into itself: what it gives up is not in its own way.
    const half = after(slot, 15 * 60_000);
    const moved = await ask(dana, 'appointmentMove', { id: appointment.id, startsAt: half });
    expect(moved).toMatchObject({ userErrors: [], appointment: { startsAt: half } });
    const again = await ask(dana, 'appointmentMove', { id: appointment.id, startsAt: later });
    expect(again).toMatchObject({
      userErrors: [{ code: 'STATE_NOT_ALLOWED' }],
      appointment: { state: 'MOVED' },
    });
    const stale = await ask(dana, 'appointmentMove', {
      id: moved.appointment.id,
      version: 9,
      startsAt: later,
    });
    expect(stale.userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
    expect(await movesOf(dana, member.id)).toEqual(['BOOK', 'MOVE']);
  });

  test('who did not come is followed up, and a correction takes that back', async () => {
    const { dana, member, input } = await caseOf();
    const { appointment } = await ask(dana, 'appointmentBook', { input: input() });
    const early = await ask(dana, 'appointmentNoShow', { id: appointment.id });
    expect(early.userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED' }]);
    await begun(appointment.id);
    const missed = await ask(dana, 'appointmentNoShow', { id: appointment.id });
    expect(missed.appointment).toMatchObject({ state: 'NO_SHOW' });
    expect(await tasksOf(dana, { mine: true })).toMatchObject([
      {
        kind: 'APPOINTMENT_MISSED',
        member: { id: member.id },
        subject: { type: 'Appointment', id: appointment.id },
      },
    ]);
    const held = await ask(dana, 'appointmentHeld', { id: appointment.id });
    expect(held.appointment).toMatchObject({ state: 'HELD' });
    expect(await tasksOf(dana, { mine: true })).toEqual([]);
    const late = await ask(dana, 'appointmentCancel', { id: appointment.id, reason: 'OTHER' });
    expect(late.userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED' }]);
  });
});

describe('hours', () => {
  test('are one’s own to set, or anybody’s for whoever coordinates, and nobody overwrites unseen', async () => {
    const { network, dana, coordinator } = await caseOf();
    const riley = await network.person('COUNSELOR');
    const weekly = [{ weekday: 'MONDAY', from: '09:00:00', until: '12:00:00' }];
    const set = (person: TestPerson, changes: AnyData = {}, more: AnyData = {}) =>
      ask(person, 'staffHoursSet', {
        personId: dana.id,
        input: { weekly, absences: [], ...changes },
        ...more,
      });
    expect((await set(riley)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const done = await set(coordinator, {}, { version: 1 });
    expect(done).toMatchObject({ userErrors: [], hours: { version: 2, weekly } });
    expect(await set(dana, {}, { version: 1 })).toMatchObject({
      userErrors: [{ code: 'STALE_VERSION' }],
      hours: { version: 2 },
    });
    const turned = [{ weekday: 'MONDAY', from: '15:00:00', until: '13:00:00' }];
    const absences = [
      { from: '2026-03-01', to: '2026-03-02' },
      { from: '2026-03-02', to: '2026-03-01' },
    ];
    const wrong = await set(dana, { weekly: [...weekly, ...turned, ...weekly], absences });
    expect(wrong.userErrors).toEqual([
      { code: 'INVALID', field: ['input', 'weekly', '1', 'until'] },
      { code: 'INVALID', field: ['input', 'weekly', '2'] },
      { code: 'INVALID', field: ['input', 'absences', '1', 'to'] },
    ]);
  });

  test('days of absence leave no slot', async () => {
    const { dana } = await caseOf();
    const absences = [{ from: inHours(-48).slice(0, 10), to: inHours(120).slice(0, 10) }];
    await ask(dana, 'staffHoursSet', { personId: dana.id, input: { weekly: ALL_WEEK, absences } });
    expect(await slotsOf(dana, dana.id)).toEqual([]);
  });
});

test('strangers, mentors and house managers see none, by no path', async () => {
  const { network, dana, coordinator, member, input } = await caseOf();
  const { appointment } = await ask(dana, 'appointmentBook', { input: input() });
  const span = { from: inHours(0), to: inHours(240) };
  const LIST = `query ($from: DateTime!, $to: DateTime!) { appointments(from: $from, to: $to) { id } }`;
  expect((await coordinator.ask(LIST, span)).data.appointments).toEqual([{ id: appointment.id }]);
  const stranger = await network.person('COUNSELOR');
  expect((await stranger.ask(LIST, span)).data.appointments).toEqual([]);
  const refused = await ask(stranger, 'appointmentCancel', { id: appointment.id, reason: 'OTHER' });
  expect(refused).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }], appointment: null });
  for (const role of ['HOUSE_MANAGER', 'MENTOR'] as const) {
    const person = await network.person(role);
    await network.careTeam(member.key, person, role);
    const { data } = await person.ask(
      `query ($id: ID!, $member: ID!) { node(id: $id) { id } member(id: $member) {
         nextAppointment { id } timeline { nodes { __typename } } } }`,
      { id: appointment.id, member: member.id },
    );
    expect(data).toMatchObject({ node: null, member: { nextAppointment: null } });
    expect(data.member.timeline.nodes).toEqual([]);
  }
});

test('of one member a list reaches from a year back to the farthest that can be booked', async () => {
  const { dana, member, input } = await caseOf();
  const far = inHours(300 * 24);
  const { appointment } = await ask(dana, 'appointmentBook', { input: input({ startsAt: far }) });
  const LIST = `query ($from: DateTime!, $to: DateTime!, $member: ID) {
    appointments(from: $from, to: $to, memberId: $member) { id } }`;
  const span = { from: inHours(-365 * 24), to: inHours(367 * 24) };
  const { data } = await dana.ask(LIST, { ...span, member: member.id });
  expect(data.appointments).toEqual([{ id: appointment.id }]);
  const { errors } = await dana.ask(LIST, span);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('a list leaves out what was called off and moved away, where only the rest is wanted', async () => {
  const { dana, input, slot } = await caseOf();
  const { appointment } = await ask(dana, 'appointmentBook', { input: input() });
  const startsAt = after(slot, 3_600_000);
  const moved = await ask(dana, 'appointmentMove', { id: appointment.id, startsAt });
  const idsOf = async (states: string[] | null) => {
    const { data } = await dana.ask(
      `query ($from: DateTime!, $to: DateTime!, $states: [AppointmentState!]) {
         appointments(from: $from, to: $to, states: $states) { id } }`,
      { from: inHours(0), to: inHours(240), states },
    );
    return data.appointments.map(({ id }: AnyData) => id);
  };
  expect(await idsOf(['BOOKED', 'HELD'])).toEqual([moved.appointment.id]);
  expect(await idsOf([])).toEqual([]);
  expect(await idsOf(null)).toEqual([appointment.id, moved.appointment.id]);
});

test('a list of any size takes the same statements', async () => {
  const { network, dana, input, slot } = await caseOf();
  const cost = async (count: number) => {
    const sent = await statementsOf(async () => {
      const { data } = await dana.ask(
        `query ($from: DateTime!, $to: DateTime!) { appointments(from: $from, to: $to) { ${FIELDS} } }`,
        { from: inHours(0), to: inHours(240) },
      );
      expect(data.appointments).toHaveLength(count);
    });
    return sent.length;
  };
  await ask(dana, 'appointmentBook', { input: input() });
  const one = await cost(1);
  for (let i = 1; i < 8; i += 1) {
    const member = await network.member({ counselor: dana });
    const startsAt = after(slot, i * 3_600_000);
    await ask(dana, 'appointmentBook', { input: input({ memberId: member.id, startsAt }) });
  }
  expect(await cost(8)).toBe(one);
});
