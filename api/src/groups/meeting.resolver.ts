import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import {
  type MeetingConnection,
  type MeetingPlace,
  QueryFields,
  QueryMeetingPlacesArgs,
  QueryMeetingsArgs,
} from '../generated/schema.ts';
import { listMeetings } from './meeting-list.ts';
import { findPlaces } from './meeting-places.ts';

@TG.Resolver()
export class MeetingResolver {
  @TG.Query(...QueryFields.meetings)
  meetings(
    @TG.Args(() => QueryMeetingsArgs) { filter, orderBy, ...page }: QueryMeetingsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingConnection> {
    return listMeetings(ctx, { filter, orderBy }, page);
  }

  @TG.Query(...QueryFields.meetingPlaces)
  meetingPlaces(
    @TG.Args(() => QueryMeetingPlacesArgs) { text, first }: QueryMeetingPlacesArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingPlace[]> {
    return findPlaces(ctx, text, first);
  }
}
