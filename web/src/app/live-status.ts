/** The server says something at least every 15 seconds. */
const QUIET_MS = 20_000;
const STALE_MS = 60_000;

export type LiveStatus = 'connecting' | 'live' | 'reconnecting' | 'offline';

/** What is known of the connection. Times in milliseconds. */
export interface Pulse {
  /** When following began; null before. */
  startedAt: number | null;
  /** When the stream last said anything; null when it never has. */
  heardAt: number | null;
  /** Whether the browser has a network. */
  online: boolean;
}

/** Judged by what was heard, not by what a socket believes of itself. */
export function liveStatus({ startedAt, heardAt, online }: Pulse, now: number): LiveStatus {
  if (startedAt === null) return 'connecting';
  const quiet = now - (heardAt ?? startedAt);
  if (quiet >= STALE_MS) return 'offline';
  if (!online || quiet >= QUIET_MS) return 'reconnecting';
  return heardAt === null ? 'connecting' : 'live';
}

/** Without a word for a minute no figure on the screen may be taken for the present one. */
export function isStale({ startedAt, heardAt }: Pulse, now: number): boolean {
  return startedAt !== null && now - (heardAt ?? startedAt) >= STALE_MS;
}
