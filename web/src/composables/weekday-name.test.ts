import { expect, test } from '@jest/globals';
import { weekdayName } from './weekday-name.ts';

test('a day of the week is called as in a sentence of the language', () => {
  expect(weekdayName('en', 'SUNDAY')).toBe('Sunday');
  expect(weekdayName('en', 'MONDAY')).toBe('Monday');
  expect(weekdayName('es', 'SATURDAY')).toBe('sábado');
});
