import { expect, test } from '@jest/globals';
import { violationsOf } from './kit/accessibility.ts';
import { chooseFirst } from './kit/choose.ts';
import { mistakesOf } from './kit/mistakes.ts';
import { actOnPage } from './kit/page-action.ts';
import { ask } from './kit/people.ts';
import { openPage, settle } from './kit/settle.ts';
import { eachSize, useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();
const unique = () => String(Date.now() % 1_000_000);

test('a view is saved, opened by its address, changed, renamed and removed', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    const name = `Tonight ${unique()}`;
    await openPage(page, '/caseload');
    await page.getByRole('button', { name: 'High', exact: true }).click();
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('menuitem', { name: 'Save this view' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('This is missing.').waitFor();
    await settle(page);
    expect(await violationsOf(page)).toEqual([]);
    await dialog.getByLabel('Name').fill(name);
    expect(await dialog.getByLabel('Share with everybody here').count()).toBe(0);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL(/\?view=/);
    const address = page.url();

    await openPage(page, address);
    await page.getByRole('button', { name, exact: true }).waitFor();
    const high = page.getByRole('button', { name: 'High', exact: true });
    expect(await high.getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'Unknown', exact: true }).click();
    await page.getByText('changed', { exact: true }).waitFor();
    await page.getByRole('button', { name }).click();
    await page.getByRole('menuitem', { name: 'Save the changes' }).click();
    await page.getByText('changed', { exact: true }).waitFor({ state: 'detached' });

    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('menuitem', { name: 'Rename or share' }).click();
    await dialog.getByLabel('Name').fill(`${name} again`);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: `${name} again` }).click();
    await page.getByRole('menuitem', { name: 'Remove this view' }).click();
    await page.getByRole('button', { name: 'Views' }).waitFor();
    await openPage(page, address);
    await page.getByText('This view no longer exists.', { exact: false }).waitFor();
  }));

test('a view that is shared is everybody’s to open, and nobody else’s to change', () =>
  visiting(browser(), { role: 'admin' }, async ({ page }) => {
    const name = `For all ${unique()}`;
    await openPage(page, '/caseload?band=UNKNOWN');
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('menuitem', { name: 'Save this view' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill(name);
    await page.getByRole('dialog').getByLabel('Share with everybody here').check();
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.waitForURL(/\?view=/);
    await visiting(browser(), { role: 'counselor' }, async ({ page: theirs }) => {
      await openPage(theirs, '/caseload');
      await theirs.getByRole('button', { name: 'Views' }).click();
      await theirs.getByRole('menuitemcheckbox', { name }).click();
      await theirs.getByRole('button', { name, exact: true }).click();
      await theirs.getByRole('menuitem', { name: 'Close this view' }).waitFor();
      expect(await theirs.getByRole('menuitem', { name: 'Remove this view' }).count()).toBe(0);
    });
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('menuitem', { name: 'Remove this view' }).click();
    await page.getByRole('button', { name: 'Views' }).waitFor();
  }));

test('members are picked from the list, and only these are handed over', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    const alias = `Bramble ${unique()}`;
    const { memberEnroll } = await ask<{ memberEnroll: { member: { id: string } } }>(
      page,
      `mutation ($input: MemberEnrollInput!) { memberEnroll(input: $input) { member { id } } }`,
      { input: { alias, goal: 'ABSTINENCE' } },
    );
    await openPage(page, `/caseload?alias=${encodeURIComponent(alias)}`);
    await page.getByRole('button', { name: 'Pick members' }).click();
    await page.getByText('Nobody picked yet.', { exact: false }).waitFor();
    await page.getByRole('checkbox', { name: `Pick ${alias}` }).check();
    await page.getByText('1 member picked').waitFor();
    await settle(page);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Hand them over' }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('listitem')
      .filter({ hasText: /^1\s*members$/ })
      .waitFor();
    await dialog.getByLabel('To whom').click();
    await chooseFirst(page);
    await dialog.getByRole('button', { name: 'Hand over' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('1 member picked').waitFor({ state: 'detached' });
    const { member } = await ask<{ member: object | null }>(
      page,
      'query ($id: ID!) { member(id: $id) { id } }',
      memberEnroll.member,
    );
    expect(member).toBeNull();
  }));

eachSize('the caseload holds with its views and picks', browser, 'counselor', async (visit) => {
  const { page, state } = visit;
  const found: string[] = [];
  await openPage(page, '/caseload');
  await actOnPage(page, 'Pick members');
  await page
    .getByRole('checkbox', { name: /^Pick / })
    .first()
    .check();
  await settle(page);
  found.push(...(await mistakesOf(page, 'caseload picks', state)));
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menu').waitFor();
  found.push(...(await mistakesOf(page, 'caseload views', state)));
  await page.getByRole('menuitem', { name: 'Save this view' }).click();
  await page.getByRole('dialog').waitFor();
  await settle(page);
  found.push(...(await mistakesOf(page, 'caseload view dialog', state)));
  expect(found).toEqual([]);
});
