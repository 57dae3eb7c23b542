// Takes the pictures of the documentation: node web/tests/pictures.ts [folder]
// Needs the build. Starts a server with the demo network of its own and stops it afterwards.
import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { startApi } from './kit/api-process.ts';
import { launchBrowser } from './kit/browser.ts';
import { signIn, type DemoRole } from './kit/people.ts';
import { findPlaces, type Places } from './kit/routes.ts';
import { openPage } from './kit/settle.ts';
import { DESKTOP_DARK, DESKTOP_LIGHT, PHONE_LIGHT, type ViewState } from './kit/states.ts';
import { openVisit } from './kit/visit.ts';

const FOLDER = path.join(import.meta.dirname, '../../docs/pictures');

interface Picture {
  name: string;
  role: DemoRole;
  state: ViewState;
  addressOf: (places: Places) => string;
}

/** What the documentation shows. */
const PICTURES: Picture[] = [
  seen('caseload-light', () => '/caseload'),
  seen('today-light', () => '/today'),
  seen('member-light', ({ member }) => `/members/${member}`),
  seen('plan-light', ({ member }) => `/members/${member}/plan`),
  seen('alerts-dark', () => '/alerts', { state: DESKTOP_DARK }),
  seen('calendar-light', () => '/calendar'),
  seen('beds-light', ({ residence }) => `/residences/${residence}/beds`, { role: 'coordinator' }),
  seen('meetings-light', () => '/meetings?day=any&near=41.66,-71.33&town=Harbor&map=1'),
  seen('phone', () => '/today', { state: PHONE_LIGHT }),
  seen('me-phone', () => '/me/meetings', { role: 'member', state: PHONE_LIGHT }),
];

function seen(
  name: string,
  addressOf: Picture['addressOf'],
  as: Partial<Pick<Picture, 'role' | 'state'>> = {},
): Picture {
  return { name, addressOf, role: 'counselor', state: DESKTOP_LIGHT, ...as };
}

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
  const places = await placesOf(browser, origin);
  for (const { name, role, state, addressOf } of PICTURES) {
    const { page, context } = await openVisit(browser, { origin, state });
    await signIn(page, role);
    await openPage(page, addressOf(places));
    if (role !== 'member') await page.getByText('Live', { exact: true }).waitFor();
    const file = path.join(folder, `${name}.png`);
    await page.screenshot({ path: file });
    console.log(path.relative(process.cwd(), file));
    await context.close();
  }
}

async function placesOf(browser: Browser, origin: string): Promise<Places> {
  const { page, context } = await openVisit(browser, { origin });
  await signIn(page, 'counselor');
  const places = await findPlaces(page);
  await context.close();
  return places;
}
