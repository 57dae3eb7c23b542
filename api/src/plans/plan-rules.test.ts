import { describe, expect, test } from '@jest/globals';
import { emptyContent } from './plan-content.ts';
import { checkContent, checkReady, toContent, usualReview } from './plan-rules.ts';
import { wordingIn } from './templates/template-content.ts';
import { templateLibrary } from './templates/template-library.ts';

const TODAY = '2026-03-01';
const input = (changes: object = {}) => ({
  triggers: [],
  warningSigns: [],
  strategies: [],
  contacts: [],
  commitments: [],
  crisisSteps: [],
  ...changes,
});
const codes = (errors: { code: string; field?: string[] | null | undefined }[]) =>
  errors.map(({ code, field }) => [code, field?.join('.')]);

describe('a draft may have gaps, but', () => {
  test('no more than 20 entries in a part', () => {
    const many = Array.from({ length: 21 }, () => ({ words: 'x' }));
    expect(codes(checkContent(input({ commitments: many })))).toEqual([
      ['OUT_OF_RANGE', 'input.content.commitments'],
    ]);
  });

  test('no text that is too long, and no intensity outside 1 to 5', () => {
    const content = input({
      warningSigns: [{ words: 'x'.repeat(501) }],
      contacts: [{ name: 'x'.repeat(101), relation: 'y'.repeat(101), nightCalls: false }],
      triggers: [
        { kind: 'OTHER', intensity: 0, words: '' },
        { kind: 'OTHER', intensity: 6, words: '' },
      ],
    });
    expect(codes(checkContent(content))).toEqual([
      ['TOO_LONG', 'input.content.warningSigns.0.words'],
      ['TOO_LONG', 'input.content.contacts.0.name'],
      ['TOO_LONG', 'input.content.contacts.0.relation'],
      ['OUT_OF_RANGE', 'input.content.triggers.0.intensity'],
      ['OUT_OF_RANGE', 'input.content.triggers.1.intensity'],
    ]);
  });

  test('no key that is none, or that comes twice', () => {
    const twice = [
      { key: 'entry-001', words: 'a' },
      { key: 'entry-001', words: 'b' },
      { key: 'no key', words: 'c' },
    ];
    expect(codes(checkContent(input({ crisisSteps: twice })))).toEqual([
      ['INVALID', 'input.content.crisisSteps.1.key'],
      ['INVALID', 'input.content.crisisSteps.2.key'],
    ]);
  });
});

test('every entry has a key afterwards, and keeps the one it had', () => {
  const { commitments } = toContent(
    input({ commitments: [{ key: 'entry-001', words: ' Group ' }, { words: 'Walk' }] }),
  );
  expect(commitments[0]).toEqual({ key: 'entry-001', words: 'Group' });
  expect(commitments[1]?.key).toMatch(/^[\w-]{8,40}$/);
});

test('a strategy does not point to a trigger that is not there', () => {
  const content = toContent(
    input({
      triggers: [{ key: 'trigger-1', kind: 'OTHER', intensity: 1, words: 'x' }],
      strategies: [{ words: 'y', triggers: ['trigger-1', 'trigger-1', 'gone-long-ago'] }],
    }),
  );
  expect(content.strategies[0]?.triggers).toEqual(['trigger-1']);
});

describe('before it is signed', () => {
  const ready = {
    ...emptyContent(),
    strategies: [{ key: 'strategy-1', words: 'Walk', triggers: [] }],
  };

  test('a plan with something that helps and a day of review is ready', () => {
    expect(checkReady(ready, '2026-06-01', TODAY)).toEqual([]);
  });

  test('every entry says something, and something helps', () => {
    const gaps = { ...emptyContent(), warningSigns: [{ key: 'sign-0001', words: '' }] };
    expect(codes(checkReady(gaps, '2026-06-01', TODAY))).toEqual([
      ['REQUIRED', 'warningSigns.0.words'],
      ['REQUIRED', 'strategies'],
    ]);
  });

  test.each([
    [null, 'REQUIRED'],
    ['2026-02-28', 'OUT_OF_RANGE'],
    ['2027-03-02', 'OUT_OF_RANGE'],
  ])('a review on %s is %s', (day, code) => {
    expect(codes(checkReady(ready, day, TODAY))).toEqual([[code, 'reviewDue']]);
  });

  test.each(['2026-03-01', '2027-03-01'])('a review on %s is in reach', (day) => {
    expect(checkReady(ready, day, TODAY)).toEqual([]);
  });
});

test('a new draft is looked at again in three months', () => {
  expect(usualReview('2026-11-30')).toBe('2027-02-28');
});

const SHAMING =
  /\b(clean|dirty|addict\w*|abuser\w*|failed|failure|non-?compliant|panic|limpi[oa]s?)\b/i;

describe.each(templateLibrary)('the template $code', ({ contents }) => {
  test.each(['en', 'es'])(
    'is ready to be signed in %s but for contacts, and shames nobody',
    (locale) => {
      const content = wordingIn(contents, locale);
      expect(content && checkReady(content, usualReview(TODAY), TODAY)).toEqual([]);
      expect(JSON.stringify(content)).not.toMatch(SHAMING);
      expect(JSON.stringify(content)).toContain('988');
    },
  );

  test('says the same number of things in both languages', () => {
    const count = (locale: string) =>
      Object.values(wordingIn(contents, locale) ?? {}).map((part) => part.length);
    expect(count('es')).toEqual(count('en'));
  });
});
