import { expect, test } from '@jest/globals';
import { bedAt, movesOf } from './bed-moves.ts';

const stay = {} as never;
const hold = { until: '2026-03-01T22:00:00Z' } as never;

test('what can be done follows from where a bed stands', () => {
  expect(movesOf({ state: 'AVAILABLE', stay: null })).toEqual(['GIVE', 'HOLD', 'TAKE_OUT']);
  expect(movesOf({ state: 'HELD', stay: null })).toEqual(['GIVE', 'RELEASE']);
  expect(movesOf({ state: 'OCCUPIED', stay })).toEqual(['MOVE', 'EXPECT', 'END']);
  expect(movesOf({ state: 'OUT_OF_SERVICE', stay: null })).toEqual(['RETURN']);
});

test('with the bed of somebody whom the viewer may not see nothing', () => {
  expect(movesOf({ state: 'OCCUPIED', stay: null })).toEqual([]);
});

test('a bed that was held is free once its time is over, without anybody asking the server', () => {
  const bed = { state: 'HELD' as const, hold };
  const at = (time: string) => bedAt(bed, Date.parse(time)).state;
  expect(at('2026-03-01T21:59:59Z')).toBe('HELD');
  expect(at('2026-03-01T22:00:00Z')).toBe('AVAILABLE');
});
