import { LockMode } from '@mikro-orm/core';
import { eachDue, type DueRow } from '../app/each-due.ts';
import type { Command } from '../app/lane.ts';
import type { Services } from '../app/services.ts';
import { climbingKinds } from './task-kinds.ts';
import { Task } from './task.entity.ts';

const BATCH = 100;
const kinds = climbingKinds.map((kind) => `'${kind}'`).join(', ');

/** Gives follow-ups that must not wait, and are overdue, from their owner to the coordinators. */
export async function climbTasks(services: Services): Promise<void> {
  const { rows } = await services.worker.query<DueRow>(
    `select organization_id, id from task
     where state = 'OPEN' and escalated_at is null and kind in (${kinds})
       and due_at <= app.now() order by due_at limit $1`,
    [BATCH],
  );
  await eachDue(services, rows, 'a follow-up could not climb', climb);
}

async function climb({ em, organizationId, now }: Command, { id }: DueRow): Promise<void> {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  const task = await em.findOneOrFail(Task, { organizationId, id }, lock);
  // Between the look and the lock somebody may have done it, or another process was first.
  if (task.state !== 'OPEN' || task.escalatedAt !== null) return;
  if (Date.parse(task.dueAt) > Date.parse(now)) return;
  task.climb(now);
  await em.flush();
}
