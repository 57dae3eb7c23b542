import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { mistakesOf } from './kit/mistakes.ts';
import { ask } from './kit/people.ts';
import { openPage } from './kit/settle.ts';
import { eachSize, useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();

/** The two records of somebody of the demo who was enrolled twice, the first one first. */
async function recordsOf(page: Page, alias: string): Promise<string[]> {
  const { members } = await ask<{ members: { nodes: { id: string }[] } }>(
    page,
    `query ($alias: String) {
      members(filter: { alias: $alias }, orderBy: { field: ALIAS, direction: ASC }, first: 5) { nodes { id } }
    }`,
    { alias },
  );
  return members.nodes.map(({ id }) => id);
}

eachSize('two records of one person stand side by side', browser, 'coordinator', async (visit) => {
  const { page, state } = visit;
  await openPage(page, '/caseload');
  const found: string[] = [];
  const [dario, again] = await recordsOf(page, 'Dario');
  const [selim, other] = await recordsOf(page, 'Selim');

  await openPage(page, `/members/${dario ?? ''}`);
  await page.getByRole('region', { name: 'This may be the same person' }).waitFor();
  found.push(...(await mistakesOf(page, 'perhaps the same person', state)));

  await openPage(page, `/members/${dario ?? ''}/merge`);
  await page.getByRole('link', { name: 'Compare with' }).first().waitFor();
  found.push(...(await mistakesOf(page, 'merge, whom with', state)));

  await openPage(page, `/members/${dario ?? ''}/merge?with=${again ?? ''}`);
  await page.getByText('What happens then').waitFor();
  found.push(...(await mistakesOf(page, 'merge', state)));

  await openPage(page, `/members/${selim ?? ''}/merge?with=${other ?? ''}`);
  await page.getByRole('region', { name: 'Settle these first' }).waitFor();
  found.push(...(await mistakesOf(page, 'merge to be settled first', state)));
  expect(found).toEqual([]);
});

test('two records become one from the menu, which says so, and two again', () =>
  visiting(browser(), { role: 'coordinator' }, async ({ page, state }) => {
    await openPage(page, '/caseload');
    const [dario] = await recordsOf(page, 'Dario');
    await openPage(page, `/members/${dario ?? ''}`);
    await page.getByRole('button', { name: 'Membership', exact: true }).first().click();
    await page.getByRole('menuitem', { name: 'Same person as' }).click();
    await page.getByRole('link', { name: 'Compare with Dario L.' }).click();
    await page
      .getByRole('group', { name: 'Alias' })
      .getByRole('radio', { name: 'Dario L.' })
      .click();
    await page.getByRole('button', { name: 'The other way round' }).click();
    await page.getByRole('button', { name: 'The other way round' }).click();
    await page.getByRole('button', { name: 'Make one record' }).click();

    await page.getByRole('heading', { level: 1, name: 'Dario L.' }).waitFor();
    const notice = page.getByRole('region', { name: 'Records joined' });
    await notice.getByText('went into this record').waitFor();
    await page.getByText('Two records of the same person became one').waitFor();
    expect(await mistakesOf(page, 'merged', state)).toEqual([]);
    await notice.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Make two records' }).click();
    await page.getByRole('heading', { level: 1, name: 'Dario', exact: true }).waitFor();
    await page.getByRole('region', { name: 'This may be the same person' }).waitFor();
    expect(await notice.count()).toBe(0);
  }));
