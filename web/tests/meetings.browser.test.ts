import { expect } from '@jest/globals';
import { mistakesOf } from './kit/mistakes.ts';
import { openPage } from './kit/settle.ts';
import { eachState, useBrowser } from './kit/suite.ts';

const browser = useBrowser();

eachState(
  'staff see what is held now or soon, and send it on',
  browser,
  'counselor',
  async (visit) => {
    const { page, state } = visit;
    await openPage(page, '/meetings');
    const soon = page.getByRole('button', { name: 'Now or soon' });
    await soon.click();
    await page.waitForURL('**/meetings?day=soon');
    const section = page.getByRole('heading', { level: 2, name: 'Now or soon' });
    // At night the demo network may have none.
    await section.or(page.getByText('No meetings in the next hours')).waitFor();
    expect(await soon.getAttribute('aria-pressed')).toBe('true');
    expect(await mistakesOf(page, 'meetings soon', state)).toEqual([]);
  },
);
