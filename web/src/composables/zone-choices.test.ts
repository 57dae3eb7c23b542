import { expect, test } from '@jest/globals';
import { zoneChoices, zoneLabel } from './zone-choices.ts';

test('a zone is said by a city of it and its name in the language', () => {
  expect(zoneLabel('en', 'America/New_York')).toBe('New York (Eastern Time)');
  expect(zoneLabel('es', 'America/New_York')).toBe('New York (hora oriental)');
});

test('the zone that is chosen is among the choices, also where the browser lists it under another name', () => {
  const choices = zoneChoices('en', 'Etc/GMT+5');
  expect(choices.some(({ value }) => value === 'Etc/GMT+5')).toBe(true);
  expect(choices.find(({ value }) => value === 'America/Chicago')?.label).toBe(
    'Chicago (Central Time)',
  );
});
