import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  type BedHoldPayload,
  type BedReleasePayload,
  type BedReturnPayload,
  type BedTakeOutPayload,
  MutationBedHoldArgs,
  MutationBedReleaseArgs,
  MutationBedReturnArgs,
  MutationBedTakeOutArgs,
  MutationFields,
} from '../generated/schema.ts';
import { holdBed, releaseBed, returnBed, takeBedOut } from './bed.service.ts';

/** The bed as it is after a change, also when the change was refused. */
function changed(ctx: Context, id: string, work: () => Promise<string>) {
  const bed = async (key: string | undefined) => ({
    bed: key ? await ctx.loaders.bed.load(key) : null,
  });
  return payload(
    async () => bed(await work()),
    () => bed(keyOf('Bed', id)),
  );
}

@TG.Resolver()
export class BedResolver {
  @TG.Mutation(...MutationFields.bedHold)
  bedHold(
    @TG.Args(() => MutationBedHoldArgs) { input, idempotencyKey }: MutationBedHoldArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BedHoldPayload> {
    return changed(ctx, input.bedId, async () => holdBed(ctx, input, idempotencyKey));
  }

  @TG.Mutation(...MutationFields.bedRelease)
  bedRelease(
    @TG.Args(() => MutationBedReleaseArgs) { ...target }: MutationBedReleaseArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BedReleasePayload> {
    return changed(ctx, target.id, () => releaseBed(ctx, target));
  }

  @TG.Mutation(...MutationFields.bedTakeOut)
  bedTakeOut(
    @TG.Args(() => MutationBedTakeOutArgs) { reason, note, ...target }: MutationBedTakeOutArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BedTakeOutPayload> {
    return changed(ctx, target.id, async () => takeBedOut(ctx, target, reason, note));
  }

  @TG.Mutation(...MutationFields.bedReturn)
  bedReturn(
    @TG.Args(() => MutationBedReturnArgs) { ...target }: MutationBedReturnArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BedReturnPayload> {
    return changed(ctx, target.id, () => returnBed(ctx, target));
  }
}
