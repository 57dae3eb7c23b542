import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  MutationCaseloadViewCreateArgs,
  MutationCaseloadViewEditArgs,
  MutationCaseloadViewEndArgs,
  MutationFields,
  QueryFields,
  type CaseloadView,
  type CaseloadViewCreatePayload,
  type CaseloadViewEditPayload,
  type CaseloadViewEndPayload,
} from '../generated/schema.ts';
import { listViews } from './caseload-view-list.ts';
import { createView, editView, endView } from './caseload-view.service.ts';

const viewOf = async (ctx: Context, key: string | undefined) => ({
  view: key ? await ctx.loaders.caseloadView.load(key) : null,
});

@TG.Resolver()
export class CaseloadViewResolver {
  @TG.Query(...QueryFields.caseloadViews)
  caseloadViews(@TG.Ctx() ctx: Context): Promise<CaseloadView[]> {
    return listViews(ctx);
  }

  @TG.Mutation(...MutationFields.caseloadViewCreate)
  caseloadViewCreate(
    @TG.Args(() => MutationCaseloadViewCreateArgs)
    { input, idempotencyKey }: MutationCaseloadViewCreateArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<CaseloadViewCreatePayload> {
    return payload(async () => viewOf(ctx, await createView(ctx, input, idempotencyKey)));
  }

  @TG.Mutation(...MutationFields.caseloadViewEdit)
  caseloadViewEdit(
    @TG.Args(() => MutationCaseloadViewEditArgs) args: MutationCaseloadViewEditArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<CaseloadViewEditPayload> {
    return payload(
      async () => viewOf(ctx, await editView(ctx, args)),
      () => viewOf(ctx, keyOf('CaseloadView', args.id)),
    );
  }

  @TG.Mutation(...MutationFields.caseloadViewEnd)
  caseloadViewEnd(
    @TG.Args(() => MutationCaseloadViewEndArgs) args: MutationCaseloadViewEndArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<CaseloadViewEndPayload> {
    return payload(async () => {
      await endView(ctx, args);
      return {};
    });
  }
}
