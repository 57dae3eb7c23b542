import { expect, test } from '@jest/globals';
import {
  draftsOf,
  draftWithTheirs,
  mergeDrafts,
  toInput,
  type TemplateDraft,
} from './template-draft.ts';

const english = (changes: Partial<TemplateDraft> = {}): TemplateDraft[] =>
  draftsOf(null).map((draft) => (draft.locale === 'en' ? { ...draft, ...changes } : draft));
const commitments = (words: string) => ({
  words: { ...draftsOf(null)[0]!.words, commitments: [{ key: 'a', words }] },
});

test('a language in which nothing is written is not sent', () => {
  const { contents } = toInput(english({ title: 'Winter', about: 'For the dark months.' }));
  expect(contents.map(({ locale }) => locale)).toEqual(['en']);
  expect(toInput(draftsOf(null)).contents).toEqual([]);
});

test('what is sent has nobody to call and no day of review', () => {
  const [content] = toInput(english({ title: 'Winter' })).contents;
  expect(Object.keys(content ?? {})).not.toContain('contacts');
  expect(Object.keys(content ?? {})).not.toContain('reviewDue');
});

test('of what two changed, each keeps what they alone wrote', () => {
  const base = english({ title: 'Winter', about: 'For all.' });
  const mine = english({ title: 'Snow', about: 'For all.' });
  const theirs = english({ title: 'Winter', about: 'For the dark months.' });
  const { drafts, clashes } = mergeDrafts(base, mine, theirs);
  expect(drafts[0]).toMatchObject({ title: 'Snow', about: 'For the dark months.' });
  expect(clashes).toEqual([]);
});

test('an entry that both changed is to be chosen, in its language', () => {
  const { drafts, clashes } = mergeDrafts(
    english(commitments('Light')),
    english(commitments('Light at noon')),
    english(commitments('Light at eight')),
  );
  expect(drafts[0]?.words.commitments).toEqual([{ key: 'a', words: 'Light at noon' }]);
  expect(clashes).toMatchObject([{ locale: 'en', clash: { part: 'commitments', key: 'a' } }]);
});

test('a title that both changed is to be chosen, and theirs can be taken', () => {
  const [base, mine, theirs] = ['Winter', 'Snow', 'Ice'].map((title) => english({ title }));
  const { drafts, clashes } = mergeDrafts(base!, mine!, theirs!);
  expect(drafts[0]?.title).toBe('Snow');
  expect(clashes).toEqual([
    { locale: 'en', clash: { part: 'title', key: 'title', mine: 'Snow', theirs: 'Ice' } },
  ]);
  expect(draftWithTheirs(drafts[0]!, clashes[0]!.clash).title).toBe('Ice');
});
