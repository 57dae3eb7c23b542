import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { badInput } from '../common/api-error.ts';
import {
  Meeting,
  MeetingFields,
  MeetingNextOccurrencesArgs,
  type MeetingOccurrence,
  type MeetingType,
} from '../generated/schema.ts';
import type { FeedNode } from './feed.rows.ts';
import { meetingTypeOf } from './meeting-types.ts';
import type { MeetingNode } from './meeting.rows.ts';
import { nextOccurrences } from '../common/recurrence.ts';

const MOST_OCCURRENCES = 5;

@TG.Resolver(() => Meeting)
export class MeetingFieldsResolver {
  @TG.FieldResolver(...MeetingFields.feed)
  feed(@TG.Root() { feedKey }: MeetingNode, @TG.Ctx() ctx: Context): Promise<FeedNode | null> {
    return ctx.loaders.meetingFeed.load(feedKey);
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
  nextOccurrences(
    @TG.Root() { schedule, readAt }: MeetingNode,
    @TG.Args(() => MeetingNextOccurrencesArgs) { first }: MeetingNextOccurrencesArgs,
  ): MeetingOccurrence[] {
    if (first < 1 || first > MOST_OCCURRENCES) {
      throw badInput(`\`first\` is 1 to ${String(MOST_OCCURRENCES)}.`);
    }
    return schedule ? nextOccurrences(schedule, readAt, first) : [];
  }
}
