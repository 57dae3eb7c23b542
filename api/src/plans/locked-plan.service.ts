import { LockMode } from '@mikro-orm/core';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once, type ResultIds } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { Refusal, userError } from '../common/user-error.ts';
import { lockMember } from '../members/locked-member.service.ts';
import { selectMembers, type MemberRow } from '../members/member.rows.ts';
import { mayWrite } from './plan-policy.ts';
import { Plan } from './plan.entity.ts';
import { selectPlans } from './plan.rows.ts';

const ALONE = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

/** A call that changes a plan and may be repeated. */
export interface PlanCall {
  mutation: string;
  idempotencyKey?: string | null | undefined;
  /** What a repeat of the key must share. */
  input: unknown;
}

/** Does `work` in a command of its own, once for a key. @returns the key of what it answers */
export async function changePlan(
  ctx: Context,
  { mutation, idempotencyKey: key, input }: PlanCall,
  work: (command: Command) => Promise<ResultIds & { plan: string }>,
): Promise<string> {
  const { membershipId: actorId } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation, key, input };
    const { plan } = await once(command, call, () => work(command));
    return plan;
  });
}

/** The member, for this command alone, whose plan the viewer may write. @throws Refusal NOT_FOUND otherwise */
export async function lockedMember(
  ctx: Context,
  command: Command,
  id: string | null | undefined,
): Promise<MemberRow> {
  const viewer = requireViewer(ctx);
  const key = id == null ? null : (keyOf('Member', id) ?? '');
  const members = selectMembers(command.db, viewer, 'PLAN');
  const row =
    key === ''
      ? undefined
      : await (
          key === null
            ? members.where('member.membership_id', '=', viewer.membershipId)
            : members.where('member.id', '=', key)
        ).executeTakeFirst();
  if (!row || !mayWrite(viewer, row)) throw new Refusal(userError('NOT_FOUND', ['memberId']));
  ctx.trail.saw(row.id);
  await lockMember(command, row.id);
  return row;
}

/** A plan with its member, for this command alone; the member is locked first, as everybody does. */
export async function lockedPlan(
  ctx: Context,
  command: Command,
  id: string,
): Promise<{ plan: Plan; member: MemberRow }> {
  const viewer = requireViewer(ctx);
  const key = keyOf('Plan', id);
  const visible =
    key && (await selectPlans(command.db, viewer).where('plan.id', '=', key).executeTakeFirst());
  const row =
    visible &&
    (await selectMembers(command.db, viewer, 'PLAN')
      .where('member.id', '=', visible.member_id)
      .executeTakeFirst());
  if (!row || !mayWrite(viewer, row)) throw new Refusal(userError('NOT_FOUND', ['id']));
  ctx.trail.saw(row.id);
  const { organizationId } = command;
  await lockMember(command, row.id);
  const plan = await command.em.findOneOrFail(Plan, { organizationId, id: visible.id }, ALONE);
  return { plan, member: row };
}

/** The member's one plan in this state, for this command alone; the member is locked. */
export const livingPlan = (
  { em, organizationId }: Command,
  memberId: string,
  state: 'DRAFT' | 'IN_FORCE',
) => em.findOne(Plan, { organizationId, memberId, state }, ALONE);

export function refuseStale(plan: Plan, expectedVersion: number): void {
  if (plan.version !== expectedVersion) {
    throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
  }
}
