import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { mistakesOf } from './kit/mistakes.ts';
import { ask, signIn } from './kit/people.ts';
import { keepPicture } from './kit/picture.ts';
import { openPage } from './kit/settle.ts';
import { PHONE_LIGHT } from './kit/states.ts';
import { useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();
const phone = { role: 'member', state: PHONE_LIGHT } as const;
/** In the middle of the demo network's towns. */
const HERE = { latitude: 41.66, longitude: -71.33 };

test('a member finds a meeting near where they are, on their tap alone, and the nearest first', () =>
  visiting(browser(), phone, async ({ page, context, state }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation(HERE);
    await openPage(page, '/me/meetings');
    await page.getByRole('button', { name: 'Any day' }).click();
    await page.getByRole('button', { name: 'Near me' }).click();
    await page.getByText('We use where you are for this search only').waitFor();
    const far = page.locator('article').getByText(/^ · [\d.,]+ mi$/);
    await far.first().waitFor();
    const miles = (await far.allInnerTexts()).map((text) => Number(/[\d.]+/.exec(text)?.[0]));
    expect(miles.length).toBeGreaterThan(3);
    expect(miles).toEqual(miles.toSorted((a, b) => a - b));
    expect(await mistakesOf(page, 'me meetings near', state)).toEqual([]);
  }));

test('who does not say where they are looks near a town by its name', () =>
  visiting(browser(), phone, async ({ page, context, state }) => {
    await context.clearPermissions();
    await openPage(page, '/me/meetings');
    await page.getByRole('button', { name: 'Near me' }).click();
    await page.getByText('We could not find where you are. Pick a town.').waitFor();
    await page.getByRole('button', { name: 'Near a town' }).click();
    await page.getByLabel('Type the name of a town').fill('nowhere at all');
    await page.getByText('No meetings in a town with this name.').waitFor();
    await page.getByLabel('Type the name of a town').fill('harb');
    await page.getByRole('button', { name: /^Harbor/ }).click();
    await page.getByRole('button', { name: 'Any day' }).click();
    await page.getByText('Near Harbor').waitFor();
    await page.locator('article').first().waitFor();
    // What was typed is done with.
    expect(await page.getByLabel('Type the name of a town').count()).toBe(0);
    await page.getByRole('button', { name: 'Another town' }).click();
    expect(await page.getByLabel('Type the name of a town').inputValue()).toBe('');
    await page.getByLabel('Type the name of a town').fill('harb');
    await page.getByRole('button', { name: /^Harbor/ }).click();
    await page.locator('article').first().waitFor();
    expect(await mistakesOf(page, 'me meetings near a town', state)).toEqual([]);
  }));

test('what is found stands on the first screen, its day is said once, and the chosen day is in sight', () =>
  visiting(browser(), phone, async ({ page, state }) => {
    await openPage(page, '/me/meetings?day=sunday&accessible=1');
    await page.getByRole('button', { name: 'More choices (1)', expanded: false }).waitFor();
    const first = await page.locator('article').first().boundingBox();
    expect(first?.y).toBeLessThan(state.viewport.height * 0.6);
    const day = page.getByRole('heading', { level: 2, name: /Sun, [A-Z][a-z]+ \d+$/ });
    await day.waitFor();
    expect(await page.getByText(/^Sun, [A-Z][a-z]+ \d+$/).count()).toBe(0);
    const { width } = state.viewport;
    const chip = await page.getByRole('button', { name: 'Sunday', pressed: true }).boundingBox();
    expect(chip?.x).toBeGreaterThanOrEqual(0);
    expect((chip?.x ?? 0) + (chip?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(await mistakesOf(page, 'me meetings of a day', state)).toEqual([]);
  }));

test('a list that holds nothing says so, and one that cannot be read can be read again', () =>
  visiting(browser(), phone, async ({ page, complaints }) => {
    await openPage(page, '/me/meetings');
    await page.getByText('More choices').click();
    await page.getByRole('button', { name: 'Any day' }).click();
    await page.getByLabel('Kind of meeting').selectOption({ label: 'Step study' });
    await page.getByLabel('Time of day').selectOption({ label: 'Late at night' });
    await page.getByText('Nothing found').waitFor();
    // What holds already is not advised: it is any day, and anywhere.
    await page.getByText('Try fewer choices.', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Show the map' }).click();
    await page.getByText('No meetings to show on the map.').waitFor();
    await keepPicture(page, 'me-meetings-map-none');
    await page.getByRole('button', { name: 'Hide the map' }).click();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'Today' }).click();
    await page.getByRole('alert').getByText('You are not connected.').waitFor();
    await page.unroute('**/graphql');
    await page.getByLabel('Time of day').selectOption({ label: 'Any time' });
    await page.getByRole('alert').waitFor({ state: 'detached' });
    // The browser says of each request that it was not let go.
    expect(complaints.splice(0).every((text) => text.includes('ERR_FAILED'))).toBe(true);
  }));

test('a meeting is kept, goes into a calendar under a word that tells of nothing, and is taken off', () =>
  visiting(browser(), phone, async ({ page, state }) => {
    await openPage(page, '/me/meetings');
    await page.getByRole('button', { name: 'Any day' }).click();
    await page.getByRole('button', { name: 'Online' }).click();
    const card = page.locator('article').first();
    const name = await card.getByRole('heading').innerText();
    await card.getByRole('button', { name: `Keep this meeting: ${name}` }).click();
    await card.getByRole('button', { name: `Take off my list: ${name}` }).waitFor();
    await card.getByText('On your list', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'My meetings' }).click();
    await page.getByRole('heading', { name }).waitFor();

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `Add to my calendar: ${name}` }).click();
    expect((await download).suggestedFilename()).toBe('calendar.ics');
    await page.getByRole('button', { name: 'Get an address' }).click();
    const address = await page.getByLabel('Your secret address').inputValue();
    const calendar = await (await page.context().request.get(address)).text();
    expect(calendar).toContain('SUMMARY:Meeting\r\n');
    expect(calendar).not.toContain(name);
    expect(await mistakesOf(page, 'me my meetings', state)).toEqual([]);
    // What an address shows is chosen for the next one, which ends it.
    await page.getByText('It shows only “Meeting”.').waitFor();
    const choice = page.getByLabel('The new address shows names and places');
    expect(await choice.isVisible()).toBe(false);
    await page.getByText('Get another address').click();
    await page.getByText('If you get a new one, the old one stops.').waitFor();
    await choice.check();
    await page.getByRole('button', { name: 'Get a new address' }).click();
    await page.getByText('It shows the names and places of meetings.').waitFor();
    const named = await page.getByLabel('Your secret address').inputValue();
    expect((await page.context().request.get(address)).status()).toBe(404);
    const read = await (await page.context().request.get(named)).text();
    expect(read.replaceAll('\r\n ', '')).toContain(`SUMMARY:${name}`);
    expect(await choice.isVisible()).toBe(false);

    await page.getByRole('button', { name: 'Stop the address' }).click();
    await page.getByText('The address works no more.').waitFor();
    expect((await page.context().request.get(named)).status()).toBe(404);
    await page.getByRole('button', { name: `Take off my list: ${name}` }).click();
    await page.getByRole('button', { name: `Keep this meeting: ${name}` }).waitFor();
    await openPage(page, '/me/meetings/mine');
    await page.getByText('You keep no meetings yet.').waitFor();
  }));

const IMPORT = `mutation ($input: MeetingFeedImportInput!) {
  meetingFeedImport(input: $input) { feed { id version } } }`;
const END = `mutation ($id: ID!, $version: Int!) {
  meetingFeedEnd(id: $id, expectedVersion: $version) { userErrors { code } } }`;
const HOUR = 3_600_000;
const NOW = 'Lamplight hour';
const LATER = 'Lamplight supper';

/** Meetings of every day, of a feed that ends with the work: each from so many hours on to so many. */
async function whileHeld(
  page: Page,
  held: [name: string, from: number, to: number][],
  work: () => Promise<void>,
): Promise<void> {
  const clock = (ahead: number) => new Date(Date.now() + ahead).toISOString().slice(11, 16);
  const rows = held.map(([name, from, to]) => {
    const [time, end_time] = [clock(from * HOUR), clock(to * HOUR)];
    return { slug: name, name, day: [0, 1, 2, 3, 4, 5, 6], time, end_time, types: ['ONL'] };
  });
  const input = { name: 'Lamplight list', kind: 'MEETING_GUIDE', timeZone: 'UTC' };
  const { meetingFeedImport } = await ask<{ meetingFeedImport: { feed: object } }>(page, IMPORT, {
    input: { ...input, document: JSON.stringify(rows) },
  });
  try {
    await work();
  } finally {
    await signIn(page, 'coordinator');
    await ask(page, END, meetingFeedImport.feed);
  }
}

test('among what somebody keeps stands first what is under way, by its time of now', () =>
  visiting(browser(), { ...phone, role: 'coordinator' }, ({ page, state }) => {
    const held: [string, number, number][] = [
      [NOW, -1, 1],
      [LATER, 2, 3],
    ];
    return whileHeld(page, held, async () => {
      await signIn(page, 'member');
      const { meetings } = await ask<{ meetings: { nodes: { id: string }[] } }>(
        page,
        '{ meetings(filter: { text: "Lamplight" }) { nodes { id } } }',
      );
      for (const { id } of meetings.nodes) {
        await ask(page, 'mutation ($id: ID!) { meetingKeep(id: $id) { meeting { id } } }', { id });
      }
      await openPage(page, '/me/meetings/mine');
      const cards = page.locator('article');
      await cards.nth(1).getByRole('heading', { name: LATER }).waitFor();
      await cards.nth(0).getByRole('heading', { name: NOW }).waitFor();
      await cards.nth(0).getByText('On now', { exact: true }).waitFor();
      expect(await page.getByText('On now', { exact: true }).count()).toBe(1);
      expect(await mistakesOf(page, 'me my meetings on now', state)).toEqual([]);
    });
  }));

test('when the hours looked at hold no meeting, as at night, the next ones stand there', () =>
  visiting(browser(), { ...phone, role: 'coordinator' }, ({ page, state }) =>
    whileHeld(page, [[LATER, 6, 7]], async () => {
      await signIn(page, 'member');
      await openPage(page, '/me/meetings?text=Lamplight');
      await page.getByRole('button', { name: 'Next 3 hours', pressed: true }).waitFor();
      await page.getByText('There are none in these hours.').waitFor();
      await page.getByRole('heading', { level: 2, name: /^The next ones/ }).waitFor();
      await page.getByRole('heading', { name: LATER }).waitFor();
      expect(await page.getByText('Nothing found').count()).toBe(0);
      expect(await mistakesOf(page, 'me meetings next ones', state)).toEqual([]);
      await page.getByRole('button', { name: 'Any day' }).click();
      await page.getByRole('heading', { name: LATER }).waitFor();
      expect(await page.getByText('The next ones').count()).toBe(0);
    }),
  ));
