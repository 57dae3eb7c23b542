import * as TG from 'type-graphql';
import type { Context } from '../../app/operation-context.ts';
import { payload } from '../../common/payload.ts';
import {
  type Group,
  type HostCode,
  type HostCodeRenewPayload,
  type Meeting,
  MeetingAttendance,
  type MeetingAttendanceConnection,
  MeetingAttendanceFields,
  type MeetingAttendanceLogPayload,
  type MeetingAttendanceRemovePayload,
  type MeetingSharing,
  type MeetingSharingSetPayload,
  MutationFields,
  MutationHostCodeRenewArgs,
  MutationMeetingAttendanceLogArgs,
  MutationMeetingAttendanceRemoveArgs,
  MutationMeetingSharingSetArgs,
  QueryFields,
  QueryHostCodeArgs,
  QueryMeetingAttendancesArgs,
  QueryMeetingCodeArgs,
} from '../../generated/schema.ts';
import { listAttendances, readSharing, type AttendanceNode } from './attendance.rows.ts';
import { logAttendance, removeAttendance } from './attendance.service.ts';
import { readHostCode, renewHostCode } from './host-code.service.ts';
import { setSharing } from './meeting-sharing.service.ts';

@TG.Resolver()
export class MeetingAttendanceResolver {
  @TG.Query(...QueryFields.meetingAttendances)
  meetingAttendances(
    @TG.Args(() => QueryMeetingAttendancesArgs) args: QueryMeetingAttendancesArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingAttendanceConnection | null> {
    const { memberId, ...page } = args;
    return listAttendances(ctx, memberId, page);
  }

  @TG.Query(...QueryFields.meetingSharing)
  meetingSharing(@TG.Ctx() ctx: Context): Promise<MeetingSharing | null> {
    return readSharing(ctx);
  }

  @TG.Query(...QueryFields.meetingCode)
  async meetingCode(
    @TG.Args(() => QueryMeetingCodeArgs) { occurrenceId }: QueryMeetingCodeArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<string | null> {
    return (await readHostCode(ctx, occurrenceId))?.code ?? null;
  }

  @TG.Query(...QueryFields.hostCode)
  hostCode(
    @TG.Args(() => QueryHostCodeArgs) { occurrenceId }: QueryHostCodeArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<HostCode | null> {
    return readHostCode(ctx, occurrenceId);
  }

  @TG.Mutation(...MutationFields.hostCodeRenew)
  hostCodeRenew(
    @TG.Args(() => MutationHostCodeRenewArgs) args: MutationHostCodeRenewArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<HostCodeRenewPayload> {
    const hostCode = async () => ({ hostCode: await readHostCode(ctx, args.occurrenceId) });
    return payload(async () => {
      await renewHostCode(ctx, args);
      return hostCode();
    }, hostCode);
  }

  @TG.Mutation(...MutationFields.meetingAttendanceLog)
  meetingAttendanceLog(
    @TG.Args(() => MutationMeetingAttendanceLogArgs) args: MutationMeetingAttendanceLogArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingAttendanceLogPayload> {
    return payload(async () => ({
      attendance: await ctx.loaders.meetingAttendance.load(await logAttendance(ctx, args)),
    }));
  }

  @TG.Mutation(...MutationFields.meetingAttendanceRemove)
  meetingAttendanceRemove(
    @TG.Args(() => MutationMeetingAttendanceRemoveArgs) args: MutationMeetingAttendanceRemoveArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingAttendanceRemovePayload> {
    return payload(async () => {
      await removeAttendance(ctx, args);
      return {};
    });
  }

  @TG.Mutation(...MutationFields.meetingSharingSet)
  meetingSharingSet(
    @TG.Args(() => MutationMeetingSharingSetArgs) args: MutationMeetingSharingSetArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingSharingSetPayload> {
    return payload(async () => {
      await setSharing(ctx, args);
      return { sharing: await readSharing(ctx) };
    });
  }
}

@TG.Resolver(() => MeetingAttendance)
export class MeetingAttendanceFieldsResolver {
  @TG.FieldResolver(...MeetingAttendanceFields.meeting)
  meeting(
    @TG.Root() { meetingKey }: AttendanceNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Meeting | null> | null {
    return meetingKey ? ctx.loaders.meeting.load(meetingKey) : null;
  }

  @TG.FieldResolver(...MeetingAttendanceFields.group)
  group(
    @TG.Root() { groupKey }: AttendanceNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Group | null> | null {
    return groupKey ? (ctx.loaders.group.load(groupKey) as Promise<Group | null>) : null;
  }
}
