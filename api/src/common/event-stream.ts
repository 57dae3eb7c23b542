import { sql } from 'kysely';
import type { Command } from '../app/lane.ts';
import type { StreamIds } from './streams.tables.ts';

/** Of the envelope; grows when its meaning changes. */
const SCHEMA_VERSION = 1;

/** Something to tell the followers of a stream. */
export interface StreamNews {
  type: string;
  occurredAt: string;
  actorId: string | null;
  /** The event that brought it about. */
  causeId: string | null;
  ids: StreamIds;
}

/** The organization's stream of alerts. */
export const alertStream = (organizationId: string) => `alerts:${organizationId}`;

/**
 * Takes the next places in a stream. Call it last in the command: the stream's row stays locked until
 * the commit, which makes the order of places the order of commits.
 */
export async function append(command: Command, stream: string, news: StreamNews[]): Promise<void> {
  if (news.length === 0) return;
  const { db, organizationId } = command;
  const { head } = await db
    .insertInto('event_stream')
    .values({ organization_id: organizationId, id: stream, head: String(news.length), floor: '0' })
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'id'])
        .doUpdateSet({ head: sql<string>`event_stream.head + ${news.length}` }),
    )
    .returning('head')
    .executeTakeFirstOrThrow();
  const first = Number(head) - news.length + 1;
  await db
    .insertInto('stream_event')
    .values(
      news.map((item, i) => ({
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
      })),
    )
    .execute();
  command.wakes.add(stream);
}
