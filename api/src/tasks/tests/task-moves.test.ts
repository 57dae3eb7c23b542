import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { createTask, inCommand, inHours, opened, taskMove, tasksOf } from '../../../test/tasks.ts';
import { keyOf } from '../../common/ids.ts';
import { openTask } from '../open-task.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function caseOf() {
  const network = await api.network();
  const dana = await network.person('COUNSELOR');
  const member = await network.member({ counselor: dana });
  const coordinator = await network.person('COORDINATOR');
  return { network, dana, member, coordinator };
}

async function openOne() {
  const place = await caseOf();
  const { task } = await createTask(place.dana, { memberId: place.member.id });
  return { ...place, id: task.id as string };
}

/** Lets the eight seconds pass. */
const timePasses = (id: string) =>
  api.owner.query(
    `update task set undo = jsonb_set(undo, '{until}', to_jsonb(app.now() - interval '1 second'))
     where id = $1`,
    [keyOf('Task', id)],
  );

describe('taskCreate', () => {
  test('opens a follow-up of the caller, with what is written sealed in the database', async () => {
    const { dana, member } = await caseOf();
    const { userErrors, task } = await createTask(dana, { memberId: member.id, note: ' Call. ' });
    expect(userErrors).toEqual([]);
    expect(task).toMatchObject({
      kind: 'FOLLOW_UP',
      state: 'OPEN',
      note: 'Call.',
      member: { id: member.id },
      owner: { id: dana.id },
      createdBy: { id: dana.id },
      version: 1,
    });
    const { rows } = await api.owner.query('select note from task where id = $1', [
      keyOf('Task', task.id),
    ]);
    expect(rows[0].note).not.toContain('Call');
  });

  test('gives it to whoever coordinates, or to somebody else who may see the member', async () => {
    const { dana, member, coordinator } = await caseOf();
    const shared = await createTask(dana, { memberId: member.id, forCoordination: true });
    expect(shared.task.owner).toBeNull();
    const given = await createTask(dana, { memberId: member.id, ownerId: coordinator.id });
    expect(given.task.owner).toEqual({ id: coordinator.id });
  });

  test('refuses an owner who may not see the member: it would be nobody’s', async () => {
    const { network, dana, member } = await caseOf();
    const mentor = await network.person('MENTOR');
    await network.careTeam(member.key, mentor, 'MENTOR');
    for (const nobody of [await network.person('COUNSELOR'), mentor]) {
      const { userErrors } = await createTask(dana, { memberId: member.id, ownerId: nobody.id });
      expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'ownerId'] }]);
    }
  });

  test('refuses a member who is unknown, not visible, or the caller', async () => {
    const { network, dana } = await caseOf();
    const stranger = await network.member();
    const self = await network.person('COORDINATOR', 'MEMBER');
    const own = await network.member({ account: self });
    for (const [person, memberId] of [
      [dana, stranger.id],
      [dana, dana.id],
      [self, own.id],
    ] as const) {
      const { userErrors } = await createTask(person, { memberId });
      expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'memberId'] }]);
    }
  });

  test.each([
    [{ note: '  ' }, 'REQUIRED', 'note'],
    [{ note: 'x'.repeat(2001) }, 'TOO_LONG', 'note'],
    [{ dueAt: inHours(-1) }, 'OUT_OF_RANGE', 'dueAt'],
    [{ dueAt: inHours(24 * 400) }, 'OUT_OF_RANGE', 'dueAt'],
  ])('refuses %j', async (input, code, field) => {
    const { dana } = await caseOf();
    const { userErrors, task } = await createTask(dana, input);
    expect(userErrors).toMatchObject([{ code, field: ['input', field] }]);
    expect(task).toBeNull();
  });

  test('repeated with its key opens one', async () => {
    const { dana, member } = await caseOf();
    const key = randomUUID();
    const input = { memberId: member.id, dueAt: inHours(5) };
    const [first, second] = [
      await createTask(dana, input, key),
      await createTask(dana, input, key),
    ];
    expect(second.task.id).toBe(first.task.id);
    expect(await tasksOf(dana)).toHaveLength(1);
  });
});

test('what is done says who did it and what came of it; who comes second sees that', async () => {
  const { dana, coordinator, id } = await openOne();
  const { userErrors, task } = await taskMove(dana, 'taskComplete', { id, outcome: 'Went well.' });
  expect(userErrors).toEqual([]);
  expect(task).toMatchObject({ state: 'DONE', outcome: 'Went well.', closedBy: { id: dana.id } });

  const second = await taskMove(coordinator, 'taskComplete', { id });
  expect(second.userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED', field: ['id'] }]);
  expect(second.task).toMatchObject({ state: 'DONE', closedBy: { id: dana.id } });
});

test('what is closed allows nothing but its undo', async () => {
  const { dana, id } = await openOne();
  await taskMove(dana, 'taskCancel', { id, reason: 'NOT_NEEDED' });
  for (const [move, rest] of [
    ['taskComplete', {}],
    ['taskCancel', { reason: 'NOT_NEEDED' }],
    ['taskReassign', {}],
    ['taskSnooze', { until: inHours(48) }],
  ] as const) {
    const { userErrors } = await taskMove(dana, move, { id, ...rest });
    expect(userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED', field: ['id'] }]);
  }
});

test('a completion, a cancellation and a snooze are undone as they were before', async () => {
  const { dana, id } = await openOne();
  const { dueAt } = (await tasksOf(dana))[0];
  const moves = [
    ['taskComplete', { outcome: 'Done' }],
    ['taskCancel', { reason: 'COVERED_BY_OTHER' }],
    ['taskSnooze', { until: inHours(48) }],
  ] as const;
  for (const [move, rest] of moves) {
    const changed = await taskMove(dana, move, { id, ...rest });
    expect(changed.task.undoUntil).not.toBeNull();
    const { userErrors, task } = await taskMove(dana, 'taskReopen', { id });
    expect(userErrors).toEqual([]);
    expect(task).toMatchObject({
      state: 'OPEN',
      dueAt,
      outcome: null,
      cancelReason: null,
      closedAt: null,
      closedBy: null,
      undoUntil: null,
    });
  }
});

test('nobody undoes what somebody else did, nor anything after eight seconds, nor twice', async () => {
  const { dana, coordinator, id } = await openOne();
  await taskMove(dana, 'taskComplete', { id });
  const foreign = await taskMove(coordinator, 'taskReopen', { id });
  expect(foreign.userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED' }]);
  expect(foreign.task.undoUntil).toBeNull();
  await timePasses(id);
  const late = await taskMove(dana, 'taskReopen', { id });
  expect(late.userErrors).toMatchObject([{ code: 'TOO_LATE', field: ['id'] }]);
  expect(late.task.state).toBe('DONE');
});

test('what was closed stays so once its cause has opened another: two would be open', async () => {
  const { network, dana, member } = await caseOf();
  const causeKey = `absence:${member.key}`;
  const draft = { kind: 'ABSENCE', memberId: member.key, ownerId: dana.key, causeKey } as const;
  const id = await opened(network, draft);
  await taskMove(dana, 'taskComplete', { id });
  await inCommand(network, (command) => openTask(command, { ...draft, dueAt: inHours(1) }));
  const { userErrors, task } = await taskMove(dana, 'taskReopen', { id });
  expect(userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED', field: ['id'] }]);
  expect(task.state).toBe('DONE');
});

test('given to somebody else it is theirs, and given to nobody it is the coordinators’', async () => {
  const { network, dana, member, coordinator, id } = await openOne();
  const lee = await network.person('COUNSELOR');
  const refused = await taskMove(dana, 'taskReassign', { id, ownerId: lee.id });
  expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['ownerId'] }]);
  await network.careTeam(member.key, lee, 'COUNSELOR');
  const given = await taskMove(dana, 'taskReassign', { id, ownerId: lee.id });
  expect(given.task.owner).toEqual({ id: lee.id });
  expect(await tasksOf(lee, { mine: true })).toHaveLength(1);
  expect(await tasksOf(coordinator, { mine: true })).toEqual([]);

  const { task } = await taskMove(lee, 'taskReassign', { id });
  expect(task.owner).toBeNull();
  expect(await tasksOf(coordinator, { mine: true })).toHaveLength(1);
  expect(await tasksOf(lee, { mine: true })).toEqual([]);
});

test('what climbs when it is overdue cannot be put off, and nothing for long', async () => {
  const { network, dana, member, id } = await openOne();
  const first = await opened(network, {
    kind: 'FIRST_CONTACT',
    memberId: member.key,
    ownerId: dana.key,
  });
  const until = inHours(48);
  const climbing = await taskMove(dana, 'taskSnooze', { id: first, until });
  expect(climbing.userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED', field: ['id'] }]);
  for (const wrong of [inHours(-1), inHours(24 * 91)]) {
    const { userErrors } = await taskMove(dana, 'taskSnooze', { id, until: wrong });
    expect(userErrors).toMatchObject([{ code: 'OUT_OF_RANGE', field: ['until'] }]);
  }
  const { task } = await taskMove(dana, 'taskSnooze', { id, until });
  expect(Date.parse(task.dueAt)).toBe(Date.parse(until));
});

test('SETTLED is for the software to say, and a version that is old is refused', async () => {
  const { dana, id } = await openOne();
  const settled = await taskMove(dana, 'taskCancel', { id, reason: 'SETTLED' });
  expect(settled.userErrors).toMatchObject([{ code: 'INVALID', field: ['reason'] }]);
  await taskMove(dana, 'taskSnooze', { id, until: inHours(30) });
  const stale = await taskMove(dana, 'taskComplete', { id, version: 1 });
  expect(stale.userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);
  expect(stale.task.version).toBe(2);
});
