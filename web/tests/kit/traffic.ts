import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Request } from 'playwright-core';

/** How long nothing may be on its way before a page counts as quiet. */
const QUIET_MS = 120;
const LIMIT_MS = 20_000;

interface Traffic {
  open: Set<Request>;
  changedAt: number;
}

const traffic = new WeakMap<Page, Traffic>();

/** Follows what is on its way. Sockets do not count: they stay open. */
export function watchTraffic(page: Page): void {
  const now: Traffic = { open: new Set(), changedAt: Date.now() };
  traffic.set(page, now);
  page.on('request', (request) => {
    now.open.add(request);
    now.changedAt = Date.now();
  });
  const end = (request: Request) => {
    now.open.delete(request);
    now.changedAt = Date.now();
  };
  page.on('requestfinished', end);
  page.on('requestfailed', end);
}

/** Waits until nothing is on its way. @throws Error that names what still is, when it takes too long */
export async function quiet(page: Page): Promise<void> {
  const now = traffic.get(page);
  if (!now) throw new Error('Nobody follows the traffic of this page');
  const deadline = Date.now() + LIMIT_MS;
  while (now.open.size > 0 || Date.now() - now.changedAt < QUIET_MS) {
    if (Date.now() > deadline) {
      const urls = [...now.open].map((request) => `${request.url()} ${request.postData() ?? ''}`);
      throw new Error(`The page does not come to rest:\n${urls.join('\n')}`);
    }
    await sleep(20);
  }
}
