import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violationsOf } from './kit/accessibility.ts';
import { choose } from './kit/choose.ts';
import { mistakesOf } from './kit/mistakes.ts';
import { ask } from './kit/people.ts';
import { keepPicture } from './kit/picture.ts';
import { openPage, settle } from './kit/settle.ts';
import { eachSize, useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();
const unique = () => String(Date.now() % 1_000_000);

/** Somebody new, whom nobody else in the tests changes. @returns their id */
async function enrolled(page: Page, alias: string): Promise<string> {
  const { memberEnroll } = await ask<{ memberEnroll: { member: { id: string } } }>(
    page,
    `mutation ($input: MemberEnrollInput!) { memberEnroll(input: $input) { member { id } } }`,
    { input: { alias, birthDate: '1990-04-01' } },
  );
  return memberEnroll.member.id;
}

test('what to heed before a call stands beside the number once it was asked', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    const id = await enrolled(page, `Heather ${unique()}`);
    await openPage(page, `/members/${id}/profile`);
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByLabel('Telephone').fill('413 555 0177');
    await page
      .getByRole('group', { name: 'Do others use this telephone?' })
      .getByLabel('Yes')
      .check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Others use this telephone: say nothing to who answers').waitFor();
    expect(await violationsOf(page)).toEqual([]);
  }));

test('two who edit a profile at once lose no word, and choose where both wrote', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    const alias = `Willow ${unique()}`;
    const id = await enrolled(page, alias);
    await openPage(page, `/members/${id}/profile`);
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByLabel('Alias').fill(`${alias} mine`);
    await page.getByLabel('Pronouns').fill('they');
    await ask(
      page,
      `mutation ($id: ID!, $input: MemberProfileInput!) {
         memberEdit(id: $id, expectedVersion: 1, input: $input) { userErrors { code } } }`,
      {
        id,
        input: {
          alias: `${alias} theirs`,
          birthDate: '1991-04-01',
          timeZone: 'America/New_York',
          locale: 'en',
          goal: 'ABSTINENCE',
        },
      },
    );
    await page.getByRole('button', { name: 'Save' }).click();
    const clash = page.getByRole('alert', { name: 'Somebody changed this, too' });
    await clash.getByText(`${alias} theirs`).waitFor();
    expect(await page.getByLabel('Birth date').inputValue()).toBe('1991-04-01');
    expect(await violationsOf(page)).toEqual([]);
    await clash.getByRole('button', { name: 'Take theirs' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: `${alias} theirs` }).waitFor();
    await page.getByText('they', { exact: true }).first().waitFor();
  }));

test('a break says what it stops, and ends', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    const alias = `Linden ${unique()}`;
    await openPage(page, `/members/${await enrolled(page, alias)}`);
    await page.getByRole('button', { name: 'Membership' }).first().click();
    await page.getByRole('menuitem', { name: 'Begin a break' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(`We expect no check-ins from ${alias}.`).waitFor();
    await dialog.getByRole('button', { name: 'Begin a break' }).click();
    await dialog.getByText('This is missing.').first().waitFor();
    await dialog.getByRole('combobox').click();
    await choose(page, 'Own wish');
    await dialog.getByRole('button', { name: 'Begin a break' }).click();
    await page.getByText('Taking a break').first().waitFor();
    await page.getByRole('button', { name: 'Membership' }).first().click();
    await page.getByRole('menuitem', { name: 'End the break' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'End the break' }).click();
    await page.getByText('Taking a break').first().waitFor({ state: 'detached' });
  }));

/** A link that is made for a member, by the page on which it is shown. */
async function invited(page: Page, id: string): Promise<string> {
  await openPage(page, `/members/${id}/profile?invite`);
  await page.getByRole('img', { name: 'Scan this code to open the link' }).waitFor();
  return page.getByLabel('The link', { exact: true }).inputValue();
}

test('a member comes to a sign-in of their own by the link, once', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    const link = await invited(page, await enrolled(page, `Aspen ${unique()}`));
    expect(link).toMatch(/\/join#[\w-]{43}$/);
    expect(await violationsOf(page)).toEqual([]);
    const sent: string[] = [];
    await visiting(browser(), {}, async ({ page: theirs }) => {
      theirs.on('request', (request) => {
        sent.push(request.url(), JSON.stringify(request.headers()));
      });
      await theirs.goto(link);
      await theirs.getByLabel('Your birth date').fill('1990-04-02');
      await theirs.getByLabel('E-mail').fill(`aspen-${unique()}@example.org`);
      await theirs.getByLabel('Password').fill('kelp holds fast');
      await theirs.getByRole('button', { name: 'Begin' }).click();
      await theirs.getByText('This is not the date we have.', { exact: false }).waitFor();
      await settle(theirs);
      expect(await violationsOf(theirs)).toEqual([]);
      await theirs.getByLabel('Your birth date').fill('1990-04-01');
      await theirs.getByRole('button', { name: 'Begin' }).click();
      await theirs.waitForURL('**/me**');
    });
    const secret = link.split('#')[1] ?? '';
    expect(sent.filter((text) => text.split('#')[0]?.includes(secret))).toEqual([]);
    await visiting(browser(), {}, async ({ page: other }) => {
      await other.goto(link);
      await other.getByText('This link does not work any more').waitFor();
      await settle(other);
      expect(await violationsOf(other)).toEqual([]);
    });
  }));

eachSize('staff, what lies over them, and a link hold', browser, 'admin', async (visit) => {
  const { page, state } = visit;
  const found: string[] = [];
  await openPage(page, '/admin/staff');
  found.push(...(await mistakesOf(page, 'staff', state)));
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  await page.getByLabel('Name').fill('Sam Rivera');
  await page.getByLabel('E-mail').fill(`sam-${unique()}@example.org`);
  await page.getByLabel('Counselor', { exact: true }).check();
  found.push(...(await mistakesOf(page, 'invitation of staff', state)));
  await page.getByRole('button', { name: 'Make the link' }).click();
  await page.getByRole('img', { name: 'Scan this code to open the link' }).waitFor();
  found.push(...(await mistakesOf(page, 'link of staff', state)));
  await openPage(page, '/admin/staff');
  await page
    .getByRole('listitem')
    .filter({ hasText: /Counselor.*[1-9]\d* members/ })
    .first()
    .getByRole('button', { name: /^Actions/ })
    .click();
  await page.getByRole('menuitem', { name: 'Hand over' }).click();
  await page.getByRole('dialog').getByText('follow-ups', { exact: true }).waitFor();
  await settle(page);
  found.push(...(await mistakesOf(page, 'hand-over', state)));
  expect(found).toEqual([]);
});

test('a caseload goes to a colleague, who reads the note', () =>
  visiting(browser(), { role: 'admin' }, async ({ page }) => {
    const alias = `Maple ${unique()}`;
    const note = `Likes to be called in the evening ${unique()}`;
    const id = await enrolled(page, alias);
    const { staff } = await ask<{ staff: { person: { id: string; name: string } }[] }>(
      page,
      '{ staff(role: COORDINATOR) { person { id name } } }',
    );
    const receiver = 'Teo Marchetti';
    const giver = staff.find(({ person }) => person.name !== receiver)?.person;
    await ask(
      page,
      `mutation ($id: ID!, $person: ID!) { careTeamJoin(memberId: $id, personId: $person,
         role: COORDINATOR) { userErrors { code } } }`,
      { id, person: giver?.id },
    );
    await openPage(page, '/admin/staff');
    await page.getByRole('button', { name: `Actions for ${giver?.name ?? ''}` }).click();
    await page.getByRole('menuitem', { name: 'Hand over' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('members', { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Hand over' }).click();
    await dialog.getByText('Choose somebody.').waitFor();
    await dialog.getByLabel('To whom').click();
    await choose(page, /^Teo Marchetti/);
    await dialog.getByLabel('What they should know').fill(note);
    await dialog.getByRole('button', { name: 'Hand over' }).click();
    await dialog.waitFor({ state: 'detached' });

    await visiting(browser(), { role: 'coordinator' }, async ({ page: theirs }) => {
      await openPage(theirs, '/tasks');
      const takeOver = `Take over care from ${giver?.name ?? ''}`;
      await theirs.getByRole('button', { name: takeOver, exact: true }).click();
      await theirs.getByText(note).waitFor();
      await keepPicture(theirs, 'hand-over-note');
      const { member } = await ask<{ member: { careTeam: { person: { name: string } }[] } }>(
        theirs,
        'query ($id: ID!) { member(id: $id) { careTeam { person { name } } } }',
        { id },
      );
      expect(member.careTeam.map(({ person }) => person.name)).toContain(receiver);
    });
  }));
