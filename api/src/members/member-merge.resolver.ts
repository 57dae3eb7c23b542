import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  MemberMerge,
  MemberMergeFields,
  MemberMerged,
  MemberMergedFields,
  type MemberMergePayload,
  type MemberMergePreview,
  type MemberMergeUndoPayload,
  MutationFields,
  MutationMemberMergeArgs,
  MutationMemberMergeUndoArgs,
  type Person,
  QueryFields,
  QueryMemberMergePreviewArgs,
} from '../generated/schema.ts';
import { previewMerge } from './member-merge-preview.ts';
import type { MergeNode } from './member-merge.loaders.ts';
import { undoMerge } from './member-merge-undo.service.ts';
import { mergeMembers } from './member-merge.service.ts';

@TG.Resolver(() => MemberMerged)
export class MemberMergedFieldsResolver {
  @TG.FieldResolver(...MemberMergedFields.merge)
  merge(
    @TG.Root() { mergeKey }: { mergeKey: string },
    @TG.Ctx() ctx: Context,
  ): Promise<MemberMerge | null> {
    return ctx.loaders.memberMerge.load(mergeKey);
  }
}

@TG.Resolver(() => MemberMerge)
export class MemberMergeResolver {
  @TG.FieldResolver(...MemberMergeFields.mergedBy)
  mergedBy(@TG.Root() { mergedByKey }: MergeNode, @TG.Ctx() ctx: Context): Promise<Person | null> {
    return ctx.loaders.person.load(mergedByKey);
  }

  @TG.FieldResolver(...MemberMergeFields.undoneBy)
  undoneBy(
    @TG.Root() { undoneByKey }: MergeNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Person | null> | null {
    return undoneByKey ? ctx.loaders.person.load(undoneByKey) : null;
  }

  @TG.Query(...QueryFields.memberMergePreview)
  memberMergePreview(
    @TG.Args(() => QueryMemberMergePreviewArgs) { fromId, intoId }: QueryMemberMergePreviewArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MemberMergePreview | null> {
    return previewMerge(ctx, fromId, intoId);
  }

  @TG.Mutation(...MutationFields.memberMerge)
  memberMerge(
    @TG.Args(() => MutationMemberMergeArgs) args: MutationMemberMergeArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MemberMergePayload> {
    const now = async () => {
      const key = keyOf('Member', args.intoId);
      return { member: key ? await ctx.loaders.member.load(key) : null };
    };
    return payload(async () => {
      const { member } = await mergeMembers(ctx, args);
      const [merge = null] = await ctx.loaders.mergesOfMember.load(member);
      return { member: await ctx.loaders.member.load(member), merge };
    }, now);
  }

  @TG.Mutation(...MutationFields.memberMergeUndo)
  memberMergeUndo(
    @TG.Args(() => MutationMemberMergeUndoArgs) args: MutationMemberMergeUndoArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MemberMergeUndoPayload> {
    return payload(async () => {
      const { member, restored } = await undoMerge(ctx, args);
      return {
        member: await ctx.loaders.member.load(member),
        restored: await ctx.loaders.member.load(restored),
      };
    });
  }
}
