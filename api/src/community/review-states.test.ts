import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decisions, postAfter, undoUntil, type Waiting } from './review-states.ts';

const waiting: Waiting = { causes: ['REPORT'], post: 'SHOWN', byHost: false, restricted: false };
const may = (change: Partial<Waiting>) => decisions({ ...waiting, ...change });

test('what a moderator may decide', () => {
  expect(may({})).toEqual(['KEEP', 'HIDE', 'RESTRICT']);
  expect(may({ post: 'HIDDEN' })).toEqual(['KEEP', 'RESTRICT']);
  expect(may({ post: 'TAKEN_BACK' })).toEqual(['KEEP', 'RESTRICT']);
});

test('a host is not kept from writing by who moderates beside them', () => {
  expect(may({ byHost: true })).toEqual(['KEEP', 'HIDE']);
});

test('a time without writing is lifted where its end was asked for, and it still runs', () => {
  expect(may({ causes: ['APPEAL'], restricted: true })).toContain('LIFT');
  expect(may({ causes: ['APPEAL'], restricted: false })).not.toContain('LIFT');
  expect(may({ causes: ['REPORT'], restricted: true })).not.toContain('LIFT');
});

test('no decision brings back what its writer took back, and none but two hide', () => {
  const outcomes = ['KEEP', 'HIDE', 'RESTRICT', 'LIFT'] as const;
  for (const outcome of outcomes) expect(postAfter('TAKEN_BACK', outcome)).toBe('TAKEN_BACK');
  expect(outcomes.filter((outcome) => postAfter('SHOWN', outcome) === 'HIDDEN')).toEqual([
    'HIDE',
    'RESTRICT',
  ]);
  expect(postAfter('HIDDEN', 'KEEP')).toBe('HIDDEN');
});

test('a decision can be taken back by who made it, for 8 seconds, where what it changed is known', () => {
  const settledAt = '2026-11-27T12:00:00.000Z';
  const at = (ms: number) => new Date(Date.parse(settledAt) + ms).toISOString();
  const settled = { settledAt, settledBy: 'me', kept: true };
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.boolean(),
      fc.boolean(),
      (ms, mine, kept) => {
        const until = undoUntil({ ...settled, kept }, mine ? 'me' : 'you', at(ms));
        return (until !== null) === (ms <= 8000 && mine && kept);
      },
    ),
  );
});
