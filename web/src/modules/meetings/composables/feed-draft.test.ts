import { expect, test } from '@jest/globals';
import { emptyDraft, feedDraft, toInput, type FeedDraft } from './feed-draft.ts';

const draft: FeedDraft = {
  ...emptyDraft('America/New_York'),
  name: ' Western district ',
  url: 'https://meetings.example.org/feed.json',
};
const mistakesOf = (value: FeedDraft) =>
  (feedDraft.safeParse(value).error?.issues ?? []).map(({ path, message }) => [path[0], message]);

test('a name, a zone and an address are enough', () => {
  expect(mistakesOf(draft)).toEqual([]);
  expect(toInput(draft)).toEqual({
    name: 'Western district',
    kind: 'MEETING_GUIDE',
    timeZone: 'America/New_York',
    url: 'https://meetings.example.org/feed.json',
  });
});

test('an address has to be one of the web', () => {
  expect(mistakesOf({ ...draft, url: 'ftp://example.org' })).toEqual([['url', 'errors.INVALID']]);
  expect(mistakesOf({ ...draft, url: '' })).toEqual([['url', 'errors.REQUIRED']]);
});

test('a file stands for the address, which is then not sent', () => {
  const fromFile: FeedDraft = { ...draft, from: 'file', document: '[]' };
  expect(mistakesOf(fromFile)).toEqual([]);
  expect(toInput(fromFile)).not.toHaveProperty('url');
  expect(mistakesOf({ ...fromFile, document: '' })).toEqual([['document', 'errors.REQUIRED']]);
});

test('what is missing is said at its field', () => {
  expect(mistakesOf({ ...draft, name: ' ' })).toEqual([['name', 'errors.REQUIRED']]);
});
