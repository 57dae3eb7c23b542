import { expect, test } from '@jest/globals';
import { choose } from './kit/choose.ts';
import { mistakesOf } from './kit/mistakes.ts';
import { ask } from './kit/people.ts';
import { openPage } from './kit/settle.ts';
import { eachSize, useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();

eachSize('the pages of groups hold', browser, 'coordinator', async ({ page, state }) => {
  await openPage(page, '/groups');
  const { groups } = await ask<{ groups: { nodes: { id: string }[] } }>(
    page,
    '{ groups(first: 1) { nodes { id } } }',
  );
  const place = `/groups/${groups.nodes[0]?.id ?? ''}`;
  const found: string[] = [];
  for (const path of [
    '/groups',
    '/groups/new',
    place,
    `${place}/members`,
    `${place}/about`,
    `${place}/edit`,
  ]) {
    await openPage(page, path);
    found.push(...(await mistakesOf(page, path, state)));
  }
  expect(found).toEqual([]);
});

test('a group is begun, somebody is added, and what it holds comes into the calendar', async () => {
  await visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    await openPage(page, '/groups/new');
    await page.getByRole('button', { name: 'Begin the group' }).click();
    await page.getByText('Enter a name.', { exact: true }).waitFor();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Harbor circle');
    await page.getByRole('textbox', { name: 'Name of the place' }).fill('Pier');
    await page.getByRole('button', { name: 'Fellowship' }).click();
    await choose(page, 'Women for Sobriety');
    await page.getByRole('button', { name: 'Begin the group' }).click();
    await page.getByRole('heading', { name: 'Harbor circle' }).waitFor();
    await page.getByRole('list', { name: 'What is said of it' }).getByText('Women').waitFor();
    await page.getByText('No meetings in these weeks').waitFor();

    await page.getByRole('button', { name: 'Add a member' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.getByText('Choose a member.').waitFor();
    await dialog.getByRole('combobox').fill('an');
    await page.getByRole('option').first().click();
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('link', { name: 'Members 1' }).click();
    const takeOut = page.getByRole('button', { name: /^Take out: ./ });
    const [, alias = ''] =
      /^Take out: (.+)$/.exec((await takeOut.getAttribute('aria-label')) ?? '') ?? [];
    await takeOut.click();
    await page.getByRole('heading', { name: `Take ${alias} out of Harbor circle?` }).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await takeOut.click();
    await dialog.getByRole('button', { name: 'Take out' }).click();
    await page.getByText(`${alias} is out of Harbor circle`, { exact: true }).waitFor();
    await takeOut.waitFor({ state: 'detached' });

    await page.getByRole('link', { name: 'Add a meeting' }).click();
    await page.getByLabel('Title').fill('Harbor evening');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL(/\/calendar\?day=/);
    await page.getByText('Harbor evening').first().waitFor();
  });
});

test('a link to a board that the viewer does not read selects its tab, and says that there is none', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    await openPage(page, '/groups');
    const { groups } = await ask<{ groups: { nodes: { id: string }[] } }>(
      page,
      '{ groups(first: 1) { nodes { id } } }',
    );
    const place = `/groups/${groups.nodes[0]?.id ?? ''}`;
    for (const [tab, name] of [
      ['board', 'Board'],
      ['moderation', 'Moderation'],
    ]) {
      await openPage(page, `${place}/${tab ?? ''}`);
      await page.getByText('There is no board').waitFor();
      const chosen = page.locator('main nav [aria-current=page]');
      expect((await chosen.innerText()).trim()).toBe(name);
    }
  }));

test('groups are found by what is said of them, and no match differs from nothing there', async () => {
  await visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    await openPage(page, '/groups');
    await page.getByRole('link', { name: 'Evening circle' }).waitFor();
    await page.getByRole('button', { name: 'Everybody' }).click();
    await page.getByRole('option', { name: 'Veterans' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Veterans breakfast' }).waitFor();
    await page.getByRole('link', { name: 'Evening circle' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Veterans', exact: true }).click();
    await page.getByRole('option', { name: 'Veterans' }).click();
    await page.getByRole('option', { name: 'Older people' }).click();
    await page.keyboard.press('Escape');
    await page.getByText('Nothing matches').first().waitFor();
  });
});
