import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { mistakesOf } from './kit/mistakes.ts';
import { openPage } from './kit/settle.ts';
import { DESKTOP_LIGHT, PHONE_LIGHT } from './kit/states.ts';
import { eachSize, useBrowser, visiting } from './kit/suite.ts';
import { quiet } from './kit/traffic.ts';

const browser = useBrowser();
const NEAR = 'day=any&near=41.66,-71.28&town=Harbor';

eachSize(
  'a list has a map beside it, with rings that say how far',
  browser,
  'counselor',
  async (visit) => {
    const { page, state } = visit;
    await openPage(page, `/meetings?${NEAR}`);
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await page.waitForURL(/map=1/);
    const map = await mapOf(page);
    await map
      .getByText(/^(5|10) mi$/)
      .first()
      .waitFor();
    await map.getByText('Newport').waitFor();
    // Land of our own, and no picture by anybody else: a request to elsewhere fails the visit.
    expect(await map.locator('path.land').count()).toBeGreaterThan(0);
    expect(await mistakesOf(page, 'meetings on a map', state)).toEqual([]);
  },
);

eachSize(
  'a member sees on a map where meetings are',
  browser,
  'member',
  async ({ page, state }) => {
    await openPage(page, `/me/meetings?${NEAR}`);
    await page.getByRole('button', { name: 'Show the map' }).click();
    await (await mapOf(page)).getByText('Newport').waitFor();
    expect(await mistakesOf(page, 'me meetings on a map', state)).toEqual([]);
  },
);

test('by keys alone one comes from a mark to its meeting, and from the meeting back to its mark', () =>
  visiting(browser(), { role: 'counselor', state: DESKTOP_LIGHT }, async ({ page }) => {
    await openPage(page, `/meetings?${NEAR}&map=1`);
    const map = await mapOf(page);
    await map.getByRole('button', { name: 'Zoom in' }).focus();
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Enter');
    const mark = map.locator('.map-marks button:not(.many)').first();
    await mark.focus();
    const name = (await mark.getAttribute('aria-label')) ?? '';
    const row = page.locator('li[id^=meeting-]', { hasText: name }).first();
    expect(await row.getAttribute('class')).toContain('bg-elevated');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(name);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await map.locator('li.active').waitFor();
  }));

test('many at once part as the map grows; what is at one door leads to the list', () =>
  visiting(browser(), { role: 'counselor', state: DESKTOP_LIGHT }, async ({ page }) => {
    await openPage(page, `/meetings?${NEAR}&map=1`);
    const map = await mapOf(page);
    const marks = map.locator('.map-marks button');
    const many = map.locator('.map-marks button.many').first();
    const before = await many.innerText();
    await many.click();
    await page.waitForFunction(
      (number) => document.querySelector('.map-marks button.many')?.textContent !== number,
      before,
    );
    expect(await marks.count()).toBeGreaterThan(1);
    await map.getByRole('button', { name: 'Show all' }).click();
    expect(await many.innerText()).toBe(before);
  }));

test('a map is moved by buttons, by a drag and by the wheel', () =>
  visiting(browser(), { role: 'counselor', state: DESKTOP_LIGHT }, async ({ page }) => {
    await openPage(page, `/meetings?${NEAR}&map=1`);
    const map = await mapOf(page);
    const place = map.locator('.map-rings');
    const at = async () =>
      (await place.getAttribute('transform'))?.match(/[\d.-]+/g)?.map(Number) ?? [];
    const [x = 0, y = 0] = await at();
    const box = (await map.locator('.frame').boundingBox())!;
    await page.mouse.move(box.x + 20, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + 50, { steps: 3 });
    await page.mouse.up();
    const pulled = await at();
    expect(Math.abs((pulled[0] ?? 0) - x - 40)).toBeLessThan(1.5);
    expect(Math.abs((pulled[1] ?? 0) - y - 30)).toBeLessThan(1.5);
    await map.getByRole('button', { name: 'Move right' }).click();
    expect((await at())[0]).toBeCloseTo(x + 40 - box.width / 4, -1);
    await map.getByRole('button', { name: 'Show all' }).click();
    const reach = map.locator('.map-rings .reach');
    const radius = Number(await reach.getAttribute('r'));
    await page.mouse.move(box.x + 100, box.y + 100);
    await page.mouse.wheel(0, -400);
    await page.waitForFunction(
      (r) => Number(document.querySelector('.map-rings .reach')?.getAttribute('r')) > r * 1.5,
      radius,
    );
  }));

test('who never opens the map loads nothing of it', () =>
  visiting(browser(), { role: 'member', state: PHONE_LIGHT }, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openPage(page, `/me/meetings?${NEAR}`);
    expect(asked.filter((url) => /MeetingMap|outlines/.test(url))).toEqual([]);
    await page.getByRole('button', { name: 'Show the map' }).click();
    await mapOf(page);
    expect(asked.filter((url) => /outlines\/\d+-\d+\.json/.test(url)).length).toBeLessThan(7);
  }));

async function mapOf(page: Page) {
  const map = page.getByRole('region', { name: /^Map of the meetings/ });
  await map.locator('.map-marks button').first().waitFor();
  await quiet(page);
  return map;
}
