import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  MutationCaseloadHandOverArgs,
  MutationFields,
  QueryCaseloadHandOverPreviewArgs,
  QueryFields,
  QueryHandOverArgs,
  type CaseloadHandOver,
  type CaseloadHandOverPayload,
  type CaseloadHandOverPreview,
} from '../generated/schema.ts';
import { handOverCaseload, previewHandOver } from './hand-over.service.ts';

@TG.Resolver()
export class HandOverResolver {
  @TG.Query(...QueryFields.caseloadHandOverPreview)
  caseloadHandOverPreview(
    @TG.Args(() => QueryCaseloadHandOverPreviewArgs) args: QueryCaseloadHandOverPreviewArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<CaseloadHandOverPreview> {
    return previewHandOver(ctx, args);
  }

  @TG.Query(...QueryFields.handOver)
  async handOver(
    @TG.Args(() => QueryHandOverArgs) { id }: QueryHandOverArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<CaseloadHandOver | null> {
    const key = keyOf('CaseloadHandOver', id);
    return key ? ctx.loaders.handOver.load(key) : null;
  }

  @TG.Mutation(...MutationFields.caseloadHandOver)
  caseloadHandOver(
    @TG.Args(() => MutationCaseloadHandOverArgs) args: MutationCaseloadHandOverArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<CaseloadHandOverPayload> {
    return payload(async () => ({
      handOver: await ctx.loaders.handOver.load(await handOverCaseload(ctx, args)),
    }));
  }
}
