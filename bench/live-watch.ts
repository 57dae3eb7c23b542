import type { Visit } from '../web/tests/kit/visit.ts';

type Page = Visit['page'];

interface Watched {
  holdfastSeen: { at: number; alerts: number }[];
}

/**
 * Notes when the page has one row more than before. The moment is that of the frame after the change, by
 * this machine's clock.
 */
export async function watchAlerts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: { at: number; alerts: number }[] = [];
    const count = () => document.querySelectorAll('main [data-alert]').length;
    let known = count();
    const look = () => {
      const alerts = count();
      if (alerts === known) return;
      known = alerts;
      requestAnimationFrame(() =>
        seen.push({ at: performance.timeOrigin + performance.now(), alerts }),
      );
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    (globalThis as unknown as Watched).holdfastSeen = seen;
  });
}

/** How many changes were seen so far. */
export function seenSoFar(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as Watched).holdfastSeen.length);
}

/** When the page showed the next alert, in milliseconds; waits for it. */
export async function nextSeen(page: Page, before: number): Promise<number> {
  const handle = await page.waitForFunction(
    (count) => (globalThis as unknown as Watched).holdfastSeen[count]?.at,
    before,
    { polling: 50, timeout: 10_000 },
  );
  return (await handle.jsonValue()) as number;
}
