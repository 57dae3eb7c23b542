import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { englishOn } from './kit/language.ts';
import { mistakesOf } from './kit/mistakes.ts';
import { ask } from './kit/people.ts';
import { openPage, settle } from './kit/settle.ts';
import { PHONE_LIGHT } from './kit/states.ts';
import { useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();

/** A group with an open board that every member can join. */
function openGroup(): Promise<string> {
  return visiting(browser(), { role: 'coordinator' }, async ({ page }) => {
    const { groupCreate } = await ask<{ groupCreate: { group: { id: string } } }>(
      page,
      'mutation ($input: GroupInput!) { groupCreate(input: $input) { group { id } } }',
      {
        input: {
          name: `Círculo del alba ${String(Date.now() % 1_000_000)}`,
          secular: true,
          medicationWelcoming: true,
          venue: 'IN_PERSON',
          locationName: 'Sala 2',
          timeZone: 'America/New_York',
        },
      },
    );
    const { id } = groupCreate.group;
    await ask(
      page,
      `mutation ($id: ID!) {
        boardOpen(groupId: $id, houseRules: "Hablamos de lo nuestro.") { userErrors { code } } }`,
      { id },
    );
    return id;
  });
}

async function ownMentorship(page: Page): Promise<string> {
  const { mentorships } = await ask<{ mentorships: { nodes: { id: string }[] } }>(
    page,
    '{ mentorships(filter: { states: [ACTIVE] }, first: 1) { nodes { id } } }',
  );
  return mentorships.nodes[0]?.id ?? '';
}

test('a member whose language is Spanish signs in and reads no English of ours, wherever they go', async () => {
  const group = await openGroup();
  await visiting(browser(), { locale: 'es-US', state: PHONE_LIGHT }, async ({ page, state }) => {
    const found: string[] = [];
    const look = async (name: string) => {
      await settle(page);
      const english = (await englishOn(page)).map((words) => `${name} in English: ${words}`);
      found.push(...english, ...(await mistakesOf(page, `es ${name}`, state)));
    };

    await page.goto('/me/');
    await page.getByLabel('Correo electrónico').fill('member@demo.holdfast.example');
    await page.getByLabel('Contraseña').fill('holdfast-demo');
    await look('sign-in');
    await page.getByRole('button', { name: 'Iniciar sesión' }).click();
    await page.getByRole('heading', { name: 'Hola, Robin' }).waitFor();
    await look('home');
    const mentorship = await ownMentorship(page);
    await ask(page, 'mutation ($id: ID!) { groupJoin(groupId: $id) { userErrors { code } } }', {
      id: group,
    });
    for (const path of [
      '/house',
      '/groups',
      `/groups/${group}`,
      '/mentor',
      `/mentor/${mentorship}`,
      `/mentor/${mentorship}/steps`,
      '/meetings',
      '/meetings/mine',
      '/attendance',
    ]) {
      await openPage(page, `/me${path}`);
      await look(path.replace(group, 'board').replace(mentorship, 'pair'));
    }
    await page.getByRole('link', { name: 'Inicio' }).first().click();
    await page.getByRole('heading', { name: 'Hola, Robin' }).waitFor();
    expect(found).toEqual([]);
  });
});
