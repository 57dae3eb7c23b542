// Takes the pictures of the documentation: node web/tests/pictures.ts [folder]
// Needs the build. Starts a server with the demo network of its own and stops it afterwards.
import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { startApi } from './kit/api-process.ts';
import { launchBrowser } from './kit/browser.ts';
import { signIn } from './kit/people.ts';
import { findPlaces, type Places } from './kit/routes.ts';
import { openPage } from './kit/settle.ts';
import { DESKTOP_DARK, DESKTOP_LIGHT, PHONE_LIGHT, type ViewState } from './kit/states.ts';
import { openVisit } from './kit/visit.ts';

const FOLDER = path.join(import.meta.dirname, '../../docs/pictures');

/** What the documentation shows: the file, in which state, and where. */
const PICTURES: [name: string, state: ViewState, addressOf: (places: Places) => string][] = [
  ['caseload-light', DESKTOP_LIGHT, () => '/caseload'],
  ['today-light', DESKTOP_LIGHT, () => '/today'],
  ['member-light', DESKTOP_LIGHT, ({ member }) => `/members/${member}`],
  ['plan-light', DESKTOP_LIGHT, ({ member }) => `/members/${member}/plan`],
  ['alerts-dark', DESKTOP_DARK, () => '/alerts'],
  ['calendar-light', DESKTOP_LIGHT, () => '/calendar'],
  ['phone', PHONE_LIGHT, () => '/today'],
];

const folder = path.resolve(process.argv[2] ?? FOLDER);
await mkdir(folder, { recursive: true });
const dataDir = path.join(tmpdir(), `holdfast-pictures-${randomUUID()}`);
const api = await startApi({ dataDir });
try {
  const browser = await launchBrowser();
  await takePictures(browser, api.url);
  await browser.close();
} finally {
  await api.stop();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
}

async function takePictures(browser: Browser, origin: string): Promise<void> {
  for (const [name, state, addressOf] of PICTURES) {
    const { page, context } = await openVisit(browser, { origin, state });
    await signIn(page, 'counselor');
    await openPage(page, addressOf(await findPlaces(page)));
    await page.getByText('Live', { exact: true }).waitFor();
    const file = path.join(folder, `${name}.png`);
    await page.screenshot({ path: file });
    console.log(path.relative(process.cwd(), file));
    await context.close();
  }
}
