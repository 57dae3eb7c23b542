import * as TG from 'type-graphql';
import type { Context } from '../../app/operation-context.ts';
import { keyOf } from '../../common/ids.ts';
import { payload } from '../../common/payload.ts';
import {
  type Fellowship,
  type Group,
  type GroupConnection,
  type GroupCreatePayload,
  type GroupEditPayload,
  type GroupEndPayload,
  type GroupJoinPayload,
  type GroupLeavePayload,
  type MeetingCalendar,
  MutationFields,
  MutationGroupCreateArgs,
  MutationGroupEditArgs,
  MutationGroupEndArgs,
  MutationGroupJoinArgs,
  MutationGroupLeaveArgs,
  QueryFields,
  QueryGroupArgs,
  QueryGroupCalendarArgs,
  QueryGroupsArgs,
} from '../../generated/schema.ts';
import { allFellowships } from '../fellowships.ts';
import { calendarOfGroup } from './group-calendar.ts';
import { listGroups } from './group-list.ts';
import { joinGroup, leaveGroup } from './group-membership.service.ts';
import { createGroup, editGroup, endGroup } from './group.service.ts';

/** The group by its key, under the policy of this moment. */
const found = async (ctx: Context, key: string | undefined) => ({
  group: key ? ((await ctx.loaders.group.load(key)) as Group | null) : null,
});

/** The group as it is after a change, also when the change was refused. */
const changed = (ctx: Context, { id }: { id: string }, work: () => Promise<string>) =>
  payload(
    async () => found(ctx, await work()),
    () => found(ctx, keyOf('Group', id)),
  );

/** The place in a group as the viewer may see it after a change. */
const placed = (ctx: Context, work: () => Promise<string>) =>
  payload(async () => ({ membership: await ctx.loaders.groupMembership.load(await work()) }));

@TG.Resolver()
export class GroupResolver {
  @TG.Query(...QueryFields.fellowships)
  fellowships(): Fellowship[] {
    return allFellowships();
  }

  @TG.Query(...QueryFields.groups)
  groups(
    @TG.Args(() => QueryGroupsArgs) { filter, ...page }: QueryGroupsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<GroupConnection> {
    return listGroups(ctx, filter, page) as Promise<GroupConnection>;
  }

  @TG.Query(...QueryFields.group)
  async group(
    @TG.Args(() => QueryGroupArgs) { id }: QueryGroupArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<Group | null> {
    return (await found(ctx, keyOf('Group', id))).group;
  }

  @TG.Query(...QueryFields.groupCalendar)
  groupCalendar(
    @TG.Args(() => QueryGroupCalendarArgs) args: QueryGroupCalendarArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingCalendar | null> {
    return calendarOfGroup(ctx, args);
  }

  @TG.Mutation(...MutationFields.groupCreate)
  groupCreate(
    @TG.Args(() => MutationGroupCreateArgs) args: MutationGroupCreateArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<GroupCreatePayload> {
    return payload(async () => found(ctx, await createGroup(ctx, args)));
  }

  @TG.Mutation(...MutationFields.groupEdit)
  groupEdit(
    @TG.Args(() => MutationGroupEditArgs) args: MutationGroupEditArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<GroupEditPayload> {
    return changed(ctx, args, () => editGroup(ctx, args));
  }

  @TG.Mutation(...MutationFields.groupEnd)
  groupEnd(
    @TG.Args(() => MutationGroupEndArgs) args: MutationGroupEndArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<GroupEndPayload> {
    return changed(ctx, args, () => endGroup(ctx, args));
  }

  @TG.Mutation(...MutationFields.groupJoin)
  groupJoin(
    @TG.Args(() => MutationGroupJoinArgs) args: MutationGroupJoinArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<GroupJoinPayload> {
    return placed(ctx, () => joinGroup(ctx, args));
  }

  @TG.Mutation(...MutationFields.groupLeave)
  groupLeave(
    @TG.Args(() => MutationGroupLeaveArgs) args: MutationGroupLeaveArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<GroupLeavePayload> {
    return placed(ctx, () => leaveGroup(ctx, args));
  }
}
