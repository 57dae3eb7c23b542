import { expect, test } from '@jest/globals';
import { recentPasses, type MyPass } from './my-house.ts';

const NOW = Date.parse('2026-03-06T20:00:00Z');
const pass = (id: string, changes: Partial<MyPass>): MyPass =>
  ({
    id,
    state: 'APPROVED',
    from: '2026-03-07T00:00:00Z',
    until: '2026-03-08T00:00:00Z',
    decidedAt: '2026-03-06T12:00:00Z',
    ...changes,
  }) as MyPass;

test('what is asked for and agreed on stays until it is over, the next first', () => {
  const later = pass('later', { from: '2026-03-20T00:00:00Z', until: '2026-03-21T00:00:00Z' });
  const asked = pass('asked', { state: 'REQUESTED', decidedAt: null });
  const over = pass('over', { until: '2026-03-06T19:00:00Z' });
  expect(recentPasses([later, over, asked], NOW).map(({ id }) => id)).toEqual(['asked', 'later']);
});

test('an answer of no stays in sight for a week; what was taken back does not', () => {
  const declined = pass('declined', { state: 'DECLINED' });
  const old = pass('old', { state: 'DECLINED', decidedAt: '2026-02-20T12:00:00Z' });
  const canceled = pass('canceled', { state: 'CANCELED' });
  expect(recentPasses([old, canceled, declined], NOW)).toEqual([declined]);
});
