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
import { STATES } from './kit/states.ts';
import { openVisit } from './kit/visit.ts';

const FOLDER = path.join(import.meta.dirname, '../../docs/pictures');

/** What the documentation shows, in every size and color scheme. */
const PICTURES: Record<string, (places: Places) => string> = {
  alerts: () => '/alerts',
  alert: ({ alert }) => `/alerts?alert=${alert}`,
  caseload: () => '/caseload',
  member: ({ member }) => `/members/${member}`,
  scores: ({ member }) => `/members/${member}/scores?days=90`,
  enrollment: () => '/members/new',
  meetings: () => '/meetings?day=any',
  lists: () => '/meetings/feeds',
};

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
  for (const state of STATES) {
    const { page, context } = await openVisit(browser, { origin, state });
    await signIn(page, 'counselor');
    const places = await findPlaces(page);
    for (const [name, addressOf] of Object.entries(PICTURES)) {
      await openPage(page, addressOf(places));
      await page.getByText('Live', { exact: true }).waitFor();
      const file = path.join(folder, `${name}-${state.name}.png`);
      await page.screenshot({ path: file });
      console.log(path.relative(process.cwd(), file));
    }
    await context.close();
  }
}
