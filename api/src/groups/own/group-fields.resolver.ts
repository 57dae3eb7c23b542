import * as TG from 'type-graphql';
import type { Context } from '../../app/operation-context.ts';
import {
  Group,
  GroupFields,
  GroupMembersArgs,
  GroupMembership,
  type GroupMembershipConnection,
  GroupMembershipFields,
  Member,
  MemberFields,
  type Person,
} from '../../generated/schema.ts';
import type { MemberNode } from '../../members/member.rows.ts';
import type { GroupMembershipNode, GroupNode } from './group.rows.ts';

@TG.Resolver(() => Group)
export class GroupFieldsResolver {
  @TG.FieldResolver(...GroupFields.hosts)
  hosts(@TG.Root() { key }: GroupNode, @TG.Ctx() ctx: Context): Promise<Person[]> {
    return ctx.loaders.groupHosts.load(key);
  }

  @TG.FieldResolver(...GroupFields.viewerMembership)
  viewerMembership(
    @TG.Root() { key }: GroupNode,
    @TG.Ctx() ctx: Context,
  ): Promise<GroupMembership | null> {
    return ctx.loaders.ownGroupMembership.load(key);
  }

  @TG.FieldResolver(...GroupFields.members)
  members(
    @TG.Root() { key }: GroupNode,
    @TG.Args(() => GroupMembersArgs) args: GroupMembersArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<GroupMembershipConnection> {
    return ctx.loaders.membersOfGroup.load({ parent: key, args });
  }
}

@TG.Resolver(() => GroupMembership)
export class GroupMembershipFieldsResolver {
  @TG.FieldResolver(...GroupMembershipFields.group)
  group(
    @TG.Root() { groupKey }: GroupMembershipNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Group | null> {
    return ctx.loaders.group.load(groupKey) as Promise<Group | null>;
  }

  @TG.FieldResolver(...GroupMembershipFields.member)
  member(
    @TG.Root() { memberKey }: GroupMembershipNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Member | null> {
    return ctx.loaders.member.load(memberKey);
  }
}

@TG.Resolver(() => Member)
export class MemberGroupFieldsResolver {
  @TG.FieldResolver(...MemberFields.groups)
  groups(@TG.Root() { key }: MemberNode, @TG.Ctx() ctx: Context): Promise<GroupMembership[]> {
    return ctx.loaders.groupsOfMember.load(key);
  }
}
