import type { Browser, Page } from 'playwright-core';
import { ask } from './people.ts';
import { openPage } from './settle.ts';
import type { ViewState } from './states.ts';
import { visiting } from './suite.ts';

interface Found {
  mentorships: { nodes: { id: string; viewerParty: string; mentor: { name: string } }[] };
}

/** The mentorship of the demo's member who signs in, as that member or their mentor sees it. */
export async function ownPair(page: Page, party: 'MEMBER' | 'MENTOR'): Promise<string> {
  const { mentorships } = await ask<Found>(
    page,
    '{ mentorships(filter: { states: [ACTIVE] }, first: 50) { nodes { id viewerParty mentor { name } } } }',
  );
  const found = mentorships.nodes.find(({ viewerParty }) => viewerParty === party);
  if (!found) throw new Error('The demo has no such mentorship');
  return found.id;
}

/** Member at `/me` and mentor in the portal, both on a part of their mentorship. */
export async function both(
  browser: Browser,
  part: 'messages' | 'steps',
  work: (member: Page, mentor: Page, id: string) => Promise<void>,
  state?: ViewState,
): Promise<void> {
  await visiting(browser, { role: 'member', state }, async ({ page: member }) => {
    const id = await ownPair(member, 'MEMBER');
    await openPage(member, part === 'steps' ? `/me/mentor/${id}/steps` : `/me/mentor/${id}`);
    await visiting(browser, { role: 'mentor', state }, async ({ page: mentor }) => {
      await openPage(mentor, `/mentorships/${id}/${part}`);
      await work(member, mentor, id);
    });
  });
}

/** Words that no other run has written. */
export const written = (word: string) => `${word} ${String(Date.now())}`;
