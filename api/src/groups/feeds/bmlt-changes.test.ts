import { expect, test } from '@jest/globals';
import { bmltChangesUrl, bmltMeetingsUrl, parseBmltChanges } from './bmlt-changes.ts';

const ROOT = 'https://bmlt.example.org/main_server';
const change = (id: string, at: number, type = 'change') => ({
  meeting_id: id,
  date_int: String(at),
  change_type: `comdef_change_type_${type}`,
});

test('a root is asked from the day before, for its days are its own', () => {
  expect(bmltChangesUrl(ROOT, '2027-03-01T00:10:00Z')).toBe(
    `${ROOT}/client_interface/json/?switcher=GetChanges&start_date=2027-02-28`,
  );
  expect(bmltMeetingsUrl(ROOT, ['7', '9'])).toBe(
    `${ROOT}/client_interface/json/?switcher=GetSearchResults&get_used_formats=1&meeting_ids=7%2C9`,
  );
});

test.each([
  `${ROOT}/client_interface/json/?switcher=GetSearchResults&services=7`,
  'https://example.org/stored.json',
])('%s chooses meetings by itself, of which changes do not tell', (address) => {
  expect(bmltChangesUrl(address, '2027-03-01T00:00:00Z')).toBeNull();
});

test('the last word on a meeting says whether it is there, in whatever order they come', () => {
  const log = [
    change('7', 20, 'delete'),
    change('7', 10),
    change('9', 5, 'delete'),
    change('9', 6),
  ];
  expect(parseBmltChanges(log)).toEqual({ ids: ['7', '9'], deleted: ['7'] });
  expect(parseBmltChanges([])).toEqual({ ids: [], deleted: [] });
});

test.each([
  [{}],
  ['no'],
  [['text']],
  [[{ meeting_id: 'x', date_int: '1' }]],
  [[{ meeting_id: '7' }]],
  [Array.from({ length: 201 }, (_, id) => change(String(id), 1))],
])('what does not tell, or tells of too many, is no answer', (json) => {
  expect(parseBmltChanges(json)).toBeNull();
});
