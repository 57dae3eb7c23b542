import { expect, test } from '@jest/globals';
import { bam } from './bam.instrument.ts';
import { checkAnswers, usableAnswers } from './check-answers.ts';
import { craving } from './craving.instrument.ts';
import { phq9 } from './phq9.instrument.ts';

test('valid answers have no problem, partial ones neither', () => {
  expect(checkAnswers(phq9, { 1: 0, 9: 3 })).toEqual([]);
  expect(checkAnswers(phq9, {})).toEqual([]);
});

test('every problem is reported, with its item', () => {
  expect(checkAnswers(phq9, { 1: 4, 2: -1, 3: 1.5, 4: Number.NaN, 10: 1, toString: 1 })).toEqual([
    { item: '1', problem: 'OUT_OF_RANGE' },
    { item: '2', problem: 'OUT_OF_RANGE' },
    { item: '3', problem: 'NOT_AN_INTEGER' },
    { item: '4', problem: 'NOT_AN_INTEGER' },
    { item: '10', problem: 'UNKNOWN_ITEM' },
    { item: 'toString', problem: 'UNKNOWN_ITEM' },
  ]);
});

test('a number is held between its limits, both included', () => {
  expect(checkAnswers(craving, { 1: 0 })).toEqual([]);
  expect(checkAnswers(craving, { 1: 10 })).toEqual([]);
  expect(checkAnswers(craving, { 1: 11 })).toEqual([{ item: '1', problem: 'OUT_OF_RANGE' }]);
});

test('an answer that is out of range is named once, not again as a contradiction', () => {
  expect(checkAnswers(bam, { 4: 0, 5: 99 })).toEqual([{ item: '5', problem: 'OUT_OF_RANGE' }]);
});

test('usable answers leave out what is refused and add what is implied', () => {
  expect(usableAnswers(bam, { 4: 0, 6: 99 })).toEqual(
    new Map([
      ['4', 0],
      ['5', 0],
    ]),
  );
});

test('a refused answer is not replaced by an implied one', () => {
  expect(usableAnswers(bam, { 4: 0, 5: 3 })).toEqual(new Map([['4', 0]]));
});
