import { sql } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { isProgramStaff } from '../auth/viewer.ts';
import type { CursorExpired, StreamHeartbeat } from '../generated/schema.ts';
import type { Followed } from './stream-follower.ts';

type Other =
  | (StreamHeartbeat & { readonly __typename: 'StreamHeartbeat' })
  | (CursorExpired & { readonly __typename: 'CursorExpired' });

/** How the places and events of one kind of stream are written. */
interface Writing<Entry, Event> {
  cursor: (seq: number) => string;
  event: (entry: Entry) => Event;
}

/** What a subscription carries for something that was followed. */
export async function toStreamItem<Entry, Event>(
  ctx: Context,
  followed: Followed<Entry>,
  { cursor, event }: Writing<Entry, Event>,
): Promise<Event | Other> {
  switch (followed.kind) {
    case 'EVENT':
      return event(followed.entry);
    case 'EXPIRED':
      return {
        __typename: 'CursorExpired',
        oldestCursor: cursor(followed.floor),
        headCursor: cursor(followed.head),
      };
    case 'HEARTBEAT': {
      // Who sees a part of the stream is not told how much there is besides.
      const headSeq = isProgramStaff(requireViewer(ctx)) ? followed.seq : null;
      const at = await now(ctx);
      return { __typename: 'StreamHeartbeat', cursor: cursor(followed.seq), headSeq, at };
    }
  }
}

async function now(ctx: Context): Promise<string> {
  const db = await ctx.lane.read();
  const { rows } = await sql<{ now: string }>`select app.now() as now`.execute(db);
  return rows[0]?.now ?? '';
}
