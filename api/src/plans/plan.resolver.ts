import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  MutationFields,
  MutationPlanDiscardArgs,
  MutationPlanDraftArgs,
  MutationPlanReviseArgs,
  MutationPlanSignArgs,
  MutationPlanUseArgs,
  QueryFields,
  QueryPlanArgs,
  QueryPlanPageArgs,
  type Plan,
  type PlanDiscardPayload,
  type PlanDraftPayload,
  type PlanPage,
  type PlanRevisePayload,
  type PlanSignPayload,
  type PlanUsed,
  type PlanUsePayload,
} from '../generated/schema.ts';
import { discardPlan, revisePlan, writeDraft } from './plan-draft.service.ts';
import { pageOf } from './plan-page.ts';
import { signPlan } from './plan-sign.service.ts';
import { usePlan } from './plan-use.service.ts';

type PlanData = { plan: Plan | null };

/** The plan as it is after a change, also when the change was refused. */
const changed = (ctx: Context, id: string, work: () => Promise<string>) =>
  payload<PlanData>(
    async () => planData(ctx, await work()),
    () => planData(ctx, keyOf('Plan', id)),
  );

const planData = async (ctx: Context, key: string | undefined): Promise<PlanData> => ({
  plan: key ? await ctx.loaders.plan.load(key) : null,
});

/** The draft that is there. */
async function draftOf(ctx: Context, memberId: string | null | undefined): Promise<PlanData> {
  const own = memberId == null;
  const key = own ? (await ctx.loaders.memberOfViewer())?.key : keyOf('Member', memberId);
  return { plan: key ? await ctx.loaders.planDraft.load(key) : null };
}

/** The draft beside a plan, when there is one, else the plan as it is now. */
async function revisionOf(ctx: Context, key: string | undefined): Promise<PlanData> {
  const plan = key ? await ctx.loaders.plan.load(key) : null;
  return { plan: plan && ((await ctx.loaders.planDraft.load(plan.memberKey)) ?? plan) };
}

@TG.Resolver()
export class PlanResolver {
  @TG.Query(...QueryFields.plan)
  async plan(
    @TG.Args(() => QueryPlanArgs) { id }: QueryPlanArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<Plan | null> {
    return (await planData(ctx, keyOf('Plan', id))).plan;
  }

  @TG.Query(...QueryFields.planPage)
  async planPage(
    @TG.Args(() => QueryPlanPageArgs) { id, locale }: QueryPlanPageArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<PlanPage | null> {
    const key = keyOf('Plan', id);
    return key ? pageOf(ctx, key, locale) : null;
  }

  @TG.Mutation(...MutationFields.planDraft)
  planDraft(
    @TG.Args(() => MutationPlanDraftArgs) { input, ...args }: MutationPlanDraftArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<PlanDraftPayload> {
    return payload<PlanData>(
      async () => planData(ctx, await writeDraft(ctx, { ...args, ...input })),
      () => draftOf(ctx, args.memberId),
    );
  }

  @TG.Mutation(...MutationFields.planRevise)
  planRevise(
    @TG.Args(() => MutationPlanReviseArgs) { input, ...args }: MutationPlanReviseArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<PlanRevisePayload> {
    return payload<PlanData>(
      async () => planData(ctx, await revisePlan(ctx, { ...args, ...input })),
      () => revisionOf(ctx, keyOf('Plan', args.id)),
    );
  }

  @TG.Mutation(...MutationFields.planSign)
  planSign(
    @TG.Args(() => MutationPlanSignArgs) { input, ...args }: MutationPlanSignArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<PlanSignPayload> {
    return changed(ctx, args.id, () => signPlan(ctx, { ...args, signer: input.as }));
  }

  @TG.Mutation(...MutationFields.planDiscard)
  planDiscard(
    @TG.Args(() => MutationPlanDiscardArgs) args: MutationPlanDiscardArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<PlanDiscardPayload> {
    return changed(ctx, args.id, () => discardPlan(ctx, args));
  }

  @TG.Mutation(...MutationFields.planUse)
  planUse(
    @TG.Args(() => MutationPlanUseArgs) { id, input, idempotencyKey }: MutationPlanUseArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<PlanUsePayload> {
    return payload(async () => {
      const key = await usePlan(ctx, id, input, idempotencyKey);
      return { use: (await ctx.loaders.event.load(key)) as PlanUsed | null };
    });
  }
}
