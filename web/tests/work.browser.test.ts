import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOf } from './kit/accessibility.ts';
import { origin } from './kit/own-server.ts';
import { startRecorder } from './kit/recorder.ts';
import { credentialsOf, signIn } from './kit/people.ts';
import { openPage, settle } from './kit/settle.ts';
import { PHONE_LIGHT } from './kit/states.ts';
import { useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();
const uniqueAlias = (word: string) => `${word} ${Date.now() % 100_000}`;

test('somebody is enrolled with an alias and a goal alone, and their risk is unknown, not low', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    const alias = uniqueAlias('Juniper');
    await openPage(page, '/members/new');
    await page.getByLabel('Alias').fill(alias);
    await page.getByRole('radio', { name: 'Less use' }).click();
    await page.getByRole('button', { name: 'Enroll', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: alias }).waitFor();
    await page.getByText('Unknown').first().waitFor();
  }));

test('what somebody began outlives a reload, and is gone once another signs in where they sat', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    const alias = uniqueAlias('Sorrel');
    const shown = () => page.getByLabel('Alias').inputValue();
    await openPage(page, '/members/new');
    await page.getByLabel('Alias').fill(alias);
    await openPage(page, '/members/new');
    expect(await shown()).toBe(alias);
    await signIn(page, 'coordinator');
    await openPage(page, '/members/new');
    expect(await shown()).toBe('');
  }));

test('what is wrong in an enrollment is said at its field, by the page and by the server', () =>
  visiting(browser(), { role: 'counselor', state: PHONE_LIGHT }, async ({ page }) => {
    await openPage(page, '/members/new');
    await page.getByRole('button', { name: 'Enroll', exact: true }).click();
    await page.getByText('Enter an alias.').waitFor();
    await page.getByText('Choose what the member wants.').waitFor();
    await page.getByRole('radio', { name: 'No use' }).click();
    await page.getByLabel('Alias').fill(uniqueAlias('Alder'));
    await page.getByLabel('Telephone').fill('12');
    await page.getByLabel('Birth date').fill('2020-01-01');
    await page.getByRole('button', { name: 'Enroll', exact: true }).click();
    await page.getByText('This is not in the form we ask for.').waitFor();
    await page.getByText('Members are 18 years or older.').waitFor();
  }));

test('who is enrolled a second time is met before it happens, and is no wall', () =>
  visiting(browser(), { role: 'counselor', state: PHONE_LIGHT }, async ({ page }) => {
    const alias = uniqueAlias('Marigold');
    const enroll = async (name: string) => {
      await openPage(page, '/members/new');
      await page.getByLabel('Alias').fill(name);
      await page.getByLabel('Telephone').fill(phone);
      await page.getByRole('radio', { name: 'Less use' }).click();
      await page.getByRole('button', { name: 'Enroll', exact: true }).click();
    };
    const phone = `413 555 ${String(Date.now() % 10_000).padStart(4, '0')}`;
    await enroll(alias);
    await page.getByRole('heading', { level: 1, name: alias }).waitFor();

    await enroll('Somebody else');
    const card = page.getByRole('region', { name: 'May already be known' });
    await card.getByRole('link', { name: alias }).waitFor();
    await card.getByText('same telephone').waitFor();
    await card.getByText('Is it one of these?').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await card.getByRole('button', { name: 'None of these' }).click();
    await page.getByRole('button', { name: 'Enroll', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Somebody else' }).waitFor();
  }));

test('a begun enrollment is not lost: it asks before leaving, and is there on return', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    const alias = uniqueAlias('Sorrel');
    await openPage(page, '/members/new');
    await page.getByLabel('Alias').fill(alias);
    await page.getByRole('link', { name: 'Meetings' }).first().click();
    await page.getByRole('button', { name: 'Keep writing' }).click();
    expect(await page.getByLabel('Alias').inputValue()).toBe(alias);
    await page.getByRole('link', { name: 'Meetings' }).first().click();
    await page.getByRole('button', { name: 'Leave, keep the draft' }).click();
    await page.getByRole('heading', { level: 1, name: 'Meetings' }).waitFor();
    await page.goto('/members/new');
    expect(await page.getByLabel('Alias').inputValue()).toBe(alias);
  }));

test('a follow-up is opened, done from the keyboard, and open again when that is undone', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    const note = uniqueAlias('Ask about the move');
    await openPage(page, '/today');
    await page.getByRole('button', { name: 'New follow-up' }).click();
    const dialog = page.getByRole('dialog');
    await settle(page);
    expect(await violationsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Open it' }).click();
    await dialog.getByText('This is missing.').waitFor();
    await dialog.getByLabel('What to do').fill(note);
    await dialog.getByRole('button', { name: 'Open it' }).click();
    const row = page.getByRole('listitem').filter({ hasText: note });
    await row.waitFor();

    await row.getByRole('button', { name: note, exact: true }).focus();
    await page.keyboard.press('c');
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await page.keyboard.press('u');
    await page.getByText('Open again').first().waitFor();
    await row.getByRole('button', { name: note, exact: true }).click();
    await row.getByLabel('How it went').fill('It went well.');
    await row.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await openPage(page, '/tasks?tab=done');
    await page.getByRole('button', { name: note, exact: true }).click();
    await page.getByText('It went well.').waitFor();
  }));

test('the caseload says that something changed and moves only when asked', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    const recorder = await startRecorder(origin(), credentialsOf('counselor'));
    const alias = uniqueAlias('Tansy');
    const member = await recorder.enroll(alias);
    await openPage(page, '/caseload');
    await page.getByText('Live', { exact: true }).waitFor();
    const before = await aliases(page);
    await recorder.checkIn(member, 9);
    await recorder.stop();
    await page
      .getByText(/Something has changed for \d+ members? since you opened this list/)
      .waitFor();
    expect(await aliases(page)).toEqual(before);
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByText('Something has changed').waitFor({ state: 'detached' });
    await page.getByRole('searchbox').fill(alias);
    await page.getByText('1 member matches.').waitFor();
    await page.getByRole('row', { name: /Craving 9 of 10/ }).waitFor();
  }));

test('a published list is read from a file: meetings appear, and rows left out say why', () =>
  visiting(browser(), { role: 'admin' }, async ({ page }) => {
    const name = uniqueAlias('Harbor list');
    await openPage(page, '/meetings/feeds');
    await page.getByRole('button', { name: 'Add a list' }).click();
    await page.getByLabel('Name').fill(name);
    await page.getByRole('radio', { name: 'In a file' }).click();
    await page.locator('input[type=file]').setInputFiles(meetingList(name));
    await page.getByRole('button', { name: 'Read the list' }).click();
    const card = page.getByRole('region', { name });
    await card.getByText('1 row left out. See why').click();
    await card.getByText('The meeting has no name.').waitFor();
    await openPage(page, `/meetings?day=any&text=${encodeURIComponent(name)}`);
    await page.getByRole('heading', { level: 3, name: `${name} at dawn` }).waitFor();
    const join = page.getByRole('link', { name: `Join ${name} at dawn` });
    expect(await join.getAttribute('href')).toBe('https://meet.example.org/dawn');
  }));

test('a member’s timeline narrows down by kind, and its charts have tables beside them', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    await openPage(page, '/caseload');
    await page.getByRole('row').nth(1).getByRole('link').click();
    await settle(page);
    await page.getByRole('combobox', { name: 'Show only' }).click();
    await page.getByRole('option', { name: 'Check-ins', exact: true }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('listitem').filter({ hasText: 'Craving' }).first().waitFor();
    await page.getByRole('link', { name: 'Check-ins & scores' }).click();
    await page.getByRole('button', { name: '90 days' }).click();
    await page.getByRole('img', { name: /^Craving, 0 to 10: answered on/ }).waitFor();
    await page.getByRole('button', { name: 'Table of Craving, 0 to 10' }).click();
    await page.getByRole('columnheader', { name: 'Day' }).waitFor();
  }));

test('the caseload can be walked by keys alone', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    await openPage(page, '/caseload');
    const [, second = ''] = await aliases(page);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.locator('a:focus', { hasText: second.trim() }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: second.trim() }).waitFor();
    await page.goBack();
    await page.getByRole('row').nth(1).waitFor();
  }));

function aliases(page: Page): Promise<string[]> {
  return page.getByRole('row').getByRole('link').allTextContents();
}

/** A list of two rows, of which one cannot be read. */
function meetingList(name: string): { name: string; mimeType: string; buffer: Buffer } {
  const row = {
    slug: 'dawn',
    name: `${name} at dawn`,
    day: 2,
    time: '06:30',
    conference_url: 'https://meet.example.org/dawn',
    types: ['O'],
  };
  const text = JSON.stringify([row, { ...row, slug: 'noon', name: '' }]);
  return { name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

test('an alert says that it may be old, and a contact whose answer was lost counts once', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page, context, complaints }) => {
    const recorder = await startRecorder(origin(), credentialsOf('counselor'));
    const alias = uniqueAlias('Yarrow');
    await recorder.checkIn(await recorder.enroll(alias), 9);
    await recorder.stop();
    await openPage(page, '/alerts');
    await page.getByRole('link', { name: alias }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: 'Log contact' }).click();
    await drawer.getByRole('radio', { name: 'Spoke with the member' }).click();
    await drawer.getByRole('textbox').fill('We talked about tonight.');

    await context.setOffline(true);
    await drawer.getByText('Live updates have stopped.').waitFor();
    await context.setOffline(false);
    await drawer.getByText('Live updates have stopped.').waitFor({ state: 'detached' });

    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('AlertLogContact')) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await drawer.getByRole('button', { name: 'Log contact' }).click();
    await drawer.getByText('This was not sent.').waitFor();
    expect(await drawer.getByRole('textbox').inputValue()).toBe('We talked about tonight.');
    expect(complaints.splice(0)).toEqual([expect.stringContaining('net::ERR_FAILED')]);

    await page.unroute('**/graphql');
    await drawer.getByRole('button', { name: 'Log contact' }).click();
    await page.getByText('Contact logged', { exact: true }).first().waitFor();
    await settle(page);
    expect(await drawer.getByText('We talked about tonight.').count()).toBe(1);
  }));
