import type { Page } from 'playwright-core';
import { quiet } from './traffic.ts';

/** Opens an address and waits until the page stands: no skeleton, nothing on its way. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settle(page);
}

export async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await quiet(page);
  await page.locator('.animate-pulse').first().waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready);
}
