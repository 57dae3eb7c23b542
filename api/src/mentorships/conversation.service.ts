import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { checkNeeded, checkNumber } from '../common/bounds.ts';
import { rateLimited } from '../common/api-error.ts';
import { gravestIn } from '../common/danger-words.ts';
import { append, mentorshipStream, type StreamNews } from '../common/event-stream.ts';
import { later } from '../common/instant.ts';
import { wrongState } from '../common/moves.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { MentorshipChange } from '../generated/schema.ts';
import { openTask } from '../tasks/open-task.ts';
import { otherOf, type Writer } from './conversation-states.ts';
import {
  readConversations,
  stateForOther,
  stateOf,
  writerOf,
  type ConversationRow,
} from './conversation.rows.ts';
import {
  changeMentorship,
  makeInMentorship,
  type MentorshipTarget,
  type Moved,
} from './mentorship.service.ts';

const LONGEST_TEXT = 2000;
const MINUTE = 60_000;
const DAY = 86_400_000;
/** As many as a quick exchange needs, and no flood. */
const MOST_SENT = [
  { within: MINUTE, most: 20 },
  { within: DAY, most: 300 },
] as const;
/** A block is looked at within some days: nobody is in danger by it. */
const LOOKED_AT_WITHIN = 3 * DAY;

const reads = { MENTOR: 'read_by_mentor', MEMBER: 'read_by_member' } as const;
const blocks = { MENTOR: 'blocked_by_mentor_at', MEMBER: 'blocked_by_member_at' } as const;

/**
 * Writes to the other one.
 * @returns keys of mentorship and message
 * @throws Refusal with what is wrong
 * @throws RATE_LIMITED when too much was sent
 */
export async function sendMessage(
  ctx: Context,
  { text, ...target }: MentorshipTarget & { text: string },
): Promise<{ mentorship: string; message: string }> {
  const body = text.trim();
  refuseIfAny(checkNeeded(body, LONGEST_TEXT, ['text']));
  const ids = await makeInMentorship(ctx, {
    ...target,
    mutation: 'mentorshipMessageSend',
    input: text,
    work: async (moved) => {
      const { command, mentorship } = moved;
      const conversation = await lockedConversation(ctx, moved);
      refuseUnlessWritable(conversation);
      const sender = writerOf(conversation);
      // Nobody who speaks of danger is refused by a limit: the help comes with the answer.
      if (gravestIn(body) === null) await refuseFlood(command, mentorship.id, sender);
      const id = uuidv7();
      const number = conversation.newest + 1;
      await command.db
        .insertInto('mentorship_message')
        .values({
          organization_id: command.organizationId,
          id,
          mentorship_id: mentorship.id,
          number,
          sender,
          body: ctx.services.sealer.seal(command.organizationId, body),
          sent_at: command.now,
        })
        .execute();
      // Who writes has read what stands above.
      await setConversation(command, mentorship.id, {
        newest: number,
        newest_at: command.now,
        [reads[sender]]: number,
      });
      await tellMentorship(command, mentorship.id, 'MESSAGE', id);
      return { message: id };
    },
  });
  return { mentorship: ids.mentorship, message: String(ids.message) };
}

/** Says up to where one has read; an older number changes nothing. @returns the mentorship's key */
export async function markRead(
  ctx: Context,
  { number, ...target }: MentorshipTarget & { number: number },
): Promise<string> {
  return changeMentorship(ctx, {
    ...target,
    mutation: 'mentorshipMarkRead',
    work: async (moved) => {
      const conversation = await lockedConversation(ctx, moved);
      refuseIfAny(checkNumber(number, [1, conversation.newest], ['number']));
      const column = reads[writerOf(conversation)];
      await setConversation(moved.command, moved.mentorship.id, {
        [column]: sql<number>`greatest(mentorship_conversation.${sql.ref(column)}, ${number})`,
      });
    },
  });
}

/**
 * Blocks the other one, or lifts one's own block. Whoever coordinates is told of a block only that the
 * mentorship needs attention.
 * @returns the mentorship's key
 */
export async function setBlock(
  ctx: Context,
  { isBlocked, ...target }: MentorshipTarget & { isBlocked: boolean },
): Promise<string> {
  return changeMentorship(ctx, {
    ...target,
    mutation: isBlocked ? 'mentorshipBlock' : 'mentorshipUnblock',
    work: async (moved) => {
      const conversation = await lockedConversation(ctx, moved);
      if (!(await block(moved.command, conversation, isBlocked))) return;
      await tellMentorship(moved.command, moved.mentorship.id, 'CONVERSATION');
    },
  });
}

/**
 * Writes the block down, and opens the follow-up. One that is there stays as it was.
 * @returns whether to tell of it: the other one follows the same stream, and a change that they do not see would tell
 * them of the block
 */
export async function block(
  command: Command,
  conversation: ConversationRow,
  isBlocked: boolean,
): Promise<boolean> {
  const writer = writerOf(conversation);
  const own = writer === 'MEMBER' ? 'blocked_by_member' : 'blocked_by_mentor';
  if (conversation[own] === isBlocked) return false;
  await setConversation(command, conversation.id, {
    [blocks[writer]]: isBlocked ? command.now : null,
  });
  if (isBlocked) {
    await openTask(command, {
      kind: 'MENTORSHIP_ATTENTION',
      // About nobody by name: the member's follow-ups are read by more people.
      memberId: null,
      dueAt: later(command.now, LOOKED_AT_WITHIN),
      causeKey: `mentorship-attention:${conversation.id}`,
      subject: { type: 'Mentorship', id: conversation.id },
    });
  }
  return stateForOther({ ...conversation, [own]: isBlocked }) !== stateForOther(conversation);
}

/**
 * The conversation, of which the mentorship is locked, for one of the two.
 * @throws Refusal while it has not begun, and NOT_FOUND for anybody else
 */
export async function lockedConversation(
  ctx: Context,
  { command, mentorship, standpoint }: Moved,
): Promise<ConversationRow> {
  const viewer = requireViewer(ctx);
  const [row] = await readConversations(command.db, viewer, [mentorship.id]);
  if (row) return row;
  if (standpoint.mentor || standpoint.member) {
    throw wrongState(mentorship.state, ['ACTIVE'], { thing: 'A mentorship' });
  }
  throw new Refusal(userError('NOT_FOUND', ['id']));
}

/** @throws Refusal unless the two can write to each other, as far as the viewer is told */
export function refuseUnlessWritable(conversation: ConversationRow): void {
  const state = stateOf(conversation);
  if (state !== 'OPEN') throw wrongState(state, ['OPEN'], { thing: 'A conversation' });
}

/** Tells the two that something changed. Call it last in the command. */
export function tellMentorship(
  command: Command,
  mentorshipId: string,
  type: MentorshipChange,
  message?: string,
): Promise<void> {
  return append(command, [newsOf(command, mentorshipId, type, message)]);
}

/** Tells the two of each that they ended. Call it last in the command. */
export function tellMentorships(command: Command, ids: readonly string[]): Promise<void> {
  return append(
    command,
    ids.map((id) => newsOf(command, id, 'CONVERSATION')),
  );
}

const newsOf = (
  { organizationId, now }: Command,
  mentorshipId: string,
  type: MentorshipChange,
  message?: string,
): StreamNews => ({
  stream: mentorshipStream(organizationId, mentorshipId),
  type,
  occurredAt: now,
  // A block must not be told by who made it.
  actorId: null,
  causeId: null,
  ids: { message },
});

async function setConversation(
  { db, organizationId }: Command,
  mentorshipId: string,
  values: object,
): Promise<void> {
  const key = { organization_id: organizationId, mentorship_id: mentorshipId };
  await db
    .insertInto('mentorship_conversation')
    .values({ ...key, newest_at: null, blocked_by_mentor_at: null, blocked_by_member_at: null })
    .onConflict((conflict) => conflict.columns(['organization_id', 'mentorship_id']).doNothing())
    .execute();
  await db
    .updateTable('mentorship_conversation')
    .set(values)
    .where('mentorship_id', '=', mentorshipId)
    .execute();
}

/** @throws RATE_LIMITED */
async function refuseFlood(
  { db, now }: Command,
  mentorshipId: string,
  sender: Writer,
): Promise<void> {
  for (const { within, most } of MOST_SENT) {
    const sent = await db
      .selectFrom('mentorship_message')
      .select('sent_at')
      .where('mentorship_id', '=', mentorshipId)
      .where('sender', '=', sender)
      .where('sent_at', '>', later(now, -within))
      .orderBy('sent_at', 'desc')
      .offset(most - 1)
      .limit(1)
      .executeTakeFirst();
    if (!sent) continue;
    const until = Date.parse(sent.sent_at) + within - Date.parse(now);
    throw rateLimited(Math.max(1, Math.ceil(until / 1000)));
  }
}

/** Those whose words reach the other one. */
export const isOfOther = (sender: Writer, conversation: ConversationRow): boolean =>
  sender === otherOf(writerOf(conversation));
