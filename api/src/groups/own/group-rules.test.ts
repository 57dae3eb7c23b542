import { expect, test } from '@jest/globals';
import { serversOfOurOwn } from '../../common/telehealth.ts';
import type { GroupInput } from '../../generated/schema.ts';
import { checkGroup } from './group-rules.ts';

const ours = serversOfOurOwn(['video.example.org']);
const right: GroupInput = {
  name: 'Evening circle',
  fellowship: 'OWN',
  secular: true,
  medicationWelcoming: true,
  audiences: [],
  types: ['O', 'D'],
  languages: ['en', 'es-MX'],
  venue: 'HYBRID',
  locationName: 'Room 2',
  joinUrl: 'https://video.example.org/circle',
  timeZone: 'America/New_York',
  hostIds: [],
  admission: 'OPEN',
};
const wrong = (change: Partial<GroupInput>) =>
  checkGroup({ ...right, ...change }, ours).map(({ code, field }) => `${code} ${field?.join('.')}`);

test('what is right is taken as it is', () => {
  expect(wrong({})).toEqual([]);
});

test('each mistake names its field, all of them at once', () => {
  expect(
    wrong({
      name: ' ',
      description: 'x'.repeat(2001),
      locationName: null,
      joinUrl: 'https://elsewhere.example.com/circle',
      types: ['O', 'NOTHING'],
      languages: ['english please'],
      hostIds: Array.from({ length: 11 }, String),
    }),
  ).toEqual([
    'REQUIRED input.name',
    'TOO_LONG input.description',
    'REQUIRED input.locationName',
    'INVALID input.joinUrl',
    'INVALID input.types.1',
    'INVALID input.languages.0',
    'OUT_OF_RANGE input.hostIds',
  ]);
});

test('who meets online needs no room, and who meets in a room alone has no link', () => {
  expect(wrong({ venue: 'ONLINE', locationName: null })).toEqual([]);
  expect(wrong({ venue: 'IN_PERSON' })).toEqual(['INVALID input.joinUrl']);
});
