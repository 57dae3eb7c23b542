import * as TG from 'type-graphql';
import type { Context } from '../../app/operation-context.ts';
import { keyOf } from '../../common/ids.ts';
import { payload } from '../../common/payload.ts';
import {
  type HousePass,
  MutationFields,
  MutationPassApproveArgs,
  MutationPassCancelArgs,
  MutationPassDeclineArgs,
  MutationPassRequestArgs,
  MutationPresenceMarkArgs,
  MutationPresenceUndoArgs,
  type PassApprovePayload,
  type PassCancelPayload,
  type PassDeclinePayload,
  type PassRequestPayload,
  type Presence,
  type PresenceMarkPayload,
  type PresenceUndoPayload,
} from '../../generated/schema.ts';
import { approvePass, cancelPass, declinePass, requestPass } from './pass.service.ts';
import { markPresence, undoPresence } from './presence.service.ts';

/** Where the member is after a mark, also when it was refused. */
function marked(ctx: Context, stayId: string, work: () => Promise<string>) {
  const presence = async (key: string | undefined) => ({
    presence: (key ? await ctx.loaders.presence.load(key) : null) as Presence | null,
  });
  return payload(
    async () => presence(await work()),
    () => presence(keyOf('Stay', stayId)),
  );
}

/** The pass as it is after a move, also when it was refused. */
function moved(ctx: Context, id: string | null, work: () => Promise<string>) {
  const pass = async (key: string | undefined) => ({
    pass: (key ? await ctx.loaders.pass.load(key) : null) as HousePass | null,
  });
  return payload(
    async () => pass(await work()),
    () => pass(id === null ? undefined : keyOf('HousePass', id)),
  );
}

@TG.Resolver()
export class EveningResolver {
  @TG.Mutation(...MutationFields.presenceMark)
  presenceMark(
    @TG.Args(() => MutationPresenceMarkArgs) args: MutationPresenceMarkArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<PresenceMarkPayload> {
    return marked(ctx, args.stayId, () => markPresence(ctx, args));
  }

  @TG.Mutation(...MutationFields.presenceUndo)
  presenceUndo(
    @TG.Args(() => MutationPresenceUndoArgs) { stayId, idempotencyKey }: MutationPresenceUndoArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<PresenceUndoPayload> {
    return marked(ctx, stayId, () => undoPresence(ctx, stayId, idempotencyKey));
  }

  @TG.Mutation(...MutationFields.passRequest)
  passRequest(
    @TG.Args(() => MutationPassRequestArgs) { input, idempotencyKey }: MutationPassRequestArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<PassRequestPayload> {
    return moved(ctx, null, () => requestPass(ctx, input, idempotencyKey));
  }

  @TG.Mutation(...MutationFields.passApprove)
  passApprove(
    @TG.Args(() => MutationPassApproveArgs) { ...target }: MutationPassApproveArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<PassApprovePayload> {
    return moved(ctx, target.id, () => approvePass(ctx, target));
  }

  @TG.Mutation(...MutationFields.passDecline)
  passDecline(
    @TG.Args(() => MutationPassDeclineArgs) { reason, ...target }: MutationPassDeclineArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<PassDeclinePayload> {
    return moved(ctx, target.id, () => declinePass(ctx, target, reason));
  }

  @TG.Mutation(...MutationFields.passCancel)
  passCancel(
    @TG.Args(() => MutationPassCancelArgs) { ...target }: MutationPassCancelArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<PassCancelPayload> {
    return moved(ctx, target.id, () => cancelPass(ctx, target));
  }
}
