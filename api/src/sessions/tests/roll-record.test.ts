import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { accesses } from '../../../test/access-trail.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import {
  cancelSession,
  createSession,
  occurrenceOn,
  occurrences,
  programWith,
  readRoll,
  recordRoll,
  tuesdays,
} from '../../../test/sessions.ts';
import type { TestMember, TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function eveningGroup() {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const counselor = await network.person('COUNSELOR');
  const robin = await network.member({ alias: 'Robin', counselor });
  const sam = await network.member({ alias: 'Sam', counselor });
  const alex = await network.member({ alias: 'Alex', counselor });
  const program = await programWith(network, [robin, sam]);
  await createSession(coordinator, program.id, tuesdays({ facilitatorIds: [counselor.id] }));
  const held = await occurrenceOn(coordinator, '2026-10-13');
  return { network, coordinator, counselor, robin, sam, alex, program, held };
}

const codes = ({ userErrors }: AnyData) => userErrors.map(({ code }: AnyData) => code);
const marks = ({ entries }: AnyData) =>
  entries.map(({ alias, state, expected }: AnyData) => [alias, state, expected]);
const mark = (member: TestMember, state: string, reason?: string) => ({
  memberId: member.id,
  state,
  reason,
});

async function timeline(person: TestPerson, member: TestMember): Promise<AnyData[]> {
  const { data } = await person.ask(
    `query ($id: ID!) { monitoringEvents(memberId: $id, first: 20) { nodes { id
      ... on AttendanceRecorded { state occasion reason walkIn correctsId } } } }`,
    { id: member.id },
  );
  return data.monitoringEvents.nodes;
}

async function tasksOf(network: AnyData, member: TestMember): Promise<AnyData[]> {
  const { rows } = await api.owner.query(
    `select kind, state, owner_id from task where organization_id = $1 and member_id = $2
     order by created_at`,
    [network.organizationId, member.key],
  );
  return rows;
}

describe('a roll', () => {
  test('has everybody who is expected, and writes an event of each, with walk-ins', async () => {
    const { network, coordinator, robin, sam, alex, held } = await eveningGroup();
    expect(marks(await readRoll(coordinator, held.id))).toEqual([
      ['Robin', null, true],
      ['Sam', null, true],
    ]);
    const { roll } = await recordRoll(coordinator, held.id, 0, {
      entries: [mark(robin, 'PRESENT'), mark(sam, 'EXCUSED', 'WORK')],
      walkIns: [{ memberId: alex.id }],
    });
    expect(roll).toMatchObject({ version: 1, recordedBy: { id: coordinator.id } });
    expect(marks(roll)).toEqual([
      ['Alex', 'PRESENT', false],
      ['Robin', 'PRESENT', true],
      ['Sam', 'EXCUSED', true],
    ]);
    expect(await timeline(coordinator, sam)).toMatchObject([
      {
        state: 'EXCUSED',
        occasion: 'Evening group',
        reason: 'work',
        walkIn: false,
        correctsId: null,
      },
    ]);
    expect(await timeline(coordinator, alex)).toMatchObject([{ state: 'PRESENT', walkIn: true }]);
    const [shown] = (await occurrences(coordinator)).filter(({ id }) => id === held.id);
    expect(shown.attendance).toEqual({ expected: 2, attended: 1, excused: 1, rate: 1 });
    const seen = (await accesses(api, network)).find(({ root_fields: fields }) =>
      fields.includes('rollRecord'),
    );
    expect([...seen.member_ids].sort()).toEqual([alex.key, robin.key, sam.key].sort());
  });

  test('a repeat of its key records nothing twice', async () => {
    const { coordinator, robin, held } = await eveningGroup();
    const input = { entries: [mark(robin, 'PRESENT')] };
    await recordRoll(coordinator, held.id, 0, input, 'kept-on-a-device');
    const again = await recordRoll(coordinator, held.id, 0, input, 'kept-on-a-device');
    expect(codes(again)).toEqual([]);
    expect(again.roll.version).toBe(1);
    expect(await timeline(coordinator, robin)).toHaveLength(1);
  });

  test('who comes second is told what the first recorded, and nothing of either is lost', async () => {
    const { coordinator, counselor, robin, held } = await eveningGroup();
    await recordRoll(coordinator, held.id, 0, { entries: [mark(robin, 'LATE')] });
    const second = await recordRoll(counselor, held.id, 0, { entries: [mark(robin, 'PRESENT')] });
    expect(codes(second)).toEqual(['STALE_VERSION']);
    expect(marks(second.roll)[0]).toEqual(['Robin', 'LATE', true]);
  });

  test('a correction refers to what it corrects; both are readable and the newest counts', async () => {
    const { coordinator, robin, sam, held } = await eveningGroup();
    const entries = [mark(robin, 'ABSENT'), mark(sam, 'PRESENT')];
    await recordRoll(coordinator, held.id, 0, { entries });
    const corrected = [mark(robin, 'LATE', 'TRANSPORT'), mark(sam, 'PRESENT')];
    await recordRoll(coordinator, held.id, 1, { entries: corrected });
    const events = await timeline(coordinator, robin);
    const first = events.find(({ state }) => state === 'ABSENT');
    expect(events).toHaveLength(2);
    expect(events.find(({ state }) => state === 'LATE').correctsId).toBe(first.id);
    expect(await timeline(coordinator, sam)).toHaveLength(1);
    const { data } = await coordinator.ask(
      `query ($id: ID!) { memberAttendance(memberId: $id) { summary { expected attended rate } } }`,
      { id: robin.id },
    );
    expect(data.memberAttendance).toEqual([{ summary: { expected: 1, attended: 1, rate: 1 } }]);
  });

  test('two at once on two sessions with the same members both come through', async () => {
    const { coordinator, program, robin, sam, held } = await eveningGroup();
    await createSession(
      coordinator,
      program.id,
      tuesdays({ title: 'Morning' }, { startTime: '09:00' }),
    );
    const other = (await occurrences(coordinator)).find(
      ({ title, date }) => title === 'Morning' && date === '2026-10-13',
    );
    const answers = await Promise.all([
      recordRoll(coordinator, held.id, 0, { entries: [mark(robin, 'PRESENT'), mark(sam, 'LATE')] }),
      recordRoll(coordinator, other.id, 0, {
        entries: [mark(sam, 'LATE'), mark(robin, 'PRESENT')],
      }),
    ]);
    expect(answers.flatMap(codes)).toEqual([]);
  });

  test.each<[string, (of: AnyData) => AnyData, string]>([
    ['nobody is no roll', () => ({ entries: [] }), 'REQUIRED'],
    [
      'once is enough',
      ({ robin }) => ({ entries: [mark(robin, 'LATE'), mark(robin, 'LATE')] }),
      'INVALID',
    ],
    [
      'once is enough, however it is written',
      ({ robin }) => ({
        entries: [mark(robin, 'LATE'), { ...mark(robin, 'LATE'), memberId: `${robin.id}=` }],
      }),
      'INVALID',
    ],
    [
      'who walks in is here',
      ({ alex }) => ({ entries: [], walkIns: [{ memberId: alex.id, state: 'ABSENT' }] }),
      'INVALID',
    ],
    [
      'who is not on it walks in',
      ({ alex }) => ({ entries: [mark(alex, 'PRESENT')] }),
      'NOT_FOUND',
    ],
    [
      'who walks in is a member',
      () => ({ entries: [], walkIns: [{ memberId: 'nobody' }] }),
      'NOT_FOUND',
    ],
  ])('%s', async (_, input, code) => {
    const group = await eveningGroup();
    const answer = await recordRoll(group.coordinator, group.held.id, 0, input(group));
    expect(codes(answer)).toEqual([code]);
    expect(answer.roll.version).toBe(0);
  });

  test('is not taken of what is canceled, nor before its time', async () => {
    const { coordinator, robin, program } = await eveningGroup();
    const entries = [mark(robin, 'PRESENT')];
    await createSession(coordinator, program.id, tuesdays({}, { startsOn: '2029-01-02' }));
    const [early] = await occurrences(coordinator, {
      from: '2029-01-01T00:00:00Z',
      to: '2029-01-04T00:00:00Z',
    });
    expect(codes(await recordRoll(coordinator, early.id, 0, { entries }))).toEqual([
      'STATE_NOT_ALLOWED',
    ]);
    const canceled = await occurrenceOn(coordinator, '2026-10-20');
    await cancelSession(coordinator, canceled, 'THIS');
    expect(codes(await recordRoll(coordinator, canceled.id, 0, { entries }))).toEqual([
      'STATE_NOT_ALLOWED',
    ]);
  });
});

describe('who may take it', () => {
  test('a counselor those of what they hold, with nobody else on it than there are', async () => {
    const { network, counselor, robin, held } = await eveningGroup();
    const other = await network.person('COUNSELOR');
    expect(await readRoll(other, held.id)).toBeNull();
    const entries = [mark(robin, 'PRESENT')];
    const refused = await recordRoll(other, held.id, 0, { entries });
    expect([codes(refused), refused.roll]).toEqual([['NOT_FOUND'], null]);
    expect(codes(await recordRoll(counselor, held.id, 0, { entries }))).toEqual([]);
  });

  test('a counselor brings in as a walk-in only whom they may see', async () => {
    const { network, counselor, held } = await eveningGroup();
    const unseen = await network.member({ alias: 'Kim' });
    const walkIns = [{ memberId: unseen.id }];
    const answer = await recordRoll(counselor, held.id, 0, { entries: [], walkIns });
    expect(codes(answer)).toEqual(['NOT_FOUND']);
  });
});

describe('two absences in a row', () => {
  test('ask the counselor to call, and a correction ends that', async () => {
    const { network, coordinator, counselor, robin, held } = await eveningGroup();
    await recordRoll(coordinator, held.id, 0, { entries: [mark(robin, 'ABSENT')] });
    expect(await tasksOf(network, robin)).toEqual([]);
    const next = await occurrenceOn(coordinator, '2026-10-20');
    await recordRoll(coordinator, next.id, 0, { entries: [mark(robin, 'ABSENT')] });
    expect(await tasksOf(network, robin)).toEqual([
      { kind: 'ABSENCE', state: 'OPEN', owner_id: counselor.key },
    ]);
    await recordRoll(coordinator, next.id, 1, { entries: [mark(robin, 'LATE')] });
    expect(await tasksOf(network, robin)).toMatchObject([{ state: 'CANCELED' }]);
  });
});
