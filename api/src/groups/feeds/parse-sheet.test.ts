import { expect, test } from '@jest/globals';
import { parseFeed } from './feed-document.ts';
import { isSheet, parseSheet } from './parse-sheet.ts';
import { sheetCsvUrl } from './sheet-url.ts';

const OPTIONS = { defaultTimeZone: 'America/Los_Angeles' };
const HEADER =
  'Time,End Time,Day,Name,Location,Address,City,State,Postal Code,Country,Regions,Types,Notes,Updated,' +
  'Slug,Latitude,Longitude,Conference URL,Conference URL Notes';
const ROW =
  '7:00 PM,8:15 PM,Monday,Hope,Town Hall,1 Main St,Springfield,CA,90000,USA,North > Hills,' +
  '"Open, Discussion, Wheelchair Access",Ring twice.,8/16/2026,hope,34.1,-118.2,zoom.us/j/1,Code 1';

test('a row of a sheet is the meeting that the same row of a list is', () => {
  const { drafts, rejected, rows } = parseSheet(`${HEADER}\n${ROW}\n`, OPTIONS);
  expect({ rows, rejected }).toEqual({ rows: 1, rejected: [] });
  const list = {
    slug: 'hope',
    name: 'Hope',
    day: 1,
    time: '19:00',
    end_time: '20:15',
    location: 'Town Hall',
    address: '1 Main St',
    city: 'Springfield',
    state: 'CA',
    postal_code: '90000',
    country: 'USA',
    regions: ['North', 'Hills'],
    types: ['O', 'D', 'X'],
    notes: 'Ring twice.',
    updated: '2026-08-16 00:00:00',
    latitude: 34.1,
    longitude: -118.2,
    conference_url: 'https://zoom.us/j/1',
    conference_url_notes: 'Code 1',
  };
  expect(drafts).toEqual(parseFeed('MEETING_GUIDE', JSON.stringify([list]), OPTIONS).drafts);
});

test('columns stand in any order and case, separated as a country’s spreadsheets do', () => {
  const text = '\ufeffid;NAME;Day;time;Full Address\n7;Hope;martes;19:00;1 Main St\n';
  const { drafts, rejected } = parseSheet(text.replace('martes', 'Tuesday, Friday'), OPTIONS);
  expect(rejected).toEqual([]);
  expect(drafts).toMatchObject([{ externalId: '7', weekdays: [2, 5], address: '1 Main St' }]);
  const { rejected: foreign } = parseSheet(text, OPTIONS);
  expect(foreign).toMatchObject([{ row: 2, reason: 'DAY_INVALID', value: 'martes' }]);
});

test('rows are counted as a spreadsheet does, those without anything and cells of several lines too', () => {
  const text = 'slug,name,notes\na,A,"two\nlines"\n,,\nb,,\n,No id,\n';
  const { drafts, rejected, rows } = parseSheet(text, OPTIONS);
  expect(rows).toBe(3);
  expect(drafts.map(({ notes }) => notes)).toEqual(['two\nlines']);
  expect(rejected.map(({ row, reason }) => ({ row, reason }))).toEqual([
    { row: 4, reason: 'NAME_MISSING' },
    { row: 5, reason: 'ID_MISSING' },
  ]);
});

test('a cell that was guarded against a spreadsheet loses its guard, and kinds that nobody knows stay', () => {
  const { drafts } = parseSheet(`slug,name,types\na,'=Hope,"Abierta;Tea and cake"`, OPTIONS);
  expect(drafts).toMatchObject([{ name: '=Hope', types: ['O', 'Tea and cake'] }]);
});

test.each([
  ['', 'NO_TEXT'],
  ['  \n ', 'NO_TEXT'],
  ['<!doctype html><title>Sign in</title>', 'COLUMNS_MISSING'],
  ['name,day\nHope,1', 'COLUMNS_MISSING'],
])('what is no such table is refused as a whole: %j', (text, code) => {
  expect(parseFeed('MEETING_GUIDE_CSV', text, OPTIONS)).toMatchObject({
    error: { code },
    drafts: [],
  });
});

test.each(['"Hope', 'The "Hope" group', '"Hope" group', '"Hope, and more" group'])(
  'a quotation mark where none belongs costs no other row: %s',
  (name) => {
    const { drafts } = parseSheet(`slug,name,types\na,A,"O,D"\nb,${name},\nc,C,O\n`, OPTIONS);
    expect(drafts.map(({ externalId }) => externalId)).toEqual(['a', 'b', 'c']);
    expect(drafts[0]).toMatchObject({ types: ['O', 'D'] });
  },
);

test('a table is known by its header', () => {
  expect(isSheet(`${HEADER}\n`)).toBe(true);
  expect(isSheet('[{"slug":"a","name":"A"}]')).toBe(false);
});

test.each([
  [
    'https://docs.google.com/spreadsheets/d/1aB-c/edit#gid=7',
    'https://docs.google.com/spreadsheets/d/1aB-c/export?format=csv&gid=7',
  ],
  [
    'https://docs.google.com/spreadsheets/d/1aB-c/edit?usp=sharing',
    'https://docs.google.com/spreadsheets/d/1aB-c/export?format=csv',
  ],
  [
    'https://docs.google.com/spreadsheets/d/1aB-c',
    'https://docs.google.com/spreadsheets/d/1aB-c/export?format=csv',
  ],
  ...[
    'https://docs.google.com/spreadsheets/d/1aB-c/export?format=csv&gid=7',
    'https://docs.google.com/spreadsheets/d/e/2PACX/pub?output=csv',
    'https://example.org/spreadsheets/d/1aB-c/edit',
  ].map((own) => [own, own]),
])('the sheet at %s gives its CSV at %s', (shared, csv) => {
  expect(sheetCsvUrl(shared)).toBe(csv);
});
