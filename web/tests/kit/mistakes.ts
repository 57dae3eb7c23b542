import type { Page } from 'playwright-core';
import { violationsOf } from './accessibility.ts';
import { turn } from './color-scheme.ts';
import { keepPicture } from './picture.ts';
import type { ViewState } from './states.ts';

/**
 * What axe finds in the light and in the dark, whether the page is wider than its window, and keys that stand
 * where words should.
 */
export async function mistakesOf(page: Page, name: string, state: ViewState): Promise<string[]> {
  const picture = `${nameOf(name)}-${state.device}`;
  await keepPicture(page, `${picture}-light`);
  const found = [...(await violationsOf(page)), ...(await untranslated(page))];
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (wider > 0) found.push(`the page is ${wider} px wider than its window`);

  await turn(page, 'dark');
  await keepPicture(page, `${picture}-dark`);
  found.push(...(await violationsOf(page, 'dark')));
  await turn(page, 'light');
  return found.map((mistake) => `${name}: ${mistake}`);
}

/** Keys of words that stand where words should. */
async function untranslated(page: Page): Promise<string[]> {
  const text = (await page.locator('body').innerText()) ?? '';
  const keys = text.match(/\b(?!www\.)[a-z][a-zA-Z]+(?:\.[a-zA-Z][\w]*)+\b/g) ?? [];
  const addresses = /\.(?:example|org|com|net|json|test)\b/;
  return keys.filter((key) => !addresses.test(key)).map((key) => `not in words: ${key}`);
}

function nameOf(path: string): string {
  return path.replaceAll(/[^\w]+/g, '-').replaceAll(/^-|-$/g, '');
}
