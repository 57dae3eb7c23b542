import { expect } from '@jest/globals';
import { choose } from './kit/choose.ts';
import { mistakesOf } from './kit/mistakes.ts';
import { ask } from './kit/people.ts';
import { openPage } from './kit/settle.ts';
import { eachSize, useBrowser } from './kit/suite.ts';

const browser = useBrowser();

interface Houses {
  residences: { nodes: { id: string; viewerManages: boolean }[] };
}

eachSize(
  'a house manager writes down what happened, opens a follow-up, and retracts what was wrong',
  browser,
  'house',
  async ({ page, state }) => {
    await openPage(page, '/residences');
    const { residences } = await ask<Houses>(
      page,
      '{ residences(first: 50) { nodes { id viewerManages } } }',
    );
    const own = residences.nodes.find(({ viewerManages }) => viewerManages);
    await openPage(page, `/residences/${own?.id ?? ''}/incidents`);

    const what = `The boiler stopped (${state.device}).`;
    await page.getByRole('button', { name: 'Write down an incident' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Write it down' }).click();
    // What it was is asked at its field, and preset to nothing.
    expect(await dialog.getByText('This is missing.').count()).toBe(2);
    await dialog.getByLabel('Kind').click();
    await choose(page, 'Building');
    await dialog.getByLabel('What happened').fill(what);
    await dialog.getByText('Something is to be done about it').click();
    await dialog.getByLabel('What is to be done').fill('Call the plumber.');
    expect(await mistakesOf(page, 'incident dialog', state)).toEqual([]);
    await dialog.getByRole('button', { name: 'Write it down' }).click();
    await page.getByText('Written down.', { exact: true }).waitFor();

    const card = page.getByRole('listitem').filter({ hasText: what });
    await card.getByText('Call the plumber.').waitFor();
    await card.getByText('To be done').waitFor();
    // A day that was chosen is told as the day it is.
    await card.getByText(/^by [A-Z][a-z]{2} \d+, \d{4} · /).waitFor();
    expect(await mistakesOf(page, 'incidents', state)).toEqual([]);

    await card.getByRole('button', { name: /^Retract… Building, / }).click();
    await dialog.getByText(`“${what}”`).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Retract', exact: true }).click();
    await page.getByText('Retracted as written in error.', { exact: true }).waitFor();
    await card.waitFor({ state: 'detached' });
  },
);
