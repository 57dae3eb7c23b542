import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { mistakesOf } from './kit/mistakes.ts';
import { ask } from './kit/people.ts';
import { openPage, settle } from './kit/settle.ts';
import { eachSize, useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();

/** The plan of the member who can sign in. */
async function openPlan(page: Page): Promise<void> {
  const { members } = await ask<{ members: { nodes: { id: string }[] } }>(
    page,
    '{ members(first: 1, filter: { alias: "Robin" }) { nodes { id } } }',
  );
  await openPage(page, `/members/${members.nodes[0]?.id}/plan`);
}

eachSize(
  'a plan, its draft being written and its versions hold',
  browser,
  'counselor',
  async (visit) => {
    const { page, state } = visit;
    const found: string[] = [];
    await openPage(page, '/caseload');
    await openPlan(page);
    await page.getByRole('button', { name: 'Show: Version 2' }).click();
    await settle(page);
    found.push(...(await mistakesOf(page, 'plan', state)));
    await page.getByRole('button', { name: 'Write', exact: true }).click();
    await page.getByRole('button', { name: 'Add: Commitments' }).waitFor();
    found.push(...(await mistakesOf(page, 'plan editor', state)));
    expect(found).toEqual([]);
  },
);

test('two people write at once: what does not clash is put together, the rest is chosen, nothing is lost', () =>
  visiting(browser(), { role: 'counselor' }, (one) =>
    visiting(browser(), { role: 'coordinator' }, async (other) => {
      // Of this run alone: what another run has left says something else.
      const run = String(Date.now());
      for (const { page } of [one, other]) {
        await openPage(page, '/caseload');
        await openPlan(page);
        await page.getByRole('button', { name: 'Write', exact: true }).click();
      }
      const first = (page: Page) => page.getByLabel('Commitments, 1', { exact: true });
      const second = (page: Page) => page.getByLabel('Warning signs, 1', { exact: true });
      await second(one.page).fill(`I stop answering ${run}`);
      await first(one.page).fill(`Group on Thursday ${run}`);
      await one.page.getByText(/^Saved \d/).waitFor();

      await first(other.page).fill(`Group on Tuesday ${run}`);
      await other.page.getByText('You both changed this').waitFor();
      expect(await second(other.page).inputValue()).toBe(`I stop answering ${run}`);
      expect(await mistakesOf(other.page, 'plan clash', other.state)).toEqual([]);
      await other.page.getByRole('button', { name: 'Use mine' }).click();
      await other.page.getByText(/^Saved \d/).waitFor();
      expect(await first(other.page).inputValue()).toBe(`Group on Tuesday ${run}`);

      await other.page.getByRole('button', { name: 'Done' }).click();
      await other.page.getByText('Read the draft').click();
      await other.page.getByText(`Group on Tuesday ${run}`).first().waitFor();
    }),
  ));
