import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aliasKey, checkAlias, checkPost, checkUntil } from './board-rules.ts';

const codes = (alias: string, legalName: string | null = null, hosts: string[] = []) =>
  checkAlias(alias, { legalName, hosts }).map(({ code }) => code);

test('a name is chosen freely, within 2 to 40 characters', () => {
  expect(codes('Quiet River')).toEqual([]);
  expect(codes('Ñandú 7')).toEqual([]);
  expect(codes('  ')).toEqual(['REQUIRED']);
  expect(codes('—!')).toEqual(['REQUIRED']);
  expect(codes('Q')).toEqual(['INVALID']);
  expect(codes('q'.repeat(41))).toEqual(['TOO_LONG']);
});

test('it is neither the legal name nor that of a host, however they are spelled', () => {
  expect(codes('jose pérez', 'José Perez')).toEqual(['INVALID']);
  expect(codes('Sam H.', null, ['sam h'])).toEqual(['ALREADY_EXISTS']);
});

test('what makes no difference to the eye makes none to the name', () => {
  expect(aliasKey('Li1y')).toBe(aliasKey('LILY'));
  expect(aliasKey('M0rning-Fox')).toBe(aliasKey('morning fox'));
  const name = fc.string({ unit: fc.constantFrom('a', 'É', 'o', '0', ' ', '-', 'Z', 'i') });
  fc.assert(fc.property(name, (text) => aliasKey(text.toUpperCase()) === aliasKey(text)));
  fc.assert(fc.property(name, (text) => aliasKey(aliasKey(text)) === aliasKey(text)));
});

test('a post says something, and not too much', () => {
  const post = (text: string) =>
    checkPost({ text, postAsItIs: false }).map(({ code, field }) => `${code} ${field?.join('.')}`);
  expect(post('Good morning')).toEqual([]);
  expect(post('\n ')).toEqual(['REQUIRED input.text']);
  expect(post('x'.repeat(2001))).toEqual(['TOO_LONG input.text']);
});

test('a time without writing lies ahead, and ends within 90 days', () => {
  const now = '2026-11-27T12:00:00Z';
  const ok = (until: string) => checkUntil(until, now).length === 0;
  expect(ok('2026-11-28T12:00:00Z')).toBe(true);
  expect(ok('2026-11-27T12:00:00Z')).toBe(false);
  expect(ok('2027-02-25T12:00:00Z')).toBe(true);
  expect(ok('2027-02-25T12:00:01Z')).toBe(false);
  expect(ok('never')).toBe(false);
});

test.each([
  ['Stra\u00dfe', 'Strasse'],
  ['\u0141ukasz', 'Lukasz'],
  ['S\u00f8ren', 'Soren'],
  ['Ir\u0131s', 'Iris'],
  ['Ｗren', 'Wren'],
])('%s is read as %s', (alias, other) => {
  expect(codes(alias)).toEqual([]);
  expect(codes(alias, null, [other])).toEqual(['ALREADY_EXISTS']);
});

test.each([
  'Qui\u0261et River',
  '\u1d20ren',
  'We\u0280n',
  'Qu\u0456et River',
  'Quiet\u202e River',
  'Тихая река',
  'Quiet <b>',
])('a name of another alphabet or with signs that hide is refused: %j', (alias) => {
  const found = checkAlias(alias, { legalName: null, hosts: [] });
  expect(found.map(({ code }) => code)).toEqual(['INVALID']);
});
