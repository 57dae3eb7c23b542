import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { type MeetingConnection, QueryFields, QueryMeetingsArgs } from '../generated/schema.ts';
import { listMeetings } from './meeting-list.ts';

@TG.Resolver()
export class MeetingResolver {
  @TG.Query(...QueryFields.meetings)
  meetings(
    @TG.Args(() => QueryMeetingsArgs) { filter, orderBy, ...page }: QueryMeetingsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingConnection> {
    return listMeetings(ctx, { filter, orderBy }, page);
  }
}
