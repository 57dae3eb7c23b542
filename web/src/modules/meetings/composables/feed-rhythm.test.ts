import { expect, test } from '@jest/globals';
import { isFetched, rhythmOf, rhythmsWith } from './feed-rhythm.ts';

test('a list waits for its turn, is paused, or is read by people alone', () => {
  expect(rhythmOf({ refreshHours: null, pausedAt: null })).toBe('MANUAL');
  expect(rhythmOf({ refreshHours: 24, pausedAt: null })).toBe('WAITING');
  expect(rhythmOf({ refreshHours: 24, pausedAt: '2027-03-01T12:00:00Z' })).toBe('PAUSED');
});

test('a rhythm that was set elsewhere stays a choice', () => {
  expect(rhythmsWith(24)).toEqual([0, 1, 6, 12, 24, 168]);
  expect(rhythmsWith(48)).toEqual([0, 1, 6, 12, 24, 48, 168]);
});

test('a list is fetched from an address of the web, and a file is not', () => {
  expect(isFetched('HTTPS://example.org/list.json')).toBe(true);
  expect(isFetched('list.json')).toBe(false);
});
