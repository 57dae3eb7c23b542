import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { choose } from './kit/choose.ts';
import { ask } from './kit/people.ts';
import { openPage } from './kit/settle.ts';
import { useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();

/** The program of the demo in which a place is open for whoever is next. */
async function programNamed(page: Page, name: string): Promise<string> {
  const { programs } = await ask<{ programs: { nodes: { id: string; name: string }[] } }>(
    page,
    '{ programs(first: 50) { nodes { id name } } }',
  );
  const found = programs.nodes.find((program) => program.name === name);
  if (!found) throw new Error(`The demo has no program ${name}`);
  return found.id;
}

test('a place that is open is given to who is next, and taken back', async () => {
  await visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    await openPage(page, '/programs');
    const id = await programNamed(page, 'Recovery Coaching');
    await openPage(page, `/programs/${id}/waiting`);
    const first = page.getByRole('listitem').filter({ hasText: 'Place 1 in line' });
    const alias = await first.getByRole('link').innerText();
    await page.getByText(`A place is open. ${alias} is next.`).waitFor();

    await first.getByRole('button', { name: 'Give the place' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Give the place' }).click();
    await page.getByText('The place is given.', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Waiting list 2' }).waitFor();
    expect(await page.getByText(/A place is open/).count()).toBe(0);

    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back.', { exact: true }).waitFor();
    await page.getByText(`A place is open. ${alias} is next.`).waitFor();
  });
});

test('a reason is asked before an enrollment ends, and what is typed outlives the dialog', async () => {
  await visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    await openPage(page, '/programs');
    await openPage(page, `/programs/${await programNamed(page, 'Steady Ground Therapy')}`);
    const row = page.getByRole('listitem').filter({ hasText: 'Active' }).first();
    const alias = await row.getByRole('link').first().innerText();
    const open = async () => {
      await row.getByRole('button', { name: /^Actions/ }).click();
      await page.getByRole('menuitem', { name: 'End early' }).click();
      await page.getByRole('dialog').waitFor();
    };
    await open();
    await page.getByLabel('Note').fill('Has found work in the evenings.');
    await page.getByRole('dialog').getByRole('button', { name: 'End early' }).click();
    await page.getByText('Choose what fits best.').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await open();
    expect(await page.getByLabel('Note').inputValue()).toBe('Has found work in the evenings.');
    await page.getByLabel('Work, family or times').check();
    await page.getByRole('dialog').getByRole('button', { name: 'End early' }).click();
    await page.getByText('Ended early.', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back.', { exact: true }).waitFor();
    await page.getByRole('listitem').filter({ hasText: alias }).getByText('Active').waitFor();
  });
});

test('a new program keeps its phases in the order they were put', async () => {
  await visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    await openPage(page, '/programs/new');
    await page.getByRole('button', { name: 'Create the program' }).click();
    await page.getByText('Enter a name.').waitFor();
    const name = `Mornings ${String(Date.now())}`;
    await page.getByLabel('Name').first().fill(name);
    await page.getByLabel('Kind').click();
    await choose(page, 'Group');
    await page.getByRole('textbox', { name: 'Places' }).fill('8');
    for (const phase of ['Second', 'First']) {
      await page.getByRole('button', { name: 'Add a phase' }).click();
      await page.getByPlaceholder('Name of the phase').last().fill(phase);
    }
    await page.getByRole('button', { name: 'Move phase 2 up' }).click();
    await page.getByRole('button', { name: 'Create the program' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByText('0 of 8 places held').waitFor();
    await page.getByRole('link', { name: 'About' }).click();
    const phases = page.getByRole('region', { name: 'Phases' }).getByRole('listitem');
    await phases.first().waitFor();
    expect(await phases.allInnerTexts()).toEqual([
      expect.stringContaining('First'),
      expect.stringContaining('Second'),
    ]);

    await page.getByRole('button', { name: 'End the program' }).click();
    await page.getByRole('button', { name: 'End for good' }).click();
    await page.getByText('Ended', { exact: true }).first().waitFor();
  });
});
