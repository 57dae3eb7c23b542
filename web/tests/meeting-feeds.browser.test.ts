import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { openPage, settle } from './kit/settle.ts';
import { mistakesOf } from './kit/mistakes.ts';
import { DESKTOP_LIGHT, PHONE_LIGHT } from './kit/states.ts';
import { useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();
const uniqueName = (word: string) => `${word} ${String(Date.now() % 100_000)}`;

const row = (name: string, at: number) => ({
  slug: `${name} ${String(at)}`,
  name: `${name} number ${String(at)}`,
  day: 1,
  time: '19:00',
  formatted_address: `${String(at)} Mill Street, Harbor Point, RI, USA`,
});

const file = (rows: object[]) => ({
  name: 'list.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(rows)),
});

/** A new list of three meetings, from a file. */
async function addList(page: Page, name: string): Promise<Locator> {
  await openPage(page, '/meetings/feeds');
  await page.getByRole('button', { name: 'Add a list' }).click();
  await page.getByLabel('Name').fill(name);
  await page.getByRole('radio', { name: 'In a file' }).click();
  await page.locator('input[type=file]').setInputFiles(file([1, 2, 3].map((at) => row(name, at))));
  await page.getByRole('button', { name: 'Read the list' }).click();
  const card = page.getByRole('region', { name });
  await card.getByText('3 meetings listed').waitFor();
  return card;
}

async function readFile(page: Page, card: Locator, name: string, rows: object[]): Promise<void> {
  await card.getByRole('button', { name: `More for ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Read a file' }).click();
  await card.locator('input[type=file]').setInputFiles(file(rows));
  await card.getByRole('button', { name: 'Read the list' }).click();
}

test('a list that comes empty waits for a person, who may leave it or take it over', () =>
  visiting(browser(), { role: 'admin', state: PHONE_LIGHT }, async ({ page, state }) => {
    const name = uniqueName('Quiet list');
    const card = await addList(page, name);
    await readFile(page, card, name, []);
    await card.getByText('The last reading would end 3 of 3 meetings.').waitFor();
    await settle(page);
    expect(await mistakesOf(page, 'held reading', state)).toEqual([]);
    await card.getByRole('button', { name: 'Leave meetings as they are' }).click();
    await card.getByText('The last reading would end').waitFor({ state: 'detached' });
    await readFile(page, card, name, [row(name, 1)]);
    await card.getByRole('button', { name: 'Apply it' }).click();
    const question = page.getByRole('dialog', { name: 'End 2 meetings?' });
    await question.getByRole('button', { name: 'Apply it' }).click();
    await card.getByText('1 meeting listed').waitFor();
  }));

test('the newest reading is taken back after a question, and the list is as it was', () =>
  visiting(browser(), { role: 'admin', state: DESKTOP_LIGHT }, async ({ page, state }) => {
    const name = uniqueName('Mended list');
    const card = await addList(page, name);
    await card.getByText('Readings', { exact: true }).click();
    await readFile(
      page,
      card,
      name,
      [1, 2, 3, 4].map((at) => row(name, at)),
    );
    await card.getByText('4 meetings listed').waitFor();
    await card.getByText('1 new', { exact: true }).waitFor();
    await settle(page);
    expect(await mistakesOf(page, 'readings of a list', state)).toEqual([]);
    await card.getByRole('button', { name: 'Take back' }).click();
    const question = page.getByRole('dialog', { name: 'Take this reading back?' });
    await question.getByRole('button', { name: 'Take back' }).click();
    await card.getByText('3 meetings listed').waitFor();
    await card.getByText('Taken back').waitFor();
  }));

test('a list gets a rhythm and a name, and is ended with its meetings', () =>
  visiting(browser(), { role: 'admin' }, async ({ page, state }) => {
    const name = uniqueName('Daily list');
    const card = await addList(page, name);
    await card.getByRole('button', { name: `More for ${name}` }).click();
    await page.getByRole('menuitem', { name: 'Settings' }).click();
    await card.getByLabel('How often we read it').click();
    await page.getByRole('option', { name: 'every 24 hours' }).click();
    await card.getByRole('button', { name: 'Save' }).click();
    await card.getByText('This is missing.').waitFor();
    await settle(page);
    expect(await mistakesOf(page, 'settings of a list', state)).toEqual([]);
    await card.getByRole('button', { name: 'Cancel' }).click();
    await card.getByRole('button', { name: `More for ${name}` }).click();
    await page.getByRole('menuitem', { name: 'End the list' }).click();
    const question = page.getByRole('dialog', { name: `End “${name}”?` });
    await question.getByText('3 meetings end with it').waitFor();
    await question.getByRole('button', { name: 'End the list' }).click();
    await card.waitFor({ state: 'detached' });
  }));

test('our own list is shared at an address that is shown once and read by anybody', () =>
  visiting(browser(), { role: 'admin' }, async ({ page, state }) => {
    await openPage(page, '/meetings/feeds');
    await page.getByRole('button', { name: 'Share our meetings' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share our meetings' });
    await dialog.getByRole('button', { name: /^Make a/ }).click();
    const address = await dialog.getByLabel('Copy it now').inputValue();
    await settle(page);
    expect(await mistakesOf(page, 'address to share', state)).toEqual([]);
    const list = (await (await fetch(address)).json()) as unknown[];
    expect(list.length).toBeGreaterThan(100);
    await dialog.getByRole('button', { name: 'End the address' }).click();
    await dialog.getByRole('button', { name: 'Make an address' }).waitFor();
    expect((await fetch(address)).status).toBe(404);
  }));

test('what two lists have is told, and somebody says that they are two', () =>
  visiting(browser(), { role: 'admin' }, async ({ page }) => {
    await openPage(page, '/meetings/feeds');
    const pairs = page.getByRole('region', { name: 'In several lists' }).getByRole('listitem');
    await pairs.first().waitFor();
    const before = await pairs.count();
    await pairs
      .first()
      .getByRole('button', { name: /^Not the same meeting/ })
      .click();
    const question = page.getByRole('dialog', { name: 'Show both meetings?' });
    await question.getByRole('button', { name: 'Not the same meeting' }).click();
    await question.waitFor({ state: 'detached' });
    await pairs.nth(before - 1).waitFor({ state: 'detached' });
  }));
