import * as TG from 'type-graphql';
import type { Context } from '../../app/operation-context.ts';
import { payload } from '../../common/payload.ts';
import {
  type Group,
  type Meeting,
  MeetingAttendance,
  type MeetingAttendanceConnection,
  MeetingAttendanceFields,
  type MeetingAttendanceLogPayload,
  type MeetingAttendanceRemovePayload,
  type MeetingSharing,
  type MeetingSharingSetPayload,
  MutationFields,
  MutationMeetingAttendanceLogArgs,
  MutationMeetingAttendanceRemoveArgs,
  MutationMeetingSharingSetArgs,
  QueryFields,
  QueryMeetingAttendancesArgs,
  QueryMeetingCodeArgs,
} from '../../generated/schema.ts';
import { listAttendances, readSharing, type AttendanceNode } from './attendance.rows.ts';
import { logAttendance, removeAttendance } from './attendance.service.ts';
import { readCode } from './meeting-code.ts';
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
  meetingCode(
    @TG.Args(() => QueryMeetingCodeArgs) { occurrenceId }: QueryMeetingCodeArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<string | null> {
    return readCode(ctx, occurrenceId);
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
