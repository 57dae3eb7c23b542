import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startApi, type ApiProcess } from './kit/api-process.ts';
import { nextSeen, seenSoFar, watchAlerts } from './kit/live-watch.ts';
import { credentialsOf } from './kit/people.ts';
import { keepPicture } from './kit/picture.ts';
import { startRecorder, type Recorder } from './kit/recorder.ts';
import { openPage } from './kit/settle.ts';
import { origin, useBrowser, visiting } from './kit/suite.ts';

const REPEATS = 20;
const ROUNDS = 3;
const LIMIT_MS = 100;

const browser = useBrowser();
let second: ApiProcess;
let recorders: { one: Recorder; two: Recorder };

beforeAll(async () => {
  const dataDir = process.env.HOLDFAST_BROWSER_DATA_DIR ?? '';
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

test('a high craving recorded by an app is on the counselor’s screen at once', () =>
  measure('one API process', recorders.one));

test('also when the app and the screen are on different processes', () =>
  measure('two API processes', recorders.two));

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

/**
 * Records check-ins of members who had no alert and says how long each took to the screen. Other work on
 * the machine only ever adds to it: the best of a few rounds stands for the software.
 */
async function measure(name: string, recorder: Recorder): Promise<void> {
  await visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    await openWorklist(page);
    await watchAlerts(page);
    let best = Infinity;
    for (let round = 0; round < ROUNDS && best >= LIMIT_MS; round++) {
      const members = await enroll(recorder, `${name} ${round}`, REPEATS + 1);
      const latencies: Latency[] = [];
      for (const member of members) latencies.push(await timed(page, recorder, member));
      // The first one warms up what every later one finds warm.
      best = Math.min(best, report(name, latencies.slice(1)));
    }
    await keepPicture(page, `story-live-${name.replaceAll(' ', '-')}`);
    expect(best).toBeLessThan(LIMIT_MS);
  });
}

function report(name: string, latencies: readonly Latency[]): number {
  const afterCommit = medianOf(latencies.map((latency) => latency.afterCommit));
  const withCommand = medianOf(latencies.map((latency) => latency.withCommand));
  console.info(
    `Commit to rendered alert, ${name}, median of ${latencies.length}: ${afterCommit.toFixed(0)} ms` +
      ` (${withCommand.toFixed(0)} ms with the whole command before the commit)`,
  );
  return afterCommit;
}

/** Milliseconds to the frame that shows an alert. */
interface Latency {
  /** From the moment the app had its answer: the commit was just before. */
  afterCommit: number;
  /** From the moment the command began. */
  withCommand: number;
}

async function timed(page: Page, recorder: Recorder, member: string): Promise<Latency> {
  const before = await seenSoFar(page);
  const { recordedAt, answeredAt } = await recorder.checkIn(member, 9);
  const seen = await nextSeen(page, before);
  return { afterCommit: seen - answeredAt, withCommand: seen - recordedAt };
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

async function enroll(recorder: Recorder, name: string, count: number): Promise<string[]> {
  const members: string[] = [];
  for (let index = 0; index < count; index++) {
    members.push(await recorder.enroll(`${name} ${index}`));
  }
  return members;
}

async function openWorklist(page: Page): Promise<void> {
  await openPage(page, '/alerts');
  await page.getByText('Live', { exact: true }).waitFor();
}

/** Gives the alias of a new member whose alert waits behind the notice of new ones. */
async function raiseOne(page: Page, recorder: Recorder): Promise<string> {
  const alias = `Marisol ${Date.now() % 10_000}`;
  const member = await recorder.enroll(alias);
  await openWorklist(page);
  await recorder.checkIn(member, 9);
  return alias;
}

async function openAlert(page: Page, alias: string): Promise<void> {
  const row = page.getByRole('link', { name: alias });
  const notice = page.getByRole('button', { name: /new alert/ });
  await row.or(notice).first().waitFor();
  if (await notice.isVisible()) await notice.click();
  await row.click();
  await page.getByRole('dialog').waitFor();
}
