import { randomBytes } from 'node:crypto';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { isProgramStaff } from '../auth/viewer.ts';
import { badInput } from '../common/api-error.ts';
import { memberStream } from '../common/event-stream.ts';
import { keyOf } from '../common/ids.ts';
import type { Followed } from '../common/stream-follower.ts';
import type { MemberEvent, SubscriptionMemberEventsArgs } from '../generated/schema.ts';
import { selectMembers } from '../members/member.rows.ts';
import { maySeeEntry, type MemberStreamEntry } from './member-stream-source.ts';

/** An event as the schema has it, with what its entry is loaded by. */
export interface MemberEventNode extends MemberEvent {
  readonly __typename: 'MemberEvent';
  followed: MemberStreamEntry;
}

/**
 * What is new on a member's timeline, live.
 * @throws ApiError BAD_USER_INPUT for an unknown member or a foreign cursor, before it begins
 */
export async function followMember(
  ctx: Context,
  { memberId, after }: SubscriptionMemberEventsArgs,
): Promise<AsyncIterable<Followed<MemberStreamEntry>>> {
  const viewer = requireViewer(ctx);
  if (!ctx.stream) throw badInput('Subscriptions are served over WebSocket.');
  const { signal } = ctx.stream;
  const start = after == null ? undefined : readCursor(ctx, memberId, after);
  const key = keyOf('Member', memberId);
  const member =
    key &&
    (await ctx.lane.snapshot((db) =>
      selectMembers(db, viewer).where('member.id', '=', key).executeTakeFirst(),
    ));
  if (!member) throw badInput('There is no such member.');
  return ctx.services.memberHub.follow(memberStream(viewer.organizationId, member.id), {
    after: start,
    maySee: (entry) => maySeeEntry(entry, viewer),
    quietMs: ctx.services.config.heartbeatMs,
    signal,
  });
}

/**
 * Good for every viewer, so that a cursor outlives a change of roles; and another one each time, so that
 * it cannot be told from it whether something happened in between.
 */
export function writeMemberCursor(ctx: Context, memberId: string, seq: number): string {
  const place = `${String(seq).padStart(12, '0')} ${randomBytes(8).toString('base64url')}`;
  return ctx.services.cursors.write(cursorScope(ctx, memberId), place);
}

/** The event as the schema has it. */
export function toMemberEvent(
  ctx: Context,
  memberId: string,
  followed: MemberStreamEntry,
): MemberEventNode {
  const { occurredAt, recordedAt, subject } = followed;
  const viewer = requireViewer(ctx);
  const cursor = writeMemberCursor(ctx, memberId, followed.seq);
  const seesAll = isProgramStaff(viewer) && subject !== viewer.membershipId;
  const seq = seesAll ? followed.seq : null;
  return { __typename: 'MemberEvent', followed, cursor, seq, occurredAt, recordedAt };
}

function readCursor(ctx: Context, memberId: string, cursor: string): number {
  const [seq] = ctx.services.cursors.read(cursorScope(ctx, memberId), cursor).split(' ');
  return Number(seq);
}

const cursorScope = (ctx: Context, memberId: string) =>
  [requireViewer(ctx).organizationId, 'memberEvents', memberId].join('\0');
