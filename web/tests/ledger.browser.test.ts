import { expect } from '@jest/globals';
import { choose } from './kit/choose.ts';
import { openHouse } from './kit/house.ts';
import { mistakesOf } from './kit/mistakes.ts';
import { ask } from './kit/people.ts';
import { keepPicture } from './kit/picture.ts';
import { openPage } from './kit/settle.ts';
import { eachSize, useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();

eachSize(
  'a house manager writes down what is owed, paid, waived, and takes back what was wrong',
  browser,
  'house',
  async ({ page, state }) => {
    const { viewer } = await ask<{ viewer: { person: { id: string } } }>(
      page,
      '{ viewer { person { id } } }',
    );
    const { id, alias } = await visiting(browser(), { role: 'coordinator' }, (visit) =>
      openHouse(visit.page, viewer.person.id),
    );
    await openPage(page, `/residences/${id}/beds`);
    await page.getByRole('link', { name: 'Ledger', exact: true }).click();
    const row = page.getByRole('listitem').filter({ hasText: alias }).first();
    await row.getByText('Nothing owed').waitFor();

    await page.getByRole('button', { name: 'Add a charge' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Write it down' }).click();
    await dialog.getByText('This is missing.').first().waitFor();
    await dialog.getByLabel('Amount for each').fill('six hundred');
    await dialog.getByLabel('Amount for each').blur();
    await dialog.getByText('Write an amount, such as 600 or 600.50.').waitFor();
    await dialog.getByLabel('Amount for each').fill('600');
    expect(await mistakesOf(page, 'charge dialog', state)).toEqual([]);
    await dialog.getByRole('button', { name: 'Write it down' }).click();
    await page.getByText('Charge written down.', { exact: true }).waitFor();
    await row.getByText('$600.00 due').waitFor();
    await page.getByText('$600.00 due from 1 person').waitFor();

    await row.getByRole('button', { name: `History: ${alias}` }).click();
    await row.getByRole('button', { name: 'Waive' }).click();
    await page.getByRole('heading', { name: `Waive a charge: ${alias}` }).waitFor();
    await dialog.getByText('Rent: $600.00 is open.').waitFor();
    await dialog.getByLabel('Amount').fill('100.50');
    await dialog.getByLabel('Why').fill('Painted the hall.');
    expect(await mistakesOf(page, 'waive dialog', state)).toEqual([]);
    await dialog.getByRole('button', { name: 'Waive' }).click();
    await row.getByText('$499.50 open').waitFor();

    await row.getByRole('button', { name: `Record a payment: ${alias}` }).click();
    await dialog.getByLabel('Amount').fill('520');
    await dialog.getByText('$20.50 more than is owed: it stays as overpaid.').waitFor();
    await dialog.getByLabel('How it was paid').click();
    await choose(page, 'From bank to bank');
    expect(await mistakesOf(page, 'payment dialog', state)).toEqual([]);
    await dialog.getByRole('button', { name: 'Write it down' }).click();
    await row.getByText('$20.50 overpaid').waitFor();
    await row.getByText('Settled').waitFor();
    await keepPicture(page, `ledger-${state.device}`);
    expect(await mistakesOf(page, 'ledger', state)).toEqual([]);

    const payment = row.getByRole('listitem').filter({ hasText: 'Paid: From bank to bank' });
    await payment.getByRole('button', { name: 'Take back' }).click();
    await page.getByRole('heading', { name: `Take an entry back: ${alias}` }).waitFor();
    await dialog.getByText('Paid: From bank to bank, $520.00').waitFor();
    await dialog.getByLabel('Why').fill('It was somebody else.');
    expect(await mistakesOf(page, 'reversal dialog', state)).toEqual([]);
    await dialog.getByRole('button', { name: 'Take back' }).click();
    await page.getByText('Taken back.', { exact: true }).waitFor();
    await row.getByText('$499.50 due').waitFor();
    await payment.getByText('Taken back: It was somebody else.').waitFor();
  },
);
