import { expect, test } from '@jest/globals';
import { changesOf, type KnownMeeting } from './feed-changes.ts';
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

test('a reading without any meeting ends none', () => {
  const known = knownFrom(row('a'), row('b'));
  expect(changes(known)).toMatchObject({ ended: [] });
  expect(changes(known, { slug: 'c' })).toMatchObject({ ended: [] });
});
