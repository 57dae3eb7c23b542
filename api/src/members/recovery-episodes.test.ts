import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addInterval } from '../common/local-date.ts';
import { recoveryDays } from './recovery-days.ts';
import { afterUse, episodesOf, runsOf, type Episode } from './recovery-episodes.ts';

let ids = 0;
const newId = () => `e${String((ids += 1))}`;
const START = '2026-01-01';
const day = (offset: number) => addInterval(START, { days: offset });

const begun = (): Episode[] => [{ id: newId(), startedOn: START, endedOn: null, endedBy: null }];

function told(episodes: Episode[], days: readonly string[]): Episode[] {
  return days.reduce((runs, use, i) => {
    const split = afterUse(runs, use, `slip ${String(i)}`, newId());
    if (!split) return runs;
    return [split.begun, split.ended, ...runs.filter(({ id }) => id !== split.ended.id)];
  }, episodes);
}

const days = (episodes: Episode[]) =>
  episodes.map(({ startedOn, endedOn }) => `${startedOn} ${endedOn ?? ''}`).sort();

test('a slip ends the run that goes on, and takes nothing from it', () => {
  const runs = runsOf(told(begun(), ['2026-03-02']));
  expect(recoveryDays(runs, '2026-03-02')).toEqual({ current: 0, longest: 60, cumulative: 60 });
  expect(recoveryDays(runs, '2026-03-13')).toEqual({ current: 10, longest: 60, cumulative: 70 });
});

test('a slip that is told late splits the run it falls into, and the newer run stays as it is', () => {
  const episodes = told(begun(), ['2026-03-02', '2026-01-11']);
  expect(episodes.map(({ startedOn, endedOn, endedBy }) => [startedOn, endedOn, endedBy])).toEqual([
    ['2026-01-12', '2026-03-02', 'slip 0'],
    ['2026-01-01', '2026-01-11', 'slip 1'],
    ['2026-03-03', null, null],
  ]);
  expect(runsOf(episodes)).toEqual({
    recoveryStart: '2026-03-03',
    longestRunDays: 49,
    earlierRunsDays: 59,
  });
});

test('use before the first run changes nothing, since those days were never counted', () => {
  expect(afterUse(begun(), '2025-12-31', 'slip', newId())).toBeUndefined();
});

const uses = fc.array(fc.nat(120).map(day), { maxLength: 25 });

test('telling a slip twice changes nothing, and the order of telling does not matter', () => {
  fc.assert(
    fc.property(uses, fc.infiniteStream(fc.nat()), (list, numbers) => {
      const once = days(told(begun(), [...new Set(list)]));
      const shuffled = [...list, ...list]
        .map((use) => ({ use, at: numbers.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ use }) => use);
      expect(days(told(begun(), shuffled))).toEqual(once);
    }),
  );
});

test('the sums on the row are those of a naive count of days without use', () => {
  fc.assert(
    fc.property(uses, fc.nat(60), (list, after) => {
      const today = Math.max(
        0,
        ...list.map((use) => (Date.parse(use) - Date.parse(START)) / 864e5 + 1),
      );
      const free = Array.from({ length: today + after }, (_, i) => !list.includes(day(i)));
      const lengths = free
        .map((isFree) => (isFree ? '1' : ' '))
        .join('')
        .split(' ')
        .map((run) => run.length);
      expect(recoveryDays(runsOf(told(begun(), list)), day(today + after))).toEqual({
        current: lengths.at(-1),
        longest: Math.max(...lengths),
        cumulative: free.filter(Boolean).length,
      });
    }),
  );
});

test('runs that are made from sums come to these sums, and share no day', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(200), (longest, rest) => {
      const runs = {
        recoveryStart: START,
        longestRunDays: longest,
        earlierRunsDays: longest === 0 ? 0 : longest + rest,
      };
      const episodes = episodesOf(runs, newId);
      expect(runsOf(episodes)).toEqual(runs);
      episodes.slice(1).forEach(({ endedOn }, i) => {
        expect(endedOn && endedOn < (episodes[i]?.startedOn ?? '')).toBe(true);
      });
    }),
  );
});
