import { expect, test } from '@jest/globals';
import { bam } from './bam.instrument.ts';
import { checkAnswers } from './check-answers.ts';
import type { Answers } from './instrument-definition.ts';
import { scoreInstrument } from './score-instrument.ts';

function valuesOf(answers: Answers): Record<string, number | null> {
  const { scores } = scoreInstrument(bam, answers);
  return Object.fromEntries(scores.map(({ subscale, value }) => [subscale, value]));
}

function bandsOf(answers: Answers): Record<string, string | null> {
  const { scores } = scoreInstrument(bam, answers);
  return Object.fromEntries(scores.map(({ subscale, band }) => [subscale, band]));
}

/** The best answers there are: no use, no risk, full protection. */
const best: Answers = {
  1: 0,
  2: 0,
  3: 0,
  4: 0,
  5: 0,
  6: 0,
  8: 0,
  9: 4,
  10: 30,
  11: 0,
  12: 4,
  13: 30,
  14: 4,
  15: 0,
  16: 30,
  17: 4,
};

const worst: Answers = {
  1: 4,
  2: 30,
  3: 30,
  4: 30,
  5: 30,
  6: 30,
  8: 4,
  9: 0,
  10: 0,
  11: 30,
  12: 0,
  13: 0,
  14: 0,
  15: 4,
  16: 0,
  17: 0,
};

/** Somebody in the middle, worked out by hand. */
const middling: Answers = {
  1: 2, // Good: 2
  2: 5, // 4 to 8 nights: 2
  3: 9, // 9 to 15 days: 3
  4: 3, // 1 to 3 days: 1
  5: 1, // 1 to 3 days: 1
  6: 0,
  '7A': 0,
  8: 1, // Slightly: 1
  9: 2, // Moderately: 2
  10: 12, // 9 to 15 days: 3
  11: 16, // 16 to 30 days: 4
  12: 3, // Considerably: 3
  13: 20, // 16 to 30 days: 4
  14: 4, // Yes: 4
  15: 0,
  16: 1, // 1 to 3 days: 1
  17: 1,
};

test('the best answers score 0, 0 and 24, without a flag', () => {
  expect(valuesOf(best)).toEqual({ USE: 0, RISK: 0, PROTECTIVE: 24 });
  expect(scoreInstrument(bam, best).flags).toEqual([]);
});

test('the worst answers score 12, 24 and 0, with every flag', () => {
  expect(valuesOf(worst)).toEqual({ USE: 12, RISK: 24, PROTECTIVE: 0 });
  expect(scoreInstrument(bam, worst).flags).toEqual(['BAM_USE', 'BAM_RISK', 'BAM_PROTECTIVE']);
});

test('a middling response scores 2, 12 and 17', () => {
  expect(valuesOf(middling)).toEqual({ USE: 2, RISK: 12, PROTECTIVE: 17 });
  expect(bandsOf(middling)).toEqual({
    USE: 'ANY_USE',
    RISK: 'AT_OR_ABOVE_CUT_OFF',
    PROTECTIVE: 'ABOVE_CUT_OFF',
  });
});

test('there is no total', () => {
  expect(Object.keys(valuesOf(best))).toEqual(['USE', 'RISK', 'PROTECTIVE']);
});

test.each([
  [0, 0],
  [1, 1],
  [3, 1],
  [4, 2],
  [8, 2],
  [9, 3],
  [15, 3],
  [16, 4],
  [30, 4],
])('%i days are worth %i points', (days, points) => {
  expect(valuesOf({ ...best, 6: days })['USE']).toBe(points);
});

test('item 1 counts risk from Excellent 0 to Poor 4, not the other way around', () => {
  expect(valuesOf({ ...best, 1: 0 })['RISK']).toBe(0);
  expect(valuesOf({ ...best, 1: 4 })['RISK']).toBe(4);
});

test('item 14 is worth 4 for Yes and 0 for No', () => {
  expect(valuesOf({ ...best, 14: 4 })['PROTECTIVE']).toBe(24);
  expect(valuesOf({ ...best, 14: 0 })['PROTECTIVE']).toBe(20);
});

test('item 14 cannot be answered 1: that would make Yes worth a quarter', () => {
  expect(checkAnswers(bam, { 14: 1 })).toEqual([{ item: '14', problem: 'OUT_OF_RANGE' }]);
});

test('more protection raises Protective and leaves Risk alone', () => {
  expect(valuesOf({ ...worst, 10: 30 })).toEqual({ USE: 12, RISK: 24, PROTECTIVE: 4 });
});

test('Protective is flagged at 12 and no longer at 13', () => {
  const twelve = { ...best, 10: 0, 13: 0, 16: 0 };
  const thirteen = { ...twelve, 16: 1 };
  expect(valuesOf(twelve)['PROTECTIVE']).toBe(12);
  expect(scoreInstrument(bam, twelve).flags).toEqual(['BAM_PROTECTIVE']);
  expect(valuesOf(thirteen)['PROTECTIVE']).toBe(13);
  expect(scoreInstrument(bam, thirteen).flags).toEqual([]);
});

test('Risk is flagged at 12 and not at 11', () => {
  const eleven = { ...best, 1: 4, 8: 4, 15: 3 };
  expect(valuesOf(eleven)['RISK']).toBe(11);
  expect(scoreInstrument(bam, eleven).flags).toEqual([]);
  expect(scoreInstrument(bam, { ...eleven, 15: 4 }).flags).toEqual(['BAM_RISK']);
});

test('items 7A to 7G and 17 are not scored', () => {
  const more = { ...best, '7A': 30, '7C': 30, '7E': 30, '7G': 30, 17: 0 };
  expect(valuesOf(more)).toEqual({ USE: 0, RISK: 0, PROTECTIVE: 24 });
  expect(scoreInstrument(bam, more).missing).toEqual([]);
});

test('no alcohol at all implies no heavy drinking, so that item 5 may be skipped', () => {
  const { 5: _skipped, ...skipping } = best;
  expect(valuesOf(skipping)['USE']).toBe(0);
  expect(scoreInstrument(bam, skipping).missing).toEqual([]);
});

test('item 5 is missed where there was alcohol', () => {
  const { 5: _skipped, ...skipping } = best;
  const result = scoreInstrument(bam, { ...skipping, 4: 3 });
  expect(result.missing).toEqual(['5']);
  expect(result.scores[0]).toEqual({
    subscale: 'USE',
    value: null,
    min: 0,
    max: 12,
    band: null,
    complete: false,
  });
});

test('heavy drinking without any alcohol contradicts itself and gives no score', () => {
  const contradictory = { ...best, 4: 0, 5: 3 };
  expect(checkAnswers(bam, contradictory)).toEqual([{ item: '5', problem: 'CONTRADICTS' }]);
  expect(valuesOf(contradictory)['USE']).toBeNull();
});

test('a missing item takes the score of its own subscale only', () => {
  const { 8: _unanswered, ...partial } = middling;
  expect(valuesOf(partial)).toEqual({ USE: 2, RISK: null, PROTECTIVE: 17 });
  expect(scoreInstrument(bam, partial).missing).toEqual(['8']);
});

test('more days than the window has are refused', () => {
  expect(checkAnswers(bam, { ...best, 10: 31 })).toEqual([{ item: '10', problem: 'OUT_OF_RANGE' }]);
});
