import { LockMode } from '@mikro-orm/core';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { NodeType } from '../common/ids.ts';
import type { CareRole, TaskCancelReason, TaskKind } from '../generated/schema.ts';
import { Task } from './task.entity.ts';
import { taskOwners } from './task-policy.ts';

/** A follow-up to open. */
export interface TaskDraft {
  kind: TaskKind;
  /** Whom it is about. */
  memberId: string | null;
  /** The membership that is to do it; whoever coordinates when null, and when absent with no `careRole`. */
  ownerId?: string | null;
  /** The one in this role on the member's care team instead, longest there; nobody there: whoever coordinates. */
  careRole?: CareRole;
  /** Until when, RFC 3339. */
  dueAt: string;
  /** Names the cause, for example `absence:<member>:<program>`: while one is open for it, it folds into that. */
  causeKey?: string | undefined;
  /** What it is about besides the member. */
  subject?: { type: NodeType; id: string };
  /** Sealed by `services.sealer`; the database refuses anything else. */
  note?: string | null;
  /** Who opens it; the software when absent. */
  createdBy?: string | null;
}

/** A follow-up that was opened, or that the cause folded into. */
export interface OpenedTask {
  key: string;
  /** Whether it is new. */
  opened: boolean;
}

/** Why follow-ups of a cause end: somebody did what they ask for, or it need not be done any more. */
export type TaskClosing =
  | { state: 'DONE'; by: string | null }
  | { state: 'CANCELED'; by: string | null; reason: TaskCancelReason };

/**
 * Opens a follow-up, or folds it into the one that is open for the same cause. Usable inside any command,
 * before what appends to streams.
 */
export async function openTask(command: Command, draft: TaskDraft): Promise<OpenedTask> {
  const { em, db, organizationId, now } = command;
  const key = uuidv7();
  const inserted = await db
    .insertInto('task')
    .values({
      organization_id: organizationId,
      id: key,
      member_id: draft.memberId,
      kind: draft.kind,
      state: 'OPEN',
      owner_id: await ownerOf(command, draft),
      due_at: draft.dueAt,
      cause_key: draft.causeKey ?? null,
      subject_type: draft.subject?.type ?? null,
      subject_id: draft.subject?.id ?? null,
      note: draft.note ?? null,
      created_at: now,
      created_by: draft.createdBy ?? null,
    })
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'cause_key']).where('state', '=', 'OPEN').doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  if (inserted || draft.causeKey === undefined) return { key, opened: true };
  const { causeKey } = draft;
  const open = await em.findOne(
    Task,
    { organizationId, causeKey, state: 'OPEN' },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  // It was closed between the two.
  if (!open) return openTask(command, draft);
  open.repeat(draft.dueAt);
  await em.flush();
  return { key: open.id, opened: false };
}

/**
 * Ends the follow-up that is open for a cause, when there is one. Usable inside any command, before what
 * appends to streams.
 * @returns its key
 */
export async function closeTasks(
  { em, organizationId, now }: Command,
  causeKey: string,
  why: TaskClosing,
): Promise<string | undefined> {
  const task = await em.findOne(
    Task,
    { organizationId, causeKey, state: 'OPEN' },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!task) return undefined;
  if (why.state === 'DONE') task.complete(why.by, now);
  else task.cancel(why.by, now, why.reason);
  // What ends with its cause is undone with its cause.
  task.undo = null;
  await em.flush();
  return task.id;
}

/** It turned out whom the follow-up that is open for a cause is about, and who is to do it. */
export async function nameTaskMember(
  { em, organizationId }: Command,
  causeKey: string,
  memberId: string,
  ownerId: string | null,
): Promise<void> {
  const task = await em.findOne(
    Task,
    { organizationId, causeKey, state: 'OPEN' },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  task?.nameMember(memberId, ownerId);
  await em.flush();
}

async function ownerOf({ db }: Command, draft: TaskDraft): Promise<string | null> {
  const { memberId, ownerId, careRole } = draft;
  if (!careRole || !memberId) return ownerId ?? null;
  const owner = await taskOwners(db, memberId)
    .innerJoin('care_team', (join) =>
      join
        .onRef('care_team.organization_id', '=', 'membership.organization_id')
        .onRef('care_team.membership_id', '=', 'membership.id'),
    )
    .where('care_team.member_id', '=', memberId)
    .where('care_team.role', '=', careRole)
    .where('care_team.ended_at', 'is', null)
    .orderBy('care_team.since')
    .orderBy('care_team.id')
    .executeTakeFirst();
  return owner?.id ?? null;
}
