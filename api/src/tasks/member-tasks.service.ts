import { LockMode } from '@mikro-orm/core';
import type { Command } from '../app/lane.ts';
import { Task } from './task.entity.ts';

const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;

/** Cancels every open follow-up about a member, for whom none need be done any more. */
export async function settleTasksOf(
  { em, organizationId, now }: Command,
  memberKey: string,
  by: string,
): Promise<void> {
  const tasks = await em.find(Task, { organizationId, memberId: memberKey, state: 'OPEN' }, lock);
  for (const task of tasks) {
    task.cancel(by, now, 'SETTLED');
    // What ends with its cause is undone with its cause.
    task.undo = null;
  }
  await em.flush();
}

/**
 * Gives the open follow-ups that somebody has about these members, who are locked, to somebody else.
 * @returns how many
 */
export async function passTasksOn(
  { em, organizationId }: Command,
  memberKeys: readonly string[],
  from: string,
  to: string,
): Promise<number> {
  const tasks = await em.find(
    Task,
    { organizationId, memberId: { $in: [...memberKeys] }, ownerId: from, state: 'OPEN' },
    lock,
  );
  for (const task of tasks) task.reassign(to);
  await em.flush();
  return tasks.length;
}
