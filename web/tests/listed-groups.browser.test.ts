import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { choose } from './kit/choose.ts';
import { mistakesOf } from './kit/mistakes.ts';
import { openPage } from './kit/settle.ts';
import { PHONE_LIGHT } from './kit/states.ts';
import { useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();
const NAME = 'Lighthouse table';
const LISTED = 'Listed in the finder of meetings';
/** The nearest there is to this point. */
const POINT = { latitude: '41.5001', longitude: '-71.4001' };
const FINDER = `/meetings?day=any&near=${POINT.latitude},${POINT.longitude}`;

test('a group that is listed is found by staff and on a phone, until it is not', () =>
  visiting(browser(), { role: 'coordinator' }, async ({ page, state }) => {
    await openPage(page, '/groups/new');
    await fillIn(page);
    await page.getByRole('heading', { name: NAME }).waitFor();
    const group = page.url();
    await page.getByRole('link', { name: 'About' }).click();
    await page.getByText('Listed for everybody to find').waitFor();

    await openPage(page, group);
    await page.getByRole('link', { name: 'Add a meeting' }).click();
    await page.getByLabel('Title').fill(NAME);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL(/\/calendar\?day=/);

    await openPage(page, FINDER);
    const found = page.getByRole('heading', { level: 3, name: NAME });
    await found.waitFor();
    expect(await mistakesOf(page, 'meetings with a group', state)).toEqual([]);
    await isFoundOnPhone();

    await openPage(page, `${group}/edit`);
    await page.getByLabel(LISTED).uncheck();
    expect(await mistakesOf(page, 'group not listed any more', state)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: NAME }).waitFor();
    await openPage(page, FINDER);
    expect(await found.count()).toBe(0);
  }));

async function fillIn(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(NAME);
  await page.getByRole('textbox', { name: 'Name of the place' }).fill('Lighthouse');
  await page.getByLabel('How one joins').click();
  await choose(page, 'By invitation');
  await page.getByText('A group by invitation is not listed').waitFor();
  expect(await page.getByLabel(LISTED).count()).toBe(0);
  await page.getByLabel('How one joins').click();
  await choose(page, 'Open to join');
  await page.getByLabel(LISTED).check();
  await page.getByLabel('Coordinates').fill('north');
  await page.getByRole('button', { name: 'Begin the group' }).click();
  await page.getByText('Enter coordinates, such as 41.66, -71.33.').waitFor();
  await page.getByLabel('Coordinates').fill(`${POINT.latitude}, ${POINT.longitude}`);
  await page.getByRole('button', { name: 'Begin the group' }).click();
}

const isFoundOnPhone = () =>
  visiting(browser(), { role: 'member', state: PHONE_LIGHT }, async ({ page, context, state }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({
      latitude: Number(POINT.latitude),
      longitude: Number(POINT.longitude),
    });
    await openPage(page, '/me/meetings');
    await page.getByRole('button', { name: 'Any day' }).click();
    await page.getByRole('button', { name: 'Near me' }).click();
    await page.locator('article').getByRole('heading', { name: NAME }).waitFor();
    expect(await mistakesOf(page, 'me meetings with a group', state)).toEqual([]);
  });
