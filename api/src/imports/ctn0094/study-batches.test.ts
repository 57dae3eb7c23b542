import { expect, test } from '@jest/globals';
import { batchesOf } from './study-batches.ts';
import type { StudyEvent } from './study.ts';

const slip = (who: string, day: number): StudyEvent => ({
  who,
  day,
  key: `${who}:use:${String(day)}`,
  draft: { kind: 'SLIP_REPORTED', details: { substances: ['OPIOID'] } },
});
const daysOf = (events: StudyEvent[], furthest = new Map<string, number>()) =>
  batchesOf(events, furthest).map(({ day, entries }) => [
    day,
    entries.map(({ who, events: ofPerson }) => `${who} ${ofPerson.map((e) => e.day).join()}`),
  ]);

test('a study day is one command, in the order of days', () => {
  expect(daysOf([slip('b', 2), slip('a', 1), slip('a', 2)])).toEqual([
    [1, ['a 1']],
    [2, ['b 2', 'a 2']],
  ]);
});

test('what was before the study is recorded on its first day', () => {
  expect(daysOf([slip('a', -30), slip('a', -1), slip('a', 0)])).toEqual([[0, ['a -30,-1,0']]]);
});

test('what comes after later days were recorded is recorded late, so that no clock runs backwards', () => {
  const furthest = new Map([['a', 9]]);
  expect(daysOf([slip('a', 4), slip('b', 4), slip('a', 12)], furthest)).toEqual([
    [4, ['b 4']],
    [9, ['a 4']],
    [12, ['a 12']],
  ]);
});

test('a large day is several commands, and nobody is in two of them', () => {
  const events = Array.from({ length: 30 }, (_, person) =>
    Array.from({ length: 90 }, (__, day) => slip(String(person), -1 - day)),
  ).flat();
  const batches = batchesOf(events, new Map());
  expect(batches.length).toBeGreaterThan(2);
  expect(batches.flatMap(({ entries }) => entries)).toHaveLength(30);
  for (const { entries } of batches) {
    expect(entries.flatMap((entry) => entry.events).length).toBeLessThanOrEqual(1000);
  }
});
