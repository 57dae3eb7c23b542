import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

type Messages = { [key: string]: string | Messages };

const modules = new URL('../modules/', import.meta.url);
const screens = new URL('../../me/screens/', import.meta.url);
const folders = [
  new URL('./', import.meta.url),
  ...readdirSync(modules).map((name) => new URL(`${name}/locales/`, modules)),
  new URL('../../me/locales/', import.meta.url),
  ...readdirSync(screens).map((name) => new URL(`${name}/locales/`, screens)),
];

/** Every text by its key. */
function texts(messages: Messages, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : texts(value, `${path}${key}.`),
  );
}

function read(folder: URL, locale: string): Map<string, string> {
  return new Map(texts(JSON.parse(readFileSync(new URL(`${locale}.json`, folder), 'utf8'))));
}

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

test.each(folders.map((folder) => [folder.pathname.split('/').slice(-3, -1).join('/'), folder]))(
  '%s says the same in both languages',
  (_name, folder) => {
    const english = read(folder as URL, 'en');
    const spanish = read(folder as URL, 'es');
    expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of english) {
      expect([key, placeholders(spanish.get(key) ?? '')]).toEqual([key, placeholders(text)]);
    }
  },
);

const REFUSED =
  /\b(clean|dirty|addicts?|abusers?|failed|non-?compliant|panic|limpi[oa]s?|adict[oa]s?|fracas\w*)\b/i;

test.each(['en', 'es'])('no text in %s uses a word that shames', (locale) => {
  const all = folders.flatMap((folder) => [...read(folder, locale)]);
  expect(all.filter(([, text]) => REFUSED.test(text))).toEqual([]);
});

const source = new URL('../', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' });

/** Keys that are written out in the portal's code, with the file in which they are. */
const used = files
  .filter((file) => /\.(vue|ts)$/.test(file) && !/^generated|\.test\.ts$/.test(file))
  .flatMap((file) =>
    [
      ...readFileSync(new URL(file, source), 'utf8').matchAll(
        /\b(?:t\(\s*|title: )'(\w+(?:\.\w+)+)'/g,
      ),
    ].map(([, key = '']) => ({ file, key })),
  );

test.each(['en', 'es'])('every key that the portal asks for has words in %s', (locale) => {
  const known = new Set([
    ...read(new URL('./', import.meta.url), locale).keys(),
    ...readdirSync(modules).flatMap((name) =>
      [...read(new URL(`${name}/locales/`, modules), locale).keys()].map((key) => `${name}.${key}`),
    ),
  ]);
  expect(used.length).toBeGreaterThan(500);
  expect(used.filter(({ key }) => !known.has(key))).toEqual([]);
});
