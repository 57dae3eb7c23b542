import { describe, expect, test } from '@jest/globals';
import type { MeetingFeedImportInput } from '../generated/schema.ts';
import { checkFeedImport } from './feed-rules.ts';

const rightInput: MeetingFeedImportInput = {
  name: 'County list',
  kind: 'MEETING_GUIDE',
  url: 'https://example.org/meetings.json',
  timeZone: 'America/Chicago',
};

const mistakes = (input: MeetingFeedImportInput) =>
  checkFeedImport(input).map(({ code, field }) => [code, field?.join('.')]);

describe('a new feed', () => {
  test('has a name, a kind, an address and a zone', () => {
    expect(mistakes(rightInput)).toEqual([]);
    expect(mistakes({})).toEqual([
      ['REQUIRED', 'input.name'],
      ['REQUIRED', 'input.kind'],
      ['REQUIRED', 'input.timeZone'],
      ['REQUIRED', 'input.url'],
    ]);
  });

  test('needs no address where its document is given', () => {
    expect(mistakes({ ...rightInput, url: null, document: '[]' })).toEqual([]);
    expect(mistakes({ ...rightInput, document: '[]' })).toEqual([]);
  });

  test.each([
    ['   ', 'REQUIRED'],
    ['x'.repeat(121), 'TOO_LONG'],
    ['County\u0000list', 'INVALID'],
  ])('is not named %j', (name, code) => {
    expect(mistakes({ ...rightInput, name })).toEqual([[code, 'input.name']]);
  });

  test('may have a name of 120 characters, blanks around it not counted', () => {
    expect(mistakes({ ...rightInput, name: ` ${'x'.repeat(120)} ` })).toEqual([]);
  });

  test('is not read in a zone that knows no daylight saving of a place', () => {
    expect(mistakes({ ...rightInput, timeZone: 'EST' })).toEqual([['INVALID', 'input.timeZone']]);
  });

  test('has no password in its address, which everybody who sees the feed would read', () => {
    const url = 'https://someone:secret@example.org/meetings.json';
    expect(mistakes({ ...rightInput, url })).toEqual([['INVALID', 'input.url']]);
    expect(mistakes({ ...rightInput, url, document: '[]' })).toEqual([['INVALID', 'input.url']]);
  });

  test('has an address of at most 2000 characters', () => {
    const url = `https://example.org/${'x'.repeat(2000)}`;
    expect(mistakes({ ...rightInput, url })).toEqual([['TOO_LONG', 'input.url']]);
  });
});

describe('a known feed', () => {
  test('is read again by its id alone, or from a document', () => {
    expect(mistakes({ feedId: 'id' })).toEqual([]);
    expect(mistakes({ feedId: 'id', document: '[]' })).toEqual([]);
  });

  test('keeps what it has, so that nobody believes to have changed it', () => {
    expect(mistakes({ feedId: 'id', ...rightInput })).toEqual([
      ['INVALID', 'input.name'],
      ['INVALID', 'input.kind'],
      ['INVALID', 'input.url'],
      ['INVALID', 'input.timeZone'],
    ]);
  });
});
