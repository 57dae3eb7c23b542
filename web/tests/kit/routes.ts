import type { Page } from 'playwright-core';
import { ask } from './people.ts';

interface VueApp {
  config: { globalProperties: { $router: { getRoutes: () => { path: string }[] } } };
}

/** The paths of the router's own list, so that no page is forgotten. */
export async function routePaths(page: Page): Promise<string[]> {
  const paths = await page.evaluate(() => {
    const root = document.querySelector('#app') as unknown as { __vue_app__: VueApp };
    return root.__vue_app__.config.globalProperties.$router.getRoutes().map(({ path }) => path);
  });
  return [...new Set(paths)].toSorted();
}

const EXAMPLES = `query Examples {
  members(first: 1) { nodes { id } }
  alerts(filter: { states: [OPEN] }, first: 1) { nodes { id } }
}`;

interface Examples {
  members: { nodes: { id: string }[] };
  alerts: { nodes: { id: string }[] };
}

/** Things that are there to be shown. */
export interface Places {
  member: string;
  alert: string;
}

export async function findPlaces(page: Page): Promise<Places> {
  const { members, alerts } = await ask<Examples>(page, EXAMPLES);
  const [member, alert] = [members.nodes[0]?.id, alerts.nodes[0]?.id];
  if (!member || !alert) throw new Error('The demo has no member or no open alert to show');
  return { member, alert };
}

/** An address of a path, with things that are there. @throws Error for a parameter that nobody knows */
export function addressOf(path: string, { member, alert }: Places): string {
  const address = path
    .replace('/members/:id', `/members/${member}`)
    .replace('/alerts/:id', `/alerts/${alert}`)
    .replace('/:pathMatch(.*)*', '/no-such-page');
  if (address.includes(':')) throw new Error(`No example for ${path}: add one to the test kit`);
  return address;
}
