import { expect, test } from '@jest/globals';
import { merge, withTheirs, type PlanWords } from './plan-merge.ts';

const words = (changes: Partial<PlanWords> = {}): PlanWords => ({
  triggers: [],
  warningSigns: [],
  strategies: [],
  contacts: [],
  commitments: [{ key: 'a', words: 'Group' }],
  crisisSteps: [],
  reviewDue: '',
  ...changes,
});
const commitments = (...texts: [string, string][]) => ({
  commitments: texts.map(([key, text]) => ({ key, words: text })),
});

test('what only one of two changed is taken over by itself', () => {
  const mine = words(commitments(['a', 'Group'], ['b', 'Mine, new']));
  const theirs = words({ ...commitments(['a', 'Group on Thursday']), reviewDue: '2027-01-01' });
  expect(merge(words(), mine, theirs)).toEqual({
    words: words({
      ...commitments(['a', 'Group on Thursday'], ['b', 'Mine, new']),
      reviewDue: '2027-01-01',
    }),
    clashes: [],
  });
});

test('what both changed stays mine until somebody chooses', () => {
  const mine = words(commitments(['a', 'Mine']));
  const theirs = words(commitments(['a', 'Theirs']));
  const merged = merge(words(), mine, theirs);
  expect(merged.words.commitments).toEqual([{ key: 'a', words: 'Mine' }]);
  expect(merged.clashes).toEqual([
    {
      part: 'commitments',
      key: 'a',
      mine: { key: 'a', words: 'Mine' },
      theirs: { key: 'a', words: 'Theirs' },
    },
  ]);
  const [clash] = merged.clashes;
  expect(clash && withTheirs(merged.words, clash).commitments).toEqual([
    { key: 'a', words: 'Theirs' },
  ]);
});

test('what one took away and the other wrote on is a clash, either way round', () => {
  const gone = words({ commitments: [] });
  const written = words(commitments(['a', 'Group on Thursday']));
  const [mineGone] = merge(words(), gone, written).clashes;
  expect(mineGone).toMatchObject({ mine: null, theirs: { words: 'Group on Thursday' } });
  expect(mineGone && withTheirs(gone, mineGone).commitments).toEqual(written.commitments);
  const [theirsGone] = merge(words(), written, gone).clashes;
  expect(theirsGone).toMatchObject({ theirs: null });
  expect(theirsGone && withTheirs(written, theirsGone).commitments).toEqual([]);
});

test('the same change by both is none to choose from', () => {
  const changed = words({ reviewDue: '2027-01-01' });
  expect(merge(words(), changed, { ...changed })).toEqual({
    words: changed,
    clashes: [],
  });
});

test('the order is theirs unless I moved something', () => {
  const base = words(commitments(['a', 'A'], ['b', 'B']));
  const turned = words(commitments(['b', 'B'], ['a', 'A']));
  expect(merge(base, base, turned).words).toEqual(turned);
  expect(merge(base, turned, base).words).toEqual(turned);
});
