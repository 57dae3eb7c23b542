import type { AlertItem } from '../src/alerts.ts';
import type { Watch } from '../src/watch.ts';
import type { AlertEvent } from '../src/alerts.ts';

/** Messages of `alertEvents` as the API sends them. */
export const event = (seq: number) => ({
  alertEvents: { __typename: 'AlertEvent', cursor: `c${seq}`, seq, type: 'RAISED', alert: null },
});

export const heartbeat = (headSeq: number) => ({
  alertEvents: {
    __typename: 'StreamHeartbeat',
    cursor: `c${headSeq}`,
    headSeq,
    at: '2026-03-01T08:30:00Z',
  },
});

export const expired = (head: number) => ({
  alertEvents: { __typename: 'CursorExpired', oldestCursor: 'c1', headCursor: `c${head}` },
});

/** The answer of `alertStream`, which says where the head is. */
export const headAt = (head: number) => ({
  data: { alertStream: { headSeq: head, headCursor: `c${head}`, events: [] } },
});

/** An item in short: `event 3`, `heartbeat 3`, `gap`. */
export function brief(item: AlertItem): string {
  if (item.kind === 'event') return `event ${item.seq}`;
  return item.kind === 'heartbeat' ? `heartbeat ${item.headSeq}` : 'gap';
}

/** Reads so many items, in short; the watch stays open. */
export async function take(watch: Watch<AlertEvent>, count: number): Promise<string[]> {
  const items: string[] = [];
  while (items.length < count) {
    const { done, value } = await watch.next();
    if (done) break;
    items.push(brief(value));
  }
  return items;
}
