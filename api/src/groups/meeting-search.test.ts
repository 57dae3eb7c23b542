import { expect, test } from '@jest/globals';
import { searchable, searchOf } from './meeting-search.ts';

test.each([
  ['  Café   Olé ', 'cafe ole'],
  ['SAN JOSÉ', 'san jose'],
  ['Ｆｕｌｌ ｗｉｄｔｈ', 'full width'],
  ['line\nbreak\u0000', 'line break'],
])('%j is compared as %j', (text, compared) => {
  expect(searchable(text)).toBe(compared);
});

test('a meeting is found by name, group, place, address and region, and not across two of them', () => {
  const search = searchOf({
    name: 'Early Birds',
    groupName: 'Hope',
    locationName: null,
    address: '1 Main St, Springfield',
    regions: ['North County'],
  });
  for (const text of ['early birds', 'hope', 'main st', 'north county']) {
    expect(search).toContain(searchable(text));
  }
  expect(search).not.toContain(searchable('birds hope'));
});
