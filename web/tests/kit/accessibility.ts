import { createRequire } from 'node:module';
import type { AxeResults, Result } from 'axe-core';
import type { Page } from 'playwright-core';
import type { ColorScheme } from './states.ts';

const SCRIPT = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const EVERY = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** What depends on colors alone. */
const OF_COLORS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/**
 * What axe finds on the page as it stands, one line a violation. Empty is the goal.
 * @param scheme in the dark only colors are looked at: all else is found in the light, on the same page
 */
export async function violationsOf(page: Page, scheme: ColorScheme = 'light'): Promise<string[]> {
  // As an init script would, but at once: the content security policy refuses an injected tag.
  await page.evaluate(await readScript());
  const { violations } = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: { run: (o: object) => Promise<AxeResults> } }).axe.run({
        runOnly,
        resultTypes: ['violations'],
      }),
    scheme === 'dark' ? OF_COLORS : EVERY,
  );
  return violations.flatMap(lines);
}

function lines({ id, help, nodes }: Result): string[] {
  return nodes.map(({ target, failureSummary }) => {
    const why = failureSummary?.split('\n').slice(1).join(' ').trim();
    return `${id} (${help}): ${target.join(' ')} ${why ?? ''}`;
  });
}

let script: string | undefined;

async function readScript(): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return (script ??= await readFile(SCRIPT, 'utf8'));
}
