import { expect, test } from '@jest/globals';
import { emptyRecurrence, fromRule, toRule } from './recurrence-draft.ts';

test('begins with every week on the day of the first', () => {
  expect(toRule(emptyRecurrence('2026-11-24'))).toBe('FREQ=WEEKLY;BYDAY=TU');
});

test.each([
  'FREQ=WEEKLY;BYDAY=TU',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE',
  'FREQ=MONTHLY;BYDAY=-1SA',
  'FREQ=MONTHLY;INTERVAL=3;BYDAY=2TH;COUNT=8',
  'FREQ=DAILY;COUNT=5',
])('%s is said in the form and comes back the same', (rule) => {
  const draft = fromRule(rule, '2026-11-24', null);
  expect(draft && toRule(draft)).toBe(rule);
});

test('once has no rule, and an end by day stands beside the rule', () => {
  expect(fromRule(null, '2026-11-24', null)?.repeat).toBe('ONCE');
  expect(fromRule('FREQ=DAILY', '2026-11-24', '2026-12-24')).toMatchObject({
    end: 'ON',
    endsOn: '2026-12-24',
  });
});

test('a rule that the form cannot say is not said wrongly', () => {
  expect(fromRule('FREQ=MONTHLY;BYMONTHDAY=15', '2026-11-24', null)).toBeNull();
  expect(fromRule('FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1', '2026-11-24', null)).toBeNull();
});
