import type { Browser, BrowserContext, ConsoleMessage, Page } from 'playwright-core';
import { watchTraffic } from './traffic.ts';
import { DESKTOP_LIGHT, type ViewState } from './states.ts';

/** One person's browser window on the portal, watched for what must never happen. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  state: ViewState;
  /** What happened that must not: a request that left the origin, an error in the console. */
  complaints: string[];
}

export interface VisitOptions {
  origin: string;
  state?: ViewState;
  locale?: string;
}

/** Opens an empty window. Nothing of an earlier visit is left in it. */
export async function openVisit(
  browser: Browser,
  { origin, state = DESKTOP_LIGHT, locale = 'en-US' }: VisitOptions,
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: state.viewport,
    colorScheme: state.colorScheme,
    hasTouch: state.device === 'phone',
    reducedMotion: 'reduce',
    timezoneId: 'America/New_York',
    locale,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  watch(page, new URL(origin).host, complaints);
  return { page, context, state, complaints };
}

function watch(page: Page, host: string, complaints: string[]): void {
  watchTraffic(page);
  const assertOwn = (address: string) => {
    const { protocol, host: asked } = new URL(address);
    const inside = protocol === 'data:' || protocol === 'blob:';
    if (!inside && asked !== host) complaints.push(`left the origin: ${address}`);
  };
  page.on('request', (request) => assertOwn(request.url()));
  page.on('websocket', (socket) => assertOwn(socket.url()));
  page.on('pageerror', (error) => complaints.push(`threw: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (isComplaint(message)) complaints.push(`console: ${message.text()}`);
  });
}

/** What a browser says where a page has no more need of a socket that does not stand yet: nothing is lost. */
const NOT_NEEDED_ANY_MORE = 'WebSocket is closed before the connection is established';

/** Warnings count: Vue, the router and vue-i18n warn of real mistakes, and of nothing else. */
function isComplaint(message: ConsoleMessage): boolean {
  if (message.text().includes(NOT_NEEDED_ANY_MORE)) return false;
  return message.type() === 'error' || message.type() === 'warning';
}
