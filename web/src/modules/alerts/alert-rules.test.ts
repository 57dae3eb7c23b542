import { describe, expect, test } from '@jest/globals';
import type { AlertFieldsFragment, AlertSeverity } from '../../generated/graphql.ts';
import {
  arrivals,
  canEscalate,
  climbOf,
  dueIn,
  hasSpoken,
  isTakenBy,
  resolutionsFrom,
  selectionOf,
  withArrivals,
} from './alert-rules.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');

function alert(id: string, raisedAt: string): AlertFieldsFragment {
  return { id, raisedAt } as AlertFieldsFragment;
}

describe('what a tab asks for', () => {
  test('open work includes what is taken but without contact', () => {
    expect(selectionOf('open', null).filter.states).toEqual(['OPEN', 'ACKNOWLEDGED']);
  });

  test('settled alerts come newest first, all others by severity', () => {
    expect(selectionOf('resolved', null).orderBy.field).toBe('RAISED_AT');
    expect(selectionOf('mine', ['HIGH'])).toEqual({
      filter: { states: ['ACKNOWLEDGED', 'CONTACTED'], mine: true, severities: ['HIGH'] },
      orderBy: { field: 'SEVERITY', direction: 'DESC' },
    });
  });
});

describe('what is taken', () => {
  const taken = {
    state: 'ACKNOWLEDGED',
    acknowledgedBy: { id: 'dana' },
  } as AlertFieldsFragment;

  test('whoever took it is to be in touch next, and nobody else', () => {
    expect(isTakenBy(taken, 'dana')).toBe(true);
    expect(isTakenBy(taken, 'goran')).toBe(false);
    expect(isTakenBy(taken, undefined)).toBe(false);
  });

  test('after a contact, or when it has opened again, it is not', () => {
    expect(isTakenBy({ ...taken, state: 'CONTACTED' }, 'dana')).toBe(false);
    expect(isTakenBy({ ...taken, state: 'OPEN' }, 'dana')).toBe(false);
  });
});

describe('climbing', () => {
  const climbing = {
    state: 'OPEN',
    level: 2,
    ladder: { levels: 6 },
    climbsAt: '2026-03-01T12:04:00Z',
    unattendedSince: null,
  } as AlertFieldsFragment;

  test('what nobody has says its step, and when the next is told', () => {
    expect(climbOf(climbing, NOW)).toEqual({
      level: 2,
      levels: 6,
      left: 4 * 60_000,
      unattendedFor: null,
    });
  });

  test('after the last step it says since when nobody has answered', () => {
    const unattended = { ...climbing, level: 6, unattendedSince: '2026-03-01T11:50:00Z' };
    expect(climbOf(unattended, NOW)?.unattendedFor).toBe(10 * 60_000);
    expect(canEscalate(unattended)).toBe(false);
  });

  test('what somebody has climbs by itself no more, and can be climbed by hand', () => {
    const taken = { ...climbing, state: 'ACKNOWLEDGED', climbsAt: null } as AlertFieldsFragment;
    expect(climbOf(taken, NOW)).toBeNull();
    expect(canEscalate(taken)).toBe(true);
    expect(canEscalate({ ...taken, state: 'RESOLVED' })).toBe(false);
  });

  test('the list of what climbs asks for what nobody has', () => {
    expect(selectionOf('climbing', null).filter).toMatchObject({ states: ['OPEN'], climbed: true });
  });
});

describe('settling', () => {
  test('nobody is called supported before somebody spoke with them', () => {
    expect(resolutionsFrom('OPEN')).not.toContain('SUPPORTED');
    expect(resolutionsFrom('ACKNOWLEDGED')).toEqual(['RAISED_IN_ERROR', 'COVERED_BY_OTHER']);
    expect(resolutionsFrom('CONTACTED')).toContain('SUPPORTED');
    expect(resolutionsFrom('RESOLVED')).toEqual([]);
  });

  test('an attempt is not yet a word with the member', () => {
    expect(hasSpoken({ contactOutcome: 'REACHED' })).toBe(true);
    expect(hasSpoken({ contactOutcome: 'DECLINED' })).toBe(true);
    expect(hasSpoken({ contactOutcome: 'LEFT_MESSAGE' })).toBe(false);
    expect(hasSpoken({ contactOutcome: null })).toBe(false);
  });
});

describe('due', () => {
  const dueAt = '2026-03-01T12:05:00Z';

  test('counts down and then up, also while somebody has it', () => {
    expect(dueIn({ state: 'OPEN', dueAt }, NOW)).toBe(300_000);
    expect(dueIn({ state: 'ACKNOWLEDGED', dueAt }, NOW + 360_000)).toBe(-60_000);
  });

  test('is over once there was a contact', () => {
    expect(dueIn({ state: 'CONTACTED', dueAt }, NOW)).toBeNull();
  });
});

describe('arrivals', () => {
  const old = alert('old', '2026-03-01T08:00:00Z');
  const shown = alert('shown', '2026-03-01T09:00:00Z');
  const fresh = alert('fresh', '2026-03-01T10:00:00Z');

  test('are the open alerts that a whole list does not show', () => {
    expect(arrivals([old, shown, fresh], [shown], true)).toEqual([old, fresh]);
  });

  test('leave out what may stand on a page that is not read yet', () => {
    expect(arrivals([old, shown, fresh], [shown], false)).toEqual([fresh]);
  });

  test('stand at their places, and what was read is not moved nor shown twice', () => {
    const row = (id: string, severity: AlertSeverity, raisedAt: string) => ({
      ...alert(id, raisedAt),
      severity,
    });
    const read = [
      row('high', 'HIGH', '2026-03-01T09:00:00Z'),
      row('rose since', 'CRITICAL', '2026-03-01T09:30:00Z'),
      row('low', 'LOW', '2026-03-01T08:00:00Z'),
    ];
    const arrived = [
      row('new high', 'HIGH', '2026-03-01T10:00:00Z'),
      row('new low', 'LOW', '2026-03-01T10:00:00Z'),
      row('new critical', 'CRITICAL', '2026-03-01T10:01:00Z'),
      row('low', 'LOW', '2026-03-01T08:00:00Z'),
    ];
    expect(withArrivals(read, arrived).map(({ id }) => id)).toEqual([
      'new critical',
      'high',
      'rose since',
      'new high',
      'low',
      'new low',
    ]);
  });
});
