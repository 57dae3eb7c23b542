import { expect, test } from '@jest/globals';
import {
  groupByDay,
  KIND_GROUPS,
  kindsSeen,
  readKinds,
  type TimelineEntry,
} from './timeline-days.ts';

const on = (localDate: string) => ({ localDate }) as TimelineEntry;

test('entries stand under the member’s own day, in their order', () => {
  const days = groupByDay([on('2026-03-02'), on('2026-03-02'), on('2026-03-01')]);
  expect(days.map(({ localDate, entries }) => [localDate, entries.length])).toEqual([
    ['2026-03-02', 2],
    ['2026-03-01', 1],
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
  expect(offered).not.toContain('SLIP_REPORTED');
  expect(offered).toContain('ALERT');
  expect(readKinds('slip_reported,check_in', offered)).toEqual(['CHECK_IN']);
});

test('every kind is offered once', () => {
  expect(KIND_GROUPS.flat().toSorted()).toEqual(kindsSeen([]).toSorted());
});
