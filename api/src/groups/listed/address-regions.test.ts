import { expect, test } from '@jest/globals';
import { regionsOf } from './address-regions.ts';

test.each([
  ['12 Mill Street, Springfield, VT 05156, USA', ['VT', 'Springfield']],
  ['12 Mill Street, Suite 4, St. Paul, MN 55101-1234', ['MN', 'St. Paul']],
  ['Grace Hall, White River Junction, VT', ['VT', 'White River Junction']],
  ['Springfield, VT, United States', ['VT', 'Springfield']],
])('%s is in a town', (address, regions) => {
  expect(regionsOf(address)).toEqual(regions);
});

test.each([null, '', 'Grace Hall', '12 Mill Street, VT 05156', 'Calle Mayor 1, Madrid, España'])(
  'of %p no town is guessed',
  (address) => {
    expect(regionsOf(address)).toEqual([]);
  },
);
