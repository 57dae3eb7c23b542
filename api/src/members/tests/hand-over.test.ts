import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { acknowledge } from '../../../test/alert-moves.ts';
import { alertsOf, raiseAlert } from '../../../test/check-in.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { changesOf } from '../../../test/members.ts';
import { statementsOf } from '../../../test/statements.ts';
import { opened, tasksOf } from '../../../test/tasks.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const FIELDS = `userErrors { code field } handOver {
  id memberCount alertCount taskCount note from { id } to { id } handedOverBy { id } }`;
const HAND_OVER = `mutation ($from: ID!, $to: ID!, $role: CareRole! = COUNSELOR, $ids: [ID!], $note: String, $key: String) {
  caseloadHandOver(fromPersonId: $from, toPersonId: $to, role: $role, memberIds: $ids, note: $note,
    idempotencyKey: $key) { ${FIELDS} } }`;
const PREVIEW = `query ($from: ID!, $ids: [ID!]) {
  caseloadHandOverPreview(fromPersonId: $from, role: COUNSELOR, memberIds: $ids) {
    memberCount alertCount taskCount } }`;
const READ = 'query ($id: ID!) { handOver(id: $id) { note } }';

async function handOver(person: TestPerson, variables: AnyData): Promise<AnyData> {
  const { data, errors } = await person.ask(HAND_OVER, variables);
  expect(errors).toBeUndefined();
  return data.caseloadHandOver;
}
const codesOf = ({ userErrors }: AnyData) => userErrors.map(({ code }: AnyData) => code);

async function caseOf(size = 2) {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const leaver = await network.person('COUNSELOR');
  const receiver = await network.person('COUNSELOR');
  const members = [];
  for (let count = 0; count < size; count += 1) {
    members.push(await network.member({ counselor: leaver, alias: `Member ${String(count)}` }));
  }
  const pair = { from: leaver.id, to: receiver.id };
  return { network, coordinator, leaver, receiver, members, pair };
}

const seen = async (person: TestPerson): Promise<string[]> => {
  const { data } = await person.ask('{ members(first: 100) { nodes { id } } }');
  return data.members.nodes.map(({ id }: AnyData) => id).toSorted();
};

test('members, what was taken of their alerts and their follow-ups go along in one step', async () => {
  const { network, coordinator, leaver, receiver, members, pair } = await caseOf();
  const [first, second] = members as [(typeof members)[0], (typeof members)[0]];
  const alert = await raiseAlert(leaver, first);
  await acknowledge(leaver, alert.id);
  await opened(network, { kind: 'PLAN_REVIEW', memberId: second.key, ownerId: leaver.key });
  const counts = { memberCount: 2, alertCount: 1, taskCount: 1 };
  const { data } = await coordinator.ask(PREVIEW, pair);
  expect(data.caseloadHandOverPreview).toEqual(counts);

  const done = await handOver(coordinator, { ...pair, note: ' Prefers mornings. ' });

  expect(done).toMatchObject({
    userErrors: [],
    handOver: {
      ...counts,
      note: 'Prefers mornings.',
      from: { id: leaver.id },
      to: { id: receiver.id },
    },
  });
  expect(await seen(leaver)).toEqual([]);
  expect(await seen(receiver)).toEqual([first.id, second.id].toSorted());
  expect(await alertsOf(receiver, first)).toMatchObject([{ id: alert.id, state: 'OPEN' }]);
  const tasks = await tasksOf(receiver, { mine: true });
  expect(tasks.map(({ kind }) => kind).toSorted()).toEqual(['HAND_OVER', 'PLAN_REVIEW']);
  expect(await changesOf(receiver, first.id)).toMatchObject([
    { teamMove: 'JOIN', person: { id: receiver.id } },
    { teamMove: 'LEAVE', person: { id: leaver.id } },
  ]);
});

test('the note is for who receives it, who wrote it, and administrators', async () => {
  const { network, coordinator, leaver, receiver, pair } = await caseOf(1);
  const done = await handOver(coordinator, { ...pair, note: 'Sister is the one to call.' });
  const { id } = done.handOver;
  const read = async (person: TestPerson) => (await person.ask(READ, { id })).data.handOver;
  const note = { note: 'Sister is the one to call.' };
  expect(await read(receiver)).toEqual(note);
  expect(await read(coordinator)).toEqual(note);
  expect(await read(await network.person('ADMINISTRATOR'))).toEqual(note);
  expect(await read(await network.person('COORDINATOR'))).toBeNull();
  expect(await read(leaver)).toBeNull();
  const { rows } = await api.owner.query(
    'select note from caseload_hand_over where organization_id = $1',
    [network.organizationId],
  );
  expect(rows[0].note).not.toContain('Sister');
});

test('of two hand-overs at once one passes each member on, and the other is told', async () => {
  const { network, coordinator, leaver, receiver, members } = await caseOf(3);
  const other = await network.person('COUNSELOR');
  const ids = members.map(({ id }) => id);
  const results = await Promise.all(
    [receiver, other].map((to) => handOver(coordinator, { from: leaver.id, to: to.id, ids })),
  );
  expect(results.map(codesOf).toSorted()).toEqual([[], ['NOT_FOUND']]);
  const { rows } = await api.owner.query(
    `select count(*)::int as count from care_team
     where organization_id = $1 and role = 'COUNSELOR' and ended_at is null`,
    [network.organizationId],
  );
  expect(rows[0].count).toBe(3);
});

test('a repeat of the key is the same hand-over', async () => {
  const { coordinator, receiver, pair } = await caseOf(1);
  const key = 'hand-over-1';
  const first = await handOver(coordinator, { ...pair, key });
  expect(await handOver(coordinator, { ...pair, key })).toEqual(first);
  expect(await tasksOf(receiver, { mine: true })).toHaveLength(1);
});

test('whom the caller may not change is not passed on', async () => {
  const { network, leaver, receiver, members, pair } = await caseOf(2);
  const colleague = await network.person('COUNSELOR');
  const [first, second] = members as [(typeof members)[0], (typeof members)[0]];
  await network.careTeam(first.key, colleague, 'COUNSELOR');
  const named = await handOver(colleague, { ...pair, ids: [first.id, second.id] });
  expect(codesOf(named)).toEqual(['NOT_FOUND']);
  expect((await handOver(colleague, pair)).handOver).toMatchObject({ memberCount: 1 });
  expect(await seen(leaver)).toEqual([second.id]);
  expect(await seen(receiver)).toEqual([first.id]);
});

test('who is on the team already stays on it once', async () => {
  const { network, coordinator, receiver, members, pair } = await caseOf(1);
  await network.careTeam(members[0]?.key ?? '', receiver, 'COUNSELOR');
  await handOver(coordinator, pair);
  const { data } = await coordinator.ask(
    '{ members(first: 5) { nodes { careTeam { person { id } } } } }',
  );
  expect(data.members.nodes).toEqual([{ careTeam: [{ person: { id: receiver.id } }] }]);
});

test.each([
  ['to oneself', ({ leaver }: AnyData) => ({ to: leaver.id }), 'INVALID'],
  ['to who has another role', ({ coordinator }: AnyData) => ({ to: coordinator.id }), 'INVALID'],
  ['to nobody', () => ({ to: 'nobody' }), 'NOT_FOUND'],
  ['of nobody named', () => ({ ids: [] }), 'OUT_OF_RANGE'],
  [
    'of too many',
    () => ({ ids: Array.from({ length: 501 }, (_, at) => String(at)) }),
    'OUT_OF_RANGE',
  ],
  ['with too long a note', () => ({ note: 'x'.repeat(4001) }), 'TOO_LONG'],
])('a hand-over %s is refused, with nothing done', async (_, change, code) => {
  const found = await caseOf(1);
  const refused = await handOver(found.coordinator, { ...found.pair, ...change(found) });
  expect(codesOf(refused)).toEqual([code]);
  expect(await seen(found.leaver)).toHaveLength(1);
});

test('a larger hand-over takes no more statements', async () => {
  const work = async (size: number) => {
    const { coordinator, pair } = await caseOf(size);
    return (await statementsOf(() => handOver(coordinator, pair))).length;
  };
  expect(await work(8)).toBeLessThanOrEqual((await work(2)) + 2);
});
