import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { badInput } from '../common/api-error.ts';
import {
  type Group,
  Meeting,
  MeetingFields,
  MeetingNextOccurrencesArgs,
  type MeetingOccurrence,
  type MeetingType,
} from '../generated/schema.ts';
import type { FeedNode } from './feed.rows.ts';
import { meetingTypeOf } from './meeting-types.ts';
import { MOST_OCCURRENCES } from './meeting.loaders.ts';
import type { MeetingNode } from './meeting.rows.ts';
import { nextOccurrences, occurrenceAt } from '../common/recurrence.ts';

@TG.Resolver(() => Meeting)
export class MeetingFieldsResolver {
  @TG.FieldResolver(...MeetingFields.feed)
  async feed(
    @TG.Root() { feedKey }: MeetingNode,
    @TG.Ctx() ctx: Context,
  ): Promise<FeedNode | null> {
    return feedKey === null ? null : ctx.loaders.meetingFeed.load(feedKey);
  }

  @TG.FieldResolver(...MeetingFields.group)
  async group(@TG.Root() { groupKey }: MeetingNode, @TG.Ctx() ctx: Context): Promise<Group | null> {
    return groupKey === null ? null : ((await ctx.loaders.group.load(groupKey)) as Group | null);
  }

  @TG.FieldResolver(...MeetingFields.alsoIn)
  alsoIn(@TG.Root() { key }: MeetingNode, @TG.Ctx() ctx: Context): Promise<FeedNode[]> {
    return ctx.loaders.otherFeedsOfMeeting.load(key);
  }

  @TG.FieldResolver(...MeetingFields.isKept)
  isKept(@TG.Root() { key }: MeetingNode, @TG.Ctx() ctx: Context): Promise<boolean> {
    return ctx.loaders.isKept.load(key);
  }

  @TG.FieldResolver(...MeetingFields.types)
  types(@TG.Root() { typeCodes }: MeetingNode): MeetingType[] {
    return typeCodes.map(meetingTypeOf);
  }

  @TG.FieldResolver(...MeetingFields.nextOccurrences)
  async nextOccurrences(
    @TG.Root() { schedule, sessionKey, readAt }: MeetingNode,
    @TG.Args(() => MeetingNextOccurrencesArgs) { first }: MeetingNextOccurrencesArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingOccurrence[]> {
    if (first < 1 || first > MOST_OCCURRENCES) {
      throw badInput(`\`first\` is 1 to ${String(MOST_OCCURRENCES)}.`);
    }
    if (sessionKey !== null) {
      return (await ctx.loaders.nextOfListed.load(sessionKey)).slice(0, first);
    }
    return schedule ? nextOccurrences(schedule, readAt, first) : [];
  }

  @TG.FieldResolver(...MeetingFields.currentOccurrence)
  async currentOccurrence(
    @TG.Root() { schedule, sessionKey, readAt }: MeetingNode,
    @TG.Ctx() ctx: Context,
  ): Promise<MeetingOccurrence | null> {
    if (sessionKey !== null) return ctx.loaders.currentOfListed.load(sessionKey);
    return schedule && occurrenceAt(schedule, readAt);
  }
}
