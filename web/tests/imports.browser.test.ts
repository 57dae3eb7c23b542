import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOf } from './kit/accessibility.ts';
import { mistakesOf } from './kit/mistakes.ts';
import { credentialsOf } from './kit/people.ts';
import { keepPicture } from './kit/picture.ts';
import { openPage, settle } from './kit/settle.ts';
import { eachSize, useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();
let names = 0;
/** A word that no other test and no other run uses. */
const unique = () => `${String(Date.now() % 1_000_000)}-${String((names += 1))}`;

/** A file as somebody would choose it. */
async function choose(page: Page, lines: string[]): Promise<void> {
  const buffer = Buffer.from(lines.join('\n'));
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'people 1.csv', mimeType: 'text/csv', buffer });
}

async function check(page: Page, lines: string[], system: string): Promise<void> {
  await openPage(page, '/admin/import');
  await choose(page, lines);
  await page.getByLabel('Where the keys are from').fill(system);
  await page.getByRole('button', { name: 'Check the file' }).click();
  await page.getByRole('heading', { level: 1, name: 'people 1.csv' }).waitFor();
}

const HEADER = 'key,alias,legal_name,birth_date,phone,shoe size';

test('a file is checked, its faults are named, the right rows come in, and nobody twice', () =>
  visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    const word = unique();
    const lines = [
      HEADER,
      `${word}-1,Fern ${word},Fern Attwater ${word},1979-02-0${word.at(-1)!},,38`,
      `${word}-3,,,1979-13-01,,`,
      `${word}-2,Sage ${word},,,,`,
    ];
    await check(page, lines, `Old ${word}`);
    await page.getByText('Done', { exact: true }).waitFor();
    await page.getByText('3 of 3 rows read').waitFor();
    await page.getByText('The alias is missing.').waitFor();
    await page.getByText('Write the date as 1988-03-14.').waitFor();
    await page.getByText('Columns we do not read: shoe_size').waitFor();
    await page.getByRole('button', { name: 'Bring 2 members in' }).click();
    await page.getByText('came in').waitFor();
    await page.getByText('Done', { exact: true }).waitFor();

    // The file is not needed any more.
    await page.getByRole('button', { name: 'Remove the file' }).click();
    await page.getByRole('dialog').getByText('We delete the file at once').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByText('File deleted', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Remove the file' }).waitFor({ state: 'detached' });

    // Once more: they are here already.
    await check(page, lines, `Old ${word}`);
    await page.getByText('Done', { exact: true }).waitFor();
    expect(await page.getByRole('definition').allInnerTexts()).toEqual(['0', '2', '1']);
    expect(await page.getByRole('button', { name: /Bring/ }).count()).toBe(0);

    // The same person under the key of another system is for a person to decide.
    await check(page, lines.slice(0, 2), `Another ${word}`);
    await page.getByText('May be the same person as').waitFor();
    await page.getByRole('link', { name: `Fern ${word}` }).click();
    await page.getByRole('heading', { level: 1, name: `Fern ${word}` }).waitFor();
  }));

test('a file that holds no members is refused in words, before anything is kept', () =>
  visiting(browser(), { role: 'admin' }, async ({ page, complaints }) => {
    await openPage(page, '/admin/import');
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByText('Choose a file.').waitFor();
    await choose(page, ['name,born', 'Fern,1979']);
    await page.getByLabel('Where the keys are from').fill('Old system');
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByText('These columns are missing: key, alias').waitFor();
    // The browser itself tells of the answer's status, once.
    expect(complaints.splice(0)).toEqual([expect.stringContaining('422')]);
  }));

test('members are taken out as a file, after it is said what leaves and the password is given', () =>
  visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    await openPage(page, '/caseload');
    await page.getByRole('button', { name: 'Export' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('we record that you take them').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    const password = dialog.getByLabel('Your password, once more');
    const save = dialog.getByRole('button', { name: 'Save the file' });
    await password.fill('not this one');
    await save.click();
    await dialog.getByText('This is not your password.').waitFor();
    await keepPicture(page, 'export');
    await password.fill(credentialsOf('coordinator').password);
    const saving = page.waitForEvent('download');
    await save.click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('members.csv');
  }));

eachSize('the pages of imports hold', browser, 'coordinator', async ({ page, state }) => {
  const word = unique();
  const faulty = Array.from({ length: 6 }, (_, i) => `${word}-${String(i)},,,May,12,`);
  await check(page, [HEADER, ...faulty, `${word},Rue ${word},,,,`], `Old ${word}`);
  await page.getByText('Done', { exact: true }).waitFor();
  await settle(page);
  const found = await mistakesOf(page, 'import checked', state);
  await openPage(page, '/admin/import');
  found.push(...(await mistakesOf(page, 'imports', state)));
  expect(found).toEqual([]);
});
