import { expect, test } from '@jest/globals';
import { countsInMiles, distanceText, radiiWith } from './distance.ts';

test('miles are counted where people do, in whatever language', () => {
  const languages = ['en-US', 'es-US', 'en', 'en-GB', 'es', 'es-MX', 'en-CA', 'not a language'];
  expect(languages.map(countsInMiles)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('a short way is told with its tenths, a long one without', () => {
  expect(distanceText(650, 'en', true)).toBe('0.4 mi');
  expect(distanceText(19_312, 'en', true)).toBe('12 mi');
  expect(distanceText(3_240, 'es', false)).toBe('3,2 km');
});

test('how far to look is offered in the reader’s units, with what is in force', () => {
  expect(radiiWith(25_000, false)).toContain(25_000);
  const miles = radiiWith(25_000, true);
  expect(miles.map((meters) => distanceText(meters, 'en', true)).slice(0, 4)).toEqual([
    '2 mi',
    '5 mi',
    '10 mi',
    '16 mi',
  ]);
  expect(miles).toEqual(miles.toSorted((a, b) => a - b));
});
