import { beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { enrollMany } from './kit/enroll-many.ts';
import { frameTimes } from './kit/frames.ts';
import { credentialsOf } from './kit/people.ts';
import { keepPicture } from './kit/picture.ts';
import { openPage, settle } from './kit/settle.ts';
import { PHONE_LIGHT } from './kit/states.ts';
import { origin, useBrowser, visiting } from './kit/suite.ts';

const MEMBERS = 5_000;
const OPENS_WITHIN_MS = 1_000;
/** 60 frames a second, with a little room for a clock that is not exact. */
const FRAME_MS = 17.5;

const browser = useBrowser();

// Without a counselor they are on nobody's caseload but that of those who see everybody.
beforeAll(() => enrollMany(origin(), credentialsOf('coordinator'), MEMBERS), 300_000);

test('a caseload of 5,000 opens in under a second', () =>
  visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    await openPage(page, '/meetings');
    const times: number[] = [];
    for (let round = 0; round < 5; round++) {
      times.push(await openCaseload(page, round));
      await page.getByRole('link', { name: 'Meetings' }).first().click();
      await settle(page);
    }
    const median = times.toSorted((a, b) => a - b)[2] ?? Infinity;
    console.info(`Caseload of ${MEMBERS}: opens in ${median.toFixed(0)} ms (median of 5)`);
    expect(median).toBeLessThan(OPENS_WITHIN_MS);
  }));

test.each([
  { device: 'desktop', state: undefined },
  { device: 'phone', state: PHONE_LIGHT },
])('it scrolls at 60 frames a second on a $device', ({ device, state }) =>
  visiting(browser(), { role: 'coordinator', state }, async ({ page }) => {
    await openPage(page, '/caseload');
    const times = await frameTimes(page, { pixelsAFrame: 60, frames: 300 });
    const sorted = times.toSorted((a, b) => a - b);
    const [median, late] = [sorted[150] ?? Infinity, sorted[285] ?? Infinity];
    console.info(
      `Caseload of ${MEMBERS} on a ${device}: ${(1000 / median).toFixed(0)} frames/s, 95 % within ${late.toFixed(1)} ms`,
    );
    await keepPicture(page, `caseload-scrolled-${device}`);
    expect(median).toBeLessThan(FRAME_MS);
  }),
);

test('everybody can be reached, and only what is near the window is in the page', () =>
  visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    await openPage(page, '/caseload');
    const end = page.getByText(/That is everybody: [\d,.]+ members/);
    await expect(scrollUntil(page, end)).resolves.toBeGreaterThan(MEMBERS);
    expect(await page.getByRole('row').count()).toBeLessThan(60);
  }));

test('the search finds an alias by its beginning, and says when there is none', () =>
  visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    await openPage(page, '/caseload');
    await page.getByRole('searchbox').fill('crowd 4999');
    await page.getByText('1 member matches.').waitFor();
    await page.getByRole('searchbox').fill('nobody is called so');
    await page.getByText('Nothing matches').waitFor();
    await page.getByRole('button', { name: 'Clear filter' }).click();
    await page.getByRole('row').nth(5).waitFor();
  }));

/** Milliseconds from the click to the first row that is drawn. A new filter each time: no kept list. */
async function openCaseload(page: Page, round: number): Promise<number> {
  return page.evaluate(
    async (query) => {
      const router = (
        document.querySelector('#app') as unknown as {
          __vue_app__: {
            config: { globalProperties: { $router: { push: (to: string) => void } } };
          };
        }
      ).__vue_app__.config.globalProperties.$router;
      const start = performance.now();
      router.push(`/caseload?${query}`);
      while (!document.querySelector('[data-index="0"]')) await new Promise(requestAnimationFrame);
      return performance.now() - start;
    },
    `band=${['LOW,UNKNOWN', 'HIGH,UNKNOWN', 'CRITICAL,UNKNOWN', 'MODERATE,UNKNOWN', 'UNKNOWN'][round]}`,
  );
}

/** Scrolls on until the end is there; gives how many members it speaks of. */
async function scrollUntil(page: Page, end: ReturnType<Page['getByText']>): Promise<number> {
  for (let pages = 0; pages < 200 && (await end.count()) === 0; pages++) {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForTimeout(60);
  }
  const said = (await end.textContent()) ?? '';
  return Number(/[\d,.]+/.exec(said)?.[0].replaceAll(/\D/g, ''));
}
