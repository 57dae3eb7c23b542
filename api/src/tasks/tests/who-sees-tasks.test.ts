import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { statementsOf } from '../../../test/statements.ts';
import { createTask, inHours, opened, taskMove, tasksOf } from '../../../test/tasks.ts';
import type { TestPerson } from '../../../test/test-network.ts';
import { TaskKind } from '../../generated/schema.ts';
import { plainKinds } from '../task-kinds.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const kinds = Object.values(TaskKind);
const kindsOf = (tasks: AnyData[]) => tasks.map(({ kind }) => kind as TaskKind).sort();

/** A member with a follow-up of every kind that nobody owns, and everybody around. */
async function everyKind() {
  const network = await api.network();
  const [coordinator, dana, house] = [
    await network.person('COORDINATOR'),
    await network.person('COUNSELOR'),
    await network.person('HOUSE_MANAGER'),
  ];
  const member = await network.member({ counselor: dana });
  await network.careTeam(member.key, house, 'HOUSE_MANAGER');
  const note = api.app.services.sealer.seal(network.organizationId, 'canary');
  for (const kind of kinds) {
    await opened(network, { kind, memberId: member.key, ownerId: dana.key, note });
  }
  return { network, coordinator, dana, house, member };
}

test('coordinators and the care team’s counselor see every kind', async () => {
  const { coordinator, dana } = await everyKind();
  expect(kindsOf(await tasksOf(coordinator))).toEqual([...kinds].sort());
  expect(kindsOf(await tasksOf(dana))).toEqual([...kinds].sort());
});

test('a counselor who is not on the care team sees none, by no path', async () => {
  const { network, dana, member } = await everyKind();
  const stranger = await network.person('COUNSELOR');
  expect(await tasksOf(stranger)).toEqual([]);
  expect(await tasksOf(stranger, { memberId: member.id })).toEqual([]);
  const [{ id }] = await tasksOf(dana);
  const { userErrors, task } = await taskMove(stranger, 'taskComplete', { id });
  expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['id'] }]);
  expect(task).toBeNull();
});

test('a house manager sees of others’ the kinds that tell nothing of use, without what is written', async () => {
  const { house } = await everyKind();
  const seen = await tasksOf(house);
  expect(kindsOf(seen)).toEqual([...plainKinds].sort());
  for (const { note, restricted } of seen) {
    expect(note).toBeNull();
    expect(restricted).toEqual([{ field: 'note' }, { field: 'outcome' }]);
  }
});

test('and their own of any kind, with what is written', async () => {
  const { coordinator, house, member } = await everyKind();
  await createTask(coordinator, { memberId: member.id, ownerId: house.id, note: 'Room 2' });
  const own = await tasksOf(house, { mine: true });
  expect(own).toMatchObject([{ kind: 'FOLLOW_UP', note: 'Room 2', restricted: [] }]);
});

test('nobody sees those about themselves', async () => {
  const { network, coordinator } = await everyKind();
  const both = await network.person('COORDINATOR', 'MEMBER');
  const own = await network.member({ account: both });
  await createTask(coordinator, { memberId: own.id });
  expect(await tasksOf(both, { memberId: own.id })).toEqual([]);
  const { data } = await both.ask(
    'query ($id: ID!) { member(id: $id) { tasks { nodes { id } } restricted { field reason } } }',
    { id: own.id },
  );
  expect(data.member.tasks).toBeNull();
  expect(data.member.restricted).toContainEqual({ field: 'tasks', reason: 'NO_PERMISSION' });
});

test('one about nobody is seen by its owner and the coordinators', async () => {
  const { network, dana, coordinator } = await everyKind();
  const { task } = await createTask(dana, { note: 'Order naloxone kits' });
  const idsOf = async (tasks: Promise<AnyData[]>) => (await tasks).map(({ id }) => id as string);
  expect(await idsOf(tasksOf(dana))).toContain(task.id);
  expect(await idsOf(tasksOf(coordinator))).toContain(task.id);
  expect(await tasksOf(await network.person('COUNSELOR'))).toEqual([]);
});

describe('it falls to the coordinators, never to nobody', () => {
  const ended: [string, string, string][] = [
    ['has left', 'update membership set ended_at = app.now() where id = $1', 'membership'],
    [
      'is off the care team',
      'update care_team set ended_at = app.now() where membership_id = $1',
      'care_team',
    ],
    [
      'has no such role any more',
      `update membership set roles = '{MENTOR}' where id = $1`,
      'membership',
    ],
  ];
  test.each(ended)('once its owner %s', async (_, statement) => {
    const network = await api.network();
    const [dana, coordinator] = [
      await network.person('COUNSELOR'),
      await network.person('COORDINATOR'),
    ];
    const member = await network.member({ counselor: dana });
    const { task } = await createTask(dana, { memberId: member.id });
    expect(await tasksOf(coordinator, { mine: true })).toEqual([]);
    await api.owner.query(statement, [dana.key]);
    expect(await tasksOf(coordinator, { mine: true })).toMatchObject([
      { id: task.id, owner: null },
    ]);
    const { errors, data } = await dana.ask('{ tasks { nodes { id } } }');
    expect(errors?.[0]?.extensions.code ?? data.tasks.nodes).not.toContainEqual({ id: task.id });
  });
});

test('filters narrow, and the one that is due first stands at the top', async () => {
  const { dana, member } = await everyKind();
  const { task } = await createTask(dana, { memberId: member.id, dueAt: inHours(2) });
  expect((await tasksOf(dana))[0].id).toBe(task.id);
  expect(await tasksOf(dana, { dueBefore: inHours(3) })).toHaveLength(1);
  expect(kindsOf(await tasksOf(dana, { kinds: ['ABSENCE'] }))).toEqual(['ABSENCE']);
  expect(await tasksOf(dana, { kinds: [] })).toEqual([]);
  expect(await tasksOf(dana, { memberId: 'nonsense' })).toEqual([]);
  expect(await tasksOf(dana, { state: 'DONE' })).toEqual([]);
  await taskMove(dana, 'taskComplete', { id: task.id });
  expect(await tasksOf(dana, { state: 'DONE' })).toMatchObject([{ id: task.id }]);
});

test('pages hold together, and the number of statements does not grow with them', async () => {
  const { coordinator, dana } = await everyKind();
  const LIST = `query ($first: Int!, $after: Cursor) { tasks(first: $first, after: $after) {
    nodes { id member { alias } owner { name } createdBy { name } closedBy { name } }
    pageInfo { endCursor hasNextPage } } }`;
  const NESTED = `query ($first: Int!) { members(first: 5) { nodes { tasks(first: $first, state: OPEN) {
    nodes { id owner { name } } } } } }`;
  for (const person of [coordinator, dana]) {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const answer: AnyData = await person.ask(LIST, { first: 3, after });
      const { tasks } = answer.data;
      seen.push(...tasks.nodes.map(({ id }: AnyData) => id));
      ({ endCursor: after, hasNextPage: more } = tasks.pageInfo);
    }
    expect(new Set(seen).size).toBe(kinds.length);
    expect(seen).toHaveLength(kinds.length);
    for (const document of [LIST, NESTED]) {
      const counts: number[] = [];
      for (const first of [1, 25, 100]) {
        counts.push((await statementsOf(() => person.ask(document, { first }))).length);
      }
      expect(new Set(counts).size).toBe(1);
      expect(counts[0]).toBeLessThanOrEqual(11);
    }
  }
});

test('it can be given to coordinators and to the care team’s staff, and only who sees the member is told', async () => {
  const { network, coordinator, dana, house, member } = await everyKind();
  await network.careTeam(member.key, await network.person('MENTOR'), 'MENTOR');
  const stranger = await network.person('COUNSELOR');
  const OWNERS = 'query ($id: ID) { taskOwners(memberId: $id) { id } }';
  const idsFor = async (person: TestPerson, id: string | null) => {
    const { data } = await person.ask(OWNERS, { id });
    return data.taskOwners?.map((owner: AnyData) => owner.id).sort() ?? null;
  };
  const ids = [coordinator, dana, house].map(({ id }) => id).sort();
  expect(await idsFor(dana, member.id)).toEqual(ids);
  expect(await idsFor(dana, null)).toEqual([...ids, stranger.id].sort());
  expect(await idsFor(stranger, member.id)).toBeNull();
  expect(await idsFor(dana, 'nonsense')).toBeNull();
});
