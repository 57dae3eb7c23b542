/** The server says something at least every 15 seconds. */
const QUIET_MS = 20_000;
const STALE_MS = 60_000;

export type LiveStatus = 'connecting' | 'live' | 'reconnecting' | 'offline';

/** What is known of the live connection. Times in milliseconds. */
export interface Pulse {
  /** When following began; null before. */
  startedAt: number | null;
  /** When the stream last said anything; null when it never has. */
  heardAt: number | null;
  /** Whether the connection believes that it stands. */
  connected: boolean;
  /** Whether the browser has a network. */
  online: boolean;
}

/** A connection that believes it stands but says nothing is not live. */
export function liveStatus(pulse: Pulse, now: number): LiveStatus {
  const quiet = quietFor(pulse, now);
  if (quiet === null) return 'connecting';
  if (quiet >= STALE_MS) return 'offline';
  // Without a network nothing is being connected.
  if (pulse.heardAt === null && pulse.online) return 'connecting';
  return pulse.online && pulse.connected && quiet < QUIET_MS ? 'live' : 'reconnecting';
}

/** Without a word for a minute no figure on the screen may be taken for the present one. */
export function isStale(pulse: Pulse, now: number): boolean {
  return (quietFor(pulse, now) ?? 0) >= STALE_MS;
}

function quietFor({ startedAt, heardAt }: Pulse, now: number): number | null {
  return startedAt === null ? null : now - (heardAt ?? startedAt);
}
