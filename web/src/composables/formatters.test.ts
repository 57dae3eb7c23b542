import { expect, test } from '@jest/globals';
import {
  CLOCK,
  dateFormat,
  numberFormat,
  percentFormat,
  relativeFormat,
  wallClock,
  ZONED_CLOCK,
  zoneName,
} from './formatters.ts';

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

test('English has twelve hours, Spanish twenty-four, as their readers do', () => {
  const write = (locale: string) =>
    dateFormat(locale, { ...CLOCK, timeZone: 'America/New_York' }).format(
      new Date('2026-03-01T23:05:00Z'),
    );
  expect(write('en')).toMatch(/^6:05\sPM$/);
  expect(write('es')).toBe('18:05');
  expect(wallClock('en', '08:30:00')).toMatch(/^8:30\sAM$/);
  expect(wallClock('es', '08:30')).toBe('8:30');
});

test('a zone is named in words of the language', () => {
  const zoned = { ...ZONED_CLOCK, timeZone: 'America/New_York' };
  expect(dateFormat('en', zoned).format(noon)).toMatch(/^7:00\sAM Eastern Time$/);
  expect(dateFormat('es', zoned).format(noon)).toBe('7:00 hora oriental');
  expect(zoneName('es', 'America/Chicago')).toBe('hora central');
});

test('percent are written as the language does', () => {
  expect(percentFormat('en').format(0.6)).toBe('60%');
  expect(percentFormat('en').format(0.997)).toBe('99.7%');
  expect(percentFormat('es').format(0.6)).toMatch(/^60\s%$/);
});
