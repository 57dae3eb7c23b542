import { expect, test } from '@jest/globals';
import { checkCount, checkNeeded, checkNumber, checkSpan, checkText } from './bounds.ts';

const at = ['input', 'it'];
const said = (errors: readonly { code: string; message: string }[]) =>
  errors.map(({ code, message }) => `${code} ${message}`);

test('a text is measured without the blanks around it, and its bound is said', () => {
  expect(checkText(' 1234 ', 4, at)).toEqual([]);
  expect(checkText(null, 4, at)).toEqual([]);
  expect(said(checkText('12345', 4, at))).toEqual(['TOO_LONG At most 4 characters.']);
});

test('blanks alone are not what is needed', () => {
  expect(checkNeeded('a', 4, at)).toEqual([]);
  expect(said(checkNeeded(' \n', 4, at))).toEqual(['REQUIRED This is needed.']);
  expect(said(checkNeeded(undefined, 4, at))).toEqual(['REQUIRED This is needed.']);
  expect(said(checkNeeded('12345', 4, at))).toEqual(['TOO_LONG At most 4 characters.']);
});

test.each(['\u200b\u200b', '\u202e', '\u3164', '\u2800 \u2800'])(
  'a text of which nothing is seen is not what is needed: %j',
  (text) => {
    expect(said(checkNeeded(text, 4, at))).toEqual(['REQUIRED This is needed.']);
  },
);

test('numbers and counts are refused with what they may be', () => {
  expect([...checkNumber(1, [1, 5], at), ...checkNumber(5, [1, 5], at)]).toEqual([]);
  expect(checkNumber(null, [1, 5], at)).toEqual([]);
  expect(said(checkNumber(6, [1, 5], at))).toEqual(['OUT_OF_RANGE From 1 to 5.']);
  expect(said(checkNumber(Number.NaN, [1, 5], at))).toEqual(['OUT_OF_RANGE From 1 to 5.']);
  expect(checkCount([1, 2], 2, at)).toEqual([]);
  expect(said(checkCount([1, 2, 3], 2, at))).toEqual(['OUT_OF_RANGE At most 2 of them.']);
});

test('days and moments are within both bounds, one, or none', () => {
  const [from, until] = ['2026-03-01', '2026-03-31'];
  expect([
    ...checkSpan(from, { from, until }, at),
    ...checkSpan(until, { from, until }, at),
  ]).toEqual([]);
  expect(checkSpan('1900-01-01', {}, at)).toEqual([]);
  expect(said(checkSpan('2026-04-01', { from, until }, at))).toEqual([
    'OUT_OF_RANGE From 2026-03-01 to 2026-03-31.',
  ]);
  expect(said(checkSpan('2026-02-28', { from }, at))).toEqual([
    'OUT_OF_RANGE Not before 2026-03-01.',
  ]);
  expect(
    said(checkSpan('2026-04-01T00:00:01+02:00', { until: '2026-03-31T22:00:00Z' }, at)),
  ).toEqual(['OUT_OF_RANGE Not after 2026-03-31T22:00:00Z.']);
});
