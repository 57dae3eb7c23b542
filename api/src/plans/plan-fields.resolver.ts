import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { badInput } from '../common/api-error.ts';
import { keyOf } from '../common/ids.ts';
import {
  type Lesson,
  Member,
  MemberFields,
  type Person,
  Plan,
  type PlanDifference,
  PlanDifferencesArgs,
  type PlanFieldDifference,
  PlanFields,
  PlanSignature,
  PlanSignatureFields,
  PlanStrategy,
  PlanStrategyFields,
  PlanUsed,
  PlanUsedFields,
} from '../generated/schema.ts';
import type { MemberNode } from '../members/member.rows.ts';
import type { Strategy } from './plan-content.ts';
import { differences } from './plan-differences.ts';
import type { PlanNode, SignatureNode } from './plan.rows.ts';

const person = (ctx: Context, key: string | null) => (key ? ctx.loaders.person.load(key) : null);

/** Lessons by their titles, which is what a reader knows. */
function withTitles(ctx: Context, found: PlanDifference[]): Promise<PlanDifference[]> {
  const title = async (key: string | null | undefined) =>
    key == null ? null : ((await ctx.loaders.lesson.load(key))?.contents?.[0]?.title ?? null);
  const named = async (difference: PlanFieldDifference): Promise<PlanFieldDifference> =>
    difference.field === 'lessonKey'
      ? {
          field: 'lesson',
          before: await title(difference.before),
          after: await title(difference.after),
        }
      : difference;
  return Promise.all(
    found.map(async (difference) => ({
      ...difference,
      fields: await Promise.all((difference.fields ?? []).map(named)),
    })),
  );
}

type PlanOf = Promise<Plan | null>;

@TG.Resolver(() => Plan)
export class PlanFieldsResolver {
  @TG.FieldResolver(...PlanFields.member)
  member(@TG.Root() plan: PlanNode, @TG.Ctx() ctx: Context): Promise<Member | null> {
    return ctx.loaders.member.load(plan.memberKey);
  }

  @TG.FieldResolver(...PlanFields.startedBy)
  startedBy(@TG.Root() plan: PlanNode, @TG.Ctx() ctx: Context): Promise<Person | null> | null {
    return person(ctx, plan.startedByKey);
  }

  @TG.FieldResolver(...PlanFields.updatedBy)
  updatedBy(@TG.Root() plan: PlanNode, @TG.Ctx() ctx: Context): Promise<Person | null> | null {
    return person(ctx, plan.updatedByKey);
  }

  @TG.FieldResolver(...PlanFields.basedOn)
  basedOn(@TG.Root() plan: PlanNode, @TG.Ctx() ctx: Context): PlanOf | null {
    return plan.basedOnKey ? ctx.loaders.plan.load(plan.basedOnKey) : null;
  }

  @TG.FieldResolver(...PlanFields.differences)
  async differences(
    @TG.Root() plan: PlanNode,
    @TG.Args(() => PlanDifferencesArgs) { from }: PlanDifferencesArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<PlanDifference[]> {
    const key = from == null ? plan.basedOnKey : (keyOf('Plan', from) ?? '');
    const other = key ? await ctx.loaders.plan.load(key) : null;
    if (from != null && other?.memberKey !== plan.memberKey) {
      throw badInput('`from` is no version of the same plan.');
    }
    return withTitles(ctx, differences(other, plan));
  }
}

@TG.Resolver(() => PlanStrategy)
export class PlanStrategyFieldsResolver {
  @TG.FieldResolver(...PlanStrategyFields.lesson)
  lesson(
    @TG.Root() { lessonKey }: Strategy,
    @TG.Ctx() ctx: Context,
  ): Promise<Lesson | null> | null {
    return lessonKey === undefined ? null : ctx.loaders.lesson.load(lessonKey);
  }
}

@TG.Resolver(() => PlanSignature)
export class PlanSignatureFieldsResolver {
  @TG.FieldResolver(...PlanSignatureFields.by)
  by(@TG.Root() { byKey }: SignatureNode, @TG.Ctx() ctx: Context): Promise<Person | null> {
    return ctx.loaders.person.load(byKey);
  }
}

@TG.Resolver(() => PlanUsed)
export class PlanUsedFieldsResolver {
  @TG.FieldResolver(...PlanUsedFields.strategy)
  async strategy(
    @TG.Root() { planKey, strategyKey }: { planKey: string; strategyKey: string },
    @TG.Ctx() ctx: Context,
  ): Promise<string | null> {
    const plan = await ctx.loaders.plan.load(planKey);
    return plan?.strategies.find(({ key }) => key === strategyKey)?.words ?? null;
  }
}

@TG.Resolver(() => Member)
export class MemberPlanFieldsResolver {
  @TG.FieldResolver(...MemberFields.plan)
  plan(@TG.Root() { key }: MemberNode, @TG.Ctx() ctx: Context): PlanOf {
    return ctx.loaders.planInForce.load(key);
  }

  @TG.FieldResolver(...MemberFields.planDraft)
  planDraft(@TG.Root() { key }: MemberNode, @TG.Ctx() ctx: Context): PlanOf {
    return ctx.loaders.planDraft.load(key);
  }

  @TG.FieldResolver(...MemberFields.planVersions)
  planVersions(@TG.Root() { key }: MemberNode, @TG.Ctx() ctx: Context): Promise<Plan[]> {
    return ctx.loaders.planVersions.load(key);
  }
}
