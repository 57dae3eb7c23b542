// Measures from a check-in recorded by an app to the alert on the screen: node bench/live-alert.ts
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startApi } from '../web/tests/kit/api-process.ts';
import { launchBrowser } from '../web/tests/kit/browser.ts';
import { credentialsOf, signIn } from '../web/tests/kit/people.ts';
import { startRecorder, type Recorder } from '../web/tests/kit/recorder.ts';
import { openPage } from '../web/tests/kit/settle.ts';
import { openVisit, type Visit } from '../web/tests/kit/visit.ts';
import { nextSeen, seenSoFar, watchAlerts } from './live-watch.ts';
import { quantile } from './quantile.ts';

const REPEATS = 20;
const LIMIT_MS = 100;
/** High enough for an alert. */
const CRAVING = 9;

/** Milliseconds, one entry for each check-in. */
interface Round {
  shown: number[];
  roundTrip: number[];
}

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
  const first = await startApi({ dataDir });
  ends.push(first.stop);
  const second = await startApi({ dataDir });
  ends.push(second.stop);
  const browser = await launchBrowser();
  ends.push(() => browser.close());
  console.log(
    `From recordedAt (the database's clock, before the commit) to the frame that shows the alert; ` +
      `${REPEATS} check-ins, one round.`,
  );
  for (const [name, { url }] of Object.entries({ one: first, two: second })) {
    const recorder = await startRecorder(url, credentialsOf('counselor'));
    ends.push(recorder.stop);
    const { page, context } = await openVisit(browser, { origin: first.url });
    await signIn(page, 'counselor');
    await openPage(page, '/alerts');
    await page.getByText('Live', { exact: true }).waitFor();
    await watchAlerts(page);
    report(name, await measure(page, recorder));
    await context.close();
  }
}

type Page = Visit['page'];

async function measure(page: Page, recorder: Recorder): Promise<Round> {
  const members: string[] = [];
  while (members.length <= REPEATS) members.push(await recorder.enroll(`Bench ${members.length}`));
  const round: Round = { shown: [], roundTrip: [] };
  for (const member of members) {
    round.roundTrip.push(await emptyRoundTrip(page));
    const before = await seenSoFar(page);
    const recordedAt = await recorder.checkIn(member, CRAVING);
    round.shown.push((await nextSeen(page, before)) - recordedAt);
  }
  // The first warms up what every later one finds warm.
  return { shown: round.shown.slice(1), roundTrip: round.roundTrip.slice(1) };
}

async function emptyRoundTrip(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const began = performance.now();
    const headers = { 'content-type': 'application/json' };
    const body = '{"query":"{ __typename }"}';
    await (await fetch('/graphql', { method: 'POST', headers, body })).text();
    return performance.now() - began;
  });
}

function report(processes: string, { shown, roundTrip }: Round): void {
  const [median, late, empty] = [
    quantile(shown, 0.5),
    quantile(shown, 0.9),
    quantile(roundTrip, 0.5),
  ];
  slow ||= !(median <= LIMIT_MS);
  console.log(
    `${processes} API process${processes === 'one' ? '' : 'es'}: ` +
      `median ${median.toFixed(1)} ms, p90 ${late.toFixed(1)} ms (limit: median ${LIMIT_MS} ms); ` +
      `an empty round trip ${empty.toFixed(1)} ms, ratio ${(median / empty).toFixed(1)}`,
  );
}
