import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { choose } from './kit/choose.ts';
import { ask } from './kit/people.ts';
import { openPage, settle } from './kit/settle.ts';
import { PHONE_LIGHT } from './kit/states.ts';
import { useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();

test('hours that are set are kept, and hours that overlap are said at their day', () =>
  visiting(browser(), { role: 'admin', state: PHONE_LIGHT }, async ({ page }) => {
    await openPage(page, '/calendar/hours');
    const sunday = page.getByRole('group', { name: 'Sunday' });
    const add = page.getByRole('button', { name: 'Add hours: Sunday' });
    await add.click();
    await add.click();
    await sunday.getByLabel('From').last().fill('16:00');
    // Its hours and what takes them away are one line.
    const [from, remove] = await Promise.all([
      sunday.getByLabel('From').last().boundingBox(),
      sunday
        .getByRole('button', { name: /^Remove/ })
        .last()
        .boundingBox(),
    ]);
    expect(remove?.y).toBe(from?.y);
    await page.getByRole('button', { name: 'Save' }).click();
    await sunday.getByText('Hours must end after they begin, and must not overlap.').waitFor();
    await sunday
      .getByRole('button', { name: /^Remove/ })
      .last()
      .click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Hours saved').first().waitFor();
    await openPage(page, '/calendar/hours');
    expect(await sunday.getByLabel('Until').inputValue()).toBe('17:00');
  }));

test('another person’s hours are theirs, and what is not saved is asked about before they are shown', () =>
  visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    await openPage(page, '/calendar/hours');
    const [alice, bob] = await withoutHours(page);
    if (!alice || !bob) throw new Error('The demo has too few staff without hours');
    await setSunday(page, alice.id, '06:10');
    await setSunday(page, bob.id, '07:20');
    const begins = page.getByRole('group', { name: 'Sunday' }).getByLabel('From');
    const look = async (name: string) => {
      await page.getByLabel('Whose hours').click();
      await choose(page, new RegExp(`^${name}`));
    };
    await look(alice.name);
    await expectValue(begins, '06:10');
    await look(bob.name);
    await expectValue(begins, '07:20');
    await begins.fill('07:30');
    await look(alice.name);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Keep writing' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expectValue(begins, '07:30');
    await look(alice.name);
    await dialog.getByRole('button', { name: 'Discard' }).click();
    await expectValue(begins, '06:10');
    await look(bob.name);
    await expectValue(begins, '07:20');
    await setSunday(page, alice.id, null);
    await setSunday(page, bob.id, null);
  }));

/** People of the staff who cannot be booked, but for the viewer. */
async function withoutHours(page: Page): Promise<{ id: string; name: string }[]> {
  const { staff, viewer } = await ask<{
    staff: { person: { id: string; name: string } }[];
    viewer: { person: { id: string } };
  }>(page, '{ staff { person { id name } } viewer { person { id } } }');
  const people = staff.map(({ person }) => person).filter(({ id }) => id !== viewer.person.id);
  const found = [];
  for (const person of people) {
    const { staffHours } = await ask<{ staffHours: { weekly: unknown[] } | null }>(
      page,
      'query ($id: ID!) { staffHours(personId: $id) { weekly { weekday } } }',
      { id: person.id },
    );
    if (staffHours?.weekly.length === 0) found.push(person);
  }
  return found;
}

/** Sets somebody's hours to Sunday until noon, or to none. */
async function setSunday(page: Page, id: string, from: string | null): Promise<void> {
  const sunday = { weekday: 'SUNDAY', from: `${from ?? ''}:00`, until: '12:00:00' };
  await ask(
    page,
    `mutation ($id: ID!, $input: StaffHoursInput!) {
       staffHoursSet(personId: $id, input: $input) { userErrors { code } } }`,
    { id, input: { weekly: from === null ? [] : [sunday], absences: [] } },
  );
}

/** Waits until a field holds this. */
async function expectValue(field: Locator, value: string): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if ((await field.count()) === 1 && (await field.inputValue()) === value) return;
    await settle(field.page());
  }
  expect(await field.inputValue()).toBe(value);
}
