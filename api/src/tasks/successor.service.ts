import type { Command } from '../app/lane.ts';
import type { NodeType } from '../common/ids.ts';
import { later } from '../common/instant.ts';
import { closeTasks, openTask } from './open-task.ts';

/** Within what time somebody is to be found who takes over, in milliseconds. */
const TIME_TO_FIND = 3 * 24 * 3_600_000;

const causeOf = (id: string) => `successor:${id}`;

/** Whoever coordinates finds somebody for what nobody is in charge of any more. @param memberId whom it is about, if anybody */
export async function askForSuccessor(
  command: Command,
  subject: { type: NodeType; id: string },
  memberId: string | null,
): Promise<void> {
  await openTask(command, {
    kind: 'SUCCESSOR',
    memberId,
    dueAt: later(command.now, TIME_TO_FIND),
    causeKey: causeOf(subject.id),
    subject,
  });
}

/** Somebody is in charge of it again. @param id the key of the group, house or program */
export async function successorFound(command: Command, id: string, by: string): Promise<void> {
  await closeTasks(command, causeOf(id), { state: 'DONE', by });
}

/** Nobody is looked for any more, since it has ended. @param id as for `successorFound` */
export async function successorNotNeeded(command: Command, id: string): Promise<void> {
  await closeTasks(command, causeOf(id), { state: 'CANCELED', by: null, reason: 'SETTLED' });
}

/** A member who is locked has a mentor again: nobody is looked for in the place of those whose access ended. */
export async function mentorFound(command: Command, memberId: string, by: string): Promise<void> {
  const open = await command.db
    .selectFrom('task')
    .select('cause_key')
    .where('member_id', '=', memberId)
    .where('kind', '=', 'SUCCESSOR')
    .where('state', '=', 'OPEN')
    .orderBy('id')
    .execute();
  for (const { cause_key: cause } of open) {
    if (cause !== null) await closeTasks(command, cause, { state: 'DONE', by });
  }
}
