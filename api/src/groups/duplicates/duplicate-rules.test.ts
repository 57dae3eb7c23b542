import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chosenLinks } from './chosen-links.ts';
import {
  conferenceOf,
  likenessOf,
  metersBetween,
  nameLikeness,
  type Comparable,
} from './duplicate-rules.ts';

const at = (more: Partial<Comparable> = {}): Comparable => ({
  name: 'Hope',
  groupName: null,
  latitude: 40,
  longitude: -73,
  types: [],
  conference: null,
  ...more,
});

test('the same door and the same name are one meeting', () => {
  expect(likenessOf(at(), at({ name: 'The HOPE Group' }))).toEqual({
    score: 1,
    reasons: ['SAME_PLACE', 'SAME_NAME'],
  });
});

test.each([
  [0.00089, true],
  [0.00091, false],
])('places are one within 100 m: %s degrees north', (degrees, isOne) => {
  expect(likenessOf(at(), at({ latitude: 40 + degrees })) !== null).toBe(isOne);
});

test('a degree is as long as it is on the ground', () => {
  expect(metersBetween(at(), at({ latitude: 41 }))).toBeCloseTo(111_195, -1);
  expect(metersBetween(at(), at({ longitude: -72 }))).toBeCloseTo(85_180, -2);
  expect(metersBetween(at({ longitude: 180 }), at({ longitude: -180 }))).toBeCloseTo(0, 3);
});

test('another name at the same door is another room of the church', () => {
  expect(likenessOf(at(), at({ name: 'Serenity at noon' }))).toBeNull();
});

test('the same name elsewhere is another town’s', () => {
  expect(likenessOf(at(), at({ latitude: 41 }))).toBeNull();
  expect(likenessOf(at({ latitude: null }), at())).toBeNull();
});

test('the same address to join at is the same meeting, by whatever door of the service', () => {
  const online = (url: string) =>
    at({ latitude: null, longitude: null, conference: conferenceOf(url) });
  expect(
    likenessOf(online('https://us02web.zoom.us/j/123?pwd=a'), online('https://zoom.us/j/123')),
  ).toEqual({ score: 1, reasons: ['SAME_CONFERENCE', 'SAME_NAME'] });
  expect(likenessOf(online('https://zoom.us/j/1'), online('https://zoom.us/j/2'))).toBeNull();
  expect(likenessOf(online('https://zoom.us/'), online('https://zoom.us'))).toBeNull();
  expect(conferenceOf('https://example.org/')).toBeNull();
});

test('a list that names the group where another names the meeting is understood', () => {
  const likeness = likenessOf(at({ name: 'Tuesday', groupName: 'Hope Group' }), at());
  expect(likeness?.reasons).toEqual(['SAME_PLACE', 'SAME_NAME']);
});

test.each([
  ['Young at Heart', 'Young @ Heart Group', 0.8, 1],
  ['Early Risers', 'Early Riser', 0.9, 1],
  ['Hope', 'Serenity', 0, 0.3],
  ['AA', 'AA', 1, 1],
  ['AA Group', 'NA Group', 0, 0.99],
  ['?', '!', 0, 0],
])('%s and %s are alike from %s to %s', (one, other, from, to) => {
  expect(nameLikeness(one, other)).toBeGreaterThanOrEqual(from);
  expect(nameLikeness(one, other)).toBeLessThanOrEqual(to);
  expect(nameLikeness(other, one)).toBe(nameLikeness(one, other));
});

test('likeness is of both alike, and never above one', () => {
  const meeting = fc.record({
    name: fc.string(),
    groupName: fc.option(fc.string()),
    latitude: fc.option(fc.double({ min: -90, max: 90, noNaN: true })),
    longitude: fc.option(fc.double({ min: -180, max: 180, noNaN: true })),
    types: fc.constant([]),
    conference: fc.option(fc.webUrl().map(conferenceOf)),
  });
  fc.assert(
    fc.property(meeting, meeting, (one, other) => {
      const likeness = likenessOf(one, other);
      expect(likenessOf(other, one)).toEqual(likeness);
      expect(likeness?.score ?? 0).toBeLessThanOrEqual(1);
    }),
  );
});

const pair = (meeting: string, original: string, score = 1) => ({
  meeting,
  original,
  score,
  reasons: [],
});

test('of three that are alike two are not shown, and both as the first', () => {
  const links = chosenLinks([pair('c', 'b'), pair('b', 'a'), pair('c', 'a')]);
  expect(links.map(({ meeting, original }) => [meeting, original])).toEqual([
    ['b', 'a'],
    ['c', 'a'],
  ]);
});

test('one that is like a duplicate alone is shown, for the first is not like it', () => {
  expect(chosenLinks([pair('b', 'a'), pair('c', 'b')])).toEqual([pair('b', 'a')]);
});

test('the most alike is the original, whatever the order of the pairs', () => {
  const pairs = [pair('c', 'a', 0.8), pair('c', 'b', 1)];
  expect(chosenLinks(pairs)).toEqual([pairs[1]]);
  expect(chosenLinks(pairs.toReversed())).toEqual([pairs[1]]);
});

test.each([
  ['AA Serenity', 'NA Serenity'],
  ['Serenity', 'Al-Anon Serenity'],
  ["Men's Group", "Women's Group"],
  ['Young People of Hope', 'Hope'],
])('%s and %s at one door and hour are two: they are for different people', (name, other) => {
  expect(likenessOf(at({ name }), at({ name: other }))).toBeNull();
});

test('nor is one for men and one for women one, whatever they are called', () => {
  expect(likenessOf(at({ types: ['M'] }), at({ types: ['W'] }))).toBeNull();
  expect(likenessOf(at({ types: ['M'] }), at())).not.toBeNull();
});
