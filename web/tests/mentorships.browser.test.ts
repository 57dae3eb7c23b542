import { expect, test } from '@jest/globals';
import { mistakesOf } from './kit/mistakes.ts';
import { both, ownPair, written } from './kit/mentorship-pair.ts';
import { ask } from './kit/people.ts';
import { openPage } from './kit/settle.ts';
import { eachSize, useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();

test('both work on a goal; the member’s note is theirs until they share it', () =>
  both(browser(), 'steps', async (member, mentor) => {
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
  both(browser(), 'steps', async (_, mentor) => {
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
