import type { Context } from '../app/operation-context.ts';
import { mentorshipStream } from '../common/event-stream.ts';
import { keyOf } from '../common/ids.ts';
import type { Followed } from '../common/stream-follower.ts';
import { ThingStream } from '../common/thing-stream.ts';
import type { MentorshipEvent, SubscriptionMentorshipEventsArgs } from '../generated/schema.ts';
import { readConversations } from './conversation.rows.ts';
import type { MentorshipEntry } from './mentorship-stream-source.ts';

/** An event as the schema has it, with the key its message is loaded by. */
export interface MentorshipEventNode extends Omit<MentorshipEvent, 'message' | 'mentorship'> {
  readonly __typename: 'MentorshipEvent';
  mentorshipId: string;
  messageKey: string | null;
}

const conversations = new ThingStream('mentorshipEvents');

/**
 * What changes between the two, live, for them alone. Message and mentorship of each event are read under the
 * policy of that moment.
 */
export function followMentorship(
  ctx: Context,
  { mentorshipId: id, after }: SubscriptionMentorshipEventsArgs,
): Promise<AsyncIterable<Followed<MentorshipEntry>>> {
  const key = keyOf('Mentorship', id);
  return conversations.follow(ctx, {
    id,
    after,
    hub: ctx.services.mentorshipHub,
    from: 'head',
    stream: async (viewer) => {
      if (!key) return undefined;
      const [own] = await ctx.lane.snapshot((db) => readConversations(db, viewer, [key]));
      return own && mentorshipStream(viewer.organizationId, own.id);
    },
  });
}

export const writeMentorshipCursor = (ctx: Context, mentorshipId: string, seq: number): string =>
  conversations.cursor(ctx, mentorshipId, seq);

/** The event as the schema has it. */
export function toMentorshipEvent(
  ctx: Context,
  mentorshipId: string,
  { seq, recordedAt, change, messageKey }: MentorshipEntry,
): MentorshipEventNode {
  return {
    __typename: 'MentorshipEvent',
    cursor: conversations.cursor(ctx, mentorshipId, seq),
    seq,
    recordedAt,
    change,
    mentorshipId,
    messageKey,
  };
}
