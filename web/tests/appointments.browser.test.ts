import { expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { choose } from './kit/choose.ts';
import { mistakesOf } from './kit/mistakes.ts';
import { ask } from './kit/people.ts';
import { openPage, settle } from './kit/settle.ts';
import { PHONE_LIGHT } from './kit/states.ts';
import { eachSize, useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();
const DAY = 86_400_000;
const moment = (ahead: number) => new Date(Date.now() + ahead).toISOString();

interface Agreed {
  member: { id: string };
}

/** A member of the counselor's with something agreed that is to come. */
async function memberWithAppointment(page: Page): Promise<string> {
  const { appointments } = await ask<{ appointments: Agreed[] }>(
    page,
    `query ($from: DateTime!, $to: DateTime!) { appointments(from: $from, to: $to) { member { id } } }`,
    { from: moment(DAY), to: moment(14 * DAY) },
  );
  const [first] = appointments;
  if (!first) throw new Error('The demo has no appointment to come');
  return first.member.id;
}

/** Somebody new, whose time nobody else in the tests takes. */
async function enrolled(page: Page): Promise<string> {
  const { memberEnroll } = await ask<{ memberEnroll: { member: { id: string } } }>(
    page,
    `mutation ($input: MemberEnrollInput!) { memberEnroll(input: $input) { member { id } } }`,
    { input: { alias: `Hazel ${String(Date.now() % 1_000_000)}`, birthDate: '1990-04-01' } },
  );
  return memberEnroll.member.id;
}

/** With one who has no sessions and no hours, and begins in a moment. */
async function beginsSoon(page: Page, memberId: string): Promise<void> {
  const { staff } = await ask<{ staff: { person: { id: string } }[] }>(
    page,
    '{ staff(role: ADMINISTRATOR) { person { id } } }',
  );
  const startsAt = moment(4_000);
  const { appointmentBook } = await ask<{ appointmentBook: { userErrors: object[] } }>(
    page,
    `mutation ($input: AppointmentInput!) {
       appointmentBook(input: $input) { userErrors { code field } } }`,
    {
      input: { memberId, personId: staff[0]?.person.id, kind: 'PHONE_CALL', startsAt, minutes: 10 },
    },
  );
  expect(appointmentBook.userErrors).toEqual([]);
}

/** Times that are free on the next day that has any, without the one that is typed. */
async function freeTimes(dialog: Locator): Promise<Locator> {
  await dialog.getByRole('radiogroup').waitFor();
  const next = dialog.getByRole('button', { name: /^Next free day/ });
  if (await next.isVisible()) await next.click();
  const times = dialog.getByRole('radiogroup').getByText(/^\d?\d:\d\d [AP]M$/);
  await times.first().waitFor();
  return times;
}

eachSize(
  'a member’s appointments hold, with what lies over them',
  browser,
  'counselor',
  async (visit) => {
    const { page, state } = visit;
    await openPage(page, '/caseload');
    await openPage(page, `/members/${await memberWithAppointment(page)}/appointments`);
    const found = await mistakesOf(page, 'appointments', state);
    const look = async (name: string) => {
      await settle(page);
      found.push(...(await mistakesOf(page, name, state)));
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    await page.getByRole('button', { name: 'Book an appointment' }).click();
    await freeTimes(page.getByRole('dialog'));
    await look('appointment booking');
    await page.getByRole('button', { name: /^Move/ }).first().click();
    await freeTimes(page.getByRole('dialog'));
    await look('appointment move');
    await page
      .getByRole('button', { name: /^Call off/ })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('radiogroup').waitFor();
    await look('appointment cancel');
    expect(found).toEqual([]);
  },
);

test.each([
  ['a desktop', undefined],
  ['a phone', PHONE_LIGHT],
])('a counselor books, moves and calls off on %s, and each step shows at once', (_name, state) =>
  visiting(browser(), { role: 'counselor', state }, async ({ page }) => {
    await openPage(page, '/caseload');
    await openPage(page, `/members/${await enrolled(page)}/appointments`);
    await page.getByText('Nothing is agreed').waitFor();
    await page.getByRole('button', { name: 'Book an appointment' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Book', exact: true }).click();
    await dialog.getByText('Choose a time.').waitFor();
    await (await freeTimes(dialog)).first().click();
    await dialog.getByLabel('Where').fill('Room 7');
    await dialog.getByRole('button', { name: 'Book', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const ahead = page.getByRole('region', { name: 'Coming appointments' });
    await ahead.getByText('Room 7').waitFor();
    const before = await ahead.getByRole('listitem').innerText();

    await ahead.getByRole('button', { name: /^Move/ }).click();
    await (await freeTimes(dialog)).last().click();
    await dialog.getByRole('button', { name: 'Move', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await ahead.getByText(before.split('\n')[0] ?? '').waitFor({ state: 'detached' });
    expect(await ahead.getByRole('listitem').count()).toBe(1);

    await ahead.getByRole('button', { name: /^Call off/ }).click();
    await dialog.getByRole('button', { name: 'Call off', exact: true }).click();
    await dialog.getByText('Choose a reason.').waitFor();
    await dialog.getByRole('radio', { name: 'The member cannot come' }).click();
    await dialog.getByRole('button', { name: 'Call off', exact: true }).click();
    await page.getByText('Nothing is agreed').waitFor();
    const behind = page.getByRole('region', { name: 'How earlier ones went' });
    await behind.getByText('The member cannot come').waitFor();
  }),
);

test('who did not come is recorded under today, a follow-up opens, and a correction takes it back', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    await openPage(page, '/caseload');
    const member = await enrolled(page);
    await beginsSoon(page, member);
    await visiting(browser(), { role: 'admin' }, async ({ page: theirs }) => {
      await openPage(theirs, '/today');
      const today = theirs.getByRole('region', { name: 'Your appointments today' });
      // It is offered once it has begun, without a reload.
      await today.getByRole('button', { name: /^Did not come/ }).click();
      await theirs.getByText('Recorded, and a follow-up is open').first().waitFor();
      await today.getByText('Did not come').waitFor();
    });
    await openPage(page, `/members/${member}/appointments`);
    const behind = page.getByRole('region', { name: 'How earlier ones went' });
    await behind.getByText('Did not come').waitFor();
    const task = page.getByText('Offer a new appointment', { exact: true }).first();
    await task.waitFor();
    await behind.getByRole('button', { name: /^More for/ }).click();
    await page.getByRole('menuitem', { name: 'Was held' }).click();
    await behind.getByText('Held').waitFor();
    await task.waitFor({ state: 'detached' });
  }));

test('the calendar shows one’s appointments beside sessions, or nobody’s', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page, state }) => {
    await openPage(page, '/calendar?view=agenda');
    const rows = page.getByRole('link', { name: /./ }).and(page.locator('[href$="/appointments"]'));
    await rows.first().waitFor();
    await page.getByRole('combobox', { name: 'Whose appointments' }).click();
    await choose(page, 'No appointments');
    await rows.first().waitFor({ state: 'detached' });
    await openPage(page, `/calendar?view=week&day=${moment(7 * DAY).slice(0, 10)}`);
    await page
      .getByRole('button', { name: /^Appointment/ })
      .first()
      .click();
    await page.getByRole('dialog').getByRole('button', { name: /^Move/ }).waitFor();
    await settle(page);
    expect(await mistakesOf(page, 'appointment over the calendar', state)).toEqual([]);
  }));

test('a time chosen for one length or person is not kept for another', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    await openPage(page, '/caseload');
    await openPage(page, `/members/${await enrolled(page)}/appointments`);
    await page.getByRole('button', { name: 'Book an appointment' }).click();
    const dialog = page.getByRole('dialog');
    const chosen = dialog.getByRole('radio', { checked: true });
    await (await freeTimes(dialog)).first().click();
    expect(await chosen.count()).toBe(1);
    await dialog.getByLabel('How long').click();
    await choose(page, '60 minutes');
    await freeTimes(dialog);
    expect(await chosen.count()).toBe(0);
    await (await freeTimes(dialog)).first().click();
    await dialog.getByLabel('With whom').click();
    await choose(page, 'Teo Marchetti');
    await dialog.getByText('They have no free time on this day.').waitFor();
    expect(await chosen.count()).toBe(0);
    await dialog.getByRole('button', { name: 'Book', exact: true }).click();
    await dialog.getByText('Choose a time.').waitFor();
  }));

test('free times that could not be read are not said to be none', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    await openPage(page, '/caseload');
    await openPage(page, `/members/${await enrolled(page)}/appointments`);
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('AppointmentSlots')) return route.continue();
      const errors = [{ message: 'x', extensions: { code: 'INTERNAL', requestId: 'r-1' } }];
      return route.fulfill({ json: { data: null, errors } });
    });
    await page.getByRole('button', { name: 'Book an appointment' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Something went wrong on our side.').waitFor();
    expect(await dialog.getByText('They have no free time').count()).toBe(0);
    await page.unroute('**/graphql');
    await dialog.getByRole('button', { name: 'Retry' }).click();
    await freeTimes(dialog);
  }));

test('a member books, moves and calls off on a phone, in words of their own', () =>
  visiting(browser(), { role: 'member', state: PHONE_LIGHT }, async ({ page, state }) => {
    const found: string[] = [];
    const look = async (name: string) => found.push(...(await mistakesOf(page, name, state)));
    await openPage(page, '/me/');
    await page.getByRole('heading', { name: 'Next appointment' }).waitFor();
    await page.getByRole('link', { name: /See or change it|Book a time/ }).click();
    await settle(page);
    const cards = page.getByRole('region').or(page.locator('main section'));
    const before = await cards.count();
    await page.getByRole('button', { name: 'Book a time' }).click();
    await page.getByText('A phone call').click();
    await page.getByRole('button', { name: 'Book this time' }).click();
    await page.getByText('Pick a time first.').waitFor();
    const times = page.locator('main label').filter({ hasText: /\d:\d\d/ });
    await times.first().click();
    await look('me booking');
    await page.getByRole('button', { name: 'Book this time' }).click();
    await page.getByText('Your time is booked.').waitFor();
    await look('me appointments');
    expect(await cards.count()).toBe(before + 1);

    await page.getByRole('button', { name: 'Change the time' }).first().click();
    await times.last().click();
    await page.getByRole('button', { name: 'Change to this time' }).click();
    await page.getByText('Your time is changed.').waitFor();
    expect(await cards.count()).toBe(before + 1);

    await page.getByRole('button', { name: 'Call it off' }).first().click();
    await page.getByText('I do not need it now').click();
    await look('me calling off');
    await page.getByRole('button', { name: 'Call it off' }).click();
    await page.getByText('It is called off.').waitFor();
    expect(await cards.count()).toBe(before);
    expect(found).toEqual([]);
  }));

test('a session over an appointment is refused, and what stands against it is named with a way there', () =>
  visiting(browser(), { role: 'coordinator' }, async ({ page, state }) => {
    await openPage(page, '/calendar');
    const { appointments } = await ask<{
      appointments: { startsAt: string; person: { id: string }; member: { alias: string } }[];
    }>(
      page,
      `query ($from: DateTime!, $to: DateTime!) { appointments(from: $from, to: $to) {
         startsAt person { id } member { alias } } }`,
      { from: moment(2 * DAY), to: moment(14 * DAY) },
    );
    const booked = appointments.at(-1);
    if (!booked) throw new Error('The demo has no appointment to come');
    const zone = 'America/New_York';
    const wall = new Date(booked.startsAt).toLocaleString('sv-SE', { timeZone: zone });
    const title = `Walk by the harbor ${String(Date.now() % 10_000)}`;
    const { programs } = await ask<{ programs: { nodes: { id: string }[] } }>(
      page,
      '{ programs(first: 1) { nodes { id } } }',
    );
    await ask(
      page,
      `mutation ($program: ID!, $input: ProgramSessionInput!) {
         programSessionCreate(programId: $program, input: $input) { session { id } } }`,
      {
        program: programs.nodes[0]?.id,
        input: {
          title,
          modality: 'IN_PERSON',
          facilitatorIds: [booked.person.id],
          schedule: {
            startsOn: wall.slice(0, 10),
            startTime: '05:00:00',
            durationMinutes: 30,
            timeZone: zone,
          },
        },
      },
    );
    const { sessionOccurrences } = await ask<{
      sessionOccurrences: { id: string; title: string }[];
    }>(
      page,
      `query ($from: DateTime!, $to: DateTime!) { sessionOccurrences(from: $from, to: $to) {
         id title } }`,
      { from: moment(0), to: moment(15 * DAY) },
    );
    const held = sessionOccurrences.find((one) => one.title === title);
    await openPage(page, `/sessions/${held?.id ?? ''}/edit`);
    await page.getByLabel('Begins').fill(wall.slice(11, 16));
    await page.getByRole('button', { name: 'Save' }).click();
    const told = page.getByRole('alert').filter({ hasText: 'People have appointments then' });
    await told.getByRole('link', { name: booked.member.alias }).waitFor();
    await settle(page);
    expect(await mistakesOf(page, 'session over an appointment', state)).toEqual([]);
  }));

test('in Spanish every word of appointments is Spanish', () =>
  visiting(browser(), { role: 'counselor', locale: 'es-US' }, async ({ page, state }) => {
    await openPage(page, '/caseload');
    const found: string[] = [];
    const member = await memberWithAppointment(page);
    for (const path of [`/members/${member}/appointments`, '/calendar/hours', '/today']) {
      await openPage(page, path);
      found.push(...(await mistakesOf(page, `es ${path.replace(member, 'one')}`, state)));
    }
    await page.getByRole('heading', { name: 'Sus citas de hoy' }).waitFor();
    const theirs = { role: 'member', locale: 'es-US', state: PHONE_LIGHT } as const;
    await visiting(browser(), theirs, async ({ page: phone, state: small }) => {
      await openPage(phone, '/me/appointments');
      await phone.getByRole('button', { name: 'Reservar una hora' }).click();
      await phone.locator('main label').nth(3).waitFor();
      found.push(...(await mistakesOf(phone, 'es me booking', small)));
    });
    expect(found).toEqual([]);
  }));
