import { afterAll, beforeAll, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { signIn, type DemoRole } from './people.ts';
import { origin } from './own-server.ts';
import { keepPicture } from './picture.ts';
import { SIZES, type ViewState } from './states.ts';
import { openVisit, type Visit } from './visit.ts';

/** One browser for a test file. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return () => {
    if (!browser) throw new Error('The browser is not open yet');
    return browser;
  };
}

export interface VisitAs {
  role?: DemoRole;
  state?: ViewState;
  locale?: string;
  origin?: string;
}

/**
 * A window for the length of `work`. What must never happen makes it throw, also after the work is done;
 * where it does, a picture of the page is kept.
 */
export async function visiting<Result>(
  browser: Browser,
  { role, state, locale, origin: elsewhere }: VisitAs,
  work: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const visit = await openVisit(browser, { origin: elsewhere ?? origin(), state, locale });
  try {
    if (role) await signIn(visit.page, role);
    const result = await work(visit);
    assertNoComplaints(visit);
    return result;
  } catch (error) {
    await keepPicture(visit.page, `went-wrong-${visit.state.device}`).catch(() => undefined);
    if (visit.complaints.length > 0) console.error(visit.complaints.join('\n'));
    throw error;
  } finally {
    await visit.context.close();
  }
}

function assertNoComplaints({ complaints }: Visit): void {
  if (complaints.length > 0) throw new Error(`The page misbehaved:\n${complaints.join('\n')}`);
}

/** A test for every size. */
export function eachSize(
  name: string,
  browser: () => Browser,
  role: DemoRole | undefined,
  work: (visit: Visit) => Promise<void>,
): void {
  test.each(SIZES)(`${name} ($device)`, (state) => visiting(browser(), { role, state }, work));
}
