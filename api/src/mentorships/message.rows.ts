import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { Viewer } from '../auth/viewer.ts';
import { globalId, keyOf, NOTHING } from '../common/ids.ts';
import { page, type Connection, type PageArgs } from '../common/pagination.ts';
import type { MentorshipMessage } from '../generated/schema.ts';
import type { Writer } from './conversation-states.ts';
import { writerOf } from './conversation.rows.ts';
import { isMember, ownConversations } from './mentorship-policy.ts';

export interface MessageRow {
  organization_id: string;
  id: string;
  mentorship_id: string;
  number: number;
  sender: Writer;
  body: string;
  sent_at: string;
  member_id: string;
  as_member: boolean;
  is_reported: boolean;
}

/** Messages of the viewer's own conversations. There is no other way to them but a report. */
export function selectMessages(db: Db, viewer: Viewer) {
  return db
    .selectFrom('mentorship_message as message')
    .innerJoin('mentorship', (join) =>
      join
        .onRef('mentorship.organization_id', '=', 'message.organization_id')
        .onRef('mentorship.id', '=', 'message.mentorship_id'),
    )
    .select([
      'message.organization_id',
      'message.id',
      'message.mentorship_id',
      'message.number',
      'message.sender',
      'message.body',
      'message.sent_at',
      'mentorship.member_id',
      isMember(viewer).as('as_member'),
      sql<boolean>`exists (
        select from mentorship_report r
        where r.organization_id = message.organization_id and r.message_id = message.id
          and r.reported_by = case when ${isMember(viewer)} then 'MEMBER' else 'MENTOR' end)`.as(
        'is_reported',
      ),
    ])
    .where(ownConversations(viewer));
}

/** The message as the schema has it; remembers that the member's record was seen. */
export function toMessage(ctx: Context, row: MessageRow): MentorshipMessage {
  ctx.trail.saw(row.member_id);
  return {
    __typename: 'MentorshipMessage',
    id: globalId('MentorshipMessage', row.id),
    number: row.number,
    from: row.sender,
    mine: row.sender === writerOf(row),
    text: ctx.services.sealer.open(row.organization_id, row.body),
    sentAt: row.sent_at,
    reported: row.is_reported,
  };
}

/** Messages by key; null for anybody but the two. */
export const messageLoader = (ctx: Context) =>
  new DataLoader<string, MentorshipMessage | null>(async (keys) => {
    const rows = await selectMessages(await ctx.lane.read(), requireViewer(ctx))
      .where('message.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toMessage(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** A page of a conversation, newest first. */
export async function listMessages(
  ctx: Context,
  id: string,
  args: PageArgs,
): Promise<Connection<MentorshipMessage>> {
  const viewer = requireViewer(ctx);
  const asked = page<MessageRow>(
    args,
    [
      {
        column: 'message.number',
        type: 'integer',
        direction: 'desc',
        value: (row) => row.number,
      },
    ],
    {
      cursors: ctx.services.cursors,
      organizationId: viewer.organizationId,
      list: 'mentorshipMessages',
      filter: id,
    },
  );
  const rows = await selectMessages(await ctx.lane.read(), viewer)
    .where('message.mentorship_id', '=', keyOf('Mentorship', id) ?? NOTHING)
    .where(asked.where)
    .orderBy(asked.orderBy)
    .limit(asked.limit)
    .execute();
  return asked.connection(rows, (row) => toMessage(ctx, row));
}
