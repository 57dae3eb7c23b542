import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { groupOf } from '../../../../test/groups.ts';
import { startApi, type AnyData, type TestApi } from '../../../../test/harness.ts';
import { memberMove } from '../../../../test/members.ts';
import { mergeOf, undoOf } from '../../../../test/merges.ts';
import { statementsOf } from '../../../../test/statements.ts';
import type { TestPerson } from '../../../../test/test-network.ts';
import { importFeed, newFeed, row } from '../../tests/meeting-kit.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const ATTENDED = 'id attendedAt meeting { name } group { name } place proof signedBy';
const codesOf = ({ userErrors }: AnyData): string[] =>
  userErrors.map(({ code, field }: AnyData) => `${code} ${field?.join('.') ?? ''}`);

async function asked(
  person: TestPerson,
  document: string,
  variables: AnyData = {},
): Promise<AnyData> {
  const { data, errors } = await person.ask(document, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data as AnyData)[0];
}

const log = (person: TestPerson, input: AnyData, key?: string) =>
  asked(
    person,
    `mutation ($input: MeetingAttendanceInput!, $key: String) {
      meetingAttendanceLog(input: $input, idempotencyKey: $key) {
        userErrors { code field } attendance { ${ATTENDED} } } }`,
    { input, key },
  );
const share = (person: TestPerson, shared: boolean) =>
  asked(
    person,
    `mutation ($shared: Boolean!) {
      meetingSharingSet(shared: $shared) { userErrors { code } sharing { shared since } } }`,
    { shared },
  );
/** The places somebody reads that a member attended; null where they may not. */
async function read(person: TestPerson, memberId?: string): Promise<string[] | null> {
  const found = await asked(
    person,
    `query ($id: ID) { meetingAttendances(memberId: $id) { nodes { ${ATTENDED} } } }`,
    { id: memberId },
  );
  return (
    found?.nodes.map((one: AnyData) => one.place ?? one.meeting?.name ?? one.group?.name) ?? null
  );
}

/** A network with somebody in each role, a member, and another one. */
async function caseOf() {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const counselor = await network.person('COUNSELOR');
  const mentor = await network.person('MENTOR');
  const [wren, fern] = [await network.person('MEMBER'), await network.person('MEMBER')];
  const member = await network.member({ counselor, mentor, account: wren, alias: 'Wren' });
  const other = await network.member({ account: fern, alias: 'Fern' });
  return { network, coordinator, counselor, mentor, wren, fern, member, other };
}

const NOW = Date.now();
const daysAgo = (days: number) => new Date(NOW - days * 86_400_000).toISOString();

test('a member logs a published meeting, a group, and any other by what they call it, and takes one back', async () => {
  const { coordinator, wren } = await caseOf();
  await importFeed(coordinator, newFeed([row('noon', { name: 'Noon meeting' })]));
  const { nodes } = await asked(wren, '{ meetings { nodes { id } } }');
  const group = await groupOf(coordinator, { name: 'Circle' });
  const key = randomUUID();
  const first = await log(wren, { meetingId: nodes[0].id, attendedAt: daysAgo(9) }, key);
  expect(first.attendance).toMatchObject({ meeting: { name: 'Noon meeting' }, proof: null });
  const again = await log(wren, { meetingId: nodes[0].id, attendedAt: daysAgo(9) }, key);
  expect(again.attendance.id).toBe(first.attendance.id);
  await log(wren, { groupId: group.id, attendedAt: daysAgo(8) });
  const signed = await log(wren, {
    place: ' In the park ',
    attendedAt: daysAgo(7),
    signedBy: 'Pat',
  });
  expect(signed.attendance).toMatchObject({
    place: 'In the park',
    proof: 'SIGNATURE',
    signedBy: 'Pat',
  });
  expect(await read(wren)).toEqual(['In the park', 'Circle', 'Noon meeting']);
  const remove = () =>
    asked(
      wren,
      `mutation ($id: ID!) { meetingAttendanceRemove(id: $id) { userErrors { code field } } }`,
      { id: signed.attendance.id },
    );
  expect(codesOf(await remove())).toEqual([]);
  expect(codesOf(await remove())).toEqual(['NOT_FOUND id']);
  expect(await read(wren)).toEqual(['Circle', 'Noon meeting']);
  const { rows } = await api.owner.query(
    `select place, signed_by from meeting_attendance where place is not null and organization_id = $1`,
    [await networkOf(coordinator)],
  );
  expect(JSON.stringify(rows)).not.toContain('park');
  expect(JSON.stringify(rows)).not.toContain('Pat');
});

test('a place and a signature of which nothing is seen are none', async () => {
  const { coordinator, wren } = await caseOf();
  const group = await groupOf(coordinator, { name: 'Circle' });
  const logged = await log(wren, { groupId: group.id, place: '\u200b', signedBy: '\u2060' });
  expect(codesOf(logged)).toEqual([]);
  expect(logged.attendance).toMatchObject({ place: null, signedBy: null, proof: null });
});

const networkOf = async ({ key }: TestPerson): Promise<string> =>
  (await api.owner.query('select organization_id from membership where id = $1', [key])).rows[0]
    .organization_id;

test('nobody reads it but the member, until it is shared, and again when it no longer is', async () => {
  const { network, coordinator, counselor, mentor, wren, fern, member } = await caseOf();
  const stranger = await network.person('COUNSELOR');
  const admin = await network.person('ADMINISTRATOR');
  const { attendance } = await log(wren, { place: 'In the park' });
  const everybody = { coordinator, counselor, mentor, fern, stranger, admin };
  const readers = async () => {
    const open: string[] = [];
    for (const [name, person] of Object.entries(everybody)) {
      const byList = await read(person, member.id);
      const byId = (await person.ask(`{ node(id: "${attendance.id}") { id } }`)).data.node;
      expect([name, byId !== null]).toEqual([name, byList !== null]);
      if (byList) open.push(name);
    }
    return open;
  };
  expect(await readers()).toEqual([]);
  expect((await share(wren, true)).sharing).toEqual({ shared: true, since: expect.any(String) });
  expect(await readers()).toEqual(['coordinator', 'counselor', 'admin']);
  expect(await read(counselor, member.id)).toEqual(['In the park']);
  await api.owner.query(`update member set mentor_shares = '{ATTENDANCE}' where id = $1`, [
    member.key,
  ]);
  expect(await readers()).toEqual(['coordinator', 'counselor', 'mentor', 'admin']);
  expect((await share(wren, false)).sharing).toEqual({ shared: false, since: null });
  expect(await readers()).toEqual([]);
  expect(await read(wren)).toEqual(['In the park']);
});

test('what is wrong names its field, and nothing is logged', async () => {
  const { coordinator, wren } = await caseOf();
  const hidden = await groupOf(coordinator, { admission: 'BY_INVITATION' });
  const later = new Date(Date.now() + 20 * 60_000).toISOString();
  const refused = async (input: AnyData) => codesOf(await log(wren, input));
  expect(await refused({})).toEqual(['REQUIRED input.place']);
  expect(await refused({ place: '\u200b' })).toEqual(['REQUIRED input.place']);
  expect(await refused({ place: 'A', groupId: hidden.id })).toEqual(['INVALID input.place']);
  expect(await refused({ groupId: hidden.id })).toEqual(['NOT_FOUND input.groupId']);
  expect(await refused({ meetingId: hidden.id })).toEqual(['NOT_FOUND input.meetingId']);
  expect(await refused({ place: 'x'.repeat(121) })).toEqual(['TOO_LONG input.place']);
  expect(await refused({ place: 'A', code: 'ABCDEF' })).toEqual(['INVALID input.code']);
  expect(await refused({ place: 'A', attendedAt: later })).toEqual([
    'OUT_OF_RANGE input.attendedAt',
  ]);
  expect(await refused({ place: 'A', attendedAt: '2024-01-01T00:00:00Z' })).toEqual([
    'OUT_OF_RANGE input.attendedAt',
  ]);
  expect(await read(wren)).toEqual([]);
  await expect(log(coordinator, { place: 'A' })).rejects.toThrow('FORBIDDEN');
});

test('two records of one person share what both shared alone, and each its own again after an undo', async () => {
  const { network, coordinator, wren, member } = await caseOf();
  const from = await network.member();
  await log(wren, { place: 'In the park' });
  await share(wren, true);
  expect(await read(coordinator, member.id)).toEqual(['In the park']);
  const { merge, userErrors } = await mergeOf(coordinator, from, member);
  expect(userErrors).toEqual([]);
  expect(await read(coordinator, member.id)).toBeNull();
  expect(await read(wren)).toEqual(['In the park']);
  expect((await undoOf(coordinator, merge.id)).userErrors).toEqual([]);
  expect(await read(coordinator, member.id)).toEqual(['In the park']);
});

test.each(['memberLeave', 'memberRecordDeath'] as const)(
  'after %s nothing of it is shared any more',
  async (move) => {
    const { coordinator, wren, member } = await caseOf();
    await log(wren, { place: 'In the park' });
    await share(wren, true);
    await memberMove(coordinator, move, { id: member.id });
    expect(await read(coordinator, member.id)).toBeNull();
  },
);

test('a longer list takes no more work', async () => {
  const { coordinator, wren } = await caseOf();
  const group = await groupOf(coordinator);
  for (const days of [27, 28, 29]) {
    await log(wren, { groupId: group.id, attendedAt: daysAgo(days) });
  }
  const work = async (first: number) =>
    (
      await statementsOf(() =>
        asked(
          wren,
          `query ($first: Int) { meetingAttendances(first: $first) { nodes { ${ATTENDED} } } }`,
          {
            first,
          },
        ),
      )
    ).length;
  expect(await work(3)).toBe(await work(1));
});
