import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startApi, type ApiProcess } from './kit/api-process.ts';
import { dataFolder, origin } from './kit/own-server.ts';
import { credentialsOf } from './kit/people.ts';
import { keepPicture } from './kit/picture.ts';
import { startRecorder, type Recorder } from './kit/recorder.ts';
import { openPage } from './kit/settle.ts';
import { useBrowser, visiting } from './kit/suite.ts';

const NUMBERS = ['First', 'Second', 'Third', 'Fourth', 'Fifth'];
const REASON = 'Craving 9';

const browser = useBrowser();
let second: ApiProcess;
let recorders: { one: Recorder; two: Recorder };

beforeAll(async () => {
  const dataDir = dataFolder();
  second = await startApi({ dataDir });
  const counselor = credentialsOf('counselor');
  recorders = {
    one: await startRecorder(origin(), counselor),
    two: await startRecorder(second.url, counselor),
  };
}, 180_000);

afterAll(async () => {
  await recorders?.one.stop();
  await recorders?.two.stop();
  await second?.stop();
});

test('a high craving recorded by an app is on the counselor’s screen, with the reason', () =>
  follow('one process', recorders.one));

test('also when the app and the screen are on different processes', () =>
  follow('two processes', recorders.two));

test('the counselor sees why, takes the alert, makes contact and settles it', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    const alias = await raiseOne(page, recorders.one);
    await openAlert(page, alias);
    const drawer = page.getByRole('dialog');
    await drawer.getByText('Craving 9 of 10').first().waitFor();
    await drawer.getByText(/^Source:/).waitFor();
    await keepPicture(page, 'story-reason');

    await drawer.getByRole('button', { name: 'Take it' }).click();
    await page.locator('button', { hasText: 'Undo' }).click();
    await drawer.getByRole('button', { name: 'Take it' }).waitFor();
    await drawer.getByRole('button', { name: 'Take it' }).click();
    await drawer.getByRole('button', { name: 'Take it' }).waitFor({ state: 'detached' });

    await drawer.getByRole('button', { name: 'Log contact' }).click();
    await drawer.getByRole('radio', { name: 'Spoke with the member' }).click();
    await drawer.getByRole('textbox').fill('Walked it off together. We talk again tomorrow.');
    await keepPicture(page, 'story-contact');
    await drawer.getByRole('button', { name: 'Log contact' }).click();
    await drawer.getByText('Walked it off together').first().waitFor();

    await drawer.getByRole('button', { name: 'Resolve' }).click();
    await drawer.getByRole('radio', { name: /supported/i }).click();
    await drawer.getByRole('button', { name: 'Resolve' }).click();
    await page.getByText('Alert resolved').first().waitFor();
    await keepPicture(page, 'story-resolved');

    await openPage(page, '/alerts?tab=resolved');
    expect(await page.getByRole('link', { name: alias }).count()).toBe(1);
  }));

test('under the pointer nothing moves: a new alert waits until it is asked for', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    await openWorklist(page);
    await page.locator('main [data-alert]').first().hover();
    const before = await order(page);
    const alias = `Waiting ${Date.now() % 10_000}`;
    await recorders.one.checkIn(await recorders.one.enroll(alias), 9);
    const notice = page.getByRole('button', { name: /new alert/ });
    await notice.waitFor();
    expect(await order(page)).toEqual(before);
    await notice.click();
    await page.getByRole('link', { name: alias }).waitFor();
  }));

test('what one does with an alert that came in by itself shows without waiting for its event', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    let held = false;
    await page.routeWebSocket('**/graphql', (socket) => {
      const server = socket.connectToServer();
      server.onMessage((message) => held || socket.send(message));
    });
    await openWorklist(page);
    const alias = `Held ${Date.now() % 10_000}`;
    await recorders.one.checkIn(await recorders.one.enroll(alias), 9);
    const row = page.locator('main li', { hasText: alias });
    await row.waitFor();
    held = true;
    await row.getByRole('button', { name: 'Take it' }).click();
    await row.getByText('You', { exact: true }).waitFor();
  }));

/** Records check-ins of members who had no alert; each comes in and has one row, in their order. */
async function follow(name: string, recorder: Recorder): Promise<void> {
  await visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    const own = Date.now() % 10_000;
    const aliases: string[] = [];
    await openWorklist(page);
    for (const number of NUMBERS) {
      const alias = `${number} on ${name} ${own}`;
      const member = await recorder.enroll(alias);
      await recorder.checkIn(member, 9);
      aliases.push(alias);
      // Nobody is at work in the list: the row comes in by itself.
      await page.getByRole('link', { name: alias }).waitFor();
      const row = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: alias }) });
      expect(await row.innerText()).toContain(REASON);
      // Those before stay, once each, and in the order in which they came.
      const links = page.locator('main [data-alert]').filter({ hasText: ` on ${name} ${own}` });
      expect(await links.allInnerTexts()).toEqual(aliases);
    }
    await keepPicture(page, `story-live-${name.replaceAll(' ', '-')}`);
  });
}

async function openWorklist(page: Page): Promise<void> {
  await openPage(page, '/alerts');
  await page.getByText('Live', { exact: true }).waitFor();
}

/** Gives the alias of a new member who has an alert. */
async function raiseOne(page: Page, recorder: Recorder): Promise<string> {
  const alias = `Marisol ${Date.now() % 10_000}`;
  const member = await recorder.enroll(alias);
  await openWorklist(page);
  await recorder.checkIn(member, 9);
  return alias;
}

async function openAlert(page: Page, alias: string): Promise<void> {
  await page.getByRole('link', { name: alias }).click();
  await page.getByRole('dialog').waitFor();
}

/** The alerts of the list by their ids. */
function order(page: Page): Promise<(string | null)[]> {
  return page
    .locator('main [data-alert]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-alert')));
}
