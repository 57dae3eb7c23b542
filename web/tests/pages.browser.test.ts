import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOf } from './kit/accessibility.ts';
import type { DemoRole } from './kit/people.ts';
import { keepPicture } from './kit/picture.ts';
import { addressOf, findPlaces, routePaths } from './kit/routes.ts';
import { openPage, settle } from './kit/settle.ts';
import { STATES, type ViewState } from './kit/states.ts';
import { useBrowser, visiting, eachState } from './kit/suite.ts';

const browser = useBrowser();

/** Pages that staff who are signed in never see, with who sees them. */
const OTHERS: Record<string, DemoRole | undefined> = { '/login': undefined, '/welcome': 'member' };

eachState('every page of the router holds, with data', browser, 'counselor', async (visit) => {
  const { page, state } = visit;
  await openPage(page, '/caseload');
  const places = await findPlaces(page);
  const paths = (await routePaths(page)).filter((path) => path !== '/' && !(path in OTHERS));
  const found: string[] = [];
  for (const path of paths) {
    await openPage(page, addressOf(path, places));
    found.push(...(await mistakesOf(page, path, state)));
  }
  expect(found).toEqual([]);
});

eachState('what lies over a page holds as well', browser, 'counselor', async ({ page, state }) => {
  await openPage(page, '/caseload');
  const { alert, member } = await findPlaces(page);
  const found: string[] = [];

  await openPage(page, `/alerts?alert=${alert}`);
  await page.getByRole('dialog').waitFor();
  found.push(...(await mistakesOf(page, 'alert drawer', state)));

  await openPage(page, `/members/${member}?alert=${alert}&do=contact`);
  await page.getByRole('dialog').getByRole('radiogroup').waitFor();
  found.push(...(await mistakesOf(page, 'contact form', state)));

  await openPage(page, '/caseload');
  await page.getByRole('banner').getByRole('button').last().click();
  await page.getByRole('menu').waitFor();
  found.push(...(await mistakesOf(page, 'account menu', state)));

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  found.push(...(await mistakesOf(page, 'command palette', state)));
  expect(found).toEqual([]);
});

test.each(STATES)('pages for others than staff hold ($name)', async (state) => {
  for (const [path, role] of Object.entries(OTHERS)) {
    await visiting(browser(), { role, state }, async ({ page }) => {
      await openPage(page, path);
      expect(await mistakesOf(page, path, state)).toEqual([]);
    });
  }
});

eachState('the administrator may add a list of meetings', browser, 'admin', async (visit) => {
  await openPage(visit.page, '/meetings/feeds');
  await visit.page.getByRole('button', { name: 'Add a list' }).click();
  await settle(visit.page);
  expect(await mistakesOf(visit.page, 'list form', visit.state)).toEqual([]);
});

/** What axe finds, and whether the page is wider than its window. */
async function mistakesOf(page: Page, name: string, state: ViewState): Promise<string[]> {
  await keepPicture(page, `${nameOf(name)}-${state.name}`);
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const found = [...(await violationsOf(page)), ...(await untranslated(page))];
  if (wider > 0) found.push(`the page is ${wider} px wider than its window`);
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
