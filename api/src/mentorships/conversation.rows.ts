import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { Viewer } from '../auth/viewer.ts';
import type { MentorshipConversation, MentorshipState } from '../generated/schema.ts';
import {
  conversationStateOf,
  otherOf,
  type ConversationFacts,
  type Writer,
} from './conversation-states.ts';
import { isMember, ownConversations } from './mentorship-policy.ts';

/** The unread are counted so far. */
const MOST_UNREAD = 100;

export interface ConversationRow {
  id: string;
  state: MentorshipState;
  as_member: boolean;
  newest: number;
  newest_at: string | null;
  unread: number;
  blocked_by_mentor: boolean;
  blocked_by_member: boolean;
  is_possible: boolean;
}

/**
 * Conversations of these mentorships, for one of the two alone. Private messages are for people of 18 and over:
 * that it is for this reason is not said, since the other one may not know the birth date.
 */
export async function readConversations(
  db: Db,
  viewer: Viewer,
  mentorships: readonly string[],
): Promise<ConversationRow[]> {
  const { rows } = await sql<ConversationRow>`
    select mentorship.id, mentorship.state, ${isMember(viewer)} as as_member,
      coalesce(c.newest, 0) as newest, c.newest_at,
      c.blocked_by_mentor_at is not null as blocked_by_mentor,
      c.blocked_by_member_at is not null as blocked_by_member,
      mentor.ended_at is null and account.id is not null and account.ended_at is null
        and (member.birth_date is null or member.birth_date
          <= (app.now() at time zone member.time_zone)::date - interval '18 years') as is_possible,
      coalesce((select count(*)::int from (
        select from mentorship_message m
        where m.organization_id = mentorship.organization_id and m.mentorship_id = mentorship.id
          and m.number > case when ${isMember(viewer)} then c.read_by_member else c.read_by_mentor end
          and m.sender = case when ${isMember(viewer)} then 'MENTOR' else 'MEMBER' end
        limit ${sql.lit(MOST_UNREAD)}) unread), 0) as unread
    from mentorship
    join member on member.organization_id = mentorship.organization_id and member.id = mentorship.member_id
    join membership mentor on mentor.organization_id = mentorship.organization_id
      and mentor.id = mentorship.mentor_id
    left join membership account on account.organization_id = member.organization_id
      and account.id = member.membership_id
    left join mentorship_conversation c on c.organization_id = mentorship.organization_id
      and c.mentorship_id = mentorship.id
    where mentorship.id = any (${mentorships}::uuid[]) and ${ownConversations(viewer)}`.execute(db);
  return rows;
}

/** As which of the two the viewer reads it. */
export const writerOf = ({ as_member }: Pick<ConversationRow, 'as_member'>): Writer =>
  as_member ? 'MEMBER' : 'MENTOR';

/** Where a conversation stands, as the viewer is told. */
export const stateOf = (row: ConversationRow) => conversationStateOf(factsOf(row), writerOf(row));

/** As the other one is told. */
export const stateForOther = (row: ConversationRow) =>
  conversationStateOf(factsOf(row), otherOf(writerOf(row)));

const factsOf = (row: ConversationRow): ConversationFacts => ({
  state: row.state,
  blocked: { MENTOR: row.blocked_by_mentor, MEMBER: row.blocked_by_member },
  isPossible: row.is_possible,
});

/** Conversations by the key of their mentorship; null for anybody but the two, and while it has not begun. */
export const conversationLoader = (ctx: Context) =>
  new DataLoader<string, MentorshipConversation | null>(async (keys) => {
    const rows = await readConversations(await ctx.lane.read(), requireViewer(ctx), keys);
    const found = new Map(rows.map((row) => [row.id, row]));
    return keys.map((key) => {
      const row = found.get(key);
      return row ? { state: stateOf(row), unread: row.unread, lastMessageAt: row.newest_at } : null;
    });
  });
