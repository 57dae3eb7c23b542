import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { HeldOccurrence } from '../../sessions/session.rows.ts';
import { codeFrom, expiryOf, isShown } from './meeting-code.ts';

const held = {
  sessionKey: 'S1',
  date: '2026-11-25',
  startsAt: '2026-11-25T18:00:00Z',
  endsAt: '2026-11-25T19:00:00Z',
  state: 'SCHEDULED',
} as HeldOccurrence;
const secretOf = (text: string) => createHash('sha256').update(text).digest('base64url');

test('a code is short, read without doubt, the same for one meeting and another for the next', () => {
  const code = codeFrom(secretOf, held);
  expect(code).toMatch(/^[A-HJKMNP-Z2-9]{6}$/);
  expect(codeFrom(secretOf, held)).toBe(code);
  expect(codeFrom(secretOf, { ...held, date: '2026-12-02' })).not.toBe(code);
  expect(codeFrom(secretOf, { ...held, startsAt: '2026-11-25T18:30:00Z' })).not.toBe(code);
});

test('a code that is renewed is another each time', () => {
  const codes = [0, 1, 2, 3].map((round) => codeFrom(secretOf, held, round));
  expect(new Set(codes).size).toBe(4);
  expect(codes[0]).toBe(codeFrom(secretOf, held));
});

test('it tells until when it can be used', () => {
  expect(expiryOf(held)).toBe('2026-11-25T21:00:00.000Z');
});

test.each([
  ['2026-11-25T16:59:59Z', false],
  ['2026-11-25T17:00:00Z', true],
  ['2026-11-25T21:00:00Z', true],
  ['2026-11-25T21:00:01Z', false],
])('at %s it is shown: %s', (now, shown) => {
  expect(isShown(held, now)).toBe(shown);
  expect(isShown({ ...held, state: 'CANCELED' }, now)).toBe(false);
});
