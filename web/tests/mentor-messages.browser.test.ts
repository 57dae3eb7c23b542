import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { both, written } from './kit/mentorship-pair.ts';
import { keepPicture } from './kit/picture.ts';
import { openPage } from './kit/settle.ts';
import { PHONE_LIGHT } from './kit/states.ts';
import { useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();

async function writeAsMember(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Write to/ }).fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

test('what one writes stands before the other at once, without reading the page again', () =>
  both(browser(), 'messages', async (member, mentor) => {
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

test('what is typed while a message is on its way is the next one', () =>
  both(browser(), 'messages', async (member) => {
    const [sent, next] = [written('Here already'), written('And so is the coffee')];
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await member.route('**/graphql', async (route) => {
      const isSent = route.request().postData()?.includes('MentorshipMessageSend');
      const response = await route.fetch();
      if (isSent) await held;
      await route.fulfill({ response });
    });
    await writeAsMember(member, sent);
    await member.getByText(sent).first().waitFor();
    const field = member.getByRole('textbox', { name: /^Write to/ });
    await field.fill(next);
    answer();
    await member.getByRole('button', { name: 'Send', exact: true, disabled: false }).click();
    await member.getByText(next).first().waitFor();
    await member.unrouteAll({ behavior: 'ignoreErrors' });
  }));

test('on a phone the newest message and where one writes are in sight, and older ones are read in peace', () =>
  both(
    browser(),
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
  both(browser(), 'messages', async (member, mentor) => {
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
  both(browser(), 'messages', async (member, mentor, id) => {
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
