import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import type { Refusal } from '../common/user-error.ts';
import {
  MutationFields,
  MutationStayEditArgs,
  MutationStayEndArgs,
  MutationStayStartArgs,
  MutationStayTransferArgs,
  type Stay,
  type StayEditPayload,
  type StayEndPayload,
  type StayStartPayload,
  type StayTransferPayload,
} from '../generated/schema.ts';
import { editStay, endStay, startStay, transferStay } from './stay.service.ts';

async function stay(ctx: Context, key: string | undefined): Promise<{ stay: Stay | null }> {
  return { stay: key ? await ctx.loaders.stay.load(key) : null };
}

/** Who was faster, as far as the viewer may see whose stay it is. */
async function fasterOne(ctx: Context, bedId: string, { userErrors }: Refusal) {
  const key = keyOf('Bed', bedId);
  const isTaken = userErrors.some(({ code }) => code === 'BED_OCCUPIED');
  const bed = key && isTaken ? await ctx.loaders.bed.load(key) : null;
  return { occupiedBy: bed?.stayKey ? await ctx.loaders.stay.load(bed.stayKey) : null };
}

@TG.Resolver()
export class StayResolver {
  @TG.Mutation(...MutationFields.stayStart)
  stayStart(
    @TG.Args(() => MutationStayStartArgs) { input, idempotencyKey }: MutationStayStartArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<StayStartPayload> {
    return payload<Omit<StayStartPayload, 'userErrors'>>(
      async () => stay(ctx, await startStay(ctx, input, idempotencyKey)),
      (refusal) => fasterOne(ctx, input.bedId, refusal),
    );
  }

  @TG.Mutation(...MutationFields.stayTransfer)
  stayTransfer(
    @TG.Args(() => MutationStayTransferArgs)
    { bedId, note, ...target }: MutationStayTransferArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<StayTransferPayload> {
    return payload<Omit<StayTransferPayload, 'userErrors'>>(
      async () => stay(ctx, await transferStay(ctx, target, bedId, note)),
      async (refusal) => ({
        ...(await stay(ctx, keyOf('Stay', target.id))),
        ...(await fasterOne(ctx, bedId, refusal)),
      }),
    );
  }

  @TG.Mutation(...MutationFields.stayEdit)
  stayEdit(
    @TG.Args(() => MutationStayEditArgs) { expectedEndOn, ...target }: MutationStayEditArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<StayEditPayload> {
    return payload(
      async () => stay(ctx, await editStay(ctx, target, expectedEndOn)),
      () => stay(ctx, keyOf('Stay', target.id)),
    );
  }

  @TG.Mutation(...MutationFields.stayEnd)
  stayEnd(
    @TG.Args(() => MutationStayEndArgs) { input, ...target }: MutationStayEndArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<StayEndPayload> {
    return payload<Omit<StayEndPayload, 'userErrors'>>(
      async () => {
        const { key, ended } = await endStay(ctx, target, input);
        return { stay: (await ctx.loaders.stay.load(key)) ?? ended };
      },
      () => stay(ctx, keyOf('Stay', target.id)),
    );
  }
}
