import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addInterval } from '../../common/local-date.ts';
import { WEEKDAY_NAMES } from '../../common/weekday.ts';
import { rotate, type Hand, type RotatedChore, type Turn } from './chore-rotation.ts';

const MONDAY = '2026-11-02';
const week = (n: number) =>
  Array.from({ length: 7 }, (_, i) => addInterval(MONDAY, { days: n * 7 + i }));
const hand = (memberId: string, since = '2026-01-01', away: Hand['away'] = []): Hand => ({
  memberId,
  since,
  away,
});
const daily = (id: string, weight = 1): RotatedChore => ({ id, weight, weekdays: WEEKDAY_NAMES });

/** Week by week, as the house does. */
function weeks(chores: RotatedChore[], hands: Hand[], count: number, before: Turn[] = []): Turn[] {
  const turns = [...before];
  for (let n = 0; n < count; n += 1) turns.push(...rotate({ chores, hands, turns }, week(n)));
  return turns;
}

const loadsOf = (turns: Turn[], hands: Hand[]) =>
  hands.map(({ memberId }) =>
    turns.filter((turn) => turn.memberId === memberId).reduce((sum, { weight }) => sum + weight, 0),
  );

const chores = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 1, max: 5 }),
      weekdays: fc.uniqueArray(fc.constantFrom(...WEEKDAY_NAMES), { minLength: 1 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) => list.map((chore, i): RotatedChore => ({ ...chore, id: String(i) })));
const hands = fc
  .integer({ min: 1, max: 8 })
  .map((count) => Array.from({ length: count }, (_, i) => hand(String(i))));
const heaviest = (list: RotatedChore[]) => Math.max(...list.map(({ weight }) => weight));

test('over four weeks what fell to any two differs by one heaviest chore at most', () => {
  fc.assert(
    fc.property(chores, hands, fc.integer({ min: 1, max: 4 }), (list, people, count) => {
      const loads = loadsOf(weeks(list, people, count), people);
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(heaviest(list));
    }),
  );
});

test('whoever moves in has a fair share of their first week, and is not flooded with what others have done', () => {
  fc.assert(
    fc.property(chores, hands, (list, people) => {
      const before = weeks(list, people, 3);
      const everybody = [...people, hand('new', week(3)[0])];
      const fresh = rotate({ chores: list, hands: everybody, turns: before }, week(3));
      const all = fresh.reduce((sum, { weight }) => sum + weight, 0);
      const [theirs = 0] = loadsOf(fresh, [hand('new')]);
      expect(theirs).toBeLessThanOrEqual(all / everybody.length + heaviest(list) + 1e-9);
    }),
  );
});

test('every chore of a day is somebody’s, once, and what stands is left as it is', () => {
  fc.assert(
    fc.property(chores, hands, (list, people) => {
      const turns = weeks(list, people, 2);
      const due = list.reduce((sum, { weekdays }) => sum + weekdays.length, 0);
      expect(turns).toHaveLength(due * 2);
      expect(new Set(turns.map(({ choreId, on }) => `${choreId} ${on}`)).size).toBe(turns.length);
      expect(rotate({ chores: list, hands: people, turns }, week(1))).toEqual([]);
    }),
  );
});

test('of those with as much to do it falls to whoever did the same chore longest ago', () => {
  const people = [hand('a'), hand('b')];
  const turns = weeks([daily('dishes'), daily('floor')], people, 1);
  const days = Map.groupBy(turns, ({ on }) => on);
  const who = [...days.values()].map(
    (of) => of.find(({ choreId }) => choreId === 'dishes')?.memberId,
  );
  expect(who.slice(0, 4)).toEqual(['a', 'b', 'a', 'b']);
});

test('who is away for the night has no turn on its days, and nobody has one before moving in', () => {
  const [from, to] = [week(0)[1] ?? '', week(0)[3] ?? ''];
  const people = [hand('a', MONDAY, [{ from, to }]), hand('b', week(0)[2])];
  const turns = weeks([daily('dishes')], people, 1);
  expect(turns.map(({ on, memberId }) => `${on.slice(-1)} ${memberId}`).slice(0, 3)).toEqual([
    '2 a',
    '4 b',
    '5 b',
  ]);
});
