import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { checkNumber } from '../common/bounds.ts';
import { wrongState } from '../common/moves.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { PlanUseInput } from '../generated/schema.ts';
import { recordEvents, type EventDraft } from '../monitoring/record-events.ts';
import { changePlan, lockedPlan } from './locked-plan.service.ts';
import { openContent } from './plan.rows.ts';

/** Records that something of the plan in force was used. @returns the event's key */
export async function usePlan(
  ctx: Context,
  id: string,
  input: PlanUseInput,
  idempotencyKey: string | null | undefined,
): Promise<string> {
  const { strategy, cravingBefore = null, cravingAfter = null, helped } = input;
  const { membershipId: actorId } = requireViewer(ctx);
  const call = { mutation: 'planUse', idempotencyKey, input: { id, input } };
  refuseIfAny([
    ...checkNumber(cravingBefore, [0, 10], ['input', 'cravingBefore']),
    ...checkNumber(cravingAfter, [0, 10], ['input', 'cravingAfter']),
  ]);
  return changePlan(ctx, call, async (command) => {
    const { plan, member } = await lockedPlan(ctx, command, id);
    if (plan.state !== 'IN_FORCE') throw wrongState(plan.state, ['IN_FORCE'], { thing: 'A plan' });
    const { sealer } = ctx.services;
    const { strategies } = openContent(sealer, command.organizationId, plan.content);
    if (!strategies.some(({ key }) => key === strategy)) {
      throw new Refusal(userError('NOT_FOUND', ['input', 'strategy']));
    }
    const details = { plan: plan.id, strategy, cravingBefore, cravingAfter, helped };
    const draft: EventDraft = { kind: 'PLAN_USED', details, occurredAt: command.now };
    const [recorded] = await recordEvents(command, { sealer, actorId, app: 'api' }, [
      { memberId: member.id, drafts: [draft] },
    ]);
    return { plan: recorded?.id ?? '' };
  });
}
