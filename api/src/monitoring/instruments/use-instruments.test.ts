import { describe, expect, test } from '@jest/globals';
import { auditC } from './audit-c.instrument.ts';
import { barc10 } from './barc10.instrument.ts';
import { craving } from './craving.instrument.ts';
import type { Answers, InstrumentDefinition } from './instrument-definition.ts';
import { pacs } from './pacs.instrument.ts';
import { scoreInstrument } from './score-instrument.ts';

function totalOf(definition: InstrumentDefinition, answers: Answers) {
  const [score] = scoreInstrument(definition, answers).scores;
  return { value: score?.value, band: score?.band };
}

describe('AUDIT-C', () => {
  test.each<[Answers, number, string]>([
    [{ 1: 0, 2: 0, 3: 0 }, 0, 'BELOW_CUT_OFF'],
    [{ 1: 2, 2: 0, 3: 0 }, 2, 'BELOW_CUT_OFF'],
    [{ 1: 1, 2: 1, 3: 1 }, 3, 'AT_OR_ABOVE_CUT_OFF'],
    [{ 1: 4, 2: 4, 3: 4 }, 12, 'AT_OR_ABOVE_CUT_OFF'],
  ])('the cut-off is 3: %j comes to %i, %s', (answers, value, band) => {
    expect(totalOf(auditC, answers)).toEqual({ value, band });
  });

  test('at the cut-off it is flagged', () => {
    expect(scoreInstrument(auditC, { 1: 3, 2: 0, 3: 0 }).flags).toEqual(['AUDIT_C_CUT_OFF']);
    expect(scoreInstrument(auditC, { 1: 2, 2: 0, 3: 0 }).flags).toEqual([]);
  });

  test('two of three answers give no score', () => {
    expect(totalOf(auditC, { 1: 4, 2: 4 })).toEqual({ value: null, band: null });
  });
});

describe('BARC-10', () => {
  test.each<[Answers, number, string]>([
    [{ 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, 7: 1, 8: 1, 9: 1, 10: 1 }, 10, 'BELOW_CUT_OFF'],
    [{ 1: 5, 2: 5, 3: 5, 4: 5, 5: 5, 6: 5, 7: 4, 8: 4, 9: 4, 10: 4 }, 46, 'BELOW_CUT_OFF'],
    [{ 1: 5, 2: 5, 3: 5, 4: 5, 5: 5, 6: 5, 7: 5, 8: 4, 9: 4, 10: 4 }, 47, 'AT_OR_ABOVE_CUT_OFF'],
    [{ 1: 6, 2: 6, 3: 6, 4: 6, 5: 6, 6: 6, 7: 6, 8: 6, 9: 6, 10: 6 }, 60, 'AT_OR_ABOVE_CUT_OFF'],
  ])('%j comes to %i, %s', (answers, value, band) => {
    expect(totalOf(barc10, answers)).toEqual({ value, band });
  });

  test('nine of ten answers give no score', () => {
    const answers = { 1: 6, 2: 6, 3: 6, 4: 6, 5: 6, 6: 6, 7: 6, 8: 6, 9: 6 };
    expect(totalOf(barc10, answers)).toEqual({ value: null, band: null });
  });

  test('0 is no answer of the scale, which starts at 1', () => {
    const answers = { 1: 0, 2: 6, 3: 6, 4: 6, 5: 6, 6: 6, 7: 6, 8: 6, 9: 6, 10: 6 };
    expect(totalOf(barc10, answers).value).toBeNull();
  });
});

describe('PACS', () => {
  test.each<[Answers, number, string]>([
    [{ 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 }, 0, 'BELOW_CUT_OFF'],
    [{ 1: 3, 2: 3, 3: 3, 4: 3, 5: 2 }, 14, 'BELOW_CUT_OFF'],
    [{ 1: 3, 2: 3, 3: 3, 4: 3, 5: 3 }, 15, 'AT_OR_ABOVE_CUT_OFF'],
    [{ 1: 6, 2: 6, 3: 6, 4: 6, 5: 6 }, 30, 'AT_OR_ABOVE_CUT_OFF'],
  ])('the sum, not a mean: %j comes to %i, %s', (answers, value, band) => {
    expect(totalOf(pacs, answers)).toEqual({ value, band });
  });

  test('four of five answers give no score', () => {
    expect(totalOf(pacs, { 1: 6, 2: 6, 3: 6, 4: 6 })).toEqual({ value: null, band: null });
  });
});

describe('craving', () => {
  test.each<[number, string, string[]]>([
    [0, 'BELOW_CUT_OFF', []],
    [7, 'BELOW_CUT_OFF', []],
    [8, 'AT_OR_ABOVE_CUT_OFF', ['CRAVING_HIGH']],
    [10, 'AT_OR_ABOVE_CUT_OFF', ['CRAVING_HIGH']],
  ])('%i is %s', (value, band, flags) => {
    expect(totalOf(craving, { 1: value })).toEqual({ value, band });
    expect(scoreInstrument(craving, { 1: value }).flags).toEqual(flags);
  });

  test('no answer gives no score, not 0', () => {
    expect(totalOf(craving, {})).toEqual({ value: null, band: null });
  });
});
