import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { FeedParse } from './feed-report.ts';
import type { MeetingDraft } from './meeting-draft.ts';
import { parseMeetingGuide } from './parse-meeting-guide.ts';

const OPTIONS = { defaultTimeZone: 'America/Los_Angeles' };
const FIXTURE = new URL('./tests/fixtures/meeting-guide.json', import.meta.url);

function parse(json: unknown): FeedParse {
  return parseMeetingGuide(json, OPTIONS);
}

/** A row that is right, with something changed. */
function parseRow(changes: Record<string, unknown>): FeedParse {
  const row = {
    slug: 'one',
    name: 'One',
    day: 1,
    time: '10:00',
    formatted_address: '1 A Street, Anytown, CA, USA',
  };
  return parse([{ ...row, ...changes }]);
}

function draftOf(changes: Record<string, unknown>): MeetingDraft {
  const { drafts } = parseRow(changes);
  expect(drafts).toHaveLength(1);
  return drafts[0]!;
}

function warningsOf(changes: Record<string, unknown>): string[] {
  return parseRow(changes).warnings.map((warning) => warning.code);
}

describe('a whole list', () => {
  const list = parse(JSON.parse(readFileSync(FIXTURE, 'utf8')));
  const draft = (slug: string) => list.drafts.find(({ externalId }) => externalId === slug);

  test('keeps the good rows and says of each other one why it does not', () => {
    expect(list.rows).toBe(12);
    expect(list.drafts.map(({ externalId }) => externalId)).toEqual([
      'harbor-lights',
      'three-mornings',
      'late',
      'closed-room',
      'by-appointment',
    ]);
    expect(list.rejected).toEqual([
      { row: 6, externalId: 'no-name', reason: 'NAME_MISSING', field: 'name' },
      { row: 7, externalId: 'bad-day', reason: 'DAY_INVALID', field: 'day', value: '9' },
      { row: 8, externalId: 'bad-time', reason: 'TIME_INVALID', field: 'time', value: '25:00' },
      { row: 9, externalId: 'late', reason: 'ID_DUPLICATE', field: 'slug', value: 'late' },
      { row: 10, externalId: null, reason: 'ID_MISSING', field: 'slug' },
      { row: 11, externalId: null, reason: 'ROW_NOT_AN_OBJECT', field: null },
      { row: 12, externalId: null, reason: 'ROW_NOT_AN_OBJECT', field: null },
    ]);
    expect(list.empty).toBe(false);
  });

  test('takes what a row says, and no contact of a person', () => {
    expect(draft('harbor-lights')).toMatchObject({
      name: 'Harbor Lights',
      groupName: 'Harbor Group',
      weekdays: [7],
      startTime: '18:00',
      durationMinutes: 90,
      timeZone: 'America/Los_Angeles',
      rrule: 'FREQ=WEEKLY;BYDAY=SU',
      venueType: 'IN_PERSON',
      languages: ['es'],
      locationName: 'Pier Hall',
      locationNotes: 'Side door',
      latitude: 37.5,
      longitude: -122.25,
      approximate: false,
      regions: ['Bay', 'Anytown'],
      entityUrl: 'https://list.example.org/',
      sourceUpdatedAt: '2026-05-31T14:32:23Z',
    });
    expect(JSON.stringify(list)).not.toMatch(/Not taken over|5555550100/);
  });

  test('makes one meeting of a row with several days, so that it stays the same meeting', () => {
    expect(draft('three-mornings')).toMatchObject({
      weekdays: [1, 3, 5],
      rrule: 'FREQ=WEEKLY;BYDAY=MO,WE,FR',
      startTime: '07:00',
      timeZone: 'America/New_York',
      address: '2 Example Street, Anytown, NY 10000, US',
      types: ['C', 'QZ', 'ABSI'],
      rawTypes: ['C', 'QZ', 'ASBI'],
    });
  });

  test('lets an end before the start be on the next day', () => {
    expect(draft('late')).toMatchObject({ startTime: '23:30', durationMinutes: 75 });
  });

  test('needs no day for a meeting by appointment', () => {
    expect(draft('by-appointment')).toMatchObject({ weekdays: [], startTime: null, rrule: null });
  });
});

describe('the day', () => {
  test.each([
    [0, [7]],
    ['0', [7]],
    ['7', [7]],
    [6, [6]],
    [
      [1, 1, '2'],
      [1, 2],
    ],
    ['1,3', [1, 3]],
    ['Monday', [1]],
    [{ 0: 1, 2: 5 }, [1, 5]],
    [[1, 9], [1]],
    ['', []],
    [null, []],
    [[], []],
  ])('%j is %j', (day, weekdays) => {
    expect(draftOf({ day }).weekdays).toEqual(weekdays);
  });

  test.each([9, -1, 1.5, 'someday', { day: 1 }, [[1]], true])('%j is refused', (day) => {
    expect(parseRow({ day }).rejected[0]?.reason).toBe('DAY_INVALID');
  });

  test('without a time, or a time without a day, is by appointment and reported', () => {
    expect(draftOf({ time: '' })).toMatchObject({ weekdays: [], startTime: null, rrule: null });
    expect(warningsOf({ time: '' })).toEqual(['TIME_MISSING']);
    expect(warningsOf({ day: undefined })).toEqual(['DAY_MISSING']);
    expect(warningsOf({ day: [1, 9] })).toEqual(['DAY_PARTLY_INVALID']);
  });
});

describe('what is mended', () => {
  test.each([
    [{ end_time: null }, 60, []],
    [{ end_time: '24:00' }, 840, []],
    [{ end_time: '10:00' }, 60, ['END_TIME_INVALID']],
    [{ end_time: 'late' }, 60, ['END_TIME_INVALID']],
  ])('%j takes %i minutes', (changes, minutes, warnings) => {
    expect(draftOf(changes).durationMinutes).toBe(minutes);
    expect(warningsOf(changes)).toEqual(warnings);
  });

  test.each(['EST', 'Mars/Base'])('the zone %s gives way to that of the feed', (timezone) => {
    expect(draftOf({ timezone }).timeZone).toBe('America/Los_Angeles');
    expect(warningsOf({ timezone })).toEqual(['TIME_ZONE_UNKNOWN']);
  });

  test.each([
    [91, 0],
    ['north', '-122'],
    [37, undefined],
  ])('the coordinates %j, %j are none', (latitude, longitude) => {
    expect(draftOf({ latitude, longitude })).toMatchObject({ latitude: null, longitude: null });
    expect(warningsOf({ latitude, longitude })).toEqual(['COORDINATES_INVALID']);
  });

  test('a link without a scheme, or with two, is one', () => {
    expect(draftOf({ conference_url: 'zoom.us/j/1' }).conferenceUrl).toBe('https://zoom.us/j/1');
    const twice = 'https://https://zoom.us/j/1';
    expect(draftOf({ conference_url: twice }).conferenceUrl).toBe('https://zoom.us/j/1');
  });

  test.each(['javascript:alert(1)', 'see our page', 'mailto:a@example.org', 'https://localhost/x'])(
    '%p is no link and stays in the notes as text',
    (conference_url) => {
      const draft = draftOf({ conference_url });
      expect(draft).toMatchObject({ conferenceUrl: null, conferenceUrlNotes: conference_url });
      expect(warningsOf({ conference_url })).toEqual(['URL_INVALID']);
    },
  );

  test('a host that is no known conference service is kept and reported', () => {
    const conference_url = 'https://zoom.us.evil.example/j/1';
    expect(draftOf({ conference_url }).conferenceUrl).toBe(conference_url);
    expect(warningsOf({ conference_url })).toEqual(['CONFERENCE_HOST_UNKNOWN']);
  });

  test('the same remark on many rows is made once, with their number', () => {
    const rows = [1, 2, 3].map((slug) => ({ slug, name: 'N', location: 'Hall', types: ['QZ'] }));
    expect(parse(rows).warnings).toEqual([
      { code: 'TYPE_UNKNOWN', field: 'types', value: 'QZ', row: 1, externalId: '1', count: 3 },
    ]);
  });

  test('text longer than anybody reads is cut', () => {
    expect(draftOf({ notes: 'x'.repeat(50_000) }).notes).toHaveLength(4000);
    expect(warningsOf({ notes: 'x'.repeat(50_000) })).toEqual(['TEXT_SHORTENED']);
  });
});

describe('where it is held', () => {
  const street = '1 A Street, Anytown, CA, USA';
  const link = 'https://zoom.us/j/1';
  test.each([
    [{ formatted_address: street }, 'IN_PERSON', false],
    [{ formatted_address: street, conference_url: link }, 'HYBRID', false],
    [{ formatted_address: 'Anytown, CA, USA', conference_url: link }, 'ONLINE', false],
    [{ formatted_address: street, approximate: 'yes', conference_url: link }, 'ONLINE', false],
    [{ formatted_address: 'Anytown', approximate: 'no', conference_url: link }, 'HYBRID', false],
    [
      { formatted_address: street, types: ['TC'], conference_url: link },
      'TEMPORARILY_ONLINE',
      false,
    ],
    [{ formatted_address: street, types: ['TC'] }, 'IN_PERSON', true],
    [{ formatted_address: street, types: ['TC', 'ONL'] }, 'IN_PERSON', true],
    [{ formatted_address: street, types: ['ONL'] }, 'IN_PERSON', false],
    [{ formatted_address: null, types: ['ONL'] }, 'ONLINE', false],
    [{ formatted_address: street, attendance_option: 'online' }, 'ONLINE', false],
    [{ formatted_address: street, attendance_option: 'inactive' }, 'IN_PERSON', true],
  ])('%j is %s, suspended %p', (changes, venueType, suspended) => {
    expect(draftOf(changes)).toMatchObject({ venueType, suspended });
  });

  test('is never refused for how an address is written', () => {
    expect(draftOf({ formatted_address: 'ベルリン 10115 / 二階' }).address).toBe(
      'ベルリン 10115 / 二階',
    );
  });

  test.each([
    [{ regions: 'Illinois > Chicago' }, ['Illinois', 'Chicago']],
    [{ region: 'Marin', sub_region: 'Online' }, ['Marin', 'Online']],
    [{ city: 'Anytown' }, ['Anytown']],
  ])('the regions of %j are %j', (changes, regions) => {
    expect(draftOf(changes).regions).toEqual(regions);
  });
});

describe('a document of another shape', () => {
  const row = { slug: 'one', name: 'One', location: 'Hall' };
  test.each([[{ 0: row, 4: { ...row, slug: 2 } }], [{ meetings: [row, { ...row, slug: 2 }] }]])(
    'still gives its rows: %j',
    (json) => {
      expect(parse(json).drafts.map(({ externalId }) => externalId)).toEqual(['one', '2']);
    },
  );

  test('a single meeting is a list of one', () => {
    expect(parse(row).drafts).toHaveLength(1);
  });

  test.each([null, 7, 'text', {}, { O: { en: 'Open' } }])('%j is no list', (json) => {
    expect(parse(json)).toMatchObject({ error: { code: 'NOT_A_LIST' }, empty: true });
  });

  test('an answer that is an error is told from a list', () => {
    const error = { code: 'ERROR_ANSWER', answer: 'no such feed' };
    expect(parse({ error: 'no such feed' })).toMatchObject({ error, empty: true });
  });

  test('a default zone that is none is a mistake of the caller', () => {
    expect(() => parseMeetingGuide([], { defaultTimeZone: 'EST' })).toThrow(RangeError);
  });
});
