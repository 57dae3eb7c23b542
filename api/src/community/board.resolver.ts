import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf, NOTHING } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  type Board,
  type BoardPost,
  type BoardPostConnection,
  type BoardOpenPayload,
  type BoardClosePayload,
  type BoardJoinPayload,
  type BoardLeavePayload,
  type BoardAppealPayload,
  type BoardPostWritePayload,
  type BoardPostTakeBackPayload,
  type BoardPostEncouragePayload,
  type BoardPostReportPayload,
  MutationBoardOpenArgs,
  MutationBoardCloseArgs,
  MutationBoardJoinArgs,
  MutationBoardLeaveArgs,
  MutationBoardAppealArgs,
  MutationBoardPostWriteArgs,
  MutationBoardPostTakeBackArgs,
  MutationBoardPostEncourageArgs,
  MutationBoardPostReportArgs,
  MutationFields,
  QueryBoardArgs,
  QueryBoardPostsLeftArgs,
  QueryFields,
} from '../generated/schema.ts';
import { encourage, reportPost, takeBackPost, writePost } from './board-post.service.ts';
import { listPostsLeft } from './board-posts-left.ts';
import { appeal, joinBoard, leaveBoard } from './board-seat.service.ts';
import { closeBoard, openBoard } from './board.service.ts';

const boardBy = async (ctx: Context, key: string) => ({
  board: await ctx.loaders.groupBoard.load(key),
});
const postBy = async (ctx: Context, key: string) => ({
  post: (await ctx.loaders.boardPost.load(key)) as BoardPost | null,
});

/** The board as it is after a change, also when that was refused. */
const onBoard = (ctx: Context, id: string, work: () => Promise<string>) =>
  payload(
    async () => boardBy(ctx, await work()),
    () => boardBy(ctx, keyOf('Board', id) ?? NOTHING),
  );

/** The post as it is after a change. */
const onPost = (ctx: Context, work: () => Promise<string>) =>
  payload(async () => postBy(ctx, await work()));

@TG.Resolver()
export class BoardResolver {
  @TG.Query(...QueryFields.board)
  board(
    @TG.Args(() => QueryBoardArgs) { groupId }: QueryBoardArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<Board | null> {
    return ctx.loaders.boardOfGroup.load(keyOf('Group', groupId) ?? NOTHING);
  }

  @TG.Query(...QueryFields.boardPostsLeft)
  async boardPostsLeft(
    @TG.Args(() => QueryBoardPostsLeftArgs) args: QueryBoardPostsLeftArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BoardPostConnection> {
    return (await listPostsLeft(ctx, args)) as BoardPostConnection;
  }

  @TG.Mutation(...MutationFields.boardOpen)
  boardOpen(
    @TG.Args(() => MutationBoardOpenArgs) args: MutationBoardOpenArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BoardOpenPayload> {
    return payload(async () => boardBy(ctx, await openBoard(ctx, args)));
  }

  @TG.Mutation(...MutationFields.boardClose)
  boardClose(
    @TG.Args(() => MutationBoardCloseArgs) args: MutationBoardCloseArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BoardClosePayload> {
    return onBoard(ctx, args.id, () => closeBoard(ctx, args));
  }

  @TG.Mutation(...MutationFields.boardJoin)
  boardJoin(
    @TG.Args(() => MutationBoardJoinArgs) args: MutationBoardJoinArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BoardJoinPayload> {
    return onBoard(ctx, args.id, () => joinBoard(ctx, args));
  }

  @TG.Mutation(...MutationFields.boardLeave)
  boardLeave(
    @TG.Args(() => MutationBoardLeaveArgs) args: MutationBoardLeaveArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BoardLeavePayload> {
    return onBoard(ctx, args.id, () => leaveBoard(ctx, args));
  }

  @TG.Mutation(...MutationFields.boardAppeal)
  boardAppeal(
    @TG.Args(() => MutationBoardAppealArgs) args: MutationBoardAppealArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BoardAppealPayload> {
    return onBoard(ctx, args.id, () => appeal(ctx, args));
  }

  @TG.Mutation(...MutationFields.boardPostWrite)
  boardPostWrite(
    @TG.Args(() => MutationBoardPostWriteArgs) args: MutationBoardPostWriteArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BoardPostWritePayload> {
    return payload(async (): Promise<Partial<BoardPostWritePayload>> => {
      const done = await writePost(ctx, args);
      return 'offer' in done ? done : postBy(ctx, done.post);
    });
  }

  @TG.Mutation(...MutationFields.boardPostTakeBack)
  boardPostTakeBack(
    @TG.Args(() => MutationBoardPostTakeBackArgs) args: MutationBoardPostTakeBackArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BoardPostTakeBackPayload> {
    return onPost(ctx, () => takeBackPost(ctx, args));
  }

  @TG.Mutation(...MutationFields.boardPostEncourage)
  boardPostEncourage(
    @TG.Args(() => MutationBoardPostEncourageArgs) args: MutationBoardPostEncourageArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BoardPostEncouragePayload> {
    return onPost(ctx, () => encourage(ctx, args));
  }

  @TG.Mutation(...MutationFields.boardPostReport)
  boardPostReport(
    @TG.Args(() => MutationBoardPostReportArgs) args: MutationBoardPostReportArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BoardPostReportPayload> {
    return onPost(ctx, () => reportPost(ctx, args));
  }
}
