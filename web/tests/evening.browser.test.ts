import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { choose } from './kit/choose.ts';
import { openHouse } from './kit/house.ts';
import { ask } from './kit/people.ts';
import { keepPicture } from './kit/picture.ts';
import { openPage } from './kit/settle.ts';
import { PHONE_LIGHT } from './kit/states.ts';
import { useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();

/** A house that the house manager of the demo runs, where it is evening now. */
async function houseOf(manager: Page) {
  const { viewer } = await ask<{ viewer: { person: { id: string } } }>(
    manager,
    '{ viewer { person { id } } }',
  );
  return visiting(browser(), { role: 'coordinator' }, ({ page }) =>
    openHouse(page, viewer.person.id),
  );
}

/** Goes to a control and presses it, without a mouse. */
async function press(control: Locator): Promise<void> {
  await control.focus();
  await control.page().keyboard.press('Enter');
}

const toast = (page: Page, words: string) => page.getByText(words, { exact: true }).waitFor();

test('a house manager’s evening: the board, a move by keyboard, who is late at curfew, a chore that is done', () =>
  visiting(browser(), { role: 'house' }, async ({ page }) => {
    const { id, alias } = await houseOf(page);
    await openPage(page, `/residences/${id}/beds`);
    const row = page.locator('main section li').filter({ hasText: alias });
    await press(row.getByRole('button', { name: /^Actions/ }));
    await press(page.getByRole('menuitem', { name: 'Move to another bed' }));
    const dialog = page.getByRole('dialog');
    await press(dialog.getByRole('combobox'));
    await press(page.getByRole('option').first());
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await press(dialog.getByRole('button', { name: 'Move to another bed' }));
    await toast(page, 'Moved');
    await page.getByRole('region', { name: 'Garden' }).getByText(alias).waitFor();
    await keepPicture(page, 'evening-1-board');

    await press(page.getByRole('link', { name: 'Curfew', exact: true }));
    await page.getByText('Curfew was at 9:30 PM').waitFor();
    await press(page.getByRole('button', { name: `Mark ${alias} as out` }));
    await toast(page, `${alias} is out`);
    await page.getByRole('list').getByText('1 late', { exact: true }).waitFor();
    await keepPicture(page, 'evening-2-curfew');
    await page.getByRole('link', { name: 'Alerts' }).click();
    await page
      .locator('main')
      .getByText(alias, { exact: true })
      .first()
      .waitFor({ timeout: 30_000 });
    await page
      .getByText(/^Late since /)
      .first()
      .waitFor();
    await keepPicture(page, 'evening-3-alert');

    await openPage(page, `/residences/${id}/curfew`);
    await press(page.getByRole('button', { name: `Mark ${alias} as in` }));
    await toast(page, `${alias} is in`);

    await press(page.getByRole('link', { name: 'Chores', exact: true }));
    await press(page.getByRole('region', { name: 'Chores of the house' }).getByRole('button'));
    await dialog.getByLabel('What has to be done').fill('Kitchen');
    for (const day of await dialog.getByRole('checkbox').all()) await day.check();
    await press(dialog.getByRole('button', { name: 'Save' }));
    await toast(page, 'Saved');
    await press(page.getByRole('button', { name: `Kitchen is done, ${alias}` }));
    await toast(page, 'Kitchen is done');
    // It lies over the frame, not over the rota.
    const said = await page.getByText('Kitchen is done', { exact: true }).boundingBox();
    const frame = await page.locator('header').first().boundingBox();
    expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual(frame?.height ?? 0);
    await page.getByText(/^Done at /).waitFor();
    await keepPicture(page, 'evening-4-chore');
    await press(page.getByRole('button', { name: 'Undo' }).last());
    await page.getByRole('button', { name: `Kitchen is done, ${alias}` }).waitFor();

    // That a chore is not done any more is asked on its own.
    await press(page.getByRole('button', { name: 'Edit Kitchen' }));
    await press(dialog.getByRole('button', { name: 'Not done any more…' }));
    await page.getByRole('heading', { name: 'Is Kitchen not done any more?' }).waitFor();
    await press(dialog.getByRole('button', { name: 'End the chore' }));
    await page.getByText('No chores yet.').waitFor();
  }));

test('nights away are asked for, agreed on and declined with a word, on a phone as well', () =>
  visiting(browser(), { role: 'house', state: PHONE_LIGHT }, async ({ page }) => {
    const { id, alias } = await houseOf(page);
    await openPage(page, `/residences/${id}/curfew`);
    const passes = page.getByRole('region', { name: 'Nights away' });
    await passes.getByText('Nobody is away or has asked to be.').waitFor();
    const askFor = async (destination: string) => {
      await passes.getByRole('button', { name: 'Add' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Write it down' }).click();
      await dialog.getByText('Choose who goes.').waitFor();
      await dialog.getByLabel('Who goes').click();
      await choose(page, alias);
      await dialog.getByLabel('Where to').fill(destination);
      await dialog.getByRole('button', { name: 'Write it down' }).click();
      await passes.getByText(destination).waitFor();
    };
    await askFor('To a sister');
    await passes.getByRole('button', { name: `Decline the pass of ${alias}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Decline' }).click();
    await dialog.getByText('Say why.').waitFor();
    await dialog.getByLabel('Why').fill('We have a house meeting that night.');
    await dialog.getByRole('button', { name: 'Decline' }).click();
    await passes.getByText('Nobody is away or has asked to be.').waitFor();

    await askFor('To a brother');
    await passes.getByRole('button', { name: `Agree to the pass of ${alias}` }).click();
    await passes.getByRole('heading', { name: 'Agreed on' }).waitFor();
    // It has begun, since what is asked for in the evening is meant as now.
    await page.getByText('Away, as agreed').waitFor();
    await passes.getByRole('button', { name: /^Take back/ }).click();
    await dialog
      .getByText(/To a brother\. They are expected by curfew again from now on/)
      .waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await passes.getByText('To a brother').waitFor();
    await passes.getByRole('button', { name: /^Take back/ }).click();
    await dialog.getByRole('button', { name: 'Take back' }).click();
    await passes.getByText('Nobody is away or has asked to be.').waitFor();
  }));
