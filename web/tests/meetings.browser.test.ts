import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { choose } from './kit/choose.ts';
import { mistakesOf } from './kit/mistakes.ts';
import { openPage, settle } from './kit/settle.ts';
import { PHONE_LIGHT, type ViewState } from './kit/states.ts';
import { eachSize, useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();
/** In the middle of the demo network's towns. */
const HERE = { latitude: 41.66, longitude: -71.33 };

eachSize(
  'staff see what is on now, and send it on',
  browser,
  'counselor',
  async ({ page, state }) => {
    await openPage(page, '/meetings');
    const now = page.getByRole('button', { name: 'Now', exact: true });
    await now.click();
    await page.waitForURL('**/meetings?day=now');
    const section = page.getByRole('heading', { level: 2, name: 'Now' });
    // At night the demo network may have none.
    await section.or(page.getByText('No meetings in these hours')).waitFor();
    expect(await now.getAttribute('aria-pressed')).toBe('true');
    expect(await mistakesOf(page, 'meetings now', state)).toEqual([]);
  },
);

eachSize(
  'staff find what is near a town that a member names, the nearest first',
  browser,
  'counselor',
  async ({ page, state }) => {
    await openPage(page, '/meetings?day=any');
    await unfold(page, state);
    await page.getByRole('combobox', { name: 'Where' }).click();
    await choose(page, 'Near a place');
    await page.getByText('Near which place?').waitFor();
    await page.getByRole('combobox', { name: 'Town, or coordinates' }).fill('harb');
    await choose(page, /^Harbor/);
    await page.waitForURL(/near=[\d.,%C-]+&town=Harbor/);
    await page.getByRole('heading', { level: 2, name: 'Nearest first' }).waitFor();
    const miles = await milesOf(page);
    expect(miles.length).toBeGreaterThan(3);
    expect(miles).toEqual(miles.toSorted((a, b) => a - b));
    expect(await mistakesOf(page, 'meetings near a town', state)).toEqual([]);

    await page.getByRole('combobox', { name: 'How far' }).click();
    await choose(page, 'Within 2 mi');
    await settle(page);
    expect(Math.max(0, ...(await milesOf(page)))).toBeLessThanOrEqual(2);
  },
);

eachSize(
  'what narrows a search down stands in the address, which opens it for a colleague',
  browser,
  'counselor',
  async ({ page, state }) => {
    await openPage(page, '/meetings?day=any&near=41.66,-71.33&types=O&accessible=1&time=evening');
    if (state.device === 'phone') {
      const first = page.locator('section li').or(page.getByText('Nothing matches')).first();
      expect((await first.boundingBox())?.y).toBeLessThan(state.viewport.height * 0.6);
    }
    await unfold(page, state);
    const town = page.getByRole('combobox', { name: 'Town, or coordinates' });
    expect(await town.inputValue()).toBe('41.66, -71.33');
    const choices = state.device === 'phone' ? 'Filters (4)' : 'More choices (3)';
    await page.getByRole('button', { name: choices, expanded: true }).waitFor();
    await page.getByRole('combobox', { name: 'Language' }).click();
    await choose(page, 'Spanish');
    await page.waitForURL(/language=es/);
    await settle(page);
    const rows = page.locator('section li h3');
    await rows.first().or(page.getByText('Nothing matches')).first().waitFor();
    expect(await mistakesOf(page, 'meetings narrowed down', state)).toEqual([]);
  },
);

test('staff look near where they are on their tap alone, and no address says where that is', () =>
  visiting(browser(), { role: 'counselor', state: PHONE_LIGHT }, async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation(HERE);
    await openPage(page, '/meetings?day=any&near=here');
    await page.getByText('Near which place?').waitFor();
    await page.getByRole('button', { name: 'Use my place' }).click();
    await page.getByRole('heading', { level: 2, name: 'Nearest first' }).waitFor();
    expect(new URL(page.url()).search).toBe('?near=here&day=any');
    await page.getByRole('button', { name: 'Friday' }).click();
    await page.getByRole('heading', { level: 2, name: 'Friday' }).waitFor();
    const chosen = await page.getByRole('button', { name: 'Friday' }).boundingBox();
    expect(chosen?.x).toBeGreaterThanOrEqual(0);
    expect((chosen?.x ?? 0) + (chosen?.width ?? 0)).toBeLessThanOrEqual(390);
    expect(new URL(page.url()).search).not.toContain('41.66');
    expect((await milesOf(page)).length).toBeGreaterThan(0);
  }));

/** On a phone what narrows the list down is folded, so that what is found comes first. */
async function unfold(page: Page, { device }: ViewState): Promise<void> {
  if (device === 'phone') await page.getByRole('button', { name: /^Filters/ }).click();
}

async function milesOf(page: Page): Promise<number[]> {
  const far = await page
    .locator('section li')
    .getByText(/· [\d.,]+ mi$/)
    .allInnerTexts();
  return far.map((text) => Number(/[\d.]+/.exec(text)?.[0]));
}
