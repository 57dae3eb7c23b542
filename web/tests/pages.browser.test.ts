import { expect, test } from '@jest/globals';
import { mistakesOf } from './kit/mistakes.ts';
import { signIn } from './kit/people.ts';
import { findPlaces, openRoutes, routePaths } from './kit/routes.ts';
import { openPage, settle } from './kit/settle.ts';
import { PHONE_LIGHT } from './kit/states.ts';
import { useBrowser, visiting, eachSize } from './kit/suite.ts';

const browser = useBrowser();

// Through all of them in one test, the last page would come after minutes.
const SHARES = 4;

/** What stands where a role may not enter. */
const LOCKED = 'Your role does not open this page';

for (let share = 0; share < SHARES; share++) {
  const name = `every page of the router holds, with data, share ${share + 1} of ${SHARES}`;
  eachSize(name, browser, 'counselor', async ({ page, state }) => {
    await openPage(page, '/caseload');
    const places = await findPlaces(page);
    const paths = (await routePaths(page))
      .filter((path) => path !== '/' && path !== '/login' && !path.startsWith('/me/'))
      .filter((_, at) => at % SHARES === share);
    expect(paths).not.toEqual([]);
    const found: string[] = [];
    for (const { path, address, role } of await openRoutes(page, paths, places)) {
      await signIn(page, role);
      await openPage(page, address);
      if (await page.getByText(LOCKED).isVisible()) found.push(`${path}: is shut to the ${role}`);
      found.push(...(await mistakesOf(page, path, state)));
    }
    expect(found).toEqual([]);
  });
}

eachSize(
  'what lies over an alert, or over all pages, holds',
  browser,
  'counselor',
  async (visit) => {
    const { page, state } = visit;
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
  },
);

eachSize('what lies over a program holds', browser, 'counselor', async ({ page, state }) => {
  await openPage(page, '/caseload');
  const { program } = await findPlaces(page);
  const found: string[] = [];

  await openPage(page, `/programs/${program}`);
  await page.getByRole('button', { name: 'Enroll a member' }).click();
  await page.getByRole('dialog').getByRole('combobox').fill('ro');
  await page.getByRole('option').first().waitFor();
  found.push(...(await mistakesOf(page, 'enrollment in a program', state)));

  await openPage(page, `/programs/${program}`);
  await page
    .getByRole('button', { name: /^Actions/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'End early' }).click();
  await page.getByRole('dialog').getByRole('radiogroup').waitFor();
  found.push(...(await mistakesOf(page, 'end of an enrollment', state)));
  expect(found).toEqual([]);
});

test('on a phone what can be done second is in a menu, and the way back is wide enough for a thumb', () =>
  visiting(browser(), { role: 'coordinator', state: PHONE_LIGHT }, async ({ page, state }) => {
    await openPage(page, '/calendar');
    await page.getByRole('link', { name: 'Add a session' }).waitFor();
    expect(await page.getByRole('link', { name: 'My hours' }).count()).toBe(0);
    await page.getByRole('button', { name: 'More actions' }).click();
    const hours = page.getByRole('menuitem', { name: 'My hours' });
    await hours.waitFor();
    expect(await mistakesOf(page, 'more actions', state)).toEqual([]);
    await hours.click();
    const back = page.getByRole('link', { name: 'Back to Calendar' });
    await back.waitFor();
    expect((await back.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await back.click();
    await page.getByRole('heading', { name: 'Calendar', level: 1 }).waitFor();
  }));

eachSize('the page to sign in holds', browser, undefined, async ({ page, state }) => {
  await openPage(page, '/login');
  expect(await mistakesOf(page, '/login', state)).toEqual([]);
});

eachSize('the administrator may add a list of meetings', browser, 'admin', async (visit) => {
  await openPage(visit.page, '/meetings/feeds');
  await visit.page.getByRole('button', { name: 'Add a list' }).click();
  await settle(visit.page);
  expect(await mistakesOf(visit.page, 'list form', visit.state)).toEqual([]);
});

eachSize('the coordinator may make and edit programs', browser, 'coordinator', async (visit) => {
  const { page, state } = visit;
  await openPage(page, '/caseload');
  const { program } = await findPlaces(page);
  const found: string[] = [];
  for (const path of [
    '/programs',
    '/programs/new',
    `/programs/${program}`,
    `/programs/${program}/waiting`,
    `/programs/${program}/about`,
    `/programs/${program}/edit`,
  ]) {
    await openPage(page, path);
    found.push(...(await mistakesOf(page, `${path} of the coordinator`, state)));
  }
  expect(found).toEqual([]);
});
