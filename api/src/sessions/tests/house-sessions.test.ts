import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { meanwhile } from '../../../test/blocked.ts';
import { livedIn, moveIn } from '../../../test/evening.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { houseEdit, houseInput, stayEnd } from '../../../test/residences.ts';
import {
  cancelSession,
  editSession,
  recordRoll,
  readRoll,
  tuesdays,
} from '../../../test/sessions.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestMember, TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const DAY = 86_400_000;
const dayIn = (at: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date(at));
/** Every day at 18:00 since three days ago, of half an hour. */
const daily = (changes: AnyData = {}) =>
  tuesdays(
    { title: 'House meeting', room: 'Living room', ...changes },
    { startsOn: dayIn(Date.now() - 3 * DAY), rrule: 'FREQ=DAILY', durationMinutes: 30 },
  );

async function asked(person: TestPerson, document: string, variables: AnyData): Promise<AnyData> {
  const { data, errors } = await person.ask(document, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data as AnyData)[0];
}

const create = (person: TestPerson, residenceId: string, input: AnyData, key?: string) =>
  asked(
    person,
    `mutation ($residenceId: ID!, $input: ProgramSessionInput!, $key: String) {
      houseSessionCreate(residenceId: $residenceId, input: $input, idempotencyKey: $key) {
        userErrors { code field }
        session { id version mayManage mayRecordRoll heldBy { __typename ... on Residence { id } } }
      } }`,
    { residenceId, input, key },
  );

const write = (person: TestPerson, occurrenceId: string, version: number, words: string) =>
  asked(
    person,
    `mutation ($occurrenceId: ID!, $version: Int!, $words: String!) {
      houseMeetingWrite(occurrenceId: $occurrenceId, expectedVersion: $version, words: $words) {
        userErrors { code field } occurrence { houseNotes { words version writtenBy { id } } } } }`,
    { occurrenceId, version, words },
  );

/** What is held from two days ago to two days ahead. */
const held = (person: TestPerson, args: AnyData): Promise<AnyData[]> =>
  asked(
    person,
    `query ($from: DateTime!, $to: DateTime!, $residenceId: ID, $residences: Boolean! = false, $mine: Boolean! = false) {
      sessionOccurrences(from: $from, to: $to, residenceId: $residenceId, residences: $residences, mine: $mine) {
        id date startsAt state houseNotes { words }
        session { id version mayManage mayRecordRoll heldBy { __typename } } } }`,
    {
      from: new Date(Date.now() - 2 * DAY).toISOString(),
      to: new Date(Date.now() + 2 * DAY).toISOString(),
      ...args,
    },
  ) as Promise<AnyData[]>;

/** They moved in ten days before. */
const livedBefore = ({ key }: TestMember) =>
  api.owner.query('update stay set started_on = started_on - 10 where member_id = $1', [key]);

async function meeting() {
  const lived = await livedIn(await api.network());
  const { house, manager } = lived;
  const input = daily({ facilitatorIds: [manager.id] });
  const { session, userErrors } = await create(manager, house.id, input);
  expect(userErrors).toEqual([]);
  const all = await held(manager, { residenceId: house.id });
  return { ...lived, session, past: all[0]!, next: all.at(-1)! };
}

test('whoever runs the house sets its meeting, and who lives there reads it; it is in no list that does not ask', async () => {
  const { house, manager, self, session } = await meeting();
  expect(session).toMatchObject({
    mayManage: true,
    mayRecordRoll: true,
    heldBy: { __typename: 'Residence', id: house.id },
  });
  expect((await held(self, { residences: true, mine: true })).length).toBeGreaterThan(2);
  expect(await held(self, {})).toEqual([]);
  expect(await held(manager, {})).toEqual([]);
  const { nextMeeting } = await asked(
    self,
    'query ($id: ID!) { residence(id: $id) { nextMeeting { title startsAt endsAt } } }',
    { id: house.id },
  );
  expect(nextMeeting.title).toBe('House meeting');
  expect(Date.parse(nextMeeting.endsAt)).toBeGreaterThan(Date.now() - 60_000);
});

test('who lives elsewhere and other organizations find nothing; other house managers change nothing', async () => {
  const { network, house, self, stayId, next, past } = await meeting();
  const neighbor = await network.person('MEMBER');
  const elsewhere = await network.person('HOUSE_MANAGER');
  await network.member({ alias: 'Heron', account: neighbor });
  const stranger = await (await api.network()).person('COORDINATOR');
  for (const person of [neighbor, stranger]) {
    expect(await held(person, { residenceId: house.id })).toEqual([]);
    const { data } = await person.ask('query ($id: ID!) { node(id: $id) { id } }', { id: next.id });
    expect(data).toEqual({ node: null });
  }
  expect((await create(elsewhere, house.id, daily())).userErrors).toEqual([
    { code: 'NOT_FOUND', field: ['residenceId'] },
  ]);
  const one = { id: next.id, version: next.session.version };
  const unknown = [{ code: 'NOT_FOUND', field: ['occurrenceId'] }];
  expect((await editSession(elsewhere, one, 'THIS', daily())).userErrors).toEqual(unknown);
  expect((await cancelSession(elsewhere, one, 'ALL')).userErrors).toEqual(unknown);
  expect((await write(elsewhere, next.id, 0, 'Hello')).userErrors).toEqual(unknown);
  expect(await readRoll(elsewhere, past.id)).toBeNull();
  expect((await held(elsewhere, { residenceId: house.id }))[0]).toMatchObject({
    session: { mayManage: false, mayRecordRoll: false },
  });
  await stayEnd(house.coordinator, stayId);
  expect(await held(self, { residenceId: house.id })).toEqual([]);
});

test('house managers neither make nor change what programs and groups hold', async () => {
  const network = await api.network();
  const { manager, house } = await livedIn(network);
  const { session: ofProgram } = await asked(
    house.coordinator,
    `mutation ($input: ProgramInput!) { programCreate(input: $input) { program { id } } }`,
    { input: { name: 'Mornings', kind: 'GROUP' } },
  ).then(async ({ program }) => {
    const made = `mutation ($programId: ID!, $input: ProgramSessionInput!) {
      programSessionCreate(programId: $programId, input: $input) { userErrors { code field } session { id } } }`;
    const refused = await asked(manager, made, { programId: program.id, input: daily() });
    expect(refused.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['programId'] }]);
    return asked(house.coordinator, made, { programId: program.id, input: daily() });
  });
  const [one] = (await held(manager, {})) as [AnyData];
  expect(one).toMatchObject({ session: { id: ofProgram.id, mayManage: false } });
  const target = { id: one.id, version: one.session.version };
  expect((await cancelSession(manager, target, 'ALL')).userErrors).toEqual([
    { code: 'NOT_FOUND', field: ['occurrenceId'] },
  ]);
});

test('on its roll is who lived there that day, and somebody who walks in; what is recorded is in the record', async () => {
  const { network, house, manager, member, past } = await meeting();
  await livedBefore(member);
  const visitor = await network.member({ alias: 'Visitor', counselor: manager });
  await moveIn(house, await network.member({ alias: 'Newer' }), 1);
  const roll = await readRoll(manager, past.id);
  expect(roll.entries.map(({ alias }: AnyData) => alias)).toEqual(['Fox']);
  const { userErrors } = await recordRoll(manager, past.id, 0, {
    entries: [{ memberId: member.id, state: 'ABSENT' }],
    walkIns: [{ memberId: visitor.id }],
  });
  expect(userErrors).toEqual([]);
  const { data } = await house.coordinator.ask(
    `query ($id: ID!) { member(id: $id) {
      monitoringEvents(first: 20) { nodes { __typename } } tasks { nodes { id } } } }`,
    { id: member.id },
  );
  expect(data.member.monitoringEvents.nodes).toContainEqual({ __typename: 'AttendanceRecorded' });
  expect(data.member.tasks.nodes).toEqual([]);
});

test('that somebody came to a house meeting tells where they live: a mentor reads it with stays alone', async () => {
  const network = await api.network();
  const { house, manager } = await livedIn(network);
  const [one, both] = [await network.person('MENTOR'), await network.person('MENTOR')];
  const seen: boolean[] = [];
  for (const [bed, mentor] of [one, both].entries()) {
    const mentorShares =
      bed === 0 ? ['ATTENDANCE' as const] : ['ATTENDANCE' as const, 'STAYS' as const];
    const member = await network.member({ alias: `M${String(bed)}`, mentor, mentorShares });
    const { session } = await create(manager, house.id, daily({ facilitatorIds: [manager.id] }));
    const past = (await held(manager, { residenceId: house.id })).find(
      (held) => held.session.id === session.id,
    )!;
    const { userErrors } = await recordRoll(house.coordinator, past.id, 0, {
      entries: [],
      walkIns: [{ memberId: member.id }],
    });
    expect(userErrors).toEqual([]);
    const { data } = await mentor.ask(
      'query ($id: ID!) { member(id: $id) { timeline(first: 9) { nodes { __typename } } } }',
      { id: member.id },
    );
    const told = data.member.timeline.nodes.map((entry: AnyData) => entry.__typename);
    seen.push(told.includes('AttendanceRecorded'));
  }
  expect(seen).toEqual([false, true]);
});

test('notes are sealed, read by who lives there and who runs it, and two who write at once lose nothing', async () => {
  const { network, house, manager, self, next } = await meeting();
  const counselor = await network.person('COUNSELOR');
  const written = await write(manager, next.id, 0, ' The garden. ');
  expect(written).toMatchObject({
    userErrors: [],
    occurrence: { houseNotes: { words: 'The garden.', version: 1, writtenBy: { id: manager.id } } },
  });
  expect((await write(house.coordinator, next.id, 0, 'Other')).userErrors).toEqual([
    { code: 'STALE_VERSION', field: ['expectedVersion'] },
  ]);
  const wordsOf = async (person: TestPerson) =>
    (await held(person, { residenceId: house.id })).find(({ id }) => id === next.id)?.houseNotes;
  expect(await wordsOf(self)).toEqual({ words: 'The garden.' });
  expect(await wordsOf(counselor)).toBeNull();
  const { rows } = await api.owner.query(
    'select words from house_meeting_note where organization_id = $1',
    [network.organizationId],
  );
  expect(rows[0].words).not.toContain('garden');
  const target = { id: next.id, version: next.session.version };
  // The series is split there: what was written stays with the day.
  const later = { ...daily(), title: 'House circle' };
  expect((await editSession(manager, target, 'FOLLOWING', later)).userErrors).toEqual([]);
  const moved = (await held(self, { residenceId: house.id })).find(
    ({ date }) => date === next.date,
  )!;
  expect(moved).toMatchObject({ houseNotes: { words: 'The garden.' } });
  expect(moved.id).not.toBe(next.id);
  expect((await write(manager, moved.id, 1, '')).occurrence.houseNotes).toBeNull();
  expect((await write(self, moved.id, 2, 'x').catch(() => null)) as unknown).toBeNull();
});

test('who runs the house no more is taken off its meeting, and reads the roll of an evening that they held no more', async () => {
  const { network, house, manager, member, past } = await meeting();
  await livedBefore(member);
  const came = { entries: [{ memberId: member.id, state: 'PRESENT' }] };
  expect((await recordRoll(manager, past.id, 0, came)).userErrors).toEqual([]);
  const next = await network.person('HOUSE_MANAGER');
  const { version, rooms } = await asked(
    manager,
    'query ($id: ID!) { residence(id: $id) { version rooms { id name beds { id name } } } }',
    { id: house.id },
  );
  const input = houseInput({ rooms, managerIds: [next.id] });
  expect((await houseEdit(house.coordinator, house.id, version, input)).userErrors).toEqual([]);
  const unknown = [{ code: 'NOT_FOUND', field: ['occurrenceId'] }];
  expect(await readRoll(manager, past.id)).toBeNull();
  expect((await recordRoll(manager, past.id, 1, came)).userErrors).toEqual(unknown);
  expect((await write(manager, past.id, 0, 'x')).userErrors).toEqual(unknown);
  expect((await readRoll(next, past.id)).entries).toHaveLength(1);
});

test('a phone’s calendar says that the house meets, and neither which house nor what about', async () => {
  const { self, manager, next } = await meeting();
  await write(manager, next.id, 0, 'The garden.');
  for (const person of [self, manager]) {
    const { path } = await asked(
      person,
      'mutation { calendarFeedCreate(locale: "en") { path } }',
      {},
    );
    const text = await (await fetch(`${api.app.url}${String(path)}`)).text();
    expect(text).toContain('SUMMARY:House meeting');
    expect(text).not.toMatch(/harbor|living room|garden|fox|clinic/i);
  }
});

test('the list costs the same for one house meeting as for more', async () => {
  const { house, manager } = await meeting();
  const one = await statementsOf(() => held(manager, { residenceId: house.id }));
  await create(manager, house.id, daily({ room: 'Kitchen' }));
  const two = await statementsOf(() => held(manager, { residenceId: house.id }));
  expect(two).toHaveLength(one.length);
});

test('a house that closes while its meeting is changed holds nothing of the change', async () => {
  const { house, next } = await meeting();
  const one = { id: next.id, version: next.session.version };
  const answer = await meanwhile(
    api,
    [['update residence set ended_at = app.now() where id = $1', [house.key]]],
    () => editSession(house.coordinator, one, 'FOLLOWING', daily({ title: 'Later' })),
  );
  expect(answer.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['occurrenceId'] }]);
});
