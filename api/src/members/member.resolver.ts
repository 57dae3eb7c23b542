import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  type MemberConnection,
  type MemberDuplicate,
  type MemberEnrollPayload,
  MutationFields,
  MutationMemberEnrollArgs,
  QueryFields,
  QueryMemberArgs,
  QueryMemberDuplicatesArgs,
  QueryMembersArgs,
  type Member,
} from '../generated/schema.ts';
import { findDuplicates } from './member-duplicates.ts';
import { listMembers } from './member-list.ts';
import { enrollMember } from './member.service.ts';

@TG.Resolver()
export class MemberResolver {
  @TG.Query(...QueryFields.members)
  members(
    @TG.Args(() => QueryMembersArgs) { filter, orderBy, ...page }: QueryMembersArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MemberConnection> {
    return listMembers(ctx, filter, orderBy, page);
  }

  @TG.Query(...QueryFields.member)
  async member(
    @TG.Args(() => QueryMemberArgs) { id }: QueryMemberArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<Member | null> {
    const key = keyOf('Member', id);
    return key ? ctx.loaders.member.load(key) : null;
  }

  @TG.Query(...QueryFields.memberDuplicates)
  memberDuplicates(
    @TG.Args(() => QueryMemberDuplicatesArgs) { input }: QueryMemberDuplicatesArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MemberDuplicate[]> {
    return findDuplicates(ctx, input);
  }

  @TG.Mutation(...MutationFields.memberEnroll)
  memberEnroll(
    @TG.Args(() => MutationMemberEnrollArgs) { input, idempotencyKey }: MutationMemberEnrollArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MemberEnrollPayload> {
    return payload(async () => {
      const key = await enrollMember(ctx, input, idempotencyKey);
      return { member: await ctx.loaders.member.load(key) };
    });
  }
}
