import { LockMode } from '@mikro-orm/core';
import type { Command } from '../app/lane.ts';
import { Task } from './task.entity.ts';

const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;

/** An open follow-up whose cause named the record that went, as it was. */
export interface TaskBefore {
  id: string;
  causeKey: string;
  versionAfter: number;
  /** The one that is open for the same cause in the record that stayed, which it was folded into. */
  into: { id: string; versionAfter: number; dueAt: string; occurrences: number } | null;
}

/**
 * What opens follow-ups names their cause by the member: from now on it finds these by the one that stays. Of
 * two for one cause one stays open, due at the earlier time.
 */
export async function foldTasks(
  { em, organizationId, now }: Command,
  fromId: string,
  intoId: string,
  by: string,
): Promise<TaskBefore[]> {
  const memberId = { $in: [fromId, intoId] };
  const open = await em.find(Task, { organizationId, memberId, state: 'OPEN' }, lock);
  const before: TaskBefore[] = [];
  for (const task of open) {
    const { id, causeKey } = task;
    if (!causeKey?.includes(fromId)) continue;
    const cause = causeKey.replaceAll(fromId, intoId);
    const other = open.find((one) => one.causeKey === cause);
    if (!other) {
      task.causeKey = cause;
      before.push({ id, causeKey, versionAfter: task.version, into: null });
      continue;
    }
    const { dueAt, occurrences } = other;
    other.repeat(task.dueAt);
    task.cancel(by, now, 'COVERED_BY_OTHER');
    task.undo = null;
    const into = { id: other.id, versionAfter: other.version, dueAt, occurrences };
    before.push({ id, causeKey, versionAfter: task.version, into });
  }
  await em.flush();
  return before;
}

/** Takes back what folding did, of follow-ups that nobody has touched since. */
export async function unfoldTasks(
  { em, organizationId }: Command,
  before: readonly TaskBefore[],
): Promise<void> {
  const ids = before.flatMap(({ id, into }) => (into ? [id, into.id] : [id]));
  if (ids.length === 0) return;
  const tasks = await em.find(Task, { organizationId, id: { $in: ids } }, lock);
  const of = (key: string) => tasks.find(({ id }) => id === key);
  for (const { id, causeKey, versionAfter, into } of before) {
    const [task, other] = [of(id), into && of(into.id)];
    if (!into && task?.state === 'OPEN') task.causeKey = causeKey;
    if (!into || task?.version !== versionAfter) continue;
    task.openAgain();
    if (other?.version !== into.versionAfter) continue;
    const { dueAt, occurrences } = into;
    Object.assign(other, { dueAt, occurrences });
  }
  await em.flush();
}
