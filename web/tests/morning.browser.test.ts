import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { origin } from './kit/own-server.ts';
import { ask, credentialsOf } from './kit/people.ts';
import { keepPicture } from './kit/picture.ts';
import { startRecorder, type Recorder } from './kit/recorder.ts';
import { openPage, settle } from './kit/settle.ts';
import { PHONE_LIGHT } from './kit/states.ts';
import { useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();
let recorder: Recorder;

beforeAll(async () => {
  recorder = await startRecorder(origin(), credentialsOf('counselor'));
}, 60_000);
afterAll(() => recorder?.stop());

test('a counselor’s morning: who needs somebody, a caseload, a plan revised and signed, a contact logged', () =>
  visiting(browser(), { role: 'counselor' }, (counselor) =>
    visiting(browser(), { role: 'member', state: PHONE_LIGHT }, async (member) => {
      const { page } = counselor;
      const run = String(Date.now() % 100_000);
      const commitment = `Breakfast with my sister ${run}`;

      await openPage(page, '/today');
      for (const name of ['Who needs somebody now', 'Held today', 'Missed check-ins']) {
        await page.getByRole('heading', { name }).waitFor();
      }
      const among = page.getByRole('region', { name: 'Who needs somebody now' });
      const said = await among.getByText(/alerts? nobody has yet/).innerText();
      const [words = ''] = /^\d+ alerts? nobody has yet/.exec(said) ?? [];
      await page.getByRole('navigation').getByRole('img', { name: words, exact: true }).waitFor();
      await keepPicture(page, 'morning-1-today');

      await page.getByRole('link', { name: 'Caseload', exact: true }).click();
      await page.getByRole('searchbox').fill('Robin');
      await page.getByRole('link', { name: 'Robin', exact: true }).first().click();
      await page.getByRole('heading', { name: 'Robin', level: 1 }).waitFor();
      await settle(page);
      await keepPicture(page, 'morning-2-member');

      await page.getByRole('link', { name: 'Plan', exact: true }).click();
      await page.getByRole('button', { name: 'Write', exact: true }).click();
      await page.getByLabel('Commitments, 1', { exact: true }).fill(commitment);
      await page.getByText(/^Saved \d/).waitFor();
      await keepPicture(page, 'morning-3-plan');
      await page.getByRole('button', { name: 'Done' }).click();
      await page.getByRole('button', { name: 'Sign as staff' }).click();
      await page
        .getByText(/^Signed by /)
        .first()
        .waitFor();

      await sign(member.page, commitment);

      await openPage(page, new URL(page.url()).pathname);
      await page.getByText(commitment).first().waitFor();
      await page.getByText('In force').first().waitFor();
      await keepPicture(page, 'morning-5-in-force');
      // What is written next begins from here.
      await page.getByRole('button', { name: 'Revise' }).click();
      await page.getByRole('button', { name: 'Done' }).click();
      await page.getByRole('button', { name: 'Write', exact: true }).waitFor();

      const alias = `Juniper ${run}`;
      await openPage(page, '/today');
      await recorder.checkIn(await recorder.enroll(alias), 9);
      await logContact(page, alias);
    }),
  ));

/** The member reads what has changed on their phone, and signs. */
async function sign(page: Page, commitment: string): Promise<void> {
  await openPage(page, '/me/');
  await page.getByRole('link', { name: 'Read and sign' }).click();
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByText(commitment).waitFor();
  await keepPicture(page, 'morning-4-sign');
  await page.getByRole('button', { name: 'Sign my plan' }).click();
  await page.getByRole('button', { name: 'Sign my plan' }).waitFor({ state: 'detached' });
  expect(await page.getByText(commitment).count()).toBe(1);
}

/** The counselor takes what has come in by itself, and makes contact. */
async function logContact(page: Page, alias: string): Promise<void> {
  await page
    .getByRole('link', { name: 'All alerts' })
    .or(page.getByRole('link', { name: /alerts$/ }))
    .first()
    .click();
  await page.getByRole('link', { name: alias }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: 'Take it' }).click();
  await drawer.getByRole('button', { name: 'Take it' }).waitFor({ state: 'detached' });
  await drawer.getByRole('button', { name: 'Log contact' }).click();
  await drawer.getByRole('radio', { name: 'Spoke with the member' }).click();
  await drawer.getByRole('textbox').fill('Walked it off together. We talk again tomorrow.');
  await drawer.getByRole('button', { name: 'Log contact' }).click();
  await drawer.getByText('Walked it off together').first().waitFor();
  await keepPicture(page, 'morning-6-contact');
  const { alerts } = await ask<{
    alerts: { nodes: { state: string; member: { alias: string } }[] };
  }>(
    page,
    '{ alerts(first: 100, filter: { states: [CONTACTED] }) { nodes { state member { alias } } } }',
  );
  expect(alerts.nodes.filter(({ member }) => member.alias === alias)).toHaveLength(1);
}
