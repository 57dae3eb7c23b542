import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { keyOf, type NodeType } from '../common/ids.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { TaskCreateInput, UserError } from '../generated/schema.ts';
import { openTask } from './open-task.ts';
import { checkTask } from './task-rules.ts';
import { ownerAmong } from './task.service.ts';

/** A follow-up as somebody asks for it beside another thing. */
export type AskedFollowUp = Omit<TaskCreateInput, 'memberId'>;

/** What a follow-up is about. */
export interface FollowUpSubject {
  /** The member, where it is about one. */
  memberId: string | null;
  subject: { type: NodeType; id: string };
  /** Names the cause: one is open for it at a time. */
  causeKey: string;
}

/** What is wrong with a follow-up, apart from whom it names. @param at the path of its input */
export function checkFollowUp(
  followUp: AskedFollowUp | null | undefined,
  now: string,
  at: readonly string[],
): UserError[] {
  if (!followUp) return [];
  return checkTask(followUp, now).map((mistake) => ({
    ...mistake,
    field: [...at, ...(mistake.field ?? []).slice(1)],
  }));
}

/**
 * Opens what the viewer asks for about a thing that they may change. Usable inside any command, before what
 * appends to streams.
 * @param at the path of its input
 * @returns its key
 * @throws Refusal ALREADY_EXISTS while one is open for the cause, NOT_FOUND for an owner who cannot do it
 */
export async function openFollowUp(
  ctx: Context,
  command: Command,
  { followUp, ...about }: FollowUpSubject & { followUp: AskedFollowUp },
  at: readonly string[],
): Promise<string> {
  const by = requireViewer(ctx).membershipId;
  const { ownerId, forCoordination, dueAt, note } = followUp;
  const wanted = ownerId == null ? by : keyOf('Person', ownerId);
  const owner = forCoordination
    ? null
    : await ownerAmong(command, about.memberId, wanted, [...at, 'ownerId']);
  const task = await openTask(command, {
    ...about,
    kind: 'FOLLOW_UP',
    ownerId: owner,
    dueAt,
    note: ctx.services.sealer.seal(command.organizationId, note.trim()),
    createdBy: by,
  });
  if (!task.opened) throw new Refusal(userError('ALREADY_EXISTS', [...at, 'note']));
  return task.key;
}
