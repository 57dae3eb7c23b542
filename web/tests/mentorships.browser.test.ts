import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { mistakesOf } from './kit/mistakes.ts';
import { ask } from './kit/people.ts';
import { keepPicture } from './kit/picture.ts';
import { openPage } from './kit/settle.ts';
import { PHONE_LIGHT, type ViewState } from './kit/states.ts';
import { eachSize, useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();

interface Found {
  mentorships: { nodes: { id: string; viewerParty: string; mentor: { name: string } }[] };
}

/** The mentorship of the demo's member who signs in, as that member or their mentor sees it. */
async function ownPair(page: Page, party: 'MEMBER' | 'MENTOR'): Promise<string> {
  const { mentorships } = await ask<Found>(
    page,
    '{ mentorships(filter: { states: [ACTIVE] }, first: 50) { nodes { id viewerParty mentor { name } } } }',
  );
  const found = mentorships.nodes.find(({ viewerParty }) => viewerParty === party);
  if (!found) throw new Error('The demo has no such mentorship');
  return found.id;
}

/** Member at `/me` and mentor in the portal, both on a part of their mentorship. */
async function both(
  part: 'messages' | 'steps',
  work: (member: Page, mentor: Page, id: string) => Promise<void>,
  state?: ViewState,
): Promise<void> {
  await visiting(browser(), { role: 'member', state }, async ({ page: member }) => {
    const id = await ownPair(member, 'MEMBER');
    await openPage(member, part === 'steps' ? `/me/mentor/${id}/steps` : `/me/mentor/${id}`);
    await visiting(browser(), { role: 'mentor', state }, async ({ page: mentor }) => {
      await openPage(mentor, `/mentorships/${id}/${part}`);
      await work(member, mentor, id);
    });
  });
}

const written = (word: string) => `${word} ${String(Date.now())}`;

async function writeAsMember(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Write to/ }).fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

test('what one writes stands before the other at once, without reading the page again', () =>
  both('messages', async (member, mentor) => {
    const [first, second] = [written('On my way'), written('I kept you a chair')];
    await writeAsMember(member, first);
    await mentor.getByText(first).waitFor();
    await mentor.getByRole('textbox', { name: /^Write to/ }).fill(second);
    // Half-written it outlives a reload.
    await mentor.reload();
    await mentor.getByText(first).waitFor();
    const field = mentor.getByRole('textbox', { name: /^Write to/ });
    expect(await field.inputValue()).toBe(second);
    await field.press('Enter');
    await member.getByText(second).waitFor();
    expect(await mentor.getByText(first).count()).toBe(1);
  }));

test('on a phone the newest message and where one writes are in sight, and older ones are read in peace', () =>
  both(
    'messages',
    async (member, mentor) => {
      for (const number of ['one', 'two', 'three', 'four', 'five', 'six']) {
        await writeAsMember(member, written(`Line ${number}`));
        await member.getByText(`Line ${number}`).first().waitFor();
      }
      const last = written('The last line');
      await writeAsMember(member, last);
      for (const page of [member, mentor]) {
        await page.getByText(last).waitFor();
        await page.reload();
        await page.getByText(last).waitFor();
        const field = page.getByRole('textbox', { name: /^Write to/ });
        await isInSight(page.getByText(last));
        await isInSight(field);
        await page.evaluate(() => scrollTo(0, 0));
        await isInSight(field);
      }
      const news = written('Take your time');
      await writeAsMember(member, news);
      await isInSight(member.getByText(news));
      await mentor.getByText(news).waitFor({ state: 'attached' });
      expect(await mentor.evaluate(() => scrollY)).toBe(0);
    },
    PHONE_LIGHT,
  ));

/** Waits until it stands between the frame's top and the places at the foot of a phone. */
async function isInSight(part: Locator): Promise<void> {
  const page = part.page();
  for (let tries = 0; tries < 50; tries += 1) {
    const box = await part.boundingBox();
    if (box && box.y >= 0 && box.y + box.height <= PHONE_LIGHT.viewport.height - 64) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`Out of sight: ${JSON.stringify(await part.boundingBox())}`);
}

test('words of danger show help to who wrote them, and to nobody else', () =>
  both('messages', async (member, mentor) => {
    const text = written('I am scared of a relapse');
    await writeAsMember(member, text);
    const help = member.getByRole('status', { name: 'Help now' });
    await help.getByText('Staff do not read your messages').waitFor();
    expect(await help.locator('a[href="tel:988"]').count()).toBe(1);
    await mentor.getByText(text).waitFor();
    expect(await mentor.getByText('Staff do not read your messages').count()).toBe(0);
    await help.getByRole('button', { name: 'I am okay' }).click();
    await help.waitFor({ state: 'detached' });
  }));

test('a message is reported and blocked: the mentor reads a neutral word, whoever coordinates the message', () =>
  both('messages', async (member, mentor, id) => {
    const text = written('Could you lend me some money');
    await mentor.getByRole('textbox', { name: /^Write to/ }).fill(text);
    await mentor.getByRole('button', { name: 'Send' }).click();
    await member.getByRole('button', { name: `Report: ${text.slice(0, 40)}` }).click();
    // Nothing is said for the member: a report without a reason does not go out.
    expect(await member.getByRole('radio', { checked: true }).count()).toBe(0);
    await member.getByRole('button', { name: 'Send the report' }).click();
    await member.getByRole('alert').getByText('Pick what is wrong.').waitFor();
    await keepPicture(member, 'me-message-report');
    await member.getByText('It asks for money, or offers me something').click();
    await member.getByLabel('Block them too').check();
    await member.getByRole('button', { name: 'Send the report' }).click();
    await member.getByText('Thank you. Someone will look at it.').waitFor();
    await member.getByText('You blocked Sam Whitfield.').waitFor();
    await mentor.getByText('Messages cannot be sent here now.').waitFor();
    expect(await mentor.getByText('blocked').count()).toBe(0);

    await visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
      await openPage(page, `/mentorships/${id}/reports`);
      const report = page.getByRole('listitem').filter({ hasText: text }).first();
      await report.getByText('Money, favors or substances').waitFor();
      await report.getByRole('button', { name: 'Seen to' }).click();
      await report.getByText('Say what was done.').waitFor();
      await report.getByLabel('What was done').fill('Spoke with both.');
      await report.getByRole('button', { name: 'Seen to' }).click();
      await report.getByText('Spoke with both.').first().waitFor();
      await openPage(page, `/mentorships/${id}/messages`);
      await page.getByText('What these two write is private').waitFor();
    });
    await member.getByRole('button', { name: 'Let messages through again' }).click();
    await mentor.getByRole('textbox', { name: /^Write to/ }).waitFor();

    // What was reported for another reason can still be said to speak of danger, and is to be seen to again.
    await member.getByRole('button', { name: `They are in danger: ${text.slice(0, 40)}` }).click();
    await member.getByRole('button', { name: 'Send the report' }).click();
    await member.getByText('Thank you. Someone will look at it.').waitFor();
    await visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
      await openPage(page, `/mentorships/${id}/reports`);
      const report = page.getByRole('listitem').filter({ hasText: text }).first();
      await report.getByText('They may be in danger now').waitFor();
      await report.getByRole('button', { name: 'Seen to' }).waitFor();
    });
  }));

test('both work on a goal; the member’s note is theirs until they share it', () =>
  both('steps', async (member, mentor) => {
    const [goal, words] = [written('Sundays by the river'), written('Ask my brother along')];
    await mentor.getByRole('textbox', { name: 'A goal in your own words' }).fill(goal);
    await mentor.getByRole('button', { name: 'Add', exact: true }).click();
    await mentor.getByText(goal).waitFor();
    await member.reload();
    const card = member.getByRole('listitem').filter({ hasText: goal });
    await card.getByRole('button', { name: 'Working on it' }).click();
    const row = mentor.getByRole('listitem').filter({ hasText: goal });
    await row.getByText('In work since').waitFor();
    await card.getByText('My note').click();
    await card.getByRole('textbox').fill(words);
    await card.getByRole('button', { name: 'Save' }).click();
    await member.getByText('Saved.').waitFor();
    expect(await mentor.getByText(words).count()).toBe(0);
    await card.getByText('My note').click();
    await card.getByLabel('My mentor may read it').check();
    await card.getByRole('button', { name: 'Save' }).click();
    await mentor.getByText(words).waitFor();
  }));

test('a mentorship is paused with a reason and goes on; a contact is logged', () =>
  visiting(browser(), { role: 'mentor' }, async ({ page }) => {
    await openPage(page, '/mentorships');
    await openPage(page, `/mentorships/${await ownPair(page, 'MENTOR')}`);
    await page.getByRole('button', { name: 'Log contact' }).click();
    const log = page.getByRole('dialog');
    await log.getByRole('button', { name: 'Log contact' }).click();
    await log.getByText('Say how it went.').waitFor();
    await log.getByRole('radio').first().click();
    const note = written('Walked around the lake');
    await log.getByRole('textbox').fill(note);
    await log.getByRole('button', { name: 'Log contact' }).click();
    await page.getByText(note).waitFor();

    await page.getByRole('button', { name: 'Pause' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Pause' }).click();
    await dialog.getByText('Choose a reason.').waitFor();
    await dialog.getByRole('radio').first().click();
    await dialog.getByRole('button', { name: 'Pause' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Resume' }).click();
    await page.getByRole('button', { name: 'Pause' }).waitFor();
  }));

test('staff find a mentor for a member, with what counted, propose them and take it back', () =>
  visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    await openPage(page, '/mentorships');
    const views = page.getByRole('navigation', { name: 'Views of mentorships' });
    for (const tab of ['Proposed', 'Over', 'Mentors', 'Active']) {
      await views.getByRole('link', { name: tab, exact: true }).click();
      await views.locator('[aria-current=page]', { hasText: tab }).waitFor();
      await page.locator('main li').first().waitFor();
    }
    const { members } = await ask<{
      members: { nodes: { id: string; mentorships: { id: string }[] }[] };
    }>(page, '{ members(first: 100) { nodes { id mentorships { id } } } }');
    const alone = members.nodes.find(({ mentorships }) => mentorships.length === 0);
    await openPage(page, `/mentorships/new?member=${alone?.id ?? ''}`);
    await page.getByText('of 100').first().waitFor();
    await page
      .getByRole('button', { name: /^Propose / })
      .first()
      .click();
    await page.getByRole('button', { name: 'Withdraw' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await page.getByText('Proposal withdrawn').first().waitFor();
  }));

test('a mentor says what they offer, and what is missing is said', () =>
  visiting(browser(), { role: 'mentor' }, async ({ page }) => {
    await openPage(page, '/mentorships');
    await page.getByRole('link', { name: 'My profile' }).click();
    await page.waitForURL('**/mentorships/profiles/*');
    const profile = page.url();
    const boundaries = page.getByLabel('Boundaries');
    const words = written('No calls after ten.');
    await boundaries.fill(words);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Profile saved').first().waitFor();
    await openPage(page, profile);
    expect(await boundaries.inputValue()).toBe(words);
  }));

test('a profile that is left half-written is there again and says so, until it is begun anew', () =>
  visiting(browser(), { role: 'mentor' }, async ({ page }) => {
    await openPage(page, '/mentorships');
    await page.getByRole('link', { name: 'My profile' }).click();
    const boundaries = page.getByLabel('Boundaries');
    const before = await boundaries.inputValue();
    const words = written('Not on Sundays.');
    await boundaries.fill(words);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Leave, keep the draft' }).click();
    await page.getByRole('link', { name: 'My profile' }).click();
    await page.getByText('You began this earlier.').waitFor();
    expect(await boundaries.inputValue()).toBe(words);
    await page.getByRole('button', { name: 'Begin anew', exact: true }).click();
    await page.getByRole('button', { name: 'Yes, begin anew' }).click();
    await page.getByText('You began this earlier.').waitFor({ state: 'detached' });
    expect(await boundaries.inputValue()).toBe(before);
  }));

test('a step is taken off the list once that was asked', () =>
  both('steps', async (_, mentor) => {
    const title = written('Call the sponsor');
    await mentor.getByRole('textbox', { name: 'A goal in your own words' }).fill(title);
    await mentor.getByRole('button', { name: 'Add' }).click();
    const step = mentor.getByRole('listitem').filter({ hasText: title });
    const takeOff = step.getByRole('button', { name: `Take off the list: ${title}` });
    await takeOff.click();
    const dialog = mentor.getByRole('dialog', { name: 'Take this step off the list?' });
    await dialog.getByText(title).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    await takeOff.click();
    await dialog.getByRole('button', { name: 'Take it off' }).click();
    await step.waitFor({ state: 'detached' });
  }));

eachSize(
  'what the two write and work on holds, for the mentor',
  browser,
  'mentor',
  async (visit) => {
    const { page, state } = visit;
    const id = await ownPair(page, 'MENTOR');
    const found: string[] = [];
    const { viewer } = await ask<{ viewer: { person: { id: string } } }>(
      page,
      '{ viewer { person { id } } }',
    );
    const care = `/mentorships/profiles/${viewer.person.id}/care`;
    for (const part of ['', '/messages', '/steps', '/care']) {
      await openPage(page, part === '/care' ? care : `/mentorships/${id}${part}`);
      found.push(...(await mistakesOf(page, `mentorship ${part.slice(1) || 'overview'}`, state)));
    }
    expect(found).toEqual([]);
  },
);

test('a mentor writes how they are; whoever supervises reads what was written for them, and shares a note', () =>
  visiting(browser(), { role: 'mentor' }, async ({ page: mentor }) => {
    await openPage(mentor, '/mentorships');
    await mentor.getByRole('link', { name: 'My profile' }).click();
    await mentor.getByRole('link', { name: 'Care for mentors' }).click();
    await mentor.getByRole('heading', { name: 'How are you this month?' }).waitFor();
    const care = mentor.url();
    const [summary, shared] = [written('Two are enough'), written('A break in spring')];
    await mentor.getByRole('radio', { name: 'Mostly' }).first().click();
    const keep = async (words: string) => {
      await mentor.getByLabel('For whoever supervises').fill(words);
      await mentor.getByRole('button', { name: 'Keep it' }).click();
      await mentor.getByText('Kept', { exact: true }).first().waitFor();
    };
    await keep('Some nights I want to kill myself.');
    const help = mentor.getByRole('status', { name: 'Help now' });
    await help.getByRole('link', { name: '988' }).first().waitFor();
    await keep(summary);
    await help.waitFor({ state: 'detached' });

    await visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
      await openPage(page, care);
      await page.getByText(summary).waitFor();
      expect(await page.getByText('I have strength for this.').count()).toBe(0);
      await page.getByRole('button', { name: 'Add the note' }).click();
      await page.getByText('Write something first.').waitFor();
      await page.getByLabel('Write a note').fill(shared);
      await page.getByRole('button', { name: 'Add the note' }).click();
      const note = page.getByRole('listitem').filter({ hasText: shared });
      await note.waitFor();
      await openPage(mentor, care);
      expect(await mentor.getByText(shared).count()).toBe(0);
      await note.getByRole('button', { name: 'Share with the mentor' }).click();
      await note.getByRole('button', { name: 'Stop sharing' }).waitFor();
    });
    await openPage(mentor, care);
    await mentor.getByText(shared).waitFor();
  }));
