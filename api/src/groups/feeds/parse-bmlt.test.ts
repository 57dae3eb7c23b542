import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { FeedParse } from './feed-report.ts';
import type { MeetingDraft } from './meeting-draft.ts';
import { parseBmlt } from './parse-bmlt.ts';

const OPTIONS = { defaultTimeZone: 'America/New_York' };
const FIXTURE = new URL('./tests/fixtures/bmlt.json', import.meta.url);

/** A row that is right, with something changed, in an answer without formats. */
function parseRow(changes: Record<string, unknown>, formats?: unknown): FeedParse {
  const row = {
    id_bigint: '1',
    meeting_name: 'One',
    weekday_tinyint: '2',
    start_time: '10:00:00',
    location_street: '1 A Street',
    location_municipality: 'Anytown',
  };
  return parseBmlt([{ ...row, ...changes }], { ...OPTIONS, formats });
}

function draftOf(changes: Record<string, unknown>, formats?: unknown): MeetingDraft {
  const { drafts } = parseRow(changes, formats);
  expect(drafts).toHaveLength(1);
  return drafts[0]!;
}

describe('a whole answer', () => {
  const answer = parseBmlt(JSON.parse(readFileSync(FIXTURE, 'utf8')), OPTIONS);

  test('has every row once: kept, refused, or not published', () => {
    expect(answer.rows).toBe(6);
    expect(answer.drafts.map(({ externalId }) => externalId)).toEqual(['11', '12', '13']);
    expect(answer.rejected).toEqual([
      { row: 5, externalId: '15', reason: 'DAY_INVALID', field: 'weekday_tinyint', value: '8' },
      { row: 6, externalId: null, reason: 'ID_MISSING', field: 'id_bigint' },
    ]);
    expect(answer.skipped).toEqual([{ row: 4, externalId: '14', reason: 'UNPUBLISHED' }]);
    expect(answer.empty).toBe(false);
  });

  test('takes what a row says', () => {
    expect(answer.drafts[0]).toMatchObject({
      name: 'Noon Step',
      weekdays: [7],
      startTime: '12:00',
      durationMinutes: 75,
      timeZone: 'America/New_York',
      rrule: 'FREQ=WEEKLY;BYDAY=SU',
      venueType: 'IN_PERSON',
      locationName: 'Example Hall',
      locationNotes: 'Upstairs\nLine 4',
      address: '5 Example Avenue, Anytown, NY 10000, USA',
      regions: ['NY', 'Example County', 'Anytown'],
      latitude: 42.5,
      longitude: -77.25,
      entityName: 'Example Area',
    });
  });

  test('compares formats by world id: "B" is for beginners here, not the Big Book', () => {
    expect(answer.drafts[0]?.types).toEqual(['ST', 'BE', 'R']);
    expect(answer.drafts[0]?.rawTypes).toEqual(['St', 'B', 'R']);
  });

  test('knows a language by the key of its format', () => {
    expect(answer.drafts[1]).toMatchObject({
      types: ['S', 'ONL'],
      languages: ['es'],
      venueType: 'ONLINE',
      timeZone: 'America/Chicago',
      weekdays: [6],
      latitude: null,
      longitude: null,
    });
  });

  test('a closed room with a way to join is online for now', () => {
    expect(answer.drafts[2]).toMatchObject({
      venueType: 'TEMPORARILY_ONLINE',
      suspended: false,
      durationMinutes: 60,
      conferencePhone: null,
      conferencePhoneNotes: 'ask the group',
    });
  });
});

describe('formats', () => {
  const formats = [
    { id: '1', key_string: 'B', world_id: 'BEG' },
    { id: '8', key_string: 'D', world_id: 'DISC' },
    { id: '8', key_string: 'Di', world_id: 'DISC' },
  ];

  test('are found by id in the answer of GetFormats', () => {
    const row = { formats: 'B,Di', format_shared_id_list: '1,8' };
    expect(draftOf(row, formats).types).toEqual(['BE', 'D']);
  });

  test('are found by their key in the same answer where the row has no ids', () => {
    expect(draftOf({ formats: 'B,D,ZZ' }, formats).types).toEqual(['BE', 'D', 'ZZ']);
  });

  test('unknown to the caller stay raw, but for keys that would read as something else', () => {
    const draft = draftOf({ formats: 'O,B,ZZ,WC,WC,HY', format_shared_id_list: '17,1' });
    expect(draft.types).toEqual(['O', 'ZZ', 'WC']);
    expect(draft.rawTypes).toEqual(['O', 'B', 'ZZ', 'WC', 'HY']);
    const codes = parseRow({ formats: 'O' }).warnings.map(({ code }) => code);
    expect(codes).toEqual(['FORMATS_MISSING']);
  });

  test('that are no list are none', () => {
    expect(draftOf({ formats: 'O' }, 'nothing').types).toEqual(['O']);
    expect(draftOf({ formats: null }, [null, 3, {}]).types).toEqual([]);
  });
});

describe('the schedule', () => {
  test.each([
    ['1', 7],
    ['2', 1],
    ['7', 6],
    [4, 3],
  ])('weekday_tinyint %j is ISO %i', (weekday_tinyint, iso) => {
    expect(draftOf({ weekday_tinyint }).weekdays).toEqual([iso]);
  });

  test.each([
    [{ weekday_tinyint: '0' }, 'DAY_INVALID'],
    [{ weekday_tinyint: 'x' }, 'DAY_INVALID'],
    [{ start_time: '24:30:00' }, 'TIME_INVALID'],
    [{ meeting_name: ' ' }, 'NAME_MISSING'],
    [{ id_bigint: '' }, 'ID_MISSING'],
    [{ id_bigint: 'a\u0000' }, 'ID_INVALID'],
    [{ id_bigint: 'x'.repeat(256) }, 'ID_INVALID'],
  ])('%j is refused as %s', (changes, reason) => {
    expect(parseRow(changes).rejected[0]?.reason).toBe(reason);
  });

  test.each([
    ['24:00:00', 1440, []],
    ['00:45:00', 45, []],
    ['00:00:00', 60, ['DURATION_INVALID']],
    [undefined, 60, []],
  ])('the duration %j is %i minutes', (duration_time, minutes, warnings) => {
    const parsed = parseRow({ duration_time });
    expect(parsed.drafts[0]?.durationMinutes).toBe(minutes);
    expect(parsed.warnings.map(({ code }) => code)).toEqual(warnings);
  });

  test('without day and time is by appointment and reported', () => {
    const parsed = parseRow({ weekday_tinyint: '', start_time: '' });
    expect(parsed.drafts[0]).toMatchObject({ weekdays: [], startTime: null, rrule: null });
    expect(parsed.warnings.map(({ code }) => code)).toEqual(['DAY_MISSING', 'TIME_MISSING']);
  });
});

describe('where it is held', () => {
  const link = { virtual_meeting_link: 'https://zoom.us/j/1' };
  test.each([
    [{ venue_type: '1' }, 'IN_PERSON', false],
    [{ venue_type: '2', ...link }, 'ONLINE', false],
    [{ venue_type: '3', ...link }, 'HYBRID', false],
    [{ venue_type: '1', formats: 'C,VM,TC', ...link }, 'TEMPORARILY_ONLINE', false],
    [{ venue_type: '1', formats: 'TC' }, 'IN_PERSON', true],
    [{ venue_type: '', formats: 'VM' }, 'ONLINE', false],
    [{ formats: 'HY' }, 'HYBRID', false],
    [{ ...link }, 'HYBRID', false],
    [{ ...link, location_street: '' }, 'ONLINE', false],
    [{}, 'IN_PERSON', false],
  ])('%j is %s, suspended %p', (changes, venueType, suspended) => {
    expect(draftOf(changes)).toMatchObject({ venueType, suspended });
  });
});

describe('an answer without meetings', () => {
  test('is empty, whether it is a list of nothing or of something else', () => {
    expect(parseBmlt([], OPTIONS)).toMatchObject({ error: null, rows: 0, empty: true });
    const places = [{ service_body_bigint: '12', longitude: '-77.1', latitude: '42.9' }];
    const parsed = parseBmlt(places, OPTIONS);
    expect(parsed).toMatchObject({ rows: 1, empty: true });
    expect(parsed.warnings.map(({ code }) => code)).toEqual(['NO_ROW_HAS_AN_ID']);
  });

  test('is empty when all its rows are unpublished', () => {
    expect(parseRow({ published: '0' })).toMatchObject({ drafts: [], rejected: [], empty: true });
  });
});
