import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import {
  type Meeting,
  MeetingDuplicate,
  MeetingDuplicateFields,
  MeetingFeed,
  MeetingFeedFields,
  MeetingFeedRun,
  type MeetingFeedRunConnection,
  MeetingFeedRunFields,
  MeetingFeedRunsArgs,
  type Person,
} from '../generated/schema.ts';
import type { DuplicateNode, FeedNode, FeedRunNode } from './feed.rows.ts';

@TG.Resolver(() => MeetingFeed)
export class MeetingFeedFieldsResolver {
  @TG.FieldResolver(...MeetingFeedFields.heldRun)
  heldRun(@TG.Root() { key }: FeedNode, @TG.Ctx() ctx: Context): Promise<MeetingFeedRun | null> {
    return ctx.loaders.heldRunOfFeed.load(key);
  }

  @TG.FieldResolver(...MeetingFeedFields.runs)
  runs(
    @TG.Root() { key }: FeedNode,
    @TG.Args(() => MeetingFeedRunsArgs) args: MeetingFeedRunsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingFeedRunConnection> {
    return ctx.loaders.runsOfFeed.load({ parent: key, args });
  }
}

@TG.Resolver(() => MeetingFeedRun)
export class MeetingFeedRunFieldsResolver {
  @TG.FieldResolver(...MeetingFeedRunFields.feed)
  feed(@TG.Root() { feedKey }: FeedRunNode, @TG.Ctx() ctx: Context): Promise<MeetingFeed | null> {
    return ctx.loaders.meetingFeed.load(feedKey);
  }

  @TG.FieldResolver(...MeetingFeedRunFields.startedBy)
  startedBy(
    @TG.Root() { startedByKey }: FeedRunNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Person | null> | null {
    return startedByKey === null ? null : ctx.loaders.person.load(startedByKey);
  }

  @TG.FieldResolver(...MeetingFeedRunFields.decidedBy)
  decidedBy(
    @TG.Root() { decidedByKey }: FeedRunNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Person | null> | null {
    return decidedByKey === null ? null : ctx.loaders.person.load(decidedByKey);
  }
}

@TG.Resolver(() => MeetingDuplicate)
export class MeetingDuplicateFieldsResolver {
  @TG.FieldResolver(...MeetingDuplicateFields.meeting)
  meeting(
    @TG.Root() { meetingKey }: DuplicateNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Meeting | null> {
    return ctx.loaders.meeting.load(meetingKey);
  }

  @TG.FieldResolver(...MeetingDuplicateFields.original)
  original(
    @TG.Root() { originalKey }: DuplicateNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Meeting | null> {
    return ctx.loaders.meeting.load(originalKey);
  }
}
