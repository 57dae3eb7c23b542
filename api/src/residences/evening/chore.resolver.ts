import * as TG from 'type-graphql';
import type { Context } from '../../app/operation-context.ts';
import { keyOf } from '../../common/ids.ts';
import { payload } from '../../common/payload.ts';
import {
  type ChoreDonePayload,
  type ChoreEndPayload,
  type ChoreSavePayload,
  type ChoreSwapPayload,
  type ChoreTurn,
  type ChoreUndoPayload,
  MutationChoreDoneArgs,
  MutationChoreEndArgs,
  MutationChoreSaveArgs,
  MutationChoreSwapArgs,
  MutationChoreUndoArgs,
  MutationFields,
} from '../../generated/schema.ts';
import { swapTurns, turnDone, undoTurn } from './chore-turn.service.ts';
import { endChore, saveChore } from './chore.service.ts';

/** The chore as it is after a change, also when the change was refused. */
function saved(ctx: Context, id: string | null | undefined, work: () => Promise<string>) {
  const chore = async (key: string | undefined) => ({
    chore: key ? await ctx.loaders.chore.load(key) : null,
  });
  return payload(
    async () => chore(await work()),
    () => chore(id == null ? undefined : keyOf('Chore', id)),
  );
}

/** The turn as it is after a change, also when the change was refused. */
function turned(ctx: Context, id: string, work: () => Promise<string>) {
  const turn = async (key: string | undefined) => ({
    turn: key ? await ctx.loaders.choreTurn.load(key) : null,
  });
  return payload(
    async () => turn(await work()),
    () => turn(keyOf('ChoreTurn', id)),
  );
}

/** Turns as they are, without those that the viewer may not see. */
async function turnsOf(ctx: Context, keys: readonly (string | undefined)[]) {
  const turns = await Promise.all(
    keys.map(async (key) => (key ? ctx.loaders.choreTurn.load(key) : null)),
  );
  return {
    turns: turns.filter((turn): turn is NonNullable<typeof turn> => turn !== null) as ChoreTurn[],
  };
}

@TG.Resolver()
export class ChoreResolver {
  @TG.Mutation(...MutationFields.choreSave)
  choreSave(
    @TG.Args(() => MutationChoreSaveArgs) args: MutationChoreSaveArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ChoreSavePayload> {
    return saved(ctx, args.id, () => saveChore(ctx, args));
  }

  @TG.Mutation(...MutationFields.choreEnd)
  choreEnd(
    @TG.Args(() => MutationChoreEndArgs) { ...target }: MutationChoreEndArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ChoreEndPayload> {
    return saved(ctx, target.id, () => endChore(ctx, target));
  }

  @TG.Mutation(...MutationFields.choreDone)
  choreDone(
    @TG.Args(() => MutationChoreDoneArgs) { id, idempotencyKey }: MutationChoreDoneArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ChoreDonePayload> {
    return turned(ctx, id, () => turnDone(ctx, id, idempotencyKey));
  }

  @TG.Mutation(...MutationFields.choreUndo)
  choreUndo(
    @TG.Args(() => MutationChoreUndoArgs) { id, idempotencyKey }: MutationChoreUndoArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ChoreUndoPayload> {
    return turned(ctx, id, () => undoTurn(ctx, id, idempotencyKey));
  }

  @TG.Mutation(...MutationFields.choreSwap)
  choreSwap(
    @TG.Args(() => MutationChoreSwapArgs)
    { id, withId, idempotencyKey: key }: MutationChoreSwapArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ChoreSwapPayload> {
    return payload<Omit<ChoreSwapPayload, 'userErrors'>>(
      async () => turnsOf(ctx, await swapTurns(ctx, { id, withId, key })),
      () => turnsOf(ctx, [keyOf('ChoreTurn', id), keyOf('ChoreTurn', withId)]),
    ) as Promise<ChoreSwapPayload>;
  }
}
