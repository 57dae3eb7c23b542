import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf, NOTHING } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  type BoardReview,
  type BoardReviewConnection,
  type BoardReviewKeepPayload,
  type BoardReviewHidePayload,
  type BoardReviewRestrictPayload,
  type BoardReviewLiftPayload,
  type BoardReviewUndoPayload,
  MutationBoardReviewKeepArgs,
  MutationBoardReviewHideArgs,
  MutationBoardReviewRestrictArgs,
  MutationBoardReviewLiftArgs,
  MutationBoardReviewUndoArgs,
  MutationFields,
  QueryBoardReviewArgs,
  QueryBoardReviewsArgs,
  QueryFields,
} from '../generated/schema.ts';
import { listBoardReviews } from './board-review-list.ts';
import { settleReview, undoReview } from './board-review.service.ts';

/** The entry as it is after a decision, also when that was refused. */
function decided(ctx: Context, id: string, work: () => Promise<string>) {
  const review = async (key: string) => ({ review: await ctx.loaders.boardReview.load(key) });
  return payload(
    async () => review(await work()),
    () => review(keyOf('BoardReview', id) ?? NOTHING),
  );
}

@TG.Resolver()
export class BoardReviewResolver {
  @TG.Query(...QueryFields.boardReviews)
  async boardReviews(
    @TG.Args(() => QueryBoardReviewsArgs) args: QueryBoardReviewsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BoardReviewConnection | null> {
    return listBoardReviews(ctx, args);
  }

  @TG.Query(...QueryFields.boardReview)
  boardReview(
    @TG.Args(() => QueryBoardReviewArgs) { id }: QueryBoardReviewArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BoardReview | null> {
    return ctx.loaders.boardReview.load(keyOf('BoardReview', id) ?? NOTHING);
  }

  @TG.Mutation(...MutationFields.boardReviewKeep)
  boardReviewKeep(
    @TG.Args(() => MutationBoardReviewKeepArgs) args: MutationBoardReviewKeepArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BoardReviewKeepPayload> {
    return decided(ctx, args.id, () => settleReview(ctx, { ...args, outcome: 'KEEP' }));
  }

  @TG.Mutation(...MutationFields.boardReviewHide)
  boardReviewHide(
    @TG.Args(() => MutationBoardReviewHideArgs) args: MutationBoardReviewHideArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BoardReviewHidePayload> {
    return decided(ctx, args.id, () => settleReview(ctx, { ...args, outcome: 'HIDE' }));
  }

  @TG.Mutation(...MutationFields.boardReviewRestrict)
  boardReviewRestrict(
    @TG.Args(() => MutationBoardReviewRestrictArgs) args: MutationBoardReviewRestrictArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BoardReviewRestrictPayload> {
    return decided(ctx, args.id, () => settleReview(ctx, { ...args, outcome: 'RESTRICT' }));
  }

  @TG.Mutation(...MutationFields.boardReviewLift)
  boardReviewLift(
    @TG.Args(() => MutationBoardReviewLiftArgs) args: MutationBoardReviewLiftArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BoardReviewLiftPayload> {
    return decided(ctx, args.id, () => settleReview(ctx, { ...args, outcome: 'LIFT' }));
  }

  @TG.Mutation(...MutationFields.boardReviewUndo)
  boardReviewUndo(
    @TG.Args(() => MutationBoardReviewUndoArgs) args: MutationBoardReviewUndoArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BoardReviewUndoPayload> {
    return decided(ctx, args.id, () => undoReview(ctx, args));
  }
}
