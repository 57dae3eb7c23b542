// Measures how a caseload of thousands opens and scrolls: node bench/caseload.ts
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startApi } from '../web/tests/kit/api-process.ts';
import { launchBrowser } from '../web/tests/kit/browser.ts';
import { enrollMany } from '../web/tests/kit/enroll-many.ts';
import { credentialsOf, signIn } from '../web/tests/kit/people.ts';
import { openPage, settle } from '../web/tests/kit/settle.ts';
import { DESKTOP_LIGHT, PHONE_LIGHT } from '../web/tests/kit/states.ts';
import { openVisit, type Visit } from '../web/tests/kit/visit.ts';
import { frameTimes } from './frame-times.ts';
import { quantile } from './quantile.ts';

const MEMBERS = 5_000;
const OPENS_WITHIN_MS = 1_000;
/** Of the frames of an empty page that scrolls, whose clock is the same. */
const FRAME_LIMIT = 1.05;
const SCROLL = { pixelsAFrame: 60, frames: 300 };
const BANDS = ['LOW', 'MODERATE', 'HIGH', 'CRITICAL', 'LOW,HIGH'];

type Page = Visit['page'];
type Browser = Awaited<ReturnType<typeof launchBrowser>>;

const dataDir = path.join(tmpdir(), `holdfast-bench-${randomUUID()}`);
const ends: (() => Promise<unknown>)[] = [
  () => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }),
];
let slow = false;
try {
  await measureAll();
} finally {
  for (const end of ends.toReversed()) await end();
}
process.exit(slow ? 1 : 0);

async function measureAll(): Promise<void> {
  const { url, stop } = await startApi({
    dataDir,
    env: { HOLDFAST_OPERATIONS_PER_MINUTE: '1000000' },
  });
  ends.push(stop);
  await enrollMany(url, credentialsOf('coordinator'), MEMBERS);
  const browser = await launchBrowser();
  ends.push(() => browser.close());
  for (const state of [DESKTOP_LIGHT, PHONE_LIGHT]) await measure(browser, url, state);
}

async function measure(
  browser: Browser,
  origin: string,
  state: typeof DESKTOP_LIGHT,
): Promise<void> {
  const { page, context } = await openVisit(browser, { origin, state });
  await signIn(page, 'coordinator');
  const opens = await openings(page);
  await openPage(page, '/caseload');
  const scrolled = await frameTimes(page, SCROLL);
  await page.setContent('<div style="height: 30000px"></div>');
  const empty = await frameTimes(page, SCROLL);
  report(state.device, { opens, scrolled, empty });
  await context.close();
}

/** Milliseconds from the click to the first row drawn. A new filter each time: no list that was kept. */
async function openings(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (const band of BANDS) {
    await openPage(page, '/meetings');
    await settle(page);
    times.push(await page.evaluate(openCaseload, `band=${band},UNKNOWN`));
  }
  return times;
}

async function openCaseload(query: string): Promise<number> {
  const app = document.querySelector('#app') as unknown as {
    __vue_app__: { config: { globalProperties: { $router: { push: (to: string) => void } } } };
  };
  const began = performance.now();
  app.__vue_app__.config.globalProperties.$router.push(`/caseload?${query}`);
  while (!document.querySelector('[data-index="0"]')) await new Promise(requestAnimationFrame);
  return performance.now() - began;
}

function report(
  device: string,
  { opens, scrolled, empty }: { opens: number[]; scrolled: number[]; empty: number[] },
): void {
  const ratio = quantile(scrolled, 0.5) / quantile(empty, 0.5);
  slow ||= !(quantile(opens, 0.5) <= OPENS_WITHIN_MS && ratio <= FRAME_LIMIT);
  console.log(
    `${device}: opens in ${quantile(opens, 0.5).toFixed(0)} ms (limit: median ${OPENS_WITHIN_MS} ms); ` +
      `a frame takes ${quantile(scrolled, 0.5).toFixed(1)} ms, p95 ${quantile(scrolled, 0.95).toFixed(1)} ms, ` +
      `of an empty page ${quantile(empty, 0.5).toFixed(1)} ms, ratio ${ratio.toFixed(2)} (limit: ${FRAME_LIMIT})`,
  );
}
