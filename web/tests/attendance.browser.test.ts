import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { mistakesOf } from './kit/mistakes.ts';
import { ask } from './kit/people.ts';
import { openPage } from './kit/settle.ts';
import { PHONE_LIGHT } from './kit/states.ts';
import { eachSize, useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();
const phone = { role: 'member', state: PHONE_LIGHT } as const;
const MINUTE = 60_000;

interface Held {
  id: string;
  startsAt: string;
  session: { heldBy: { id: string } };
}

/** A group of its own that meets each day, the first time ten minutes ago. */
async function heldNow(
  coordinator: Page,
  hostIds: string[] = [],
): Promise<{ name: string; groupId: string; id: string; startsAt: string }> {
  const name = `Noon circle ${String(Date.now() % 1_000_000)} ${String(performance.now())}`;
  const { groupCreate } = await ask<{ groupCreate: { group: { id: string } } }>(
    coordinator,
    'mutation ($input: GroupInput!) { groupCreate(input: $input) { group { id } } }',
    {
      input: {
        name,
        secular: true,
        medicationWelcoming: true,
        venue: 'IN_PERSON',
        locationName: 'Room 2',
        timeZone: 'UTC',
        hostIds,
      },
    },
  );
  const groupId = groupCreate.group.id;
  const [begun, until] = [-10, 60].map((by) => new Date(Date.now() + by * MINUTE).toISOString());
  await ask(
    coordinator,
    `mutation ($groupId: ID!, $input: ProgramSessionInput!) {
      groupSessionCreate(groupId: $groupId, input: $input) { userErrors { code } } }`,
    {
      groupId,
      input: {
        title: name,
        modality: 'IN_PERSON',
        room: 'Room 2',
        schedule: {
          startsOn: begun?.slice(0, 10),
          startTime: begun?.slice(11, 16),
          durationMinutes: 60,
          timeZone: 'UTC',
        },
      },
    },
  );
  const { sessionOccurrences } = await ask<{ sessionOccurrences: Held[] }>(
    coordinator,
    `query ($from: DateTime!, $to: DateTime!, $groupId: ID) {
      sessionOccurrences(from: $from, to: $to, groupId: $groupId, groups: true) {
        id startsAt session { heldBy { ... on Group { id } } } } }`,
    { from: new Date(Date.now() - 15 * MINUTE).toISOString(), to: until, groupId },
  );
  const [held] = sessionOccurrences;
  if (!held) throw new Error('Nothing is held now.');
  return { name, groupId, id: held.id, startsAt: held.startsAt };
}

const asMember = <Result>(work: (page: Page) => Promise<Result>) =>
  visiting(browser(), phone, ({ page }) => work(page));
const ownId = async (page: Page) =>
  (await ask<{ viewer: { member: { id: string } } }>(page, '{ viewer { member { id } } }')).viewer
    .member.id;
const share = (page: Page, shared: boolean) =>
  ask(
    page,
    'mutation ($shared: Boolean!) { meetingSharingSet(shared: $shared) { userErrors { code } } }',
    { shared },
  );
const log = (page: Page, input: object) =>
  ask(
    page,
    'mutation ($input: MeetingAttendanceInput!) { meetingAttendanceLog(input: $input) { userErrors { code } } }',
    { input },
  );

eachSize('the code of a meeting holds', browser, 'coordinator', async ({ page, state }) => {
  const { id, startsAt } = await heldNow(page);
  await openPage(page, `/sessions/${id}/code`);
  await page.getByRole('img', { name: 'Code to scan, which logs this meeting' }).waitFor();
  const found = await mistakesOf(page, 'host code', state);
  // Just after midnight it began on the day before, by the clock of the network.
  const day = new Date(startsAt).toLocaleDateString('sv-SE', { timeZone: 'America/New_York' });
  await openPage(page, `/calendar?view=agenda&day=${day}&occurrence=${id}`);
  await page.getByRole('dialog').getByRole('link', { name: 'Code for members' }).waitFor();
  found.push(...(await mistakesOf(page, 'occurrence with a code', state)));
  expect(found).toEqual([]);
});

test('a host shows a code and renews it, a member scans it and logs the meeting once', async () => {
  const held = await visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    const now = await heldNow(page);
    await openPage(page, `/sessions/${now.id}/roll`);
    await page.getByRole('link', { name: 'Code for members' }).click();
    const letters = page.getByRole('status').filter({ hasText: /^\s*[A-Z2-9]{6}\s*$/ });
    const first = await letters.innerText();
    await page.getByRole('button', { name: 'Show another code' }).click();
    await page.getByText('This is a new code. The one before no longer works.').waitFor();
    const code = (await letters.innerText()).trim();
    expect(code).not.toBe(first.trim());
    return { ...now, code, first: first.trim() };
  });
  await asMember(async (page) => {
    await ask(page, 'mutation ($id: ID!) { groupJoin(groupId: $id) { userErrors { code } } }', {
      id: held.groupId,
    });
    const scan = async (code: string) => {
      const query = new URLSearchParams({ group: held.groupId, code });
      await openPage(page, `/me/attendance?${query.toString()}`);
      const chosen = page
        .getByRole('combobox', { name: 'Which meeting?' })
        .locator('option:checked');
      await chosen.filter({ hasText: held.name }).waitFor({ state: 'attached' });
      await page.getByRole('button', { name: 'Log it' }).click();
    };
    await scan(held.first);
    await page.getByText('No meeting of this group shows that code now.').waitFor();
    await scan(held.code);
    await page.getByText('It is logged.').waitFor();
    const logged = page.getByRole('listitem').filter({ hasText: held.name });
    await logged.getByText('Shown by the host’s code').waitFor();
    await scan(held.code);
    await page.getByText('You have logged this meeting with a code before.').waitFor();
  });
});

test('a mentor who hosts a group opens its roll, shows its code, and writes on its board, which members read', async () => {
  const person = '{ viewer { person { id } } }';
  await visiting(browser(), { role: 'mentor' }, async ({ page: mentor, state }) => {
    const { viewer } = await ask<{ viewer: { person: { id: string } } }>(mentor, person);
    const { groupId, id } = await visiting(browser(), { role: 'coordinator' }, ({ page }) =>
      heldNow(page, [viewer.person.id]),
    );
    await asMember((page) =>
      ask(page, 'mutation ($id: ID!) { groupJoin(groupId: $id) { userErrors { code } } }', {
        id: groupId,
      }),
    );
    await openPage(mentor, `/sessions/${id}/roll`);
    await mentor.getByRole('button', { name: 'Save the roll' }).waitFor();
    await mentor.getByRole('link', { name: 'Code for members' }).click();
    await mentor.getByRole('img', { name: 'Code to scan, which logs this meeting' }).waitFor();
    await openPage(mentor, `/groups/${groupId}`);
    await mentor.getByRole('link', { name: 'Board' }).click();
    await mentor.getByRole('textbox', { name: 'House rules' }).fill('We speak of ourselves.');
    await mentor.getByRole('button', { name: 'Open the board' }).click();
    await mentor.getByLabel('Write as a host').fill('Welcome at noon.');
    await mentor.getByRole('button', { name: 'Post', exact: true }).click();
    await mentor.getByRole('listitem').filter({ hasText: 'Welcome at noon.' }).waitFor();
    // The board is one of the group's tabs, and leads to the others.
    await mentor.getByRole('link', { name: /^Members/ }).waitFor();
    expect(await mistakesOf(mentor, 'board of a mentor', state)).toEqual([]);
    await visiting(browser(), phone, async ({ page }) => {
      await openPage(page, `/me/groups/${groupId}`);
      await page.getByRole('button', { name: 'Join the board' }).click();
      await page.getByText('Welcome at noon.').waitFor();
    });
  });
});

test('what a member went to is read by their team while they share it, and is not there else', async () => {
  const place = `The park ${String(Date.now() % 1_000_000)}`;
  const member = await asMember(async (page) => {
    await log(page, { place, signedBy: 'Pat' });
    await share(page, false);
    return ownId(page);
  });
  const look = (work: (page: Page) => Promise<void>) =>
    visiting(browser(), { role: 'coordinator' }, ({ page }) => work(page));
  await look(async (page) => {
    await openPage(page, `/members/${member}/team`);
    const card = page.getByRole('region', { name: 'Groups and meetings' });
    await card.getByText('Not shared').waitFor();
    expect(await card.getByText(place).count()).toBe(0);
    await openPage(page, `/members/${member}?kind=meeting_attended`);
    await page.getByText('Nothing matches').first().waitFor();
  });
  await asMember((page) => share(page, true));
  await look(async (page) => {
    await openPage(page, `/members/${member}/team`);
    const card = page.getByRole('region', { name: 'Groups and meetings' });
    await card.getByText(place).waitFor();
    await card.getByText('Signed by Pat, as they wrote it').first().waitFor();
    await openPage(page, `/members/${member}`);
    await page.getByRole('combobox', { name: 'Show only' }).click();
    await page.getByRole('option', { name: 'Meetings they shared' }).click();
    await page.keyboard.press('Escape');
    await page.getByText(place).waitFor();
    expect(new URL(page.url()).searchParams.get('kind')).toBe('meeting_attended');
  });
  await asMember((page) => share(page, false));
});

eachSize('a member’s groups and meetings hold', browser, 'coordinator', async (visit) => {
  const { page, state } = visit;
  const member = await asMember(async (own) => {
    await log(own, { place: 'In the park' });
    await share(own, true);
    return ownId(own);
  });
  const found: string[] = [];
  await openPage(page, `/members/${member}/team`);
  const card = page.getByRole('region', { name: 'Groups and meetings' });
  await card.getByText('In the park').first().scrollIntoViewIfNeeded();
  found.push(...(await mistakesOf(page, 'member meetings', state)));
  await openPage(page, `/members/${member}?kind=meeting_attended`);
  await page.getByText('Went to a meeting').first().scrollIntoViewIfNeeded();
  found.push(...(await mistakesOf(page, 'member meetings timeline', state)));
  expect(found).toEqual([]);
});

test('older meetings are shown on demand, and the way there leads from the home screen and the meetings', () =>
  visiting(browser(), phone, async ({ page, state }) => {
    const marks = Array.from({ length: 21 }, (_, i) => `Long ago ${String(i)}`);
    for (const [i, place] of marks.entries()) {
      const attendedAt = new Date(Date.now() - (200 + i) * 1440 * MINUTE).toISOString();
      await log(page, { place, attendedAt });
    }
    await openPage(page, '/me/');
    await page.getByRole('link', { name: 'See and log' }).click();
    await page.getByRole('heading', { name: 'Meetings I went to' }).waitFor();
    await page.getByRole('button', { name: 'Show older ones' }).waitFor();
    // Who can read it stands above what they would read.
    const who = await page.getByRole('heading', { name: 'Who can read this' }).boundingBox();
    const newest = await page.locator('main li').first().boundingBox();
    expect(who?.y).toBeLessThan(newest?.y ?? 0);
    const oldest = page.getByText('Long ago 20', { exact: true });
    while ((await oldest.count()) === 0) {
      const before = await page.locator('main li').count();
      await page.getByRole('button', { name: 'Show older ones' }).click();
      await page.waitForFunction(
        (count) => document.querySelectorAll('main li').length > count,
        before,
      );
    }
    expect(await page.getByRole('button', { name: 'Show older ones' }).count()).toBe(0);
    expect(await mistakesOf(page, 'me attendance', state)).toEqual([]);
    await openPage(page, '/me/meetings');
    await page.getByRole('link', { name: 'Where I went' }).click();
    await page.getByRole('button', { name: 'Log a meeting' }).waitFor();
    await openPage(page, '/me/meetings');
    expect(await mistakesOf(page, 'me meetings with attendance', state)).toEqual([]);
  }));

test('what a group holds is a file for a calendar, by its names for staff and without them for members', async () => {
  const saved = async (page: Page, press: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    return readFile(await download.path(), 'utf8');
  };
  const held = await visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    const now = await heldNow(page);
    await openPage(page, `/groups/${now.groupId}`);
    const file = page.getByRole('button', { name: 'Calendar file' });
    const text = await saved(page, () => file.click());
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${now.name}`);
    return now;
  });
  await visiting(browser(), phone, async ({ page, state }) => {
    await ask(page, 'mutation ($id: ID!) { groupJoin(groupId: $id) { userErrors { code } } }', {
      id: held.groupId,
    });
    await openPage(page, '/me/groups');
    const file = page.getByRole('button', { name: `Add to my calendar: ${held.name}` });
    const text = await saved(page, () => file.click());
    expect(text).toContain('SUMMARY:Meeting\r\n');
    expect(text).not.toContain('circle');
    expect(await mistakesOf(page, 'me groups with calendar', state)).toEqual([]);
  });
});
