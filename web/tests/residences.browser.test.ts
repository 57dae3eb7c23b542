import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { choose } from './kit/choose.ts';
import { mistakesOf } from './kit/mistakes.ts';
import { ask } from './kit/people.ts';
import { openPage } from './kit/settle.ts';
import { useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();

/** The address of the bed board of a house of the demo. */
async function boardOf(page: Page, name: string): Promise<string> {
  const { residences } = await ask<{ residences: { nodes: { id: string; name: string }[] } }>(
    page,
    '{ residences(first: 50) { nodes { id name } } }',
  );
  const found = residences.nodes.find((residence) => residence.name === name);
  if (!found) throw new Error(`The demo has no residence ${name}`);
  return `/residences/${found.id}/beds`;
}

const rows = (page: Page) => page.locator('main section li');
const rowOf = (page: Page, alias: string) =>
  rows(page).filter({ has: page.getByRole('link', { name: alias, exact: true }) });

/** Opens the menu of a bed by keyboard alone, and takes what begins with a letter of it. */
async function byKeyboard(row: Locator, page: Page, item: string): Promise<void> {
  await row.getByRole('button', { name: /^Actions/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: item }).focus();
  await page.keyboard.press('Enter');
}

test('a house manager moves somebody by keyboard, and who runs the house sees it live', async () => {
  await visiting(browser(), { role: 'house' }, async ({ page }) => {
    await openPage(page, '/residences');
    await openPage(page, await boardOf(page, 'Harbor House'));
    const alias = await page.locator('main section li a').first().innerText();
    const before = await rowOf(page, alias).innerText();
    await visiting(browser(), { role: 'coordinator' }, async ({ page: other }) => {
      await openPage(other, '/residences');
      await openPage(other, await boardOf(other, 'Harbor House'));
      await rowOf(other, alias).waitFor();

      await byKeyboard(rowOf(page, alias), page, 'Move to another bed');
      await page.getByRole('dialog').getByRole('button', { name: 'Move to another bed' }).click();
      await page.getByText('Choose a bed.').waitFor();
      await page.getByRole('dialog').getByRole('combobox').click();
      const free = page.getByRole('option').first();
      const [room = '', bed = ''] = (await free.innerText()).split(' · ');
      await choose(page, `${room} · ${bed}`);
      await page.getByRole('dialog').getByRole('button', { name: 'Move to another bed' }).click();
      await page.getByText('Moved', { exact: true }).waitFor();

      const there = (board: Page) =>
        board
          .locator('section')
          .filter({ hasText: room })
          .getByRole('listitem')
          .filter({ hasText: alias })
          .filter({ hasText: bed });
      await there(other).waitFor();
      await there(page).waitFor();
      expect(await rowOf(page, alias).innerText()).not.toBe(before);
    });
  });
});

test('whoever is slower is told that the bed is gone, and changes nothing', async () => {
  await visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    await openPage(page, '/residences');
    const board = await boardOf(page, 'Beacon House');
    await openPage(page, board);
    const waits = page.getByRole('region', { name: 'Waiting for a bed' }).getByRole('listitem');
    const alias = await waits.last().locator('p').first().innerText();
    const free = rows(page).filter({ hasText: 'Free' }).first();
    const [bedName = ''] = (await free.locator('p').first().innerText()).split('\n');
    await byKeyboard(free, page, 'Give the bed');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Give the bed' }).click();
    await dialog.getByText('Choose who gets the bed.').waitFor();
    await dialog.getByRole('combobox').first().click();
    await choose(page, alias);

    const id = decodeURIComponent(board.split('/')[2] ?? '');
    const { residence } = await ask<{
      residence: { rooms: { beds: { id: string; state: string }[] }[] };
    }>(page, 'query ($id: ID!) { residence(id: $id) { rooms { beds { id state } } } }', { id });
    const bedId = residence.rooms
      .flatMap(({ beds }) => beds)
      .find(({ state }) => state === 'AVAILABLE')?.id;
    const until = new Date(Date.now() + 3_600_000).toISOString();
    await ask(
      page,
      'mutation ($input: BedHoldInput!) { bedHold(input: $input) { userErrors { code } } }',
      { input: { bedId, until } },
    );
    await dialog.getByRole('button', { name: 'Give the bed' }).click();
    await dialog.getByText('This bed is held for somebody else.').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await waits.filter({ hasText: alias }).waitFor();
    const held = rows(page).filter({ hasText: bedName }).filter({ hasText: 'Held' }).first();
    await byKeyboard(held, page, 'Release the bed');
    await page.getByText('Bed free again', { exact: true }).waitFor();
  });
});

test('a house is opened with its rooms and beds, and what is missing is said', async () => {
  await visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    await openPage(page, '/residences/new');
    await page.getByRole('button', { name: 'Open the residence' }).click();
    await page.getByText('Give it a name.').waitFor();
    const name = `Dune House ${String(Date.now())}`;
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByRole('button', { name: 'Add a room' }).click();
    await page.getByLabel('Name of room 1').fill('Attic');
    await page.getByLabel('Name of bed 1 in room Attic').fill('East');
    await page.getByRole('button', { name: 'Open the residence' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByRole('region', { name: 'Attic' }).getByText('Free').waitFor();
    await page.getByText('0 of 1 beds taken').waitFor();
  });
});

test('a bed that is given while it is taken out is said above the form, and can be taken out no more', () =>
  visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    await openPage(page, '/residences/new');
    await page.getByLabel('Name', { exact: true }).fill(`Quay House ${String(Date.now())}`);
    await page.getByRole('button', { name: 'Add a room' }).click();
    await page.getByLabel('Name of room 1').fill('Loft');
    await page.getByLabel('Name of bed 1 in room Loft').fill('West');
    await page.getByRole('button', { name: 'Open the residence' }).click();
    await page.getByRole('region', { name: 'Loft' }).getByText('Free').waitFor();
    const id = decodeURIComponent(new URL(page.url()).pathname.split('/')[2] ?? '');
    const edit = `/residences/${encodeURIComponent(id)}/edit`;
    await openPage(page, edit);
    await page.getByRole('button', { name: 'Remove bed 1 in room Loft' }).click();

    const { residence } = await ask<{ residence: { rooms: { beds: { id: string }[] }[] } }>(
      page,
      'query ($id: ID!) { residence(id: $id) { rooms { beds { id } } } }',
      { id },
    );
    await ask(
      page,
      'mutation ($input: BedHoldInput!) { bedHold(input: $input) { userErrors { code } } }',
      {
        input: {
          bedId: residence.rooms[0]?.beds[0]?.id,
          until: new Date(Date.now() + 3_600_000).toISOString(),
        },
      },
    );
    await page.getByRole('button', { name: 'Save' }).click();
    const refused = page.getByRole('alert').filter({ hasText: 'You took out a bed' });
    await refused.waitFor();
    expect((await refused.boundingBox())?.y).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Discard' }).click();
    await openPage(page, edit);
    expect(await page.getByRole('button', { name: 'Remove bed 1 in room Loft' }).isDisabled()).toBe(
      true,
    );
    expect(await page.getByRole('button', { name: 'Remove room 1' }).isDisabled()).toBe(true);
  }));

test('a long name without a blank breaks, on a phone too', async () => {
  await visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    await openPage(page, '/residences/new');
    const name = `Longhouse${String(Date.now())}`.padEnd(120, 'w');
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByRole('button', { name: 'Open the residence' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await openPage(page, '/residences');
    const card = page.getByRole('listitem').filter({ hasText: name });
    await card.waitFor();
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const wider = (element: Element) => element.scrollWidth - element.clientWidth;
      expect(await page.locator('html').evaluate(wider)).toBe(0);
      expect(await card.evaluate(wider)).toBeLessThanOrEqual(0);
    }
  });
});

test('a bed is asked for in any house, or in houses that are chosen alone', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page, state }) => {
    const { memberEnroll } = await ask<{ memberEnroll: { member: { id: string } } }>(
      page,
      'mutation ($input: MemberEnrollInput!) { memberEnroll(input: $input) { member { id } } }',
      { input: { alias: `Sorrel ${String(Date.now() % 1_000_000)}` } },
    );
    await openPage(page, `/members/${memberEnroll.member.id}/team`);
    const housing = page.getByRole('region', { name: 'Housing' });
    await housing.getByRole('button', { name: 'Ask for a bed' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Any house', checked: true }).waitFor();
    expect(await dialog.getByLabel('Houses that are asked for').count()).toBe(0);
    expect(await mistakesOf(page, 'bed in any house', state)).toEqual([]);
    await dialog.getByRole('button', { name: 'Put on the waiting list' }).click();
    await housing.getByText('Any house', { exact: true }).waitFor();

    await housing.getByRole('button', { name: 'Change what is asked for' }).click();
    await dialog.getByRole('radio', { name: 'Only houses that are chosen' }).click();
    // None is chosen: that is no wish for any.
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByRole('alert').or(dialog.locator('[aria-invalid=true]')).first().waitFor();
    await dialog.getByLabel('Houses that are asked for').click();
    await page.getByRole('option', { name: 'Beacon House' }).click();
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await housing.getByText('Beacon House', { exact: true }).waitFor();
    expect(await housing.getByText('Any house', { exact: true }).count()).toBe(0);
  }));

test('where only a part of who lives here is shown, the list says how much of it', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page, state }) => {
    await openPage(page, '/residences');
    const beds = await boardOf(page, 'Beacon House');
    await openPage(page, beds.replace(/beds$/, 'stays'));
    const said = page.getByText(/^You see \d+ of the \d+ who live here\.$/);
    const words = (await said.innerText()).match(/\d+/g);
    const going = page.locator('main li').filter({ hasText: /since/ });
    expect(Number(words?.[0])).toBe(await going.count());
    await page
      .getByText(`${words?.[1] ?? ''} of`, { exact: false })
      .first()
      .waitFor();
    expect(await mistakesOf(page, 'stays in part', state)).toEqual([]);
    await openPage(page, beds);
    expect((await said.innerText()).match(/\d+/g)).toEqual(words);
  }));
