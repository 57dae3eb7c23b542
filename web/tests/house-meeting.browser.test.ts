import { expect } from '@jest/globals';
import { openHouse } from './kit/house.ts';
import { mistakesOf } from './kit/mistakes.ts';
import { ask } from './kit/people.ts';
import { keepPicture } from './kit/picture.ts';
import { openPage } from './kit/settle.ts';
import { eachSize, useBrowser, visiting } from './kit/suite.ts';

const browser = useBrowser();

eachSize(
  'a house manager sets the meeting of the house, and writes what is to be spoken of',
  browser,
  'house',
  async ({ page, state }) => {
    const { viewer } = await ask<{ viewer: { person: { id: string } } }>(
      page,
      '{ viewer { person { id } } }',
    );
    const { id, name } = await visiting(browser(), { role: 'coordinator' }, (visit) =>
      openHouse(visit.page, viewer.person.id),
    );
    await openPage(page, `/residences/${id}/beds`);
    await page.getByRole('link', { name: 'Meetings', exact: true }).last().click();
    await page.getByText('No house meeting yet').waitFor();
    expect(await mistakesOf(page, 'house meetings empty', state)).toEqual([]);
    await page.getByRole('link', { name: 'Add a house meeting' }).click();
    await page.getByLabel('Program, group or house').getByText(name).waitFor();
    await page.getByLabel('Title').fill('House meeting');
    // Tomorrow is ahead, whatever the time of the run.
    const tomorrow = new Date(Date.now() + 48 * 3_600_000).toISOString().slice(0, 10);
    await page.getByLabel('First day').fill(tomorrow);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL(/\/calendar\?/);

    await openPage(page, `/residences/${id}/meetings`);
    await page.getByRole('button', { name: 'Write' }).click();
    await page.getByLabel('Agenda and notes').fill('Who shops on Saturday.');
    expect(await mistakesOf(page, 'house meeting notes', state)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.', { exact: true }).waitFor();
    await page.getByText('Who shops on Saturday.').waitFor();
    await keepPicture(page, `house-meetings-${state.device}`);
    expect(await mistakesOf(page, 'house meetings', state)).toEqual([]);
  },
);
