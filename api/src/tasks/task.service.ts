import { LockMode } from '@mikro-orm/core';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { TaskCreateInput } from '../generated/schema.ts';
import { selectMembers } from '../members/member.rows.ts';
import { openTask } from './open-task.ts';
import { taskOwners } from './task-policy.ts';
import { checkTask } from './task-rules.ts';
import { Task } from './task.entity.ts';
import { selectTasks } from './task.rows.ts';

/** A change that somebody asks for on one follow-up. */
export interface TaskChange {
  mutation: string;
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
  /** The rest of the input, which a repeat of the key must share. */
  input?: unknown;
  /** Moves the follow-up. @throws Refusal with what is wrong */
  move: (task: Task, by: string, command: Command) => void | Promise<void>;
}

/**
 * Opens a follow-up by hand.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function createTask(
  ctx: Context,
  input: TaskCreateInput,
  idempotencyKey: string | null | undefined,
): Promise<string> {
  const { membershipId: by } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation: 'taskCreate', key: idempotencyKey, input };
    const { task } = await once(command, call, async () => {
      refuseIfAny(checkTask(input, command.now));
      const memberId = await memberOf(ctx, command, input.memberId);
      const wanted = input.ownerId == null ? by : keyOf('Person', input.ownerId);
      const ownerId = input.forCoordination
        ? null
        : await ownerAmong(command, memberId, wanted, ['input', 'ownerId']);
      const note = ctx.services.sealer.seal(command.organizationId, input.note.trim());
      const { dueAt } = input;
      const opened = await openTask(command, {
        kind: 'FOLLOW_UP',
        memberId,
        ownerId,
        dueAt,
        note,
        createdBy: by,
      });
      return { task: opened.key };
    });
    return task;
  });
}

/**
 * Changes a follow-up the viewer may see, in one transaction.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function changeTask(ctx: Context, change: TaskChange): Promise<string> {
  const { membershipId: by } = requireViewer(ctx);
  const { mutation, id, expectedVersion, idempotencyKey: key, input } = change;
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation, key, input: { id, expectedVersion, input } };
    const ids = await once(command, call, async () => {
      const task = await lockedTask(ctx, command, id);
      if (expectedVersion != null && expectedVersion !== task.version) {
        throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
      }
      await change.move(task, by, command);
      await command.em.flush();
      return { task: task.id };
    });
    return ids.task;
  });
}

/** One is open a cause: what was closed stays so once the cause has opened another. */
export async function noOtherIsOpen(
  { em, organizationId }: Command,
  { id, causeKey }: Task,
): Promise<void> {
  if (causeKey === null) return;
  const other = await em.count(Task, { organizationId, causeKey, state: 'OPEN', id: { $ne: id } });
  if (other > 0) {
    const message = 'What it is about has opened another follow-up since: see to that one.';
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
  }
}

/** The membership, when it can do a follow-up about this member. @throws Refusal NOT_FOUND otherwise */
export async function ownerAmong(
  { db }: Command,
  memberId: string | null,
  wanted: string | undefined,
  field: string[],
): Promise<string> {
  const owner =
    wanted &&
    (await taskOwners(db, memberId).where('membership.id', '=', wanted).executeTakeFirst());
  if (!owner) throw new Refusal(userError('NOT_FOUND', field));
  return owner.id;
}

/** The member whose follow-ups the viewer may see; null for none. @throws Refusal NOT_FOUND */
async function memberOf(
  ctx: Context,
  { db }: Command,
  id: string | null | undefined,
): Promise<string | null> {
  if (id == null) return null;
  const viewer = requireViewer(ctx);
  const key = keyOf('Member', id);
  const member =
    key &&
    (await selectMembers(db, viewer, 'TASKS').where('member.id', '=', key).executeTakeFirst());
  if (!member || member.is_self) throw new Refusal(userError('NOT_FOUND', ['input', 'memberId']));
  ctx.trail.saw(member.id);
  return member.id;
}

/** The follow-up, for this command alone. @throws Refusal NOT_FOUND also when the viewer may not see it */
async function lockedTask(ctx: Context, command: Command, id: string): Promise<Task> {
  const key = keyOf('Task', id);
  const visible =
    key &&
    (await selectTasks(command.db, requireViewer(ctx))
      .where('task.id', '=', key)
      .executeTakeFirst());
  if (!visible) throw new Refusal(userError('NOT_FOUND', ['id']));
  if (visible.member_id) ctx.trail.saw(visible.member_id);
  const { organizationId } = command;
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  return command.em.findOneOrFail(Task, { organizationId, id: visible.id }, lock);
}
