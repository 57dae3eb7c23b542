import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { choose } from './kit/choose.ts';
import { mistakesOf } from './kit/mistakes.ts';
import { actOnPage } from './kit/page-action.ts';
import { ask } from './kit/people.ts';
import { keepPicture } from './kit/picture.ts';
import { openPage, settle } from './kit/settle.ts';
import { PHONE_LIGHT } from './kit/states.ts';
import { eachSize, useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();
const HOUR = 3_600_000;

interface Held {
  id: string;
  title: string;
}

/** What is held around now whose roll has not been taken. */
async function heldNow(page: Page): Promise<Held> {
  const [from, to] = [-2, 1].map((hours) => new Date(Date.now() + hours * HOUR).toISOString());
  const { sessionOccurrences } = await ask<{ sessionOccurrences: Held[] }>(
    page,
    `query ($from: DateTime!, $to: DateTime!) {
      sessionOccurrences(from: $from, to: $to) { id title }
    }`,
    { from, to },
  );
  const held = sessionOccurrences.find(({ title }) => title === 'Open circle');
  if (!held) throw new Error('The demo holds nothing at this hour');
  return held;
}

/** Somebody who is not expected there. */
async function somebodyElse(page: Page, occurrenceId: string): Promise<string> {
  const { members, sessionRoll } = await ask<{
    members: { nodes: { alias: string }[] };
    sessionRoll: { entries: { alias: string }[] };
  }>(
    page,
    `query ($id: ID!) { members(first: 100) { nodes { alias } }
      sessionRoll(occurrenceId: $id) { entries { alias } } }`,
    { id: occurrenceId },
  );
  const expected = new Set(sessionRoll.entries.map(({ alias }) => alias));
  const other = members.nodes.find(({ alias }) => !expected.has(alias));
  if (!other) throw new Error('Everybody is expected');
  return other.alias;
}

eachSize('calendar, form and roll hold', browser, 'coordinator', async ({ page, state }) => {
  const found: string[] = [];
  const look = async (name: string) => found.push(...(await mistakesOf(page, name, state)));
  for (const view of ['month', 'week', 'agenda']) {
    await openPage(page, `/calendar?view=${view}`);
    await look(`calendar ${view}`);
  }
  await actOnPage(page, 'Subscribe');
  await page.getByRole('dialog').getByRole('button', { name: /^Make/ }).click();
  await page.getByLabel('Copy it now: you will not see it again.').waitFor();
  await look('calendar feed');
  const { id } = await heldNow(page);
  await openPage(page, `/calendar?view=agenda&occurrence=${id}`);
  await page.getByRole('dialog').waitFor();
  await look('calendar occurrence');
  await openPage(page, '/calendar/new');
  await look('session form');
  await openPage(page, `/sessions/${id}/edit`);
  await look('session change');
  await openPage(page, `/sessions/${id}/roll`);
  await look('session roll');
  expect(found).toEqual([]);
});

test('the address of a calendar is read without a sign-in, until it is ended', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    await openPage(page, '/calendar');
    await page.getByRole('button', { name: 'Subscribe' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Make an address' }).click();
    const address = await dialog.getByLabel('Copy it now').inputValue();
    const calendar = await fetch(address);
    expect([calendar.status, (await calendar.text()).slice(0, 15)]).toEqual([
      200,
      'BEGIN:VCALENDAR',
    ]);
    await dialog.getByRole('button', { name: 'End the address' }).click();
    await dialog.getByText('You have no address yet.').waitFor();
    expect((await fetch(address)).status).toBe(404);
  }));

test('a group across the autumn change is seen with its next dates before it is saved', () =>
  visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    await openPage(page, '/calendar/new');
    await page.getByRole('combobox', { name: 'Program' }).click();
    await choose(page, 'Evening Skills Group');
    // What must not stand in a title is said also while a title is missing.
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('main').getByText('This is missing.').first().waitFor();
    await page.getByText('Others may read it: no member’s name, nothing clinical.').waitFor();
    await page.getByLabel('Title').fill('Autumn group');
    await page.getByLabel('First day').fill('2027-10-26');
    await page.getByRole('checkbox', { name: 'Tuesday' }).check();
    await page.getByRole('checkbox', { name: 'Wednesday' }).isChecked();
    await page.getByText('Tuesday, November 9 at 6:00 PM', { exact: true }).waitFor();
    expect(await page.getByText('the clocks change before it').count()).toBe(1);
    await keepPicture(page, 'coordinator-1-autumn-group');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL(/\/calendar\?day=2027-10-26/);
    await settle(page);
    expect(await page.getByText('Autumn group').count()).toBeGreaterThan(0);
    await keepPicture(page, 'coordinator-2-calendar');
  }));

test('a roll with a walk-in is taken without a network, and sent when there is one again', () =>
  visiting(browser(), { role: 'coordinator', state: PHONE_LIGHT }, async (visit) => {
    const { page, context, complaints } = visit;
    await openPage(page, '/calendar');
    const { id } = await heldNow(page);
    const alias = await somebodyElse(page, id);
    await openPage(page, `/sessions/${id}/roll`);
    await page.getByText(/^0 of \d+ marked$/).waitFor();
    await page.getByRole('button', { name: /^Not marked yet: \d+$/ }).click();
    // A row stays where it is while it is marked.
    const rows = page.getByRole('group');
    const before = await rows.count();
    await rows.first().getByText('Late', { exact: true }).click();
    await page.getByText(/^1 of \d+ marked$/).waitFor();
    expect(await rows.count()).toBe(before);
    await rows.first().getByText('Present', { exact: true }).click();
    await page.getByRole('button', { name: /^Not marked yet: \d+$/ }).click();
    await page.getByRole('button', { name: 'Rest present' }).click();
    await page.getByLabel('Somebody else came').fill(alias);
    await page.getByRole('button', { name: alias, exact: true }).click();
    await context.setOffline(true);
    await page.getByText('No network.').waitFor();
    await page.getByRole('button', { name: 'Save the roll' }).click();
    await page.getByText('Kept on this device, not sent yet').waitFor();
    await keepPicture(page, 'coordinator-3-roll-kept');
    await context.setOffline(false);
    await page.getByText(/^Sent \d?\d:\d\d/).waitFor({ timeout: 40_000 });
    await keepPicture(page, 'coordinator-4-roll-sent');
    // The browser tells of every request without a network, and of nothing else.
    const others = complaints.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'));
    complaints.splice(0, complaints.length, ...others);
    const { sessionRoll } = await ask<{
      sessionRoll: {
        version: number;
        entries: { alias: string; state: string; expected: boolean }[];
      };
    }>(
      page,
      `query ($id: ID!) { sessionRoll(occurrenceId: $id) { version entries { alias state expected } } }`,
      { id },
    );
    expect(sessionRoll.version).toBe(1);
    expect(sessionRoll.entries.every(({ state }) => state === 'PRESENT')).toBe(true);
    expect(sessionRoll.entries.filter(({ expected }) => !expected)).toMatchObject([{ alias }]);
  }));
