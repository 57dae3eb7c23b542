import { expect, test } from '@jest/globals';
import { suggestedName } from './board-names.ts';

test('a name to begin with is a word of each kind', () => {
  expect(suggestedName('Quiet Green', 'River Fox', () => 0)).toBe('Quiet River');
  expect(suggestedName('Quiet Green', 'River Fox', () => 0.99)).toBe('Green Fox');
});
