import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import type { Followed } from '../common/stream-follower.ts';
import { toStreamItem } from '../common/stream-item.ts';
import {
  MentorshipEvent,
  MentorshipEventFields,
  type Mentorship,
  type MentorshipMessage,
  type MentorshipStreamItem,
  SubscriptionFields,
  SubscriptionMentorshipEventsArgs,
} from '../generated/schema.ts';
import type { MentorshipEntry } from './mentorship-stream-source.ts';
import {
  followMentorship,
  toMentorshipEvent,
  writeMentorshipCursor,
  type MentorshipEventNode,
} from './mentorship-stream.service.ts';

const [item, options] = SubscriptionFields.mentorshipEvents;

@TG.Resolver(() => MentorshipEvent)
export class MentorshipStreamResolver {
  @TG.Subscription(item, {
    ...options,
    subscribe: (data) =>
      followMentorship(
        data.context as Context,
        data.args as unknown as SubscriptionMentorshipEventsArgs,
      ),
  })
  mentorshipEvents(
    @TG.Root() followed: Followed<MentorshipEntry>,
    @TG.Args(() => SubscriptionMentorshipEventsArgs)
    { mentorshipId }: SubscriptionMentorshipEventsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<typeof MentorshipStreamItem> {
    return toStreamItem(ctx, followed, {
      cursor: (seq) => writeMentorshipCursor(ctx, mentorshipId, seq),
      event: (entry) => toMentorshipEvent(ctx, mentorshipId, entry) as MentorshipEvent,
    }) as Promise<typeof MentorshipStreamItem>;
  }

  @TG.FieldResolver(...MentorshipEventFields.message)
  message(
    @TG.Root() { messageKey }: MentorshipEventNode,
    @TG.Ctx() ctx: Context,
  ): Promise<MentorshipMessage | null> | null {
    return messageKey ? ctx.loaders.mentorshipMessage.load(messageKey) : null;
  }

  @TG.FieldResolver(...MentorshipEventFields.mentorship)
  mentorship(
    @TG.Root() { mentorshipId }: MentorshipEventNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Mentorship | null> | null {
    const key = keyOf('Mentorship', mentorshipId);
    return key ? ctx.loaders.mentorship.load(key) : null;
  }
}
