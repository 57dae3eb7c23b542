import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

const WEB = path.join(import.meta.dirname, '../..');

const SPANISH = wordsIn('es');
/** Words of our own that are English alone, without those that are filled in when shown. */
const ENGLISH = new Set([...wordsIn('en')].filter((words) => !SPANISH.has(words)));

/** What stands on a page in English though there are Spanish words for it. What people wrote is not ours. */
export async function englishOn(page: Page): Promise<string[]> {
  const lines = (await page.locator('body').innerText()).split('\n').map((line) => line.trim());
  return [...new Set(lines)].filter((line) => ENGLISH.has(line));
}

function wordsIn(locale: string): Set<string> {
  const files = globSync(`{src,me}/{,modules/*/,screens/*/}locales/${locale}.json`, { cwd: WEB });
  return new Set(
    files.flatMap((file) => leaves(JSON.parse(readFileSync(path.join(WEB, file), 'utf8')))),
  );
}

function leaves(words: unknown): string[] {
  if (typeof words === 'string') return words.split(' | ').filter((form) => !form.includes('{'));
  return Object.values(words as object).flatMap(leaves);
}
