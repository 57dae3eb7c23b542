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
const said = (change: Partial<GroupInput>) =>
  checkGroup({ ...right, ...change }, ours).map(({ message }) => message);

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

test('what is wrong is told with what would be right', () => {
  expect(said({ types: ['NOTHING'], languages: ['english please'] })).toEqual([
    'A code of the Meeting Guide, or one of ours: `O`, `TC`.',
    'A language as BCP 47 names it: `en`, `es-MX`.',
  ]);
  expect(said({ admission: 'BY_INVITATION', listing: {} })).toEqual([
    'Only a group that is not BY_INVITATION is listed.',
  ]);
  const conferenceUrl = 'http://video.example.org/circle';
  expect(said({ listing: { conferenceUrl } })).toEqual([
    'An https address without a name and a password in it.',
  ]);
  const { joinUrl } = right;
  expect(said({ joinUrl, venue: 'IN_PERSON', listing: { conferenceUrl } })).toEqual([
    'Only what is held online has a link.',
    'Only what is held online has a link.',
  ]);
});
