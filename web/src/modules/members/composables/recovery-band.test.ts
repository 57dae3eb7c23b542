import { expect, test } from '@jest/globals';
import { bandOf, monthsOf } from './recovery-band.ts';

test('a run that goes on reaches the end of the band, and one from before begins at its edge', () => {
  expect(bandOf([{ startedOn: '2020-01-01', endedOn: null }], '2026-01-10', 10)).toEqual([
    { left: 0, width: 100 },
  ]);
});

test('a day of use is a gap of one day, and nothing more', () => {
  const runs = [
    { startedOn: '2026-01-06', endedOn: null },
    { startedOn: '2026-01-01', endedOn: '2026-01-05' },
  ];
  expect(bandOf(runs, '2026-01-10', 10)).toEqual([
    { left: 50, width: 50 },
    { left: 0, width: 40 },
  ]);
});

test('a run that has not begun, or ended before the band, is not drawn', () => {
  const runs = [
    { startedOn: '2026-01-11', endedOn: null },
    { startedOn: '2025-01-01', endedOn: '2025-02-01' },
  ];
  expect(bandOf(runs, '2026-01-10', 10)).toEqual([]);
});

test('months are named where they begin', () => {
  expect(monthsOf('2026-03-01', 60, 1)).toEqual([
    { day: '2026-02-01', left: (31 / 60) * 100 },
    { day: '2026-03-01', left: (59 / 60) * 100 },
  ]);
});
