import type { Locator, Page } from 'playwright-core';

/** Takes the option of this name from the list that is open, which allows one. */
export const choose = (page: Page, name: string | RegExp): Promise<void> =>
  take(page, page.getByRole('option', { name, exact: true }));

/** Takes the first of the options that are open. */
export const chooseFirst = (page: Page): Promise<void> =>
  take(page, page.getByRole('option').first());

/** The list gives the focus back as it closes, and would take it from a field that is filled at once. */
async function take(page: Page, option: Locator): Promise<void> {
  await option.click();
  await page.getByRole('listbox').waitFor({ state: 'detached' });
}
