import { LockMode } from '@mikro-orm/core';
import { Lane } from '../app/lane.ts';
import type { Services } from '../app/services.ts';
import { climbingKinds } from './task-kinds.ts';
import { Task } from './task.entity.ts';

const BATCH = 100;
const kinds = climbingKinds.map((kind) => `'${kind}'`).join(', ');

interface OverdueTask {
  organization_id: string;
  id: string;
}

/** Gives follow-ups that must not wait, and are overdue, from their owner to the coordinators. */
export async function climbTasks(services: Services): Promise<void> {
  const { rows } = await services.worker.query<OverdueTask>(
    `select organization_id, id from task
     where state = 'OPEN' and escalated_at is null and kind in (${kinds})
       and due_at <= app.now() order by due_at limit $1`,
    [BATCH],
  );
  for (const overdue of rows) {
    await climb(services, overdue).catch((err: unknown) => {
      // One that is locked or broken must not keep the others waiting; the next sweep tries it again.
      services.log.error({ err }, 'a follow-up could not climb');
    });
  }
}

async function climb(services: Services, overdue: OverdueTask): Promise<void> {
  const { organization_id: organizationId, id } = overdue;
  const lane = new Lane(services, { organizationId });
  await lane.command(async (command) => {
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
    const task = await command.em.findOneOrFail(Task, { organizationId, id }, lock);
    // Between the look and the lock somebody may have done it, or another process was first.
    if (task.state !== 'OPEN' || task.escalatedAt !== null) return;
    if (Date.parse(task.dueAt) > Date.parse(command.now)) return;
    task.climb(command.now);
    await command.em.flush();
  });
}
