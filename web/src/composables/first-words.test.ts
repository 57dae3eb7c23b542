import { expect, test } from '@jest/globals';
import { firstWords } from './first-words.ts';

test('a short text is whole, on one line', () => {
  expect(firstWords('  The boiler\nstopped. ')).toBe('The boiler stopped.');
});

test('a long text ends at a word, and says that it goes on', () => {
  const text = `${'word '.repeat(15)}extraordinarily long`;
  expect(firstWords(text)).toBe(`${'word '.repeat(15).trim()}…`);
  expect(firstWords('a'.repeat(100))).toBe(`${'a'.repeat(80)}…`);
});
