import { expect, test } from '@jest/globals';
import { e164 } from './e164.ts';

test('a number is sent as E.164 however it was typed', () => {
  expect(e164('(555) 555-0123')).toBe('+15555550123');
  expect(e164('1 555 555 0123')).toBe('+15555550123');
  expect(e164('+34 600 000 000')).toBe('+34600000000');
  expect(e164('555-0123')).toBeNull();
});
