import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { BedNeed } from '../generated/schema.ts';
import { match, matches, turnsNobodyAway, type House, type Wish } from './bed-match.ts';

const house = (changes: Partial<House> = {}): House => ({
  key: 'harbor',
  name: 'Harbor',
  available: 1,
  welcomes: 'EVERYONE',
  wheelchair: false,
  pets: false,
  children: false,
  medicationStorage: false,
  ...changes,
});
const wish = (changes: Partial<Wish> = {}): Wish => ({
  housing: 'EVERYONE',
  needs: [],
  anyHouse: true,
  houses: [],
  declined: new Map(),
  ...changes,
});

describe('the rules of the house decide', () => {
  test.each<[BedNeed, Partial<House>]>([
    ['WHEELCHAIR', { wheelchair: true }],
    ['CHILDREN', { children: true }],
    ['PET', { pets: true }],
  ])('on %s', (need, has) => {
    expect(match(wish({ needs: [need] }), house()).fits).toBe(false);
    expect(match(wish({ needs: [need] }), house(has)).fits).toBe(true);
  });

  test('on whom it is for, by what the member wishes', () => {
    expect(match(wish({ housing: 'WOMEN' }), house({ welcomes: 'WOMEN' })).fits).toBe(true);
    expect(match(wish({ housing: 'WOMEN' }), house({ welcomes: 'MEN' })).fits).toBe(false);
    expect(match(wish({ housing: 'WOMEN' }), house()).fits).toBe(false);
    expect(match(wish(), house({ welcomes: 'MEN' })).fits).toBe(true);
  });

  test('and on what it said itself, unless that turns nobody away', () => {
    const declined = (reason: 'SAFETY' | 'MEDICATION') =>
      wish({ declined: new Map([['harbor', reason]]) });
    expect(match(declined('SAFETY'), house()).fits).toBe(false);
    expect(match(declined('MEDICATION'), house()).fits).toBe(true);
  });
});

test('medication never speaks against a house, whatever else is asked', () => {
  const anyHouse = fc.record({
    welcomes: fc.constantFrom('EVERYONE' as const, 'WOMEN' as const, 'MEN' as const),
    wheelchair: fc.boolean(),
    pets: fc.boolean(),
    children: fc.boolean(),
    medicationStorage: fc.boolean(),
  });
  const needs = fc.uniqueArray(
    fc.constantFrom<BedNeed>('WHEELCHAIR', 'CHILDREN', 'PET', 'MEDICATION_STORAGE'),
  );
  const housing = fc.constantFrom('EVERYONE' as const, 'WOMEN' as const, 'MEN' as const);
  fc.assert(
    fc.property(anyHouse, needs, housing, (has, asked, living) => {
      const others = asked.filter((need) => need !== 'MEDICATION_STORAGE');
      const with_ = match(
        wish({ needs: [...others, 'MEDICATION_STORAGE'], housing: living }),
        house(has),
      );
      const without = match(wish({ needs: others, housing: living }), house(has));
      expect(with_.fits).toBe(without.fits);
    }),
  );
});

test('houses that fit come first, full ones not at all', () => {
  const found = matches(wish({ needs: ['PET'], anyHouse: false, houses: ['beacon'] }), [
    house({ key: 'anchor', name: 'Anchor', pets: true }),
    house({ key: 'beacon', name: 'Beacon', pets: true }),
    house({ key: 'cove', name: 'Cove' }),
    house({ key: 'dune', name: 'Dune', pets: true, available: 0 }),
  ]);
  expect(found.map((one) => [one.house.name, one.fits])).toEqual([
    ['Beacon', true],
    ['Anchor', false],
    ['Cove', false],
  ]);
});

test('medication, a disability and an assistance animal turn nobody away', () => {
  expect(turnsNobodyAway('MEDICATION')).toBe(true);
  expect(turnsNobodyAway('DISABILITY')).toBe(true);
  expect(turnsNobodyAway('ASSISTANCE_ANIMAL')).toBe(true);
  expect(turnsNobodyAway('SAFETY')).toBe(false);
});
