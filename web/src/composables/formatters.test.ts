import { expect, test } from '@jest/globals';
import { dateFormat, numberFormat, relativeFormat } from './formatters.ts';

const noon = new Date('2026-03-01T12:00:00Z');

test('a formatter is made once for a language and its options', () => {
  const first = dateFormat('en', { timeZone: 'UTC', hour: '2-digit' });
  expect(dateFormat('en', { timeZone: 'UTC', hour: '2-digit' })).toBe(first);
  expect(dateFormat('es', { timeZone: 'UTC', hour: '2-digit' })).not.toBe(first);
});

test('another zone is another formatter', () => {
  const shown = { hour: '2-digit', hourCycle: 'h23' } as const;
  expect(dateFormat('en', { ...shown, timeZone: 'UTC' }).format(noon)).toBe('12');
  expect(dateFormat('en', { ...shown, timeZone: 'America/New_York' }).format(noon)).toBe('07');
});

test('kinds are kept apart', () => {
  expect(numberFormat('en').format(1234)).toBe('1,234');
  expect(relativeFormat('en', {}).format(-2, 'day')).toBe('2 days ago');
});
