import { sql, type RawBuilder } from 'kysely';
import type { Command } from '../app/lane.ts';
import type { StreamIds } from './streams.tables.ts';

/** Of the envelope; grows when its meaning changes. */
const SCHEMA_VERSION = 1;

/** Something to tell the followers of a stream. */
export interface StreamNews {
  stream: string;
  type: string;
  occurredAt: string;
  actorId: string | null;
  /** The event that brought it about. */
  causeId: string | null;
  ids: StreamIds;
}

/** The organization's stream of alerts. */
export const alertStream = (organizationId: string) => `alerts:${organizationId}`;

/** The stream of what is new on one member's timeline. */
export const memberStream = (organizationId: string, memberId: string) =>
  `member:${organizationId}:${memberId}`;

/** The stream of how one import comes along. */
export const importStream = (organizationId: string, importId: string) =>
  `import:${organizationId}:${importId}`;

/** The stream of the bed board of one residence. */
export const residenceStream = (organizationId: string, residenceId: string) =>
  `residence:${organizationId}:${residenceId}`;

/** The stream of what the two of a mentorship write to each other. */
export const mentorshipStream = (organizationId: string, mentorshipId: string) =>
  `mentorship:${organizationId}:${mentorshipId}`;

/** The stream of the board of one group. */
export const boardStream = (organizationId: string, boardId: string) =>
  `board:${organizationId}:${boardId}`;

/** The stream of what waits for moderators on the board of one group. */
export const boardReviewStream = (organizationId: string, boardId: string) =>
  `board-reviews:${organizationId}:${boardId}`;

/**
 * The place of a thing's newest event, as a query sees it: what the query reads holds everything up to there.
 * @param kind of stream, as its name begins
 * @param thing the table of the thing, as the query names it
 */
export const headOf = (kind: string, thing: string): RawBuilder<number> =>
  sql<number>`coalesce((select s.head::int from event_stream s
    where s.organization_id = ${sql.ref(`${thing}.organization_id`)}
      and s.id = concat(${kind}::text, ':', ${sql.ref(`${thing}.organization_id`)}, ':',
        ${sql.ref(`${thing}.id`)})), 0)`;

/** Whose stream it is. */
export const organizationOfStream = (stream: string): string => stream.split(':')[1] ?? '';

/**
 * Takes the next places in streams. Call it last in the command: a stream's row stays locked until the
 * commit, which makes the order of places the order of commits. Members' streams are locked first and in
 * the order of their names, the organization's last, so that nobody waits in a circle.
 */
export async function append(command: Command, news: readonly StreamNews[]): Promise<void> {
  const byStream = [...Map.groupBy(news, ({ stream }) => stream)].sort(([a], [b]) =>
    a < b ? 1 : -1,
  );
  if (byStream.length === 0) return;
  const { db, organizationId } = command;
  const heads = await db
    .insertInto('event_stream')
    .values(
      byStream.map(([id, { length }]) => ({
        organization_id: organizationId,
        id,
        head: String(length),
        floor: '0',
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'id'])
        .doUpdateSet({ head: sql<string>`event_stream.head + excluded.head` }),
    )
    .returning(['id', 'head'])
    .execute();
  const places = new Map(heads.map(({ id, head }) => [id, Number(head)]));
  const rows = byStream.flatMap(([stream, items]) => {
    const first = (places.get(stream) ?? 0) - items.length + 1;
    return items.map((item, i) => ({
      organization_id: organizationId,
      stream_id: stream,
      seq: String(first + i),
      type: item.type,
      schema_version: SCHEMA_VERSION,
      occurred_at: item.occurredAt,
      recorded_at: command.now,
      actor_id: item.actorId,
      cause_id: item.causeId,
      ids: sql<StreamIds>`${JSON.stringify(item.ids)}::jsonb`,
    }));
  });
  await db.insertInto('stream_event').values(rows).execute();
  for (const [stream] of byStream) command.wakes.add(stream);
}
