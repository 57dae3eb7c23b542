import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ask } from './kit/people.ts';
import { keepPicture } from './kit/picture.ts';
import { eachState, useBrowser } from './kit/suite.ts';

const browser = useBrowser();

eachState('GraphiQL asks this origin alone, also live', browser, 'counselor', async (visit) => {
  const { page, state } = visit;
  await page.goto('/graphiql/');
  await run(page);
  await answerHolds(page, 'Dana Okafor');
  await keepPicture(page, `graphiql-${state.name}`);

  await page.getByRole('tab', { name: 'AlertsLive' }).click();
  await run(page);
  await answerHolds(page, 'StreamHeartbeat');
  await recordCraving(page);
  await answerHolds(page, 'AlertEvent');
  await keepPicture(page, `graphiql-live-${state.name}`);
});

async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Execute query/ }).click();
}

async function answerHolds(page: Page, text: string): Promise<void> {
  const answer = page.getByRole('region', { name: 'Operation Response' });
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
