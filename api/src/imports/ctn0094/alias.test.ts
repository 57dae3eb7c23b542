import { expect, test } from '@jest/globals';
import { aliasOf } from './alias.ts';

test('an alias is always the same and can be spoken', () => {
  expect(aliasOf('11')).toBe(aliasOf('11'));
  expect(aliasOf('11')).toMatch(/^([bdfgklmnprstvz][aeiou]){3}[lnrx]$/i);
});

test('no two participants share one', () => {
  const aliases = Array.from({ length: 20_000 }, (_, who) => aliasOf(String(who)));
  expect(new Set(aliases).size).toBe(aliases.length);
});

test('who has a name that is no number has an alias too', () => {
  expect(aliasOf('A-7')).toMatch(/^[A-Z][a-z]{6}$/);
  expect(aliasOf('A-7')).not.toBe(aliasOf('A-8'));
});
