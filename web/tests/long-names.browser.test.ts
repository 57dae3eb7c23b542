import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask, signIn } from './kit/people.ts';
import { findPlaces, openRoutes, routePaths } from './kit/routes.ts';
import { openPage } from './kit/settle.ts';
import { PHONE_LIGHT } from './kit/states.ts';
import { useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();
const SHARES = 2;

/** What people and things are called by, wherever the API tells it. */
const NAMES = new Set(['name', 'alias', 'title', 'groupName', 'locationName', 'address', 'room']);
/** What has a name that is a code. */
const CODED = new Set(['inputs']);
/** As one types it who knows no blank. */
const WORD = 'Lighthouse'.repeat(8);

function lengthened(value: unknown, of = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => lengthened(one, of));
  if (value === null || typeof value !== 'object' || CODED.has(of)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      NAMES.has(key) && typeof one === 'string' ? WORD : lengthened(one, key),
    ]),
  );
}

/** Does something while everything is called by one word of 80 characters. */
async function withLongNames(page: Page, work: () => Promise<void>): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: lengthened(await response.json()) });
  });
  await work();
  // What is still asked for is of no more use.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
}

/** What is pushed sideways: the page, or out of a card or drawer that cuts it off. */
async function pushed(page: Page, path: string): Promise<string[]> {
  const found = await page.evaluate(() => {
    const cut = [...document.querySelectorAll('.overflow-hidden, .overflow-y-auto')];
    return [document.documentElement, ...cut]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(({ className, scrollWidth }) => `${className} is ${String(scrollWidth)} px wide`);
  });
  return found.map((what) => `${path}: ${what}`);
}

for (let share = 0; share < SHARES; share++) {
  test(`no page is pushed sideways by names without a blank, share ${share + 1} of ${SHARES}`, () =>
    visiting(browser(), { role: 'counselor', state: PHONE_LIGHT }, async ({ page }) => {
      await openPage(page, '/caseload');
      const places = await findPlaces(page);
      const paths = (await routePaths(page))
        .filter((path) => path !== '/' && path !== '/login' && !path.startsWith('/me/'))
        .filter((_, at) => at % SHARES === share);
      const routes = await openRoutes(page, paths, places);
      const found: string[] = [];
      await withLongNames(page, async () => {
        for (const { path, address, role } of routes) {
          await signIn(page, role);
          await openPage(page, address);
          found.push(...(await pushed(page, path)));
        }
      });
      expect(found).toEqual([]);
    }));
}

test('no screen of the members’ entry is pushed sideways by them', () =>
  visiting(browser(), { role: 'member', state: PHONE_LIGHT }, async ({ page }) => {
    await openPage(page, '/me/');
    const { mentorships, meetings } = await ask<Record<string, { nodes: { id: string }[] }>>(
      page,
      `{ mentorships(filter: { states: [ACTIVE] }, first: 1) { nodes { id } }
         meetings(first: 1) { nodes { id } } }`,
    );
    const keep = 'mutation ($id: ID!) { meetingKeep(id: $id) { meeting { id name } } }';
    await ask(page, keep, meetings?.nodes[0]);
    const paths = (await routePaths(page)).filter((path) => !path.includes('*'));
    const found: string[] = [];
    await withLongNames(page, async () => {
      for (const path of paths) {
        await openPage(page, `/me${path.replace(':id', mentorships?.nodes[0]?.id ?? '')}`);
        found.push(...(await pushed(page, path)));
      }
    });
    await ask(page, keep.replace('Keep', 'LetGo'), meetings?.nodes[0]);
    expect(found).toEqual([]);
  }));
