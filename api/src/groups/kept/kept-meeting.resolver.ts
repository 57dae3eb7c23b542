import * as TG from 'type-graphql';
import type { Context } from '../../app/operation-context.ts';
import { payload } from '../../common/payload.ts';
import {
  type Meeting,
  type MeetingCalendar,
  type MeetingKeepPayload,
  type MeetingLetGoPayload,
  MutationFields,
  MutationMeetingKeepArgs,
  MutationMeetingLetGoArgs,
  QueryFields,
  QueryMeetingCalendarArgs,
} from '../../generated/schema.ts';
import { keepMeeting, keptMeetings, letGoOfMeeting } from './kept-meeting.service.ts';
import { calendarOfMeeting } from './meeting-calendar.ts';

@TG.Resolver()
export class KeptMeetingResolver {
  @TG.Query(...QueryFields.keptMeetings)
  async keptMeetings(@TG.Ctx() ctx: Context): Promise<Meeting[]> {
    return (await keptMeetings(ctx)).map(({ meeting }) => meeting);
  }

  @TG.Query(...QueryFields.meetingCalendar)
  meetingCalendar(
    @TG.Args(() => QueryMeetingCalendarArgs) args: QueryMeetingCalendarArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingCalendar | null> {
    return calendarOfMeeting(ctx, args);
  }

  @TG.Mutation(...MutationFields.meetingKeep)
  meetingKeep(
    @TG.Args(() => MutationMeetingKeepArgs) { id }: MutationMeetingKeepArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingKeepPayload> {
    return payload(async () => meetingOf(ctx, await keepMeeting(ctx, id)));
  }

  @TG.Mutation(...MutationFields.meetingLetGo)
  meetingLetGo(
    @TG.Args(() => MutationMeetingLetGoArgs) { id }: MutationMeetingLetGoArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingLetGoPayload> {
    return payload(async () => meetingOf(ctx, await letGoOfMeeting(ctx, id)));
  }
}

const meetingOf = async (ctx: Context, key: string) => ({
  meeting: await ctx.loaders.meeting.load(key),
});
