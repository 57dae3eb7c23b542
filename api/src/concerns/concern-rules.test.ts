import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkKey } from '../common/idempotency.ts';
import type { ConcernSendInput } from '../generated/schema.ts';
import { cleaned, contentOf } from './concern-content.ts';
import { checkClosingNote, checkConcern, concernDue } from './concern-rules.ts';

const input = (changes: Partial<ConcernSendInput> = {}): ConcernSendInput => ({
  about: 'Jo',
  text: 'I worry',
  wantsAnswer: false,
  ...changes,
});
const wrong = (changes: Partial<ConcernSendInput>) =>
  checkConcern(input(changes)).map(({ code, field }) => `${code} ${field?.[1] ?? ''}`);

test('nobody has to say who they are, unless they want to be answered', () => {
  expect(wrong({})).toEqual([]);
  expect(wrong({ wantsAnswer: true })).toEqual(['REQUIRED phone']);
  expect(wrong({ wantsAnswer: true, email: 'a@example.org' })).toEqual([]);
  expect(wrong({ wantsAnswer: true, phone: '+15555550101' })).toEqual([]);
});

test('what is empty, too long or in another language is named', () => {
  expect(wrong({ about: ' \u0007 ', text: '\u202e' })).toEqual(['REQUIRED about', 'REQUIRED text']);
  expect(wrong({ about: 'x'.repeat(201), text: 'x'.repeat(4001) })).toEqual([
    'TOO_LONG about',
    'TOO_LONG text',
  ]);
  expect(wrong({ writerName: 'x'.repeat(101) })).toEqual(['TOO_LONG writerName']);
  expect(wrong({ about: 'x'.repeat(200), text: `${'x'.repeat(4000)}\n\u0000` })).toEqual([]);
  expect(wrong({ locale: 'fr' })).toEqual(['INVALID locale']);
});

test('a text of which nothing is seen is empty, and an address is no longer than addresses are', () => {
  for (const unseen of ['\u200b', '\u2060\ufeff', '\u00ad \u200d', '\u3164', '\u2800', '\ufe0f']) {
    expect(wrong({ about: unseen, text: `\n${unseen}` })).toEqual([
      'REQUIRED about',
      'REQUIRED text',
    ]);
    expect(contentOf(input({ writerName: unseen })).writerName).toBeNull();
    expect(checkClosingNote(unseen)).toMatchObject([{ code: 'REQUIRED' }]);
  }
  expect(wrong({ about: '👩‍👧', text: '🙏' })).toEqual([]);
});

test('no character that is not seen is kept, and what people write stays', () => {
  expect(cleaned('\u001b[31mRed\u202e txt\u2069\u0007')).toBe('[31mRed txt');
  expect(cleaned('  Él no vino 👨‍👩‍👧\r\nhoy\t— ñ ')).toBe('Él no vino 👨‍👩‍👧\nhoy\t— ñ');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const kept = cleaned(text);
      expect(kept.replace(/[\t\n]/g, '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
      expect(cleaned(kept)).toBe(kept);
    }),
  );
});

test('nothing is kept but what is asked for', () => {
  const sent = { ...input({ website: 'https://example.org' }), more: 'x' } as ConcernSendInput;
  expect(Object.keys(contentOf(sent)).sort()).toEqual([
    'about',
    'email',
    'locale',
    'phone',
    'relation',
    'text',
    'wantsAnswer',
    'writerName',
  ]);
});

test('a key is of the length that keys have, and what was done is said', () => {
  expect(checkKey(null)).toEqual([]);
  expect(checkKey('short')).toMatchObject([
    { code: 'INVALID', field: ['idempotencyKey'], message: '8 to 200 characters, such as a UUID.' },
  ]);
  expect(checkClosingNote(' ')).toMatchObject([{ code: 'REQUIRED', field: ['note'] }]);
  expect(checkClosingNote('x'.repeat(2001))).toMatchObject([{ code: 'TOO_LONG' }]);
  expect(checkClosingNote('Called back')).toEqual([]);
});

test('somebody is to have seen to it within a day', () => {
  expect(concernDue('2026-03-01T08:00:00.000Z')).toBe('2026-03-02T08:00:00.000Z');
});
