import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { mistakesOf } from './kit/mistakes.ts';
import { ask } from './kit/people.ts';
import { keepPicture } from './kit/picture.ts';
import { openPage, settle } from './kit/settle.ts';
import { eachSize, useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();
const unique = () => String(Math.floor(Math.random() * 1e6));

/** A template of the organization's own, made by the page. @returns its id */
async function written(page: Page, title: string): Promise<string> {
  const line = (words: string) => [{ key: `line-${unique()}00`, words }];
  const content = { title, about: 'For the dark months.', commitments: line('Light at noon') };
  const { planTemplateCreate } = await ask<{
    planTemplateCreate: { planTemplate: { id: string } };
  }>(
    page,
    `mutation ($input: PlanTemplateInput!) {
       planTemplateCreate(input: $input) { planTemplate { id } } }`,
    { input: { contents: [{ locale: 'en', ...content }] } },
  );
  return planTemplateCreate.planTemplate.id;
}

eachSize('templates, and one being written, hold', browser, 'coordinator', async (visit) => {
  const { page, state } = visit;
  const found: string[] = [];
  await openPage(page, '/plan-templates');
  const id = await written(page, `Winter ${unique()}`);
  await openPage(page, '/plan-templates');
  found.push(...(await mistakesOf(page, 'templates', state)));
  await page.getByRole('link', { name: 'The first months' }).click();
  await page.getByLabel('Triggers, 1', { exact: true }).waitFor();
  await settle(page);
  found.push(...(await mistakesOf(page, 'template from the library', state)));
  await openPage(page, `/plan-templates/${id}`);
  await page.getByRole('button', { name: 'Stop offering' }).click();
  await page.getByRole('dialog').waitFor();
  found.push(...(await mistakesOf(page, 'template to be ended', state)));
  expect(found).toEqual([]);
});

test('a template is made from one of the library, offered for a plan, and offered no longer', () =>
  visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    const title = `Our first weeks ${unique()}`;
    await openPage(page, '/plan-templates');
    await page.getByRole('link', { name: 'The first months' }).click();
    await page.getByLabel('Title').fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('English, Title: This is missing.').waitFor();
    await page.getByLabel('Title').fill(title);
    await page.getByLabel('Commitments, 1', { exact: true }).fill('Breakfast in the kitchen');
    await page.getByRole('link', { name: 'Español' }).click();
    expect(await page.getByLabel('Title').inputValue()).toBe('Los primeros meses');
    await page.getByRole('button', { name: 'Save' }).click();
    const own = page.getByRole('link', { name: title });
    await own.waitFor();
    await keepPicture(page, 'templates');

    const { memberEnroll } = await ask<{ memberEnroll: { member: { id: string } } }>(
      page,
      'mutation ($input: MemberEnrollInput!) { memberEnroll(input: $input) { member { id } } }',
      { input: { alias: `Rowan ${unique()}` } },
    );
    await openPage(page, `/members/${memberEnroll.member.id}/plan`);
    await page.getByRole('button', { name: title }).click();
    const commitment = page.getByLabel('Commitments, 1', { exact: true });
    await commitment.waitFor();
    expect(await commitment.inputValue()).toBe('Breakfast in the kitchen');

    await openPage(page, '/plan-templates');
    await own.click();
    await page.getByRole('button', { name: 'Stop offering' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Stop offering' }).click();
    await page.getByRole('heading', { name: 'Plan templates' }).waitFor();
    await settle(page);
    expect(await own.count()).toBe(0);
  }));

test('two who change one template lose no word: what clashes is chosen, the rest is put together', () =>
  visiting(browser(), { role: 'coordinator' }, (one) =>
    visiting(browser(), { role: 'admin' }, async (other) => {
      await openPage(one.page, '/plan-templates');
      const id = await written(one.page, `Shared ${unique()}`);
      for (const { page } of [one, other]) await openPage(page, `/plan-templates/${id}`);
      const commitment = (page: Page) => page.getByLabel('Commitments, 1', { exact: true });
      await commitment(one.page).fill('Light at eight');
      await one.page.getByLabel('For whom').fill('For the long nights.');
      await one.page.getByRole('button', { name: 'Save' }).click();
      await one.page.getByText('Template saved').first().waitFor();

      await commitment(other.page).fill('A walk at noon');
      await other.page.getByRole('button', { name: 'Save' }).click();
      await other.page.getByText('Somebody changed this template, too').waitFor();
      expect(await other.page.getByLabel('For whom').inputValue()).toBe('For the long nights.');
      expect(await mistakesOf(other.page, 'template clash', other.state)).toEqual([]);
      await keepPicture(other.page, 'template-clash');
      await other.page.getByRole('button', { name: 'Use mine' }).click();
      await other.page.getByRole('button', { name: 'Save' }).click();
      await other.page.getByText('Template saved').first().waitFor();
      await openPage(one.page, `/plan-templates/${id}`);
      expect(await commitment(one.page).inputValue()).toBe('A walk at noon');
    }),
  ));

test('who writes on a template that somebody ends meanwhile keeps every word, and can save it as a new one', () =>
  visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    await openPage(page, '/plan-templates');
    const title = `Ended ${unique()}`;
    const id = await written(page, title);
    await openPage(page, `/plan-templates/${id}`);
    await page.getByLabel('For whom').fill('For the long nights.');
    await ask(page, 'mutation ($id: ID!) { planTemplateEnd(id: $id) { userErrors { code } } }', {
      id,
    });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('This template is no longer offered').waitFor();
    expect(await page.getByLabel('For whom').inputValue()).toBe('For the long nights.');
    await page.getByRole('button', { name: 'Save as a new template' }).click();
    await page.getByRole('link', { name: title }).waitFor();
  }));
