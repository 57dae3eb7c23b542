import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOf } from './kit/accessibility.ts';
import { mistakesOf } from './kit/mistakes.ts';
import { ask } from './kit/people.ts';
import { keepPicture } from './kit/picture.ts';
import { openPage, settle } from './kit/settle.ts';
import { PHONE_LIGHT } from './kit/states.ts';
import { eachSize, useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();
const unique = () => `${String(Date.now() % 1_000_000)}${String(Math.floor(Math.random() * 1000))}`;

const BEGIN = `mutation ($input: GroupInput!) { groupCreate(input: $input) { group { id } } }`;
const WHO = `{ viewer { person { id } } }`;
const MEET = `mutation ($groupId: ID!, $input: ProgramSessionInput!) {
  groupSessionCreate(groupId: $groupId, input: $input) { userErrors { code } } }`;
const OPEN = `mutation ($groupId: ID!) {
  boardOpen(groupId: $groupId, houseRules: "We speak of ourselves.") { board { id } }
}`;

/** A group that the coordinator hosts, with an open board when asked for. */
async function groupOf(page: Page, open: boolean): Promise<{ id: string; name: string }> {
  const { viewer } = await ask<{ viewer: { person: { id: string } } }>(page, WHO);
  const name = `Lantern circle ${unique()}`;
  const input = {
    name,
    secular: true,
    medicationWelcoming: true,
    venue: 'IN_PERSON',
    locationName: 'Room 2',
    timeZone: 'America/New_York',
    hostIds: [viewer.person.id],
  };
  const begun = await ask<{ groupCreate: { group: { id: string } } }>(page, BEGIN, { input });
  const { id } = begun.groupCreate.group;
  if (open) await ask(page, OPEN, { groupId: id });
  return { id, name };
}

test('a host opens a board; a member joins it by a name of their own, writes, and is offered help', () =>
  visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    const group = await groupOf(page, false);
    await ask(page, MEET, {
      groupId: group.id,
      input: {
        title: 'Lantern evening',
        modality: 'IN_PERSON',
        schedule: {
          startsOn: new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10),
          startTime: '18:30',
          durationMinutes: 60,
          timeZone: 'America/New_York',
        },
      },
    });
    await openPage(page, `/groups/${group.id}/board`);
    await page.getByRole('textbox', { name: 'House rules' }).fill('We speak of ourselves.');
    await page.getByRole('button', { name: 'Open the board' }).click();
    await page.getByText('Nobody has written yet').waitFor();
    await page.getByRole('heading', { name: 'House rules' }).waitFor();
    await page.getByLabel('Write as a host').fill('Welcome, everybody.');
    // Half-written it outlives a reload.
    await page.reload();
    await page.getByText('Nobody has written yet').waitFor();
    expect(await page.getByLabel('Write as a host').inputValue()).toBe('Welcome, everybody.');
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await page.getByRole('listitem').filter({ hasText: 'Welcome, everybody.' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);

    await visiting(browser(), { role: 'member', state: PHONE_LIGHT }, async ({ page: theirs }) => {
      await openPage(theirs, '/me/groups');
      // When and where it meets is read before one joins.
      const card = theirs.locator('section').filter({ hasText: group.name });
      await card.getByText(/^Next time: [A-Z][a-z]{2} \d+, .*6:30\sPM$/).waitFor();
      await card.getByText('In a room, Room 2', { exact: true }).waitFor();
      await card.scrollIntoViewIfNeeded();
      expect(await violationsOf(theirs)).toEqual([]);
      await keepPicture(theirs, 'me-groups');
      await theirs.getByRole('button', { name: `Join ${group.name}` }).click();
      await settle(theirs);
      await openPage(theirs, `/me/groups/${group.id}`);
      await theirs.getByText('The others see only this name.', { exact: false }).waitFor();
      expect(await violationsOf(theirs)).toEqual([]);
      await keepPicture(theirs, 'board-join');
      await theirs.getByLabel('Your name here').fill('Quiet Heron');
      await theirs.getByRole('button', { name: 'Join the board' }).click();
      await theirs.getByText('Here you are Quiet Heron.').waitFor();
      await theirs.getByText('Welcome, everybody.').waitFor();
      // An answer is opened, and closed again by whoever thinks better of it.
      const answer = theirs.getByLabel(/^Your answer to/);
      await theirs.getByRole('button', { name: 'Answer' }).click();
      await answer.waitFor();
      await keepPicture(theirs, 'board-answer');
      await theirs.getByRole('button', { name: 'Never mind' }).click();
      await answer.waitFor({ state: 'detached' });
      await theirs.getByRole('button', { name: 'Thank you' }).click();
      await theirs.getByRole('button', { name: 'Thank you', pressed: true }).waitFor();

      const field = theirs.getByLabel('What is on your mind?');
      await field.fill('I am about to use.');
      await theirs.getByRole('button', { name: 'Post it', exact: true }).click();
      await theirs.getByRole('heading', { name: 'Before you post: help is here' }).waitFor();
      await theirs.getByRole('link', { name: /988/ }).first().waitFor();
      expect(await violationsOf(theirs)).toEqual([]);
      await keepPicture(theirs, 'board-offer');
      await theirs.getByRole('button', { name: 'I am in danger. Tell my care team' }).click();
      await theirs.getByText('Your care team was told on').waitFor();
      // Nothing was stored, and what was written is still there to be changed.
      expect(await page.getByText('I am about to use.').count()).toBe(0);
      await theirs.getByRole('button', { name: 'Change what I wrote' }).click();
      expect(await field.inputValue()).toBe('I am about to use.');
      await theirs.getByRole('button', { name: 'Post it', exact: true }).click();
      await theirs.getByRole('button', { name: 'Post it as it is' }).click();
      await theirs.getByRole('listitem').filter({ hasText: 'I am about to use.' }).waitFor();
      expect(await violationsOf(theirs)).toEqual([]);
      await keepPicture(theirs, 'board-member');

      // Live: the host sees it without reading anew, and it waits for them as urgent.
      await page.getByRole('listitem').filter({ hasText: 'I am about to use.' }).waitFor();
      await page.getByText('Quiet Heron').first().waitFor();
      await page.getByRole('link', { name: /Moderation/ }).click();
      await page.getByText('Urgent').waitFor();
      expect(await page.getByText('Robin').count()).toBe(0);
      await page.getByRole('button', { name: 'Show who wrote it' }).click();
      await page.getByText('Robin').waitFor();
      await settle(page);
      expect(await violationsOf(page)).toEqual([]);
      await keepPicture(page, 'board-moderation');
      await page.getByRole('button', { name: 'Hide' }).click();
      await page.getByLabel('A word to who wrote it').fill('Dana calls you this evening.');
      await page.getByRole('dialog').getByRole('button', { name: 'Hide' }).click();
      await theirs.getByText('Dana calls you this evening.').waitFor();
      await page.getByText('No post waits for you').waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('Urgent').waitFor();

      await theirs.getByRole('button', { name: 'Leave this board' }).click();
      await theirs.getByLabel('Take it all back').check();
      expect(await violationsOf(theirs)).toEqual([]);
      await theirs.getByRole('button', { name: 'Leave', exact: true }).click();
      await theirs.getByText('You left the board.').waitFor();
    });
  }));

test('what a member wrote stays on a board they left, and is still theirs to take back', () =>
  visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    const group = await groupOf(page, true);
    const [words, others] = [`The harbor at dawn ${unique()}`, `Thank you all ${unique()}`];
    await visiting(browser(), { role: 'member', state: PHONE_LIGHT }, async (visit) => {
      const { page: theirs, state } = visit;
      await openPage(theirs, '/me/groups');
      await writeAndLeave(theirs, group.id, [words, others]);
      await openPage(theirs, '/me/groups');
      await theirs.getByText('What you wrote on boards you left').click();
      const post = theirs.getByRole('listitem').filter({ hasText: words });
      await post.scrollIntoViewIfNeeded();
      expect(await mistakesOf(theirs, 'me posts left', state)).toEqual([]);
      await post.getByRole('button', { name: 'Take it back' }).click();
      await post.waitFor({ state: 'detached' });
      await theirs.getByRole('listitem').filter({ hasText: others }).waitFor();
    });
    await openPage(page, `/groups/${group.id}/board`);
    await page.getByRole('listitem').filter({ hasText: others }).waitFor();
    expect(await page.getByText(words).count()).toBe(0);
  }));

async function writeAndLeave(member: Page, groupId: string, posts: string[]): Promise<void> {
  await ask(member, 'mutation ($id: ID!) { groupJoin(groupId: $id) { userErrors { code } } }', {
    id: groupId,
  });
  const { board } = await ask<{ board: { id: string } }>(
    member,
    'query ($groupId: ID!) { board(groupId: $groupId) { id } }',
    { groupId },
  );
  const { id } = board;
  await ask(
    member,
    'mutation ($id: ID!) { boardJoin(id: $id, alias: "Early Gull") { userErrors { code } } }',
    { id },
  );
  for (const text of posts) {
    await ask(
      member,
      `mutation ($id: ID!, $text: String!) {
        boardPostWrite(boardId: $id, input: { text: $text }) { userErrors { code } } }`,
      { id, text },
    );
  }
  await ask(
    member,
    'mutation ($id: ID!) { boardLeave(id: $id, posts: KEEP_POSTS) { userErrors { code } } }',
    { id },
  );
}

eachSize('the board and its moderation hold', browser, 'coordinator', async (visit) => {
  const { page, state } = visit;
  const group = await groupOf(page, true);
  const found: string[] = [];
  for (const part of ['board', 'moderation']) {
    await openPage(page, `/groups/${group.id}/${part}`);
    found.push(...(await mistakesOf(page, `group ${part}`, state)));
  }
  expect(found).toEqual([]);
});

test('in Spanish every word of a board is Spanish', () =>
  visiting(browser(), { role: 'coordinator', locale: 'es-US' }, async ({ page, state }) => {
    const group = await groupOf(page, true);
    await openPage(page, `/groups/${group.id}/board`);
    await page.locator('a[aria-current=page]', { hasText: 'Tablero' }).waitFor();
    expect(await mistakesOf(page, 'board in Spanish', state)).toEqual([]);
    await openPage(page, `/groups/${group.id}/moderation`);
    await page.getByText('Ninguna publicación le espera').waitFor();
    expect(await mistakesOf(page, 'moderation in Spanish', state)).toEqual([]);
  }));
