import type { Page } from 'playwright-core';
import { ask, signIn, type DemoRole } from './people.ts';

interface VueApp {
  config: {
    globalProperties: {
      $router: {
        getRoutes: () => { path: string }[];
        resolve: (to: string) => { meta: { permission?: string } };
      };
    };
  };
}

/** The paths of the router's own list, so that no page is forgotten. */
export async function routePaths(page: Page): Promise<string[]> {
  const paths = await page.evaluate(() => {
    const root = document.querySelector('#app') as unknown as { __vue_app__: VueApp };
    return root.__vue_app__.config.globalProperties.$router.getRoutes().map(({ path }) => path);
  });
  return [...new Set(paths)].toSorted();
}

/** A page, and a role to which it is open. */
export interface OpenRoute {
  path: string;
  address: string;
  role: DemoRole;
}

/** Who walks through the pages; each is shown to the first to whom it is open. */
const WALKERS = ['counselor', 'coordinator', 'admin', 'house', 'mentor'] as const;

/**
 * Pages with a role that may enter each, so that none is seen as the lock before it. Leaves the page signed in as
 * the last role that was asked.
 * @throws Error for a page that nobody may enter
 */
export async function openRoutes(
  page: Page,
  paths: readonly string[],
  places: Places,
): Promise<OpenRoute[]> {
  const addresses = paths.map((path) => addressOf(path, places));
  const needed = await page.evaluate((all) => {
    const root = document.querySelector('#app') as unknown as { __vue_app__: VueApp };
    const router = root.__vue_app__.config.globalProperties.$router;
    return all.map((address) => router.resolve(address).meta.permission ?? null);
  }, addresses);
  const held = await permissionsOf(page);
  return paths.map((path, at) => {
    const permission = needed[at] ?? null;
    const role = WALKERS.find((one) => permission === null || held.get(one)?.includes(permission));
    if (!role) throw new Error(`Nobody of the demo may enter ${path}`);
    return { path, address: addresses[at] ?? path, role };
  });
}

async function permissionsOf(page: Page): Promise<Map<DemoRole, string[]>> {
  const held = new Map<DemoRole, string[]>();
  for (const role of WALKERS) {
    await signIn(page, role);
    const { viewer } = await ask<{ viewer: { permissions: string[] } }>(
      page,
      '{ viewer { permissions } }',
    );
    held.set(role, viewer.permissions);
  }
  return held;
}

const DAY = 86_400_000;

const EXAMPLES = `query Examples($from: DateTime!, $to: DateTime!) {
  members(first: 1) { nodes { id } }
  alerts(filter: { states: [OPEN] }, first: 1) { nodes { id } }
  programs(first: 2) { nodes { id } }
  groups(first: 1) { nodes { id } }
  sessionOccurrences(from: $from, to: $to, mine: true) { id }
  residences(first: 1) { nodes { id } }
  referrals(first: 1) { nodes { id } }
  concerns(first: 1) { nodes { id } }
  mentorships(filter: { states: [ACTIVE] }, first: 1) { nodes { id mentor { id } } }
}`;

interface Examples {
  members: { nodes: { id: string }[] };
  alerts: { nodes: { id: string }[] };
  programs: { nodes: { id: string }[] };
  groups: { nodes: { id: string }[] };
  sessionOccurrences: { id: string }[];
  residences: { nodes: { id: string }[] };
  referrals: { nodes: { id: string }[] };
  concerns: { nodes: { id: string }[] };
  mentorships: { nodes: { id: string; mentor: { id: string } }[] };
}

/** Things that are there to be shown. */
export interface Places {
  member: string;
  alert: string;
  program: string;
  group: string;
  session: string;
  residence: string;
  referral: string;
  concern: string;
  mentorship: string;
  mentor: string;
}

export async function findPlaces(page: Page): Promise<Places> {
  const [from, to] = [-7, 1].map((days) => new Date(Date.now() + days * DAY).toISOString());
  const found = await ask<Examples>(page, EXAMPLES, { from, to });
  const [member, alert] = [found.members.nodes[0]?.id, found.alerts.nodes[0]?.id];
  // The second: it has a waiting list.
  const program = found.programs.nodes[1]?.id;
  const session = found.sessionOccurrences[0]?.id;
  const group = found.groups.nodes[0]?.id;
  const [referral, concern] = [found.referrals.nodes[0]?.id, found.concerns.nodes[0]?.id];
  const residence = found.residences.nodes[0]?.id;
  const [pair] = found.mentorships.nodes;
  if (
    !member ||
    !alert ||
    !program ||
    !group ||
    !session ||
    !residence ||
    !referral ||
    !concern ||
    !pair
  ) {
    throw new Error(`The demo lacks something to show: ${JSON.stringify(found)}`);
  }
  const [mentorship, mentor] = [pair.id, pair.mentor.id];
  return {
    member,
    alert,
    program,
    group,
    session,
    residence,
    referral,
    concern,
    mentorship,
    mentor,
  };
}

/** An address of a path, with things that are there. @throws Error for a parameter that nobody knows */
export function addressOf(path: string, places: Places): string {
  const address = path
    .replace('/members/:id', `/members/${places.member}`)
    .replace('/alerts/:id', `/alerts/${places.alert}`)
    .replace('/groups/:id', `/groups/${places.group}`)
    .replace('/programs/:id', `/programs/${places.program}`)
    .replace('/residences/:id', `/residences/${places.residence}`)
    .replace('/referrals/concerns/:id', `/referrals/concerns/${places.concern}`)
    .replace('/mentorships/profiles/:id', `/mentorships/profiles/${places.mentor}`)
    .replace('/mentorships/:id', `/mentorships/${places.mentorship}`)
    .replace('/concern/:organization', '/concern/any')
    .replace('/referrals/:id', `/referrals/${places.referral}`)
    // What it shows has a test of its own, after a file was sent.
    .replace('/admin/import/:id', '/admin/import/unknown')
    // One of the organization's own is written in a test of its own.
    .replace('/plan-templates/:id', '/plan-templates/unknown')
    .replace('/sessions/:id', `/sessions/${places.session}`)
    .replace('/:pathMatch(.*)*', '/no-such-page');
  if (address.includes(':')) throw new Error(`No example for ${path}: add one to the test kit`);
  return address;
}
