import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { inCommand, inHours, opened, taskMove, tasksOf } from '../../../test/tasks.ts';
import { globalId, keyOf } from '../../common/ids.ts';
import { climbTasks } from '../climb-tasks.ts';
import { closeTasks, openTask } from '../open-task.ts';

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
  const causeKey = `absence:${member.key}`;
  const draft = { kind: 'ABSENCE', memberId: member.key, careRole: 'COUNSELOR', causeKey } as const;
  return { network, dana, member, coordinator, causeKey, draft };
}

test('the same cause folds into the follow-up that is open, which is due no later for it', async () => {
  const { network, dana, draft } = await caseOf();
  const [soon, late] = [inHours(4), inHours(24)];
  const first = await inCommand(network, (c) => openTask(c, { ...draft, dueAt: late }));
  const second = await inCommand(network, (c) => openTask(c, { ...draft, dueAt: soon }));
  const third = await inCommand(network, (c) => openTask(c, { ...draft, dueAt: late }));
  expect(first.opened).toBe(true);
  for (const again of [second, third]) expect(again).toEqual({ key: first.key, opened: false });
  const [task, ...others] = await tasksOf(dana);
  expect(others).toEqual([]);
  expect(task).toMatchObject({ id: globalId('Task', first.key), occurrences: 3 });
  expect(Date.parse(task.dueAt)).toBe(Date.parse(soon));
});

test('two at once for one cause open one', async () => {
  const { network, dana, draft } = await caseOf();
  const dueAt = inHours(4);
  await Promise.all(
    Array.from({ length: 6 }, () => inCommand(network, (c) => openTask(c, { ...draft, dueAt }))),
  );
  expect(await tasksOf(dana)).toMatchObject([{ occurrences: 6 }]);
});

test('a cause that comes up after the follow-up was done opens a new one', async () => {
  const { network, dana, draft } = await caseOf();
  const id = await opened(network, draft);
  await taskMove(dana, 'taskComplete', { id });
  const again = await opened(network, draft);
  expect(again).not.toBe(id);
  expect(await tasksOf(dana)).toMatchObject([{ id: again, occurrences: 1 }]);
});

test('without a cause nothing folds', async () => {
  const { network, dana, member } = await caseOf();
  const draft = { kind: 'PLAN_REVIEW', memberId: member.key, ownerId: dana.key } as const;
  await opened(network, draft);
  await opened(network, draft);
  expect(await tasksOf(dana)).toHaveLength(2);
});

test('it goes to the care team’s role, and to the coordinators where nobody has it', async () => {
  const { network, dana, coordinator, member, draft } = await caseOf();
  await opened(network, draft);
  expect(await tasksOf(dana, { mine: true })).toMatchObject([{ owner: { id: dana.id } }]);

  await opened(network, {
    kind: 'APPOINTMENT_MISSED',
    memberId: member.key,
    careRole: 'HOUSE_MANAGER',
  });
  expect(await tasksOf(coordinator, { mine: true })).toMatchObject([
    { kind: 'APPOINTMENT_MISSED', owner: null },
  ]);
});

test('it tells what it is about', async () => {
  const { network, dana, member, draft } = await caseOf();
  await opened(network, { ...draft, subject: { type: 'Member', id: member.key } });
  expect((await tasksOf(dana))[0].subject).toEqual({ type: 'Member', id: member.id });
});

test('a note that is not sealed does not reach the database', async () => {
  const { network, draft } = await caseOf();
  await expect(opened(network, { ...draft, note: 'plain words' })).rejects.toThrow();
});

test('a cause that has passed closes its follow-up, once, and nothing undoes that', async () => {
  const { network, dana, coordinator, causeKey, draft } = await caseOf();
  const id = await opened(network, draft);
  const why = { state: 'CANCELED', by: null, reason: 'SETTLED' } as const;
  expect(await inCommand(network, (c) => closeTasks(c, causeKey, why))).toBe(keyOf('Task', id));
  expect(await inCommand(network, (c) => closeTasks(c, causeKey, why))).toBeUndefined();
  expect(await tasksOf(dana)).toEqual([]);
  expect(await tasksOf(coordinator, { state: 'CANCELED' })).toMatchObject([{ id, closedBy: null }]);
  const { userErrors } = await taskMove(dana, 'taskReopen', { id });
  expect(userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED' }]);
});

test('a command that fails leaves no follow-up', async () => {
  const { network, dana, draft } = await caseOf();
  await expect(
    inCommand(network, async (command) => {
      await openTask(command, { ...draft, dueAt: inHours(1) });
      throw new Error('later in the command');
    }),
  ).rejects.toThrow('later in the command');
  expect(await tasksOf(dana)).toEqual([]);
});

test.each(['FIRST_CONTACT', 'HAND_OVER', 'CONCERN'] as const)(
  'an overdue %s goes from its owner to the coordinators, once, and says when',
  async (kind) => {
    const { network, dana, coordinator, member } = await caseOf();
    const [past, ahead] = [inHours(-1), inHours(1)];
    const owned = { kind, memberId: member.key, ownerId: dana.key };
    const overdue = await opened(network, { ...owned, dueAt: past });
    const due = await opened(network, { ...owned, dueAt: ahead });
    const other = await opened(network, { ...owned, kind: 'ABSENCE', dueAt: past });
    await climbTasks(api.app.services);
    await climbTasks(api.app.services);

    expect(await tasksOf(coordinator, { mine: true })).toMatchObject([
      { id: overdue, owner: null, escalatedAt: expect.any(String) },
    ]);
    const left = (await tasksOf(dana, { mine: true })).map(({ id }) => id);
    expect(left).toEqual([other, due]);
    // Its former owner sees it still, and may take it up again.
    const again = { id: overdue, ownerId: dana.id };
    const { userErrors } = await taskMove(dana, 'taskReassign', again);
    expect(userErrors).toEqual([]);
  },
);
