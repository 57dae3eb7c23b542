import { expect, test } from '@jest/globals';
import { fellowshipOfListing, traitsOf } from './meeting-traits.ts';

test('the types of a meeting say what it is, whatever its fellowship leaves open', () => {
  expect(traitsOf(['A', 'MAT', 'W', 'VET', 'T'], 'AA')).toMatchObject({
    fellowship: { code: 'AA' },
    secular: true,
    medicationWelcoming: true,
    audiences: ['VETERANS', 'LGBTQ', 'WOMEN'],
  });
});

test('its fellowship says it where the types do not', () => {
  expect(traitsOf([], 'WOMEN_FOR_SOBRIETY')).toMatchObject({
    secular: true,
    medicationWelcoming: true,
    audiences: ['WOMEN'],
  });
  expect(traitsOf([], 'AL_ANON')).toMatchObject({ secular: false, audiences: ['FAMILIES'] });
});

test('what no list says is not claimed', () => {
  expect(traitsOf(['O', 'D'], null)).toEqual({
    fellowship: null,
    secular: false,
    medicationWelcoming: false,
    audiences: [],
  });
});

test('who answers for a listing comes before its name', () => {
  expect(fellowshipOfListing('Narcotics Anonymous', 'SMART Recovery')).toBe('NA');
  expect(fellowshipOfListing('Bay Area Intergroup', 'SMART Recovery at noon')).toBe('SMART');
  expect(fellowshipOfListing(null, 'Morning Reflections')).toBeNull();
});
