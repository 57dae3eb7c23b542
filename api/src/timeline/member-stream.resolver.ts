import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import type { Followed } from '../common/stream-follower.ts';
import { toStreamItem } from '../common/stream-item.ts';
import {
  MemberEvent,
  MemberEventFields,
  type MemberStreamItem,
  SubscriptionFields,
  SubscriptionMemberEventsArgs,
  type TimelineEntry,
} from '../generated/schema.ts';
import type { MemberStreamEntry } from './member-stream-source.ts';
import { loadEntry } from './timeline.loaders.ts';
import {
  followMember,
  toMemberEvent,
  writeMemberCursor,
  type MemberEventNode,
} from './member-stream.service.ts';

const [item, options] = SubscriptionFields.memberEvents;

@TG.Resolver()
export class MemberStreamResolver {
  @TG.Subscription(item, {
    ...options,
    subscribe: (data) =>
      followMember(data.context as Context, data.args as unknown as SubscriptionMemberEventsArgs),
  })
  memberEvents(
    @TG.Root() followed: Followed<MemberStreamEntry>,
    @TG.Args(() => SubscriptionMemberEventsArgs) { memberId }: SubscriptionMemberEventsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<typeof MemberStreamItem> {
    return toStreamItem(ctx, followed, {
      cursor: (seq) => writeMemberCursor(ctx, memberId, seq),
      event: (entry) => toMemberEvent(ctx, memberId, entry),
    });
  }
}

@TG.Resolver(() => MemberEvent)
export class MemberEventFieldsResolver {
  @TG.FieldResolver(...MemberEventFields.entry)
  entry(
    @TG.Root() { followed }: MemberEventNode,
    @TG.Ctx() ctx: Context,
  ): Promise<typeof TimelineEntry | null> {
    return loadEntry(ctx, followed.kind === null ? 'ALERT' : 'EVENT', followed.key);
  }
}
