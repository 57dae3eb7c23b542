import { expect, test } from '@jest/globals';
import { changesOf, endsTooMany, type KnownMeeting } from './feed-changes.ts';
import { parseMeetingGuide } from './feeds/parse-meeting-guide.ts';

const read = (...rows: object[]) => parseMeetingGuide(rows, { defaultTimeZone: 'UTC' });
const row = (slug: string, name = 'Meeting') => ({ slug, name, day: 1, time: '19:00' });

/** What is known once these rows were read. */
const knownFrom = (...rows: object[]): KnownMeeting[] =>
  read(...rows).drafts.map(({ externalId, hash }) => ({
    external_id: externalId,
    hash,
    ended: false,
  }));

function changes(known: KnownMeeting[], ...rows: object[]) {
  const { created, updated, unchanged, ended } = changesOf(known, read(...rows));
  const ids = (drafts: { externalId: string }[]) => drafts.map(({ externalId }) => externalId);
  return { created: ids(created), updated: ids(updated), unchanged, ended };
}

test('what is new, changed, as it was, and gone', () => {
  const known = knownFrom(row('same'), row('other'), row('gone'));
  expect(changes(known, row('same'), row('other', 'New name'), row('new'))).toEqual({
    created: ['new'],
    updated: ['other'],
    unchanged: 1,
    ended: ['gone'],
  });
});

test('a meeting that comes back is begun again, with the content it had', () => {
  const known = knownFrom(row('back')).map((meeting) => ({ ...meeting, ended: true }));
  expect(changes(known, row('back'))).toMatchObject({ updated: ['back'], ended: [] });
});

test('one that has ended is not ended again', () => {
  const known = knownFrom(row('gone')).map((meeting) => ({ ...meeting, ended: true }));
  expect(changes(known, row('other'))).toMatchObject({ created: ['other'], ended: [] });
});

test('a row that cannot be read leaves its meeting as it is', () => {
  const known = knownFrom(row('a'), row('b'));
  const broken = { slug: 'b', name: 'Meeting', day: 'someday', time: '19:00' };
  expect(changes(known, row('a'), broken)).toMatchObject({ unchanged: 1, ended: [] });
});

test('a list without any meeting says that all are gone; whether it is believed a person decides', () => {
  const known = knownFrom(row('a'), row('b'));
  const gone = changesOf(known, read());
  expect(gone.ended).toEqual(['a', 'b']);
  expect(endsTooMany(gone, known, true)).toBe(true);
});

test('more than half is too many, and half is not', () => {
  const known = knownFrom(row('a'), row('b'), row('c'), row('d'));
  const after = (...rows: object[]) => endsTooMany(changesOf(known, read(...rows)), known, false);
  expect(after(row('a'), row('b'))).toBe(false);
  expect(after(row('a'))).toBe(true);
});

test('of an empty list a single end is too many, also where unreadable rows keep the others', () => {
  const known = knownFrom(row('a'), row('b'), row('c'));
  const broken = [{ slug: 'a' }, { slug: 'b' }];
  const changes = changesOf(known, read(...broken));
  expect(changes.ended).toEqual(['c']);
  expect(endsTooMany(changes, known, true)).toBe(true);
  expect(endsTooMany(changesOf([], read()), [], true)).toBe(false);
});

test('of a part that was asked for what is missing is gone, and the rest stays', () => {
  const known = knownFrom(row('a'), row('b'), row('c'));
  const { unchanged, ended } = changesOf(known, read(row('a')), ['a', 'b']);
  expect({ unchanged, ended }).toEqual({ unchanged: 1, ended: ['b'] });
});
