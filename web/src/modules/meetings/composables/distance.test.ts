import { expect, test } from '@jest/globals';
import { countsInMiles, distanceText } from './distance.ts';

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
