import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { payload } from '../common/payload.ts';
import {
  type MeetingConnection,
  type MeetingFeedImportPayload,
  MutationFields,
  MutationMeetingFeedImportArgs,
  QueryFields,
  QueryMeetingsArgs,
  type MeetingFeed,
} from '../generated/schema.ts';
import { listMeetingFeeds, listMeetings } from './meeting-list.ts';
import { importMeetingFeed } from './meeting-feed.service.ts';

@TG.Resolver()
export class MeetingResolver {
  @TG.Query(...QueryFields.meetings)
  meetings(
    @TG.Args(() => QueryMeetingsArgs) { filter, ...page }: QueryMeetingsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingConnection> {
    return listMeetings(ctx, filter, page);
  }

  @TG.Query(...QueryFields.meetingFeeds)
  meetingFeeds(@TG.Ctx() ctx: Context): Promise<MeetingFeed[]> {
    return listMeetingFeeds(ctx);
  }

  @TG.Mutation(...MutationFields.meetingFeedImport)
  meetingFeedImport(
    @TG.Args(() => MutationMeetingFeedImportArgs) args: MutationMeetingFeedImportArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingFeedImportPayload> {
    return payload(async () => {
      const key = await importMeetingFeed(ctx, args.input, args.idempotencyKey);
      return { feed: await ctx.loaders.meetingFeed.load(key) };
    });
  }
}
