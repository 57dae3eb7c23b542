import { expect, test } from '@jest/globals';
import type { GroupFieldsFragment } from '../../../generated/graphql.ts';
import { draftOf, emptyGroup, groupSchema, toInput } from './group-draft.ts';

const group = {
  name: 'Circle',
  description: null,
  fellowship: { code: 'SMART' },
  secular: true,
  medicationWelcoming: false,
  audiences: ['WOMEN'],
  types: [{ code: 'O' }],
  languages: ['es'],
  venue: 'HYBRID',
  locationName: 'Room 2',
  address: null,
  joinUrl: 'https://video.example.org/c',
  timeZone: 'America/New_York',
  hosts: [{ id: 'P1' }],
  admission: 'OPEN',
  listing: { latitude: 33.45, longitude: -112, conferenceUrl: null },
} as unknown as GroupFieldsFragment;

const problemsOf = (draft: object) =>
  (groupSchema.safeParse(draft).error?.issues ?? []).map(({ path, message }) => [
    path.join('.'),
    message,
  ]);

test('a group that is saved unchanged stays as it is', () => {
  expect(toInput(draftOf(group))).toEqual({
    name: 'Circle',
    description: null,
    fellowship: 'SMART',
    secular: true,
    medicationWelcoming: false,
    audiences: ['WOMEN'],
    types: ['O'],
    languages: ['es'],
    venue: 'HYBRID',
    locationName: 'Room 2',
    address: null,
    joinUrl: 'https://video.example.org/c',
    timeZone: 'America/New_York',
    hostIds: ['P1'],
    admission: 'OPEN',
    listing: { latitude: 33.45, longitude: -112, conferenceUrl: null },
  });
});

test('a group that is not listed says nothing for it, and one by invitation never is', () => {
  const draft = draftOf(group);
  expect(toInput({ ...draft, listing: { ...draft.listing, listed: false } }).listing).toBeNull();
  expect(toInput({ ...draft, admission: 'BY_INVITATION' }).listing).toBeNull();
});

test('coordinates are typed as the finder takes them, and nothing is no place', () => {
  const draft = draftOf(group);
  const at = (point: string) => ({ ...draft, listing: { ...draft.listing, point } });
  expect(draft.listing.point).toBe('33.45, -112');
  expect(toInput(at(' 41.66, -71.33 ')).listing).toMatchObject({
    latitude: 41.66,
    longitude: -71.33,
  });
  for (const wrong of ['north', '33.45', '91, 10']) {
    expect(problemsOf(at(wrong))).toEqual([['listing.point', 'groups.form.degrees']]);
  }
  expect(problemsOf(at(' '))).toEqual([]);
  expect(toInput(at(' ')).listing).toMatchObject({ latitude: null, longitude: null });
});

test('what another venue has no place for is not sent', () => {
  const draft = draftOf(group);
  expect(toInput({ ...draft, venue: 'ONLINE' })).toMatchObject({
    locationName: null,
    listing: { latitude: null, longitude: null },
  });
  expect(toInput({ ...draft, venue: 'IN_PERSON' })).toMatchObject({ joinUrl: null });
});

test('a name, and a place for what meets in a room, have to be there', () => {
  const empty = emptyGroup('America/New_York');
  expect(problemsOf({ ...empty, locationName: 'Hall' })).toEqual([
    ['name', 'groups.form.nameMissing'],
  ]);
  expect(problemsOf({ ...empty, name: 'Circle' })).toEqual([
    ['locationName', 'groups.form.placeMissing'],
  ]);
  expect(problemsOf({ ...empty, name: 'Circle', venue: 'ONLINE' })).toEqual([]);
});
