import { expect, test } from '@jest/globals';
import { breathAt } from './breathing.ts';

const breath = { breatheIn: 4, hold: 1, breatheOut: 6, rounds: 2 };

test('a breath goes in, holds, and goes out, as often as it should', () => {
  const phases = [0, 3, 4, 5, 10, 11, 21, 22].map((second) => breathAt(breath, second));
  expect(phases).toEqual([
    { phase: 'in', left: 4, round: 0 },
    { phase: 'in', left: 1, round: 0 },
    { phase: 'hold', left: 1, round: 0 },
    { phase: 'out', left: 6, round: 0 },
    { phase: 'out', left: 1, round: 0 },
    { phase: 'in', left: 4, round: 1 },
    { phase: 'out', left: 1, round: 1 },
    { phase: 'done', left: 0, round: 2 },
  ]);
});

test('without a hold nobody is told to hold', () => {
  const seconds = Array.from({ length: 20 }, (_, second) => second);
  const phases = seconds.map((second) => breathAt({ ...breath, hold: 0 }, second).phase);
  expect(phases).not.toContain('hold');
});
