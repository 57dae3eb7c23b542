import * as TG from 'type-graphql';
import type { Context } from '../../app/operation-context.ts';
import { keyOf } from '../../common/ids.ts';
import { payload } from '../../common/payload.ts';
import {
  MutationFields,
  MutationPlanTemplateCreateArgs,
  MutationPlanTemplateEditArgs,
  MutationPlanTemplateEndArgs,
  QueryFields,
  type PlanTemplate,
  type PlanTemplateCreatePayload,
  type PlanTemplateEditPayload,
  type PlanTemplateEndPayload,
} from '../../generated/schema.ts';
import { listTemplates } from './plan-template-list.ts';
import { createTemplate, editTemplate, endTemplate } from './plan-template.service.ts';

type TemplateData = { planTemplate: PlanTemplate | null };

const templateData = async (ctx: Context, key: string | undefined): Promise<TemplateData> => ({
  planTemplate: key ? await ctx.loaders.planTemplate.load(key) : null,
});

/** The template as it is after a change, also when the change was refused. */
const changed = (ctx: Context, id: string, work: () => Promise<string>) =>
  payload<TemplateData>(
    async () => templateData(ctx, await work()),
    () => templateData(ctx, keyOf('PlanTemplate', id)),
  );

@TG.Resolver()
export class PlanTemplateResolver {
  @TG.Query(...QueryFields.planTemplates)
  planTemplates(@TG.Ctx() ctx: Context): Promise<PlanTemplate[]> {
    return listTemplates(ctx);
  }

  @TG.Mutation(...MutationFields.planTemplateCreate)
  planTemplateCreate(
    @TG.Args(() => MutationPlanTemplateCreateArgs)
    { input, idempotencyKey }: MutationPlanTemplateCreateArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<PlanTemplateCreatePayload> {
    return payload(async () => templateData(ctx, await createTemplate(ctx, input, idempotencyKey)));
  }

  @TG.Mutation(...MutationFields.planTemplateEdit)
  planTemplateEdit(
    @TG.Args(() => MutationPlanTemplateEditArgs)
    { id, expectedVersion, input, idempotencyKey }: MutationPlanTemplateEditArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<PlanTemplateEditPayload> {
    return changed(ctx, id, () => editTemplate(ctx, id, expectedVersion, input, idempotencyKey));
  }

  @TG.Mutation(...MutationFields.planTemplateEnd)
  planTemplateEnd(
    @TG.Args(() => MutationPlanTemplateEndArgs)
    { id, idempotencyKey }: MutationPlanTemplateEndArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<PlanTemplateEndPayload> {
    return changed(ctx, id, () => endTemplate(ctx, id, idempotencyKey));
  }
}
