import { expect, test } from '@jest/globals';
import type { AlertSeverity } from '../generated/schema.ts';
import type { Reason } from '../monitoring/assess-risk.ts';
import { Alert } from './alert.entity.ts';

const at = (minutes: number) => new Date(Date.UTC(2026, 2, 1, 12, minutes)).toISOString();
const FIVE_MINUTES = 5 * 60_000;

const reason = (severity: AlertSeverity): Reason => ({
  rule: 'CRAVING_HIGH',
  severity,
  kind: 'RISK',
  inputs: [],
  source: 'Test 2026',
});

function raised(severity: AlertSeverity, { level = 1, minute = 0 } = {}): Alert {
  const place = { organizationId: 'o', id: 'a', memberId: 'm', localDate: '2026-03-01' };
  const alert = Alert.raise(place, reason(severity), at(minute));
  for (let step = 0; step < level; step += 1) alert.climb(at(minute), FIVE_MINUTES);
  return alert;
}

test('what nobody answered at all begins again when it happens once more', () => {
  const alert = raised('CRITICAL', { level: 6 });
  alert.leaveUnattended(at(30), FIVE_MINUTES);
  alert.repeat(reason('CRITICAL'), at(33));
  expect(alert).toMatchObject({ level: 0, climbsAt: at(33), unattendedAt: null });
});

test('what climbs goes one step further at once; the first step alone has its time', () => {
  const climbing = raised('CRITICAL', { level: 2 });
  climbing.repeat(reason('CRITICAL'), at(1));
  expect(climbing).toMatchObject({ level: 2, climbsAt: at(1) });
  const fresh = raised('CRITICAL');
  fresh.repeat(reason('CRITICAL'), at(1));
  expect(fresh).toMatchObject({ level: 1, climbsAt: at(5) });
});

test('what is graver begins its own ladder, and of what somebody has once it opens again', () => {
  const open = raised('LOW', { level: 3 });
  open.repeat(reason('HIGH'), at(1));
  expect(open).toMatchObject({ severity: 'HIGH', level: 0, climbsAt: at(1) });
  const taken = raised('LOW', { level: 3 });
  taken.acknowledge('dana', at(1));
  taken.repeat(reason('HIGH'), at(2));
  expect(taken).toMatchObject({ state: 'ACKNOWLEDGED', level: 0, climbsAt: null });
  // What it would go back to waits by the milder ladder.
  expect(() => {
    taken.undoNewestStep('dana', at(2));
  }).toThrow();
  taken.endHold(at(16));
  expect(taken).toMatchObject({ state: 'OPEN', level: 0, climbsAt: at(16) });
});

test('of two records that become one the graver ladder is climbed, and the nearer step', () => {
  const mild = raised('MODERATE');
  mild.climbsAt = at(24 * 60);
  const grave = raised('CRITICAL');
  grave.acknowledge('dana', at(1));
  mild.takeOver(grave);
  expect(mild).toMatchObject({ severity: 'CRITICAL', level: 0, climbsAt: at(0) });
  const [later, sooner] = [raised('HIGH'), raised('HIGH')];
  later.climbsAt = at(240);
  later.takeOver(sooner);
  expect(later).toMatchObject({ level: 1, climbsAt: at(5) });
});

test('a longer ladder is climbed on from where nobody had answered', () => {
  const alert = raised('HIGH', { level: 3 });
  alert.leaveUnattended(at(10), FIVE_MINUTES);
  alert.climb(at(15), FIVE_MINUTES);
  expect(alert).toMatchObject({ level: 4, unattendedAt: null });
});
