import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { englishOn } from './kit/language.ts';
import { mistakesOf } from './kit/mistakes.ts';
import { ask } from './kit/people.ts';
import { keepPicture } from './kit/picture.ts';
import { openPage } from './kit/settle.ts';
import { PHONE_LIGHT } from './kit/states.ts';
import { eachSize, useBrowser, visiting } from './kit/suite.ts';

// Before the browser closes: what is registered first runs first.
afterAll(() => moveOut());
const browser = useBrowser();
const WEEK = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const RULE = 'Whoever cooks does not wash up.';
const AGENDA = 'Who shops on Saturday.';
const DAY = 86_400_000;

interface Lived {
  residenceId: string;
  version: number;
  stayId: string;
}
let lived: Lived;

/** A house of Robin's alone, so that no other test meets it. */
beforeAll(async () => {
  const memberId = await visiting(browser(), { role: 'member' }, async ({ page }) => {
    await openPage(page, '/me/');
    const { viewer } = await ask<{ viewer: { member: { id: string } } }>(
      page,
      '{ viewer { member { id } } }',
    );
    return viewer.member.id;
  });
  lived = await visiting(browser(), { role: 'coordinator' }, ({ page }) => moveIn(page, memberId));
});

async function moveOut(): Promise<void> {
  await visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    const { residenceId, version, stayId } = lived;
    // What is open would be shown to whoever moved out.
    await pay(page, stayId, OWED - PAID);
    await ask(
      page,
      `mutation ($id: ID!, $input: StayEndInput!) { stayEnd(id: $id, input: $input) { userErrors { code } } }`,
      {
        id: stayId,
        input: { reason: 'COMPLETED', destination: 'OWN_HOME', naloxoneOffered: true },
      },
    );
    await ask(
      page,
      `mutation ($id: ID!, $version: Int!) { residenceClose(id: $id, expectedVersion: $version) {
        userErrors { code } } }`,
      { id: residenceId, version },
    );
  });
}

/** In cents, as the house counts. */
const [OWED, PAID] = [60_000, 20_000];

function pay(page: Page, stayId: string, amount: number): Promise<unknown> {
  return ask(
    page,
    `mutation ($id: ID!, $input: HousePaymentInput!) { housePaymentRecord(stayId: $id, input: $input) {
      userErrors { code } } }`,
    { id: stayId, input: { amount, paidBy: 'CHECK', note: 'Receipt 12' } },
  );
}

async function moveIn(page: Page, memberId: string): Promise<Lived> {
  const input = {
    name: 'Lantern House',
    level: 'II',
    timeZone: 'America/New_York',
    phone: '+12125550142',
    curfew: WEEK.map((weekday) => ({ weekday, at: '22:00' })),
    houseRules: [RULE],
    rooms: [{ name: '1', beds: [{ name: 'Window' }] }],
  };
  const { residenceCreate } = await ask<{
    residenceCreate: {
      residence: { id: string; version: number; rooms: { beds: { id: string }[] }[] };
    };
  }>(
    page,
    `mutation ($input: ResidenceInput!) { residenceCreate(input: $input) {
      residence { id version rooms { beds { id } } } } }`,
    { input },
  );
  const { id: residenceId, version, rooms } = residenceCreate.residence;
  const { stayStart } = await ask<{ stayStart: { stay: { id: string } } }>(
    page,
    `mutation ($input: StayStartInput!) { stayStart(input: $input) { stay { id } } }`,
    { input: { memberId, bedId: rooms[0]?.beds[0]?.id } },
  );
  await ask(
    page,
    `mutation ($id: ID!, $input: ChoreInput!) { choreSave(residenceId: $id, input: $input) {
      userErrors { code } } }`,
    { id: residenceId, input: { name: 'Kitchen', weight: 2, weekdays: WEEK } },
  );
  const stayId = stayStart.stay.id;
  await ask(
    page,
    `mutation ($id: ID!, $input: HouseChargeInput!) { houseChargeAdd(residenceId: $id, input: $input) {
      userErrors { code } } }`,
    {
      id: residenceId,
      input: {
        chargeFor: 'RENT',
        note: 'This month',
        amount: OWED,
        dueOn: new Date().toISOString().slice(0, 10),
      },
    },
  );
  await pay(page, stayId, PAID);
  await meet(page, residenceId);
  return { residenceId, version, stayId };
}

/** A house meeting the day after tomorrow, which is ahead whatever the time of the run, and what is spoken of there. */
async function meet(page: Page, residenceId: string): Promise<void> {
  const [from, to] = [0, 4].map((days) => new Date(Date.now() + days * DAY).toISOString());
  await ask(
    page,
    `mutation ($id: ID!, $input: ProgramSessionInput!) {
      houseSessionCreate(residenceId: $id, input: $input) { userErrors { code } } }`,
    {
      id: residenceId,
      input: {
        title: 'Sunday table',
        modality: 'IN_PERSON',
        room: 'Kitchen table',
        schedule: {
          startsOn: new Date(Date.now() + 2 * DAY).toISOString().slice(0, 10),
          startTime: '18:30',
          durationMinutes: 45,
          timeZone: 'America/New_York',
        },
      },
    },
  );
  const { sessionOccurrences } = await ask<{ sessionOccurrences: { id: string }[] }>(
    page,
    `query ($from: DateTime!, $to: DateTime!, $id: ID!) {
      sessionOccurrences(from: $from, to: $to, residenceId: $id) { id } }`,
    { from, to, id: residenceId },
  );
  await ask(
    page,
    `mutation ($id: ID!, $words: String!) {
      houseMeetingWrite(occurrenceId: $id, expectedVersion: 0, words: $words) { userErrors { code } } }`,
    { id: sessionOccurrences[0]?.id, words: AGENDA },
  );
}

/** On this clock of the browser: the server counts by its own. */
async function atHours(page: Page, beforeCurfew: number): Promise<void> {
  const { viewer } = await ask<{
    viewer: { member: { stay: { residence: { board: { curfewAt: string }[] } } } };
  }>(page, '{ viewer { member { stay { residence { board { curfewAt } } } } } }');
  const curfewAt = viewer.member.stay.residence.board[0]?.curfewAt ?? '';
  await page.clock.setFixedTime(Date.parse(curfewAt) - beforeCurfew * 3_600_000);
}

test('before curfew a member reads when to be in, and after it when they were to', () =>
  visiting(browser(), { role: 'member', state: PHONE_LIGHT }, async ({ page }) => {
    await atHours(page, 1);
    for (const address of ['/me/', '/me/house']) {
      await openPage(page, address);
      await page.getByText('Be in by 10:00 PM').waitFor();
    }
    await atHours(page, -1);
    for (const address of ['/me/', '/me/house']) {
      await openPage(page, address);
      await page.getByText('You were to be in by 10:00 PM').waitFor();
    }
    await keepPicture(page, 'me-house-late');
  }));

test('a member reads when to be in, says that they are in, and does what is theirs to do', () =>
  visiting(browser(), { role: 'member', state: PHONE_LIGHT }, async ({ page }) => {
    await openPage(page, '/me/');
    await page.getByText('Yours today: Kitchen').waitFor();
    await page.getByRole('link', { name: 'See your house' }).click();
    await page.getByRole('heading', { name: 'Lantern House' }).waitFor();
    await page.getByText(/^(Be|You were to be) in by 10:00 PM$/).waitFor();
    await page.getByText(RULE).waitFor();

    await page.getByRole('button', { name: 'I am in', exact: true }).click();
    await page.getByText(/^You are in the house, since/).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Nobody has said yet whether you are in or out').waitFor();

    await page.getByRole('button', { name: 'It is done: Kitchen' }).first().click();
    await page.getByText('Done', { exact: true }).waitFor();
  }));

test('a member reads when the house meets, and what is to be spoken of', () =>
  visiting(browser(), { role: 'member', state: PHONE_LIGHT }, async ({ page }) => {
    await openPage(page, '/me/house');
    const card = page.locator('section').filter({ hasText: 'Sunday table' });
    await card.getByText(/ at 6:30\sPM to 7:15\sPM$/).waitFor();
    await card.getByText('Kitchen table').waitFor();
    await card.getByText(AGENDA).waitFor();
    await card.scrollIntoViewIfNeeded();
    await keepPicture(page, 'me-house-meeting');
  }));

test('in Spanish every word of the house is Spanish', () =>
  visiting(browser(), { role: 'member', locale: 'es-US', state: PHONE_LIGHT }, async (visit) => {
    const { page, state } = visit;
    await openPage(page, '/me/house');
    await page.getByRole('heading', { name: 'Reglas de la casa' }).waitFor();
    await page.getByText(/^(Vuelva|Había que volver) antes de las 22:00$/).waitFor();
    expect(await englishOn(page)).toEqual([]);
    expect(await mistakesOf(page, 'me house in Spanish', state)).toEqual([]);
  }));

test('a member asks for a night away, and reads that the house said yes', () =>
  visiting(browser(), { role: 'member', state: PHONE_LIGHT }, async ({ page, state }) => {
    await openPage(page, '/me/house');
    await page.getByRole('button', { name: 'Ask for nights away' }).click();
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByText('Say where you go.').waitFor();
    await page.getByLabel('Where do you go?').fill('My sister in Troy');
    // Tomorrow is never past, whatever the time of the run.
    const day = page.getByLabel('Day').first();
    await day.fill((await page.getByLabel('Day').last().inputValue()) || '');
    await page.getByLabel('Time').first().fill('10:00');
    expect(await mistakesOf(page, 'me house ask', state)).toEqual([]);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByText('You asked. No answer yet').waitFor();

    await visiting(browser(), { role: 'coordinator' }, async ({ page: staff }) => {
      const { residence } = await ask<{ residence: { passes: { nodes: { id: string }[] } } }>(
        staff,
        `query ($id: ID!) { residence(id: $id) { passes(first: 1) { nodes { id } } } }`,
        { id: lived.residenceId },
      );
      await ask(staff, `mutation ($id: ID!) { passApprove(id: $id) { userErrors { code } } }`, {
        id: residence.passes.nodes[0]?.id,
      });
    });
    await openPage(page, '/me/house');
    await page.getByText('The house said yes').waitFor();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByText('You have asked for no nights away.').waitFor();
  }));

test('a member reads what they owe the house, and all that it wrote down', () =>
  visiting(browser(), { role: 'member', state: PHONE_LIGHT }, async ({ page, state }) => {
    await openPage(page, '/me/house');
    await page.getByRole('heading', { name: 'What you owe here' }).waitFor();
    await page.getByText('Rent · This month').first().waitFor();
    await page.getByText('$400.00', { exact: true }).waitFor();
    await page.getByText('All that was written down').click();
    await page.getByText('You paid · Receipt 12').waitFor();
    await page.getByText('You paid · Receipt 12').scrollIntoViewIfNeeded();
    await keepPicture(page, 'me-house-ledger');
    expect(await mistakesOf(page, 'me house ledger', state)).toEqual([]);
  }));

eachSize('the house holds', browser, 'member', async ({ page, state }) => {
  await openPage(page, '/me/house');
  await page.getByRole('heading', { name: 'Lantern House' }).waitFor();
  expect(await mistakesOf(page, 'me house lived in', state)).toEqual([]);
});
