import { describe, expect, test } from '@jest/globals';
import { gad7 } from './gad7.instrument.ts';
import type { Answers, InstrumentDefinition } from './instrument-definition.ts';
import { phq2 } from './phq2.instrument.ts';
import { phq8, phq9 } from './phq9.instrument.ts';
import { scoreInstrument } from './score-instrument.ts';

function totalOf(definition: InstrumentDefinition, answers: Answers) {
  const [score] = scoreInstrument(definition, answers).scores;
  return { value: score?.value, band: score?.band };
}

describe('PHQ-9', () => {
  test.each<[Answers, number, string]>([
    [{ 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0 }, 0, 'MINIMAL'],
    [{ 1: 1, 2: 1, 3: 1, 4: 1, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0 }, 4, 'MINIMAL'],
    [{ 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 0, 7: 0, 8: 0, 9: 0 }, 5, 'MILD'],
    [{ 1: 3, 2: 3, 3: 3, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0 }, 9, 'MILD'],
    [{ 1: 3, 2: 3, 3: 3, 4: 1, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0 }, 10, 'MODERATE'],
    [{ 1: 2, 2: 2, 3: 2, 4: 2, 5: 2, 6: 2, 7: 2, 8: 0, 9: 0 }, 14, 'MODERATE'],
    [{ 1: 2, 2: 2, 3: 2, 4: 2, 5: 2, 6: 2, 7: 2, 8: 1, 9: 0 }, 15, 'MODERATELY_SEVERE'],
    [{ 1: 3, 2: 3, 3: 3, 4: 3, 5: 3, 6: 3, 7: 1, 8: 0, 9: 0 }, 19, 'MODERATELY_SEVERE'],
    [{ 1: 3, 2: 3, 3: 3, 4: 3, 5: 3, 6: 3, 7: 2, 8: 0, 9: 0 }, 20, 'SEVERE'],
    [{ 1: 3, 2: 3, 3: 3, 4: 3, 5: 3, 6: 3, 7: 3, 8: 3, 9: 3 }, 27, 'SEVERE'],
  ])('%j comes to %i, %s', (answers, value, band) => {
    expect(totalOf(phq9, answers)).toEqual({ value, band });
  });

  test('item 9 is flagged at 1 although the sum is minimal', () => {
    const answers = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 1 };
    expect(totalOf(phq9, answers)).toEqual({ value: 1, band: 'MINIMAL' });
    expect(scoreInstrument(phq9, answers).flags).toEqual(['PHQ_9_ITEM_9']);
  });

  test('item 9 is flagged although the rest was left out and there is no score', () => {
    const result = scoreInstrument(phq9, { 9: 2 });
    expect(result.scores[0]?.value).toBeNull();
    expect(result.flags).toEqual(['PHQ_9_ITEM_9']);
    expect(result.missing).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  test('one missing item leaves no score, not a smaller one', () => {
    const answers = { 1: 3, 2: 3, 3: 3, 4: 3, 5: 3, 6: 3, 7: 3, 8: 3 };
    expect(scoreInstrument(phq9, answers)).toEqual({
      scores: [{ subscale: 'TOTAL', value: null, min: 0, max: 27, band: null, complete: false }],
      missing: ['9'],
      flags: [],
    });
  });

  test('PHQ-8 leaves item 9 out, for hours that no shift covers', () => {
    const answers = { 1: 1, 2: 2, 3: 3, 4: 0, 5: 1, 6: 2, 7: 3, 8: 0 };
    expect(phq8.items.map(({ code }) => code)).not.toContain('9');
    expect(scoreInstrument(phq8, answers).scores).toEqual([
      { subscale: 'PHQ_8', value: 12, min: 0, max: 24, band: 'MODERATE', complete: true },
    ]);
  });
});

describe('PHQ-2', () => {
  test.each<[Answers, number, string, string[]]>([
    [{ 1: 0, 2: 0 }, 0, 'BELOW_CUT_OFF', []],
    [{ 1: 1, 2: 1 }, 2, 'BELOW_CUT_OFF', []],
    [{ 1: 3, 2: 0 }, 3, 'AT_OR_ABOVE_CUT_OFF', ['PHQ_2_CUT_OFF']],
    [{ 1: 3, 2: 3 }, 6, 'AT_OR_ABOVE_CUT_OFF', ['PHQ_2_CUT_OFF']],
  ])('%j comes to %i, %s', (answers, value, band, flags) => {
    expect(totalOf(phq2, answers)).toEqual({ value, band });
    expect(scoreInstrument(phq2, answers).flags).toEqual(flags);
  });

  test('one of two answers gives no score', () => {
    expect(totalOf(phq2, { 1: 3 })).toEqual({ value: null, band: null });
  });
});

describe('GAD-7', () => {
  test.each<[Answers, number, string]>([
    [{ 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0 }, 0, 'MINIMAL'],
    [{ 1: 1, 2: 1, 3: 1, 4: 1, 5: 0, 6: 0, 7: 0 }, 4, 'MINIMAL'],
    [{ 1: 2, 2: 1, 3: 1, 4: 1, 5: 0, 6: 0, 7: 0 }, 5, 'MILD'],
    [{ 1: 3, 2: 3, 3: 3, 4: 0, 5: 0, 6: 0, 7: 0 }, 9, 'MILD'],
    [{ 1: 3, 2: 3, 3: 3, 4: 1, 5: 0, 6: 0, 7: 0 }, 10, 'MODERATE'],
    [{ 1: 2, 2: 2, 3: 2, 4: 2, 5: 2, 6: 2, 7: 2 }, 14, 'MODERATE'],
    [{ 1: 3, 2: 2, 3: 2, 4: 2, 5: 2, 6: 2, 7: 2 }, 15, 'SEVERE'],
    [{ 1: 3, 2: 3, 3: 3, 4: 3, 5: 3, 6: 3, 7: 3 }, 21, 'SEVERE'],
  ])('%j comes to %i, %s', (answers, value, band) => {
    expect(totalOf(gad7, answers)).toEqual({ value, band });
  });

  test('six of seven answers give no score', () => {
    expect(totalOf(gad7, { 1: 3, 2: 3, 3: 3, 4: 3, 5: 3, 6: 3 })).toEqual({
      value: null,
      band: null,
    });
  });
});
