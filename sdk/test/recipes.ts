import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** A program of README.md. */
export interface Recipe {
  /** The heading it stands under. */
  title: string;
  code: string;
}

const README = new URL('../README.md', import.meta.url);
const FOLDER = new URL('../.cache/recipes/', import.meta.url);
const PROGRAM = /^## (?<title>[^\n]+)$|^```ts\n(?<code>.*?)^```$/gms;

/** The programs of a page in order. */
export function recipesIn(markdown: string): Recipe[] {
  let title = '';
  return [...markdown.matchAll(PROGRAM)].flatMap(({ groups }) => {
    title = groups?.title ?? title;
    return groups?.code === undefined ? [] : [{ title, code: groups.code }];
  });
}

/**
 * Writes each program of README.md to a module of its own, behind the first one, which makes the client.
 * Gives their files by title.
 */
export function writeRecipes(): Map<string, URL> {
  const [connect, ...recipes] = recipesIn(readFileSync(README, 'utf8'));
  if (!connect) throw new Error('README.md shows no program.');
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  return new Map(
    recipes.map(({ title, code }) => {
      const file = new URL(`${title.toLowerCase().replaceAll(/\W+/g, '-')}.ts`, FOLDER);
      writeFileSync(file, `${connect.code}\n${code}`);
      return [title, file];
    }),
  );
}
