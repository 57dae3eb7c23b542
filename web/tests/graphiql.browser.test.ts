import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask } from './kit/people.ts';
import { keepPicture } from './kit/picture.ts';
import { quiet } from './kit/traffic.ts';
import { DESKTOP_DARK, DESKTOP_LIGHT, type ViewState } from './kit/states.ts';
import { useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();
/** A tool for desks: its editors have no room on a phone. */
const DESKTOPS = [DESKTOP_LIGHT, DESKTOP_DARK];

test.each(DESKTOPS)('GraphiQL asks this origin alone, also live ($colorScheme)', (state) =>
  visiting(browser(), { role: 'counselor', state }, ({ page }) => explore(page, state)),
);

async function explore(page: Page, state: ViewState): Promise<void> {
  await page.goto('/graphiql/');
  await page.locator('.graphiql-editor .view-line').first().waitFor();
  // The schema is read and the editors are laid out once nothing is on its way any more.
  await quiet(page);
  await run(page);
  await answerHolds(page, 'COUNSELOR');
  await keepPicture(page, `graphiql-${state.colorScheme}`);

  await page.getByRole('tab', { name: 'AlertsLive' }).click();
  // GraphiQL reads the operation's name a moment after the tab has changed.
  await page.waitForTimeout(1_000);
  await run(page);
  await answerHolds(page, 'StreamHeartbeat');
  await recordCraving(page);
  await answerHolds(page, 'AlertEvent');
  await keepPicture(page, `graphiql-live-${state.colorScheme}`);
}

async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Execute query/ }).click();
}

async function answerHolds(page: Page, text: string): Promise<void> {
  const answer = page.locator('.result-window');
  await answer.getByText(text).first().waitFor();
  expect(await answer.textContent()).not.toContain('errors');
}

/** Somebody checks in, so that an alert is raised. */
async function recordCraving(page: Page): Promise<void> {
  const enroll = await ask<{ memberEnroll: { member: { id: string } } }>(
    page,
    'mutation($input: MemberEnrollInput!) { memberEnroll(input: $input) { member { id } } }',
    { input: { alias: `Explorer ${Date.now()}` } },
  );
  await ask(
    page,
    'mutation($input: CheckInInput!) { checkInRecord(input: $input) { userErrors { code } } }',
    { input: { memberId: enroll.memberEnroll.member.id, craving: 9 } },
  );
}
