import { expect, test } from '@jest/globals';
import { draftHash } from './feed-hash.ts';
import { parseMeetingGuide } from './parse-meeting-guide.ts';

const ROW = {
  slug: 'one',
  name: 'One',
  day: 1,
  time: '10:00',
  location: 'Hall',
  updated: '2026-01-01 00:00:00',
};

function hashOf(changes: Record<string, unknown>, defaultTimeZone = 'America/New_York') {
  return parseMeetingGuide([{ ...ROW, ...changes }], { defaultTimeZone }).drafts[0]?.hash;
}

test('the same content has the same hash, in whatever order and spelling it was written', () => {
  expect(hashOf({})).toMatch(/^[0-9a-f]{64}$/);
  expect(hashOf({ day: '1', time: '10:00:00', unknown_key: 7 })).toBe(hashOf({}));
  const { hash, ...content } = parseMeetingGuide([ROW], { defaultTimeZone: 'UTC' }).drafts[0]!;
  const turned = Object.fromEntries(Object.entries(content).reverse()) as typeof content;
  expect(draftHash(turned)).toBe(hash);
});

test('a stamp alone is no change, for some lists stamp every row at every export', () => {
  expect(hashOf({ updated: '2026-02-02 00:00:00' })).toBe(hashOf({}));
});

test.each([{ name: 'Two' }, { time: '10:30' }, { day: [1, 2] }, { types: ['O'] }, { notes: 'n' }])(
  '%j is a change',
  (changes) => {
    expect(hashOf(changes)).not.toBe(hashOf({}));
  },
);

test('another zone of the feed is a change of its meetings', () => {
  expect(hashOf({}, 'America/Chicago')).not.toBe(hashOf({}));
});
