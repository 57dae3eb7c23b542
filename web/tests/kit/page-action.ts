import type { Page } from 'playwright-core';

/** Does what a page's header offers: on a phone what comes second is in its menu. */
export async function actOnPage(page: Page, name: string): Promise<void> {
  const more = page.getByRole('button', { name: 'More actions' });
  if (!(await more.isVisible())) return page.getByRole('button', { name }).click();
  await more.click();
  await page.getByRole('menuitem', { name }).click();
}
