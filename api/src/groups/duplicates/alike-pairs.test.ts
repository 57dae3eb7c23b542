import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alikePairs, pairKey, type HeldMeeting } from './alike-pairs.ts';
import { likenessOf } from './duplicate-rules.ts';

const NONE: ReadonlySet<string> = new Set();

const meeting = (id: string, more: Partial<HeldMeeting> = {}): HeldMeeting => ({
  id,
  feedId: id,
  when: '1 19:00 UTC',
  name: 'Hope',
  groupName: null,
  latitude: 40,
  longitude: -73,
  types: [],
  conference: null,
  ...more,
});

const keysOf = async (meetings: HeldMeeting[], apart = NONE) =>
  (await alikePairs(meetings, apart)).map((pair) => pairKey(pair.meeting, pair.original)).sort();

test('the earlier one is the original, in whatever order they are read', async () => {
  const [a, b] = [meeting('a'), meeting('b')];
  expect(await keysOf([a, b])).toEqual(['b a']);
  expect(await keysOf([b, a])).toEqual(['b a']);
});

test.each([
  ['of one feed', { feedId: 'a' }],
  ['at another time', { when: '1 20:00 UTC' }],
  ['of another name', { name: 'Serenity' }],
])('two %s are two', async (_, more) => {
  expect(await keysOf([meeting('a'), meeting('b', more)])).toEqual([]);
});

test('what a person has told apart stays apart', async () => {
  const three = [meeting('a'), meeting('b'), meeting('c')];
  expect(await keysOf(three, new Set(['b a']))).toEqual(['c a', 'c b']);
});

test('no pair is missed that comparing all with all would find', async () => {
  const held = fc.record({
    feedId: fc.constantFrom('x', 'y', 'z'),
    when: fc.constantFrom('1 19:00 UTC', '2 19:00 UTC'),
    name: fc.constantFrom('Hope', 'Hope Group', 'Serenity'),
    groupName: fc.constant(null),
    latitude: fc.option(fc.double({ min: -0.002, max: 0.002, noNaN: true })),
    longitude: fc.option(fc.double({ min: -0.002, max: 0.002, noNaN: true })),
    types: fc.constant([]),
    conference: fc.option(fc.constantFrom('zoom.us/j/1', 'zoom.us/j/2')),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(held, { maxLength: 12 }), async (list) => {
      const meetings = list.map((one, at) => ({ ...one, id: String.fromCharCode(97 + at) }));
      const all = meetings.flatMap((later, at) =>
        meetings
          .slice(0, at)
          .filter((earlier) => earlier.feedId !== later.feedId && earlier.when === later.when)
          .filter((earlier) => likenessOf(later, earlier))
          .map((earlier) => pairKey(later.id, earlier.id)),
      );
      expect(await keysOf(meetings)).toEqual(all.sort());
    }),
    { numRuns: 500 },
  );
});

test('what crowds at one door, as no list does, is compared with the first hundred there alone', async () => {
  const crowd = Array.from({ length: 400 }, (_, at) =>
    meeting(String(at).padStart(3, '0'), { feedId: String(at % 2) }),
  );
  const pairs = await alikePairs(crowd, NONE);
  expect(pairs.every(({ original }) => Number(original) < 100)).toBe(true);
  expect(new Set(pairs.map((pair) => pair.meeting)).size).toBe(399);
});
