import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import {
  Board,
  BoardFields,
  BoardPost,
  type BoardPostConnection,
  BoardPostFields,
  BoardPostsArgs,
  BoardReview,
  BoardReviewFields,
  type BoardSeat,
  BoardWriter,
  BoardWriterFields,
  type Group,
  type Member,
  type Person,
} from '../generated/schema.ts';
import type { BoardPostNode } from './board-post.rows.ts';
import type { BoardReviewNode } from './board-review.rows.ts';
import type { BoardWriterNode } from './board.loaders.ts';
import type { BoardNode } from './board.rows.ts';

@TG.Resolver(() => Board)
export class BoardFieldsResolver {
  @TG.FieldResolver(...BoardFields.group)
  group(@TG.Root() { groupKey }: BoardNode, @TG.Ctx() ctx: Context): Promise<Group | null> {
    return ctx.loaders.group.load(groupKey) as Promise<Group | null>;
  }

  @TG.FieldResolver(...BoardFields.viewerSeat)
  viewerSeat(@TG.Root() { key }: BoardNode, @TG.Ctx() ctx: Context): Promise<BoardSeat | null> {
    return ctx.loaders.ownBoardSeat.load(key);
  }

  @TG.FieldResolver(...BoardFields.posts)
  async posts(
    @TG.Root() { key, reads }: BoardNode,
    @TG.Args(() => BoardPostsArgs) args: BoardPostsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<BoardPostConnection | null> {
    if (!reads) return null;
    const posts = await ctx.loaders.postsOfBoard.load({ parent: key, args });
    return posts as BoardPostConnection;
  }
}

@TG.Resolver(() => BoardPost)
export class BoardPostFieldsResolver {
  @TG.FieldResolver(...BoardPostFields.answers)
  async answers(
    @TG.Root() { key, parentKey }: BoardPostNode,
    @TG.Ctx() ctx: Context,
  ): Promise<BoardPost[]> {
    return parentKey ? [] : ((await ctx.loaders.boardAnswers.load(key)) as BoardPost[]);
  }
}

@TG.Resolver(() => BoardReview)
export class BoardReviewFieldsResolver {
  @TG.FieldResolver(...BoardReviewFields.board)
  board(@TG.Root() { boardKey }: BoardReviewNode, @TG.Ctx() ctx: Context): Promise<Board | null> {
    return ctx.loaders.groupBoard.load(boardKey);
  }

  @TG.FieldResolver(...BoardReviewFields.post)
  post(@TG.Root() { postKey }: BoardReviewNode, @TG.Ctx() ctx: Context): Promise<BoardPost | null> {
    return ctx.loaders.boardPost.load(postKey) as Promise<BoardPost | null>;
  }

  @TG.FieldResolver(...BoardReviewFields.writer)
  writer(@TG.Root() { key }: BoardReviewNode, @TG.Ctx() ctx: Context): Promise<BoardWriter | null> {
    return ctx.loaders.boardWriter.load(key);
  }

  @TG.FieldResolver(...BoardReviewFields.settledBy)
  settledBy(
    @TG.Root() { settledByKey }: BoardReviewNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Person | null> | null {
    return settledByKey ? ctx.loaders.person.load(settledByKey) : null;
  }
}

@TG.Resolver(() => BoardWriter)
export class BoardWriterFieldsResolver {
  @TG.FieldResolver(...BoardWriterFields.member)
  member(
    @TG.Root() { memberKey }: BoardWriterNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Member | null> {
    return ctx.loaders.member.load(memberKey);
  }
}
