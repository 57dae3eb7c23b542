import { describe, expect, test } from '@jest/globals';
import { isStale, liveStatus, type Pulse } from './live-status.ts';

const T0 = 1_000_000;
const heard: Pulse = { startedAt: T0, heardAt: T0, connected: true, online: true };

describe('how the live connection stands', () => {
  test('a heartbeat every 15 seconds is live', () => {
    expect(liveStatus(heard, T0 + 15_000)).toBe('live');
  });

  test('a lost connection is reconnecting at once', () => {
    expect(liveStatus({ ...heard, connected: false }, T0 + 1_000)).toBe('reconnecting');
    expect(liveStatus({ ...heard, online: false }, T0 + 1_000)).toBe('reconnecting');
  });

  test('a connection that says nothing is not live, whatever it believes of itself', () => {
    expect(liveStatus(heard, T0 + 20_000)).toBe('reconnecting');
  });

  test('after a minute without a word it is offline', () => {
    expect(liveStatus(heard, T0 + 60_000)).toBe('offline');
  });

  test('before the first word it is connecting, for a minute at most', () => {
    const silent: Pulse = { ...heard, heardAt: null };
    expect(liveStatus(silent, T0 + 30_000)).toBe('connecting');
    expect(liveStatus(silent, T0 + 60_000)).toBe('offline');
    expect(liveStatus({ ...silent, startedAt: null }, T0)).toBe('connecting');
    expect(liveStatus({ ...silent, online: false }, T0 + 1_000)).toBe('reconnecting');
  });
});

describe('stale', () => {
  test('begins a minute after the last word', () => {
    expect(isStale(heard, T0 + 59_999)).toBe(false);
    expect(isStale(heard, T0 + 60_000)).toBe(true);
  });

  test('is not said of a stream that nobody follows', () => {
    expect(isStale({ ...heard, startedAt: null, heardAt: null }, T0 + 90_000)).toBe(false);
  });
});
