import { expect, test } from '@jest/globals';
import { evidenceOf } from './reason-evidence.ts';

test('an item of an instrument has words under a key without a dot', () => {
  expect(evidenceOf({ name: 'PHQ_9.9', value: '1' })).toEqual({
    key: 'evidence.PHQ_9_9',
    params: { name: 'PHQ_9.9', value: '1' },
  });
});

test('a code as value brings its own words', () => {
  expect(evidenceOf({ name: 'slip', value: 'OPIOID_OR_STREET_DRUG' }).params.word).toBe(
    'evidenceValue.OPIOID_OR_STREET_DRUG',
  );
});

test('a number or a day is no code', () => {
  expect(evidenceOf({ name: 'craving', value: '9' }).params.word).toBeUndefined();
  expect(evidenceOf({ name: 'checkInDue', value: '2026-03-01' }).params.word).toBeUndefined();
});
