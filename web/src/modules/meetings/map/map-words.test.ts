import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const wordsIn = (locale: string) =>
  JSON.parse(readFileSync(new URL(`locales/${locale}.json`, import.meta.url), 'utf8')) as object;

test('the map has the same words in both languages', () => {
  const shapes = ['en', 'es'].map((locale) =>
    Object.entries(wordsIn(locale)).map(([key, words]) => [key, typeof words]),
  );
  expect(shapes[0]).toEqual(shapes[1]);
});
