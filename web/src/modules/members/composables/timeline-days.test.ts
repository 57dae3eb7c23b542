import { expect, test } from '@jest/globals';
import { groupByDay, kindsSeen, readKinds, type TimelineEvent } from './timeline-days.ts';

const on = (localDate: string) => ({ localDate }) as TimelineEvent;

test('events stand under the member’s own day, in their order', () => {
  const days = groupByDay([on('2026-03-02'), on('2026-03-02'), on('2026-03-01')]);
  expect(days.map(({ localDate, events }) => [localDate, events.length])).toEqual([
    ['2026-03-02', 2],
    ['2026-03-01', 1],
  ]);
});

test('an event told of later stands under the day it happened on, and no day is shown twice', () => {
  const days = groupByDay([on('2026-03-01'), on('2026-03-02'), on('2026-03-01')]);
  expect(days.map(({ localDate, events }) => [localDate, events.length])).toEqual([
    ['2026-03-02', 1],
    ['2026-03-01', 2],
  ]);
});

test('kinds are read from the address in their own order', () => {
  const all = kindsSeen([]);
  expect(readKinds('contact_logged,check_in', all)).toEqual(['CHECK_IN', 'CONTACT_LOGGED']);
  expect(readKinds('gossip', all)).toEqual([]);
  expect(readKinds(undefined, all)).toEqual([]);
});

test('kinds that are hidden are not offered, nor taken from the address', () => {
  const offered = kindsSeen([{ category: 'SLIPS' }, { category: 'RISK' }]);
  expect(offered).toHaveLength(5);
  expect(readKinds('slip_reported,check_in', offered)).toEqual(['CHECK_IN']);
});
