import { expect, test } from '@jest/globals';
import { emptyContent } from './plan-content.ts';
import { panelsOf } from './plan-panels.ts';
import { wordsIn } from './plan-page-words.ts';
import { setPage } from './set-page.ts';

const plan = {
  ...emptyContent(),
  state: 'IN_FORCE' as const,
  reviewDue: '2026-06-01',
  triggers: [{ key: 't', kind: 'MONEY' as const, intensity: 3, words: 'Payday' }],
  strategies: [
    { key: 's', words: 'Give my card away', triggers: ['t'] },
    { key: 'u', words: 'Walk', triggers: [] },
  ],
  contacts: [
    { key: 'c', name: 'Inés', relation: 'sister', phone: '+12125550123', nightCalls: true },
    { key: 'd', name: 'Łukasz', relation: null, phone: null, nightCalls: false },
  ],
  crisisSteps: [
    { key: 'x', words: 'Leave' },
    { key: 'y', words: 'Call Inés' },
  ],
};
const panels = panelsOf(plan, wordsIn('en'), 'en');
const pagesOf = (file: Buffer) => file.toString('latin1').match(/\/Type \/Page\n/g)?.length;
const draft = { title: 'My plan', language: 'en', paper: 'LETTER' as const };

test('whom to call comes first, with the number as people dial it and when to call', () => {
  expect(panels[0]?.map(({ text }) => text)).toEqual([
    'My plan',
    'I call',
    'Inés  212-555-0123',
    'sister, day and night',
    'Łukasz',
    'by day',
    expect.stringContaining('988'),
  ]);
});

test('then what to do, what helps and with what, and what to look out for', () => {
  expect(panels[1]?.map(({ text }) => text)).toEqual(['When it gets bad', 'Leave', 'Call Inés']);
  expect(panels[2]?.map(({ text }) => text)).toEqual([
    'What helps me',
    'Give my card away (for: Payday)',
    'Walk',
  ]);
  expect(panels[3]?.map(({ text }) => text)).toEqual([
    'What can set it off',
    'Payday',
    'We look at it again on June 1, 2026.',
    'Fold it twice, and keep it with you.',
  ]);
});

test('a draft says that it is one', () => {
  const [first] = panelsOf({ ...plan, state: 'DRAFT' }, wordsIn('es'), 'es');
  expect(first?.[1]?.text).toBe('Borrador: todavía sin firmar');
});

test('an ordinary plan is one page with its fonts inside', async () => {
  const file = await setPage({ ...draft, panels });
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pagesOf(file)).toBe(1);
  expect(file.toString('latin1')).toMatch(/\/FontFile2/);
});

test('the longest plan there can be loses no word: it runs on over pages', async () => {
  const long = Array.from({ length: 20 }, (_, i) => ({
    key: String(i),
    words: 'word '.repeat(99),
  }));
  const whole = { ...plan, crisisSteps: long, commitments: long, warningSigns: long };
  const file = await setPage({ ...draft, panels: panelsOf(whole, wordsIn('en'), 'en') });
  expect(pagesOf(file)).toBeGreaterThan(3);
});
