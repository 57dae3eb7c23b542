import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { mistakesOf } from './kit/mistakes.ts';
import { ask } from './kit/people.ts';
import { routePaths } from './kit/routes.ts';
import { openPage } from './kit/settle.ts';
import { eachSize, useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();

eachSize('every screen of the members’ entry holds', browser, 'member', async (visit) => {
  const { page, state } = visit;
  await openPage(page, '/me/');
  const { mentorships } = await ask<{ mentorships: { nodes: { id: string }[] } }>(
    page,
    '{ mentorships(filter: { states: [ACTIVE] }, first: 1) { nodes { id } } }',
  );
  const found: string[] = [];
  for (const path of (await routePaths(page)).filter((path) => !path.includes('*'))) {
    await openPage(page, `/me${path.replace(':id', mentorships.nodes[0]?.id ?? '')}`);
    found.push(...(await mistakesOf(page, `me ${path}`, state)), ...(await smallTargets(page)));
  }
  expect(found).toEqual([]);
});

eachSize('the numbers to call are one touch away', browser, 'member', async (visit) => {
  const { page, state } = visit;
  await openPage(page, '/me/');
  await page.getByRole('button', { name: 'Help now' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('link', { name: 'Call 988' }).waitFor();
  expect(await dialog.getByRole('link').evaluateAll(hrefs)).toEqual([
    'tel:911',
    'tel:988',
    'sms:988',
  ]);
  expect(await mistakesOf(page, 'me help', state)).toEqual([]);
});

test('a member who signs in at the portal is led to their own entry', () =>
  visiting(browser(), { role: 'member' }, async ({ page }) => {
    await openPage(page, '/caseload');
    await page.waitForURL('**/me/');
    await page.getByRole('heading', { name: 'Hello, Robin' }).waitFor();
  }));

test('whoever is not signed in is led to sign in, and back', () =>
  visiting(browser(), {}, async ({ page }) => {
    await page.goto('/me/');
    await page.waitForURL('**/login?redirect=%2Fme%2F');
    await page.getByLabel('E-mail').fill('member@demo.holdfast.example');
    await page.getByLabel('Password').fill('holdfast-demo');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/me/');
  }));

test('staff read there that it is for members', () =>
  visiting(browser(), { role: 'counselor' }, async ({ page }) => {
    await openPage(page, '/me/');
    await page.getByRole('heading', { name: 'This is for members' }).waitFor();
  }));

test('the quick exit leaves at once and ends the session', () =>
  visiting(browser(), { role: 'member' }, async ({ page, complaints }) => {
    const elsewhere = 'https://www.wikipedia.org/';
    await page.route(elsewhere, (route) => route.fulfill({ body: '<h1>Elsewhere</h1>' }));
    await openPage(page, '/me/');
    await page.getByRole('button', { name: 'Quick exit' }).click();
    await page.waitForURL(elsewhere);
    await page.goto('/me/');
    await page.waitForURL('**/login?redirect=%2Fme%2F');
    // To leave is what it is for; nothing else may leave the origin.
    expect(complaints.splice(0)).toEqual([`left the origin: ${elsewhere}`]);
  }));

test('in Spanish every word of it is Spanish', () =>
  visiting(browser(), { role: 'member', locale: 'es-US' }, async ({ page, state }) => {
    await openPage(page, '/me/');
    await page.getByRole('heading', { name: 'Hola, Robin' }).waitFor();
    expect(await mistakesOf(page, 'me in Spanish', state)).toEqual([]);
    const { viewer } = await ask<{ viewer: { email: string } }>(page, '{ viewer { email } }');
    expect(viewer.email).toBe('member@demo.holdfast.example');
  }));

const hrefs = (links: Element[]) => links.map((link) => link.getAttribute('href'));

/** What one has to touch and is lower than 44 pixels. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.locator('a, button, input, select, textarea').evaluateAll((targets) =>
    targets
      // A box is ticked by its words as well.
      .map((target) => (target.matches('[type=checkbox]') && target.closest('label')) || target)
      .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 44)
      .map((target) => `lower than 44 pixels: ${target.outerHTML.slice(0, 120)}`),
  );
}
