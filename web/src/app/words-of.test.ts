import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { EVERYWHERE, WORDS_OF } from './words-of.ts';

const source = new URL('../', import.meta.url);
const modules = readdirSync(new URL('modules/', source));
const withPages = modules.filter((name) =>
  existsSync(new URL(`modules/${name}/routes.ts`, source)),
);
const key = new RegExp(`['\`](${modules.join('|')})\\.(?!csv')[a-zA-Z$]`, 'g');

/** Whose words the files show that can be reached from one of them, be it by way of a later load. */
function wordsFrom(start: URL): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: URL) => {
    if (seen.has(file.href) || !/\.(vue|ts)$/.test(file.pathname)) return;
    seen.add(file.href);
    const text = readFileSync(file, 'utf8');
    for (const [, module = ''] of text.matchAll(key)) found.add(module);
    for (const [, path = ''] of text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
      visit(new URL(path, file));
    }
  };
  visit(start);
  return found;
}

test.each(withPages)('the pages of %s have the words that they and their parts show', (module) => {
  const shown = wordsFrom(new URL(`modules/${module}/routes.ts`, source));
  const others = [...shown]
    .filter((name) => name !== module && !EVERYWHERE.includes(name))
    .toSorted();
  expect([module, WORDS_OF[module] ?? []]).toEqual([module, others]);
});

test('what stands around every page behind the sign-in has its words on each of them', () => {
  expect([...wordsFrom(new URL('App.vue', source))].toSorted()).toEqual(EVERYWHERE);
});
