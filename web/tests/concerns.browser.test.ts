import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOf } from './kit/accessibility.ts';
import { chooseFirst } from './kit/choose.ts';
import { mistakesOf } from './kit/mistakes.ts';
import { ask } from './kit/people.ts';
import { keepPicture } from './kit/picture.ts';
import { openPage, settle } from './kit/settle.ts';
import { PHONE_LIGHT, SIZES } from './kit/states.ts';
import { eachSize, useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();
const unique = () => String(Date.now() % 1_000_000);

/** Where the form of the demo's organization is, as its staff give it away. */
async function formOf(page: Page): Promise<string> {
  await openPage(page, '/referrals/concerns');
  await page.getByRole('button', { name: 'Link for families' }).click();
  await page.getByRole('img', { name: 'Scan this code to open the link' }).waitFor();
  return page.getByLabel('The link', { exact: true }).inputValue();
}

test('somebody outside writes, without a sign-in, and staff read it and see to it', () =>
  visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    const link = await formOf(page);
    expect(link).toMatch(/\/concern\/[\w-]+$/);
    expect(await violationsOf(page)).toEqual([]);
    const about = `My brother Sam ${unique()}`;

    await visiting(browser(), { state: PHONE_LIGHT }, async ({ page: theirs }) => {
      const asked: string[] = [];
      theirs.on('request', (request) => asked.push(request.postData() ?? ''));
      await openPage(theirs, link);
      // Nothing that depends on the organization is asked before something is sent.
      expect(asked.filter((body) => body.includes('concern'))).toEqual([]);
      await theirs.getByRole('link', { name: 'Call 911' }).waitFor();
      await theirs.getByText('More lines that help').click();
      await theirs.getByText('Crisis Text Line').waitFor();
      await theirs.getByRole('button', { name: 'Send' }).click();
      await theirs.getByText('Tell us whom you worry about.').waitFor();
      await theirs.getByLabel('Whom do you worry about?').fill(about);
      await theirs.getByLabel('What worries you?').fill('He does not answer since Sunday.');
      await theirs.getByLabel('Please call me or write to me').check();
      await theirs.getByRole('button', { name: 'Send' }).click();
      await theirs.getByText('Give a number or an e-mail', { exact: false }).waitFor();
      expect(await violationsOf(theirs)).toEqual([]);
      await keepPicture(theirs, 'concern-form-mistakes');
      await theirs.getByLabel('Your telephone').fill('413 555 0177');
      await theirs.getByRole('button', { name: 'Send' }).click();
      await theirs.getByRole('heading', { level: 1, name: 'Thank you.', exact: false }).waitFor();
      await settle(theirs);
      expect(await violationsOf(theirs)).toEqual([]);
      await keepPicture(theirs, 'concern-sent');
    });

    await openPage(page, '/referrals/concerns');
    await page.getByRole('link', { name: about }).click();
    await page.getByText('He does not answer since Sunday.').waitFor();
    await page.getByRole('link', { name: '+1 413 555 0177' }).waitFor();
    await page.getByText('They ask to be called or written to').waitFor();
    await page.getByRole('button', { name: 'I have read it and see to it' }).click();
    await page.getByLabel('Member').fill('a');
    await chooseFirst(page);
    await page.getByRole('button', { name: 'Link', exact: true }).click();
    await page.getByRole('button', { name: 'Remove the link' }).waitFor();
    await settle(page);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('main').getByRole('button', { name: 'Close', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Close it' }).click();
    await dialog.getByText('This is missing.').waitFor();
    await settle(page);
    expect(await violationsOf(page)).toEqual([]);
    await dialog.getByLabel('What was done').fill('Called back and listened.');
    await dialog.getByRole('button', { name: 'Close it' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Called back and listened.').waitFor();
    await openPage(page, '/referrals/concerns?closed');
    await page.getByRole('link', { name: about }).waitFor();
  }));

test('the page is the same for an organization that is not there, and says when nothing was sent', () =>
  visiting(browser(), {}, async ({ page, context, complaints }) => {
    await openPage(page, '/concern/nowhere');
    await page.getByLabel('Whom do you worry about?').fill('Sam');
    await page.getByLabel('What worries you?').fill('He does not answer.');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('It was not sent').waitFor();
    await page.getByRole('link', { name: 'Call 911' }).waitFor();
    expect(await page.getByLabel('What worries you?').inputValue()).toBe('He does not answer.');
    expect(await violationsOf(page)).toEqual([]);
    await keepPicture(page, 'concern-not-sent');
    complaints.splice(0);
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { level: 1, name: 'Thank you.', exact: false }).waitFor();
  }));

test.each(SIZES)('the form holds in Spanish ($device)', async (state) => {
  await visiting(browser(), { state, locale: 'es-US' }, async ({ page }) => {
    await openPage(page, '/concern/any');
    await page.getByText('Más líneas que ayudan').click();
    await page.getByText('Línea 988 en español').waitFor();
    await page.getByLabel('Por favor llámenme o escríbanme').check();
    expect(await mistakesOf(page, 'concern form es', state)).toEqual([]);
  });
});

eachSize('concerns hold for the coordinator', browser, 'coordinator', async ({ page, state }) => {
  const found: string[] = [];
  await openPage(page, '/referrals/concerns');
  found.push(...(await mistakesOf(page, 'concerns', state)));
  await page.getByRole('button', { name: 'Link for families' }).click();
  await page.getByRole('img', { name: 'Scan this code to open the link' }).waitFor();
  await settle(page);
  found.push(...(await mistakesOf(page, 'link for families', state)));
  await openPage(page, '/referrals/concerns?closed');
  found.push(...(await mistakesOf(page, 'concerns closed', state)));
  const { concerns } = await ask<{ concerns: { nodes: { id: string; state: string }[] } }>(
    page,
    '{ concerns(first: 50) { nodes { id state } } }',
  );
  for (const where of ['NEW', 'READ', 'CLOSED']) {
    const id = concerns.nodes.find((concern) => concern.state === where)?.id ?? '';
    await openPage(page, `/referrals/concerns/${id}`);
    found.push(...(await mistakesOf(page, `concern ${where}`, state)));
  }
  await openPage(page, '/referrals/concerns/nothing');
  found.push(...(await mistakesOf(page, 'concern unknown', state)));
  expect(found).toEqual([]);
});
