import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  type MeetingFeedEditPayload,
  type MeetingFeedEndPayload,
  type MeetingFeedImportPayload,
  type MeetingFeedPausePayload,
  type MeetingFeedResumePayload,
  MutationFields,
  MutationMeetingFeedEditArgs,
  MutationMeetingFeedEndArgs,
  MutationMeetingFeedImportArgs,
  MutationMeetingFeedPauseArgs,
  MutationMeetingFeedResumeArgs,
  QueryFields,
} from '../generated/schema.ts';
import { editFeed, endFeed, pauseFeed, resumeFeed } from './feed-edit.service.ts';
import { listMeetingFeeds } from './feed-list.ts';
import type { FeedNode, FeedRunNode } from './feed.rows.ts';
import { importMeetingFeed } from './meeting-feed.service.ts';

type FeedData = { feed: FeedNode | null };
type RunData = { run: FeedRunNode | null };

const feedData = async (ctx: Context, key: string | undefined): Promise<FeedData> => ({
  feed: key ? await ctx.loaders.meetingFeed.load(key) : null,
});
const runData = async (ctx: Context, key: string | undefined): Promise<RunData> => ({
  run: key ? await ctx.loaders.meetingFeedRun.load(key) : null,
});

/** The feed as it is after a change, also when the change was refused. */
const changed = (ctx: Context, id: string, work: () => Promise<string>) =>
  payload<FeedData>(
    async () => feedData(ctx, await work()),
    () => feedData(ctx, keyOf('MeetingFeed', id)),
  );

@TG.Resolver()
export class FeedResolver {
  @TG.Query(...QueryFields.meetingFeeds)
  meetingFeeds(@TG.Ctx() ctx: Context): Promise<FeedNode[]> {
    return listMeetingFeeds(ctx);
  }

  @TG.Mutation(...MutationFields.meetingFeedImport)
  meetingFeedImport(
    @TG.Args(() => MutationMeetingFeedImportArgs) args: MutationMeetingFeedImportArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingFeedImportPayload> {
    return payload<FeedData & RunData>(async () => {
      const keys = await importMeetingFeed(ctx, args.input, args.idempotencyKey);
      return { ...(await feedData(ctx, keys.feed)), ...(await runData(ctx, keys.run)) };
    });
  }

  @TG.Mutation(...MutationFields.meetingFeedEdit)
  meetingFeedEdit(
    @TG.Args(() => MutationMeetingFeedEditArgs) { input, ...call }: MutationMeetingFeedEditArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingFeedEditPayload> {
    return changed(ctx, call.id, () => editFeed(ctx, call, input));
  }

  @TG.Mutation(...MutationFields.meetingFeedPause)
  meetingFeedPause(
    @TG.Args(() => MutationMeetingFeedPauseArgs) call: MutationMeetingFeedPauseArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingFeedPausePayload> {
    return changed(ctx, call.id, () => pauseFeed(ctx, call));
  }

  @TG.Mutation(...MutationFields.meetingFeedResume)
  meetingFeedResume(
    @TG.Args(() => MutationMeetingFeedResumeArgs) call: MutationMeetingFeedResumeArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingFeedResumePayload> {
    return changed(ctx, call.id, () => resumeFeed(ctx, call));
  }

  @TG.Mutation(...MutationFields.meetingFeedEnd)
  meetingFeedEnd(
    @TG.Args(() => MutationMeetingFeedEndArgs) call: MutationMeetingFeedEndArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingFeedEndPayload> {
    return changed(ctx, call.id, () => endFeed(ctx, call));
  }
}
