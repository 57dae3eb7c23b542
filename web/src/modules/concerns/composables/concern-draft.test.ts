import { expect, test } from '@jest/globals';
import { concernSchema, emptyConcern, toInput } from './concern-draft.ts';

const written = { ...emptyConcern(), about: 'Jo', text: 'She does not answer' };
const wrong = (changes: object) =>
  (concernSchema.safeParse({ ...written, ...changes }).error?.issues ?? []).map(({ path }) =>
    path.join('.'),
  );

test('whom and what are all that is asked, and a way to answer when one is wanted', () => {
  expect(wrong({})).toEqual([]);
  expect(wrong({ about: ' ', text: '' })).toEqual(['about', 'text']);
  expect(wrong({ wantsAnswer: true })).toEqual(['phone']);
  expect(wrong({ wantsAnswer: true, email: 'jo@example.org' })).toEqual([]);
  expect(wrong({ wantsAnswer: true, phone: '12' })).toEqual(['phone']);
});

test('a number that was typed and then not wanted is not sent', () => {
  const typed = { ...written, phone: '413 555 0177', email: 'jo@example.org' };
  expect(toInput(typed, 'es', 60_000)).toMatchObject({ phone: null, email: null, locale: 'es' });
  expect(toInput({ ...typed, wantsAnswer: true }, 'en', 60_000)).toMatchObject({
    phone: '+14135550177',
    email: 'jo@example.org',
    relation: null,
    writerName: null,
  });
});

test('who let the browser fill in what is hidden is not taken for a machine, whose form is sent at once', () => {
  const filled = { ...written, trap: 'https://example.org' };
  expect(toInput(filled, 'en', 12_000).website).toBeNull();
  expect(toInput(filled, 'en', 400).website).toBe('https://example.org');
  expect(toInput(written, 'en', 400).website).toBeNull();
});
