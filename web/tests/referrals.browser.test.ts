import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOf } from './kit/accessibility.ts';
import { keepPicture } from './kit/picture.ts';
import { openPage, settle } from './kit/settle.ts';
import { useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();
const unique = () => String(Date.now() % 1_000_000);

/** A hand-off that somebody writes down. @returns the name of the person */
async function received(page: Page, agrees = true): Promise<string> {
  const name = `Rowan ${unique()}`;
  await openPage(page, '/referrals/new');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Treatment center').fill('Harborview');
  if (agrees) await page.getByRole('radio', { name: 'Yes', exact: true }).click();
  await page.getByRole('button', { name: 'Receive' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  return name;
}

test('a begun hand-off is not lost: it asks before leaving, is there on return, and names who calls', () =>
  visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    const name = `Rowan ${unique()}`;
    await openPage(page, '/referrals/new');
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByRole('link', { name: 'Meetings' }).first().click();
    await page.getByRole('button', { name: 'Keep writing' }).waitFor();
    await settle(page);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Leave, keep the draft' }).click();
    await page.getByRole('heading', { level: 1, name: 'Meetings' }).waitFor();
    await openPage(page, '/referrals/new');
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe(name);
    await page.getByLabel('Treatment center').fill('Harborview');
    await page.getByLabel('Who makes the first contact').click();
    const options = page.getByRole('option');
    await options.nth(1).waitFor();
    const owner = (await options.nth(1).innerText()).trim();
    await options.nth(1).click();
    await page.getByRole('button', { name: 'Receive' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByText(`First contact: ${owner}`, { exact: false }).waitFor();
  }));

test('a person is accepted, spoken with and completed; the sender is told, and what of it is recorded', () =>
  visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    await received(page);
    await page.getByRole('button', { name: 'Accept' }).click();
    const alias = `Rowan ${unique()}`;
    await page.getByRole('dialog').getByLabel('Alias').fill(alias);
    await settle(page);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Enroll as new' }).click();
    await page.getByRole('heading', { level: 1, name: alias }).waitFor();
    await page.getByRole('button', { name: 'Log contact' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Spoke with them' }).click();
    await settle(page);
    expect(await violationsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Log contact' }).click();
    await page.getByText('Spoken with', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Complete' }).click();
    await page.getByText('Completed', { exact: true }).first().waitFor();

    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await page.locator('body[data-printed]').waitFor();
    await page.getByRole('button', { name: 'I told them on the phone' }).click();
    await page.getByText(/On the phone · Completed/).waitFor();
    await page.getByText(/Printed · Completed/).waitFor();
    await settle(page);
    expect(await violationsOf(page)).toEqual([]);
    await keepPicture(page, 'referral-told');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('To Harborview').isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
    await keepPicture(page, 'referral-report-printed');
    await page.emulateMedia({ media: 'screen' });

    await page.getByRole('button', { name: 'Take the consent back' }).click();
    await page.getByText('Nothing: the person does not agree.').waitFor();
    expect(await page.getByRole('button', { name: 'Print', exact: true }).count()).toBe(0);
    await page.getByText(/Printed · Completed/).waitFor();
  }));

test('a consent that was not asked for is set later, and who is declined leaves the list', () =>
  visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    const name = await received(page, false);
    await page.getByText('Nothing: nobody has asked the person yet.').waitFor();
    await page.getByRole('button', { name: 'They agree' }).click();
    await page.getByRole('button', { name: 'Copy', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Decline' }).click();
    await page.getByRole('menuitem', { name: 'No capacity now' }).click();
    await page.getByText('Declined', { exact: true }).first().waitFor();
    await openPage(page, '/referrals');
    expect(await page.getByRole('link', { name }).count()).toBe(0);
    await openPage(page, '/referrals?tab=ended');
    await page.getByRole('link', { name }).waitFor();
  }));
