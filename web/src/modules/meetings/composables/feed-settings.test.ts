import { expect, test } from '@jest/globals';
import { feedSettings, settingsOf, toEdit, type FeedSettings } from './feed-settings.ts';

const settings: FeedSettings = {
  name: 'County',
  url: 'https://example.org/list.json',
  timeZone: 'America/New_York',
  refreshHours: 24,
};

const mistakes = (more: Partial<FeedSettings>) =>
  (feedSettings.safeParse({ ...settings, ...more }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  );

test('what is fetched by itself needs an address', () => {
  expect(mistakes({})).toEqual([]);
  expect(mistakes({ url: '' })).toEqual(['url errors.REQUIRED']);
  expect(mistakes({ url: '', refreshHours: 0 })).toEqual([]);
  expect(mistakes({ url: 'county list' })).toEqual(['url errors.INVALID']);
  expect(mistakes({ name: ' ' })).toEqual(['name errors.REQUIRED']);
});

test('no rhythm and no address are sent as none', () => {
  expect(toEdit({ ...settings, url: ' ', refreshHours: 0 })).toEqual({
    name: 'County',
    url: null,
    timeZone: 'America/New_York',
    refreshHours: null,
  });
});

test('a list from a file has no address to begin with', () => {
  const feed = { name: 'County', location: 'County', timeZone: 'UTC', refreshHours: null };
  expect(settingsOf(feed as never)).toMatchObject({ url: '', refreshHours: 0 });
});
