import type { Command } from '../app/lane.ts';
import { later } from '../common/instant.ts';
import { closeTasks, openTask } from '../tasks/open-task.ts';
import { taskOwners } from '../tasks/task-policy.ts';
import { holdsPlace } from './enrollment-states.ts';
import type { Enrollment } from './enrollment.entity.ts';
import { nextWaiting, placesOf, type Waiting } from './places.ts';
import type { Program } from './program.entity.ts';

/** Within what time somebody who is next should hear of their place, in milliseconds. */
const TIME_TO_OFFER = 24 * 3_600_000;

const causeOf = ({ id }: Waiting) => `place-open:${id}`;

/**
 * Does what may free or take places of a program that is locked, or change who is next, and keeps the one
 * follow-up in step with it that says who is to be given a place.
 * @param moved the enrollment that is moved; null when none is
 */
export async function keepingPlaceTask<T>(
  command: Command,
  program: Program,
  moved: Enrollment | null,
  work: () => Promise<T>,
): Promise<T> {
  const before = await nextToBeGiven(command, program);
  const result = await work();
  const next = await nextToBeGiven(command, program);
  if (before?.id === next?.id) return result;
  if (before) {
    const given = moved?.id === before.id && holdsPlace(moved.state);
    await closeTasks(
      command,
      causeOf(before),
      given
        ? { state: 'DONE', by: moved.undo?.by ?? null }
        : { state: 'CANCELED', by: null, reason: 'SETTLED' },
    );
  }
  if (next) await openFor(command, program, next);
  return result;
}

/** Who is next, when there is a place. */
async function nextToBeGiven(command: Command, program: Program): Promise<Waiting | undefined> {
  const { free, waiting } = await placesOf(command, program);
  if (free < 1 || waiting === 0) return undefined;
  const [next] = await nextWaiting(command, program.id, 1);
  return next;
}

async function openFor(command: Command, program: Program, next: Waiting): Promise<void> {
  await openTask(command, {
    kind: 'PLACE_OPEN',
    memberId: next.memberId,
    ownerId: await leadFor(command, program, next),
    dueAt: later(command.now, TIME_TO_OFFER),
    causeKey: causeOf(next),
    subject: { type: 'Program', id: program.id },
  });
}

/** Who leads the program longest and may see the member; whoever coordinates when nobody does. */
async function leadFor(
  { db }: Command,
  program: Program,
  { memberId }: Waiting,
): Promise<string | null> {
  const lead = await taskOwners(db, memberId)
    .innerJoin('program_lead', (join) =>
      join
        .onRef('program_lead.organization_id', '=', 'membership.organization_id')
        .onRef('program_lead.membership_id', '=', 'membership.id'),
    )
    .where('program_lead.program_id', '=', program.id)
    .where('program_lead.ended_at', 'is', null)
    .orderBy('program_lead.since')
    .orderBy('program_lead.id')
    .executeTakeFirst();
  return lead?.id ?? null;
}
