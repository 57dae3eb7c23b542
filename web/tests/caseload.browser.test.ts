import { beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { enrollMany } from './kit/enroll-many.ts';
import { origin } from './kit/own-server.ts';
import { credentialsOf } from './kit/people.ts';
import { openPage } from './kit/settle.ts';
import { useBrowser, visiting } from './kit/suite.ts';

/** More than the list asks for at once, several times over. */
const MEMBERS = 600;

const browser = useBrowser();

// Without a counselor they are on nobody's caseload but that of those who see everybody.
beforeAll(() => enrollMany(origin(), credentialsOf('coordinator'), MEMBERS), 300_000);

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
    await page.getByRole('searchbox').fill('crowd 0599');
    await page.getByText('1 member matches.').waitFor();
    await page.getByRole('searchbox').fill('nobody is called so');
    await page.getByText('Nothing matches').waitFor();
    await page.getByRole('button', { name: 'Clear filter' }).click();
    await page.getByRole('row').nth(5).waitFor();
  }));

/** Scrolls on until the end is there; gives how many members it speaks of. */
async function scrollUntil(page: Page, end: ReturnType<Page['getByText']>): Promise<number> {
  for (let pages = 0; pages < 200 && (await end.count()) === 0; pages++) {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForTimeout(60);
  }
  const said = (await end.textContent()) ?? '';
  return Number(/[\d,.]+/.exec(said)?.[0].replaceAll(/\D/g, ''));
}
