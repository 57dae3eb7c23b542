import { LockMode } from '@mikro-orm/core';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import { changeableMember, lockMembers } from '../members/locked-member.service.ts';
import { closeTasks } from '../tasks/open-task.ts';
import { causeOf } from './concern-cause.ts';
import { cleaned } from './concern-content.ts';
import { checkClosingNote } from './concern-rules.ts';
import { Concern } from './concern.entity.ts';
import { selectConcerns } from './concern.rows.ts';

/** A change that somebody asks for on one concern. */
export interface ConcernTarget {
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
}

interface ConcernChange extends ConcernTarget {
  mutation: string;
  /** The rest of the input, which a repeat of the key must share. */
  input?: unknown;
  /** Whose record it touches, besides that of the member it is linked to. @throws Refusal with what is wrong */
  member?: (command: Command) => Promise<string | null>;
  /** Changes the concern, locked after the members. @throws Refusal with what is wrong */
  move: (concern: Concern, by: string, command: Command, member: string | null) => void;
  /** Whether the follow-up is done by it. */
  closes?: boolean;
}

/** Says that somebody has read it. @returns its key */
export function markConcernRead(ctx: Context, target: ConcernTarget): Promise<string> {
  return changeConcern(ctx, {
    ...target,
    mutation: 'concernMarkRead',
    move: (concern, by, { now }) => {
      concern.markRead(by, now);
    },
  });
}

/** Ends it with what was done. @returns its key */
export function closeConcern(
  ctx: Context,
  { note, ...target }: ConcernTarget & { note: string },
): Promise<string> {
  refuseIfAny(checkClosingNote(note));
  return changeConcern(ctx, {
    ...target,
    mutation: 'concernClose',
    input: note,
    move: (concern, by, { organizationId, now }) => {
      concern.close(by, now, ctx.services.sealer.seal(organizationId, cleaned(note)));
    },
    closes: true,
  });
}

/**
 * Says whom it is about, or that nobody knows.
 * @returns its key
 */
export async function linkConcern(
  ctx: Context,
  { memberId, ...target }: ConcernTarget & { memberId?: string | null | undefined },
): Promise<string> {
  return changeConcern(ctx, {
    ...target,
    mutation: 'concernLink',
    input: memberId,
    member: async (command) =>
      memberId == null ? null : changeableMember(ctx, command, memberId, ['memberId']),
    move: (concern, _by, _command, member) => {
      concern.link(member);
    },
  });
}

async function changeConcern(ctx: Context, change: ConcernChange): Promise<string> {
  const { membershipId: by } = requireViewer(ctx);
  const { mutation, id, expectedVersion, idempotencyKey: key, input } = change;
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation, key, input: { id, expectedVersion, input } };
    const { concern } = await once(command, call, async () => {
      const seen = await visibleConcern(ctx, command, id);
      const member = (await change.member?.(command)) ?? null;
      const members = [seen.memberId, member].filter((one) => one !== null);
      if (members.length > 0) await lockMembers(command, members);
      const found = await lockConcern(command, seen, expectedVersion);
      change.move(found, by, command, member);
      await command.em.flush();
      if (change.closes) await closeTasks(command, causeOf(found.id), { state: 'DONE', by });
      return { concern: found.id };
    });
    return concern;
  });
}

/** The concern when the viewer may see it. @throws Refusal NOT_FOUND */
async function visibleConcern(
  ctx: Context,
  { db }: Command,
  id: string,
): Promise<{ id: string; memberId: string | null }> {
  const key = keyOf('Concern', id);
  const visible =
    key &&
    (await selectConcerns(db, requireViewer(ctx)).where('concern.id', '=', key).executeTakeFirst());
  if (!visible) throw new Refusal(userError('NOT_FOUND', ['id']));
  ctx.trail.sawOther(visible.id);
  if (visible.member_id) ctx.trail.saw(visible.member_id);
  return { id: visible.id, memberId: visible.member_id };
}

/** The concern, for this command alone; the member it was seen linked to is locked before. */
async function lockConcern(
  { em, organizationId }: Command,
  seen: { id: string; memberId: string | null },
  expectedVersion: number | null | undefined,
): Promise<Concern> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const concern = await em.findOneOrFail(Concern, { organizationId, id: seen.id }, { lockMode });
  const isStale = expectedVersion != null && expectedVersion !== concern.version;
  // Linked otherwise meanwhile: another member would have to be locked, and may not be this viewer's to see.
  if (isStale || concern.memberId !== seen.memberId) {
    throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
  }
  return concern;
}
