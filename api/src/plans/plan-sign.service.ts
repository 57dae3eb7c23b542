import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { localDay } from '../common/local-date.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import { giveLessonsOfPlan } from '../education/lessons-of-plan.service.ts';
import type { PlanSigner } from '../generated/schema.ts';
import type { MemberRow } from '../members/member.rows.ts';
import { recordEvents, type EventDraft } from '../monitoring/record-events.ts';
import { closeTasks } from '../tasks/open-task.ts';
import { changePlan, livingPlan, lockedPlan, refuseStale } from './locked-plan.service.ts';
import { actsAsStaff } from './plan-policy.ts';
import { reviewCause } from './plan-review.ts';
import { checkReady } from './plan-rules.ts';
import { openContent } from './plan.rows.ts';

/** Signs a draft; the second signature brings it into force. @returns the plan's key */
export async function signPlan(
  ctx: Context,
  args: {
    id: string;
    expectedVersion: number;
    signer: PlanSigner;
    idempotencyKey?: string | null | undefined;
  },
): Promise<string> {
  const { id, expectedVersion, signer, idempotencyKey } = args;
  const { membershipId: by } = requireViewer(ctx);
  const call = { mutation: 'planSign', idempotencyKey, input: { id, expectedVersion, signer } };
  return changePlan(ctx, call, async (command) => {
    const { plan, member } = await lockedPlan(ctx, command, id);
    refuseStale(plan, expectedVersion);
    const onPaper = mayGive(ctx, member, signer);
    const { sealer } = ctx.services;
    const { now } = command;
    const words = openContent(sealer, command.organizationId, plan.content);
    if (plan.state === 'DRAFT') {
      refuseIfAny(checkReady(words, plan.reviewDue, localDay(now, member.time_zone)));
    }
    plan.sign({ signer, by, onPaper }, now);
    const { number } = plan;
    const drafts: EventDraft[] = [
      { kind: 'PLAN_SIGNED', details: { plan: plan.id, number, signer }, occurredAt: now },
    ];
    if (plan.isSigned()) {
      await supersede(command, member.id);
      plan.enterIntoForce(now);
      drafts.push({ kind: 'PLAN_IN_FORCE', details: { plan: plan.id, number }, occurredAt: now });
    }
    await command.em.flush();
    if (plan.isSigned()) {
      const lessons = words.strategies.flatMap(({ lessonKey }) => lessonKey ?? []);
      const answering = plan.staffSignedBy ?? by;
      await giveLessonsOfPlan(command, {
        id: plan.id,
        memberId: member.id,
        lessons,
        by: answering,
      });
      await closeTasks(command, reviewCause(member.id), { state: 'DONE', by });
    }
    const recorder = { sealer, actorId: by, app: 'api' };
    await recordEvents(command, recorder, [{ memberId: member.id, drafts }]);
    return { plan: plan.id };
  });
}

/** What takes the place of the plan in force comes after it in the database, too. */
async function supersede(command: Command, memberId: string): Promise<void> {
  const before = await livingPlan(command, memberId, 'IN_FORCE');
  before?.supersede(command.now);
  await command.em.flush();
}

/** Whether the signature is one on paper. @throws Refusal when the viewer may not give it */
function mayGive(ctx: Context, member: MemberRow, signer: PlanSigner): boolean {
  const viewer = requireViewer(ctx);
  const signs = viewer.roles.includes('COUNSELOR') || viewer.roles.includes('COORDINATOR');
  const isStaff = !member.is_self && signs && actsAsStaff(viewer, member.care_roles);
  const onPaper = isStaff && member.membership_id === null;
  const may = signer === 'STAFF' ? isStaff : member.is_self || onPaper;
  if (!may) {
    const message =
      'MEMBER is for the member, or for paper of who has no sign-in; STAFF for counselors and coordinators who care for them.';
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['input', 'as'], message));
  }
  return signer === 'MEMBER' && onPaper;
}
