import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FeedKind, parseFeed } from './feed-document.ts';
import type { FeedParse } from './feed-report.ts';
import { parseBmlt } from './parse-bmlt.ts';
import { parseMeetingGuide } from './parse-meeting-guide.ts';
import { ianaTimeZone } from './time-zone.ts';

const OPTIONS = { defaultTimeZone: 'America/New_York' };
const KINDS = ['MEETING_GUIDE', 'BMLT'] as const;
const TEXT_KINDS: readonly FeedKind[] = [...KINDS, 'MEETING_GUIDE_CSV'];
const PARSERS = { MEETING_GUIDE: parseMeetingGuide, BMLT: parseBmlt };

const GUIDE_FIELDS =
  'slug name day time end_time timezone formatted_address address city types group latitude ' +
  'longitude conference_url conference_phone approximate updated regions region url notes';
const BMLT_FIELDS =
  'id_bigint meeting_name weekday_tinyint start_time duration_time time_zone venue_type formats ' +
  'format_shared_id_list latitude longitude virtual_meeting_link phone_meeting_number published ' +
  'location_street location_municipality comments';
const LIKELY_VALUES = [
  '0',
  '1',
  '7',
  '8',
  '19:00',
  '24:00:00',
  'TC',
  'VM',
  'O,C',
  'zoom.us',
  'EST',
];

/** A row with the right keys and any values, likely ones often enough to get far. */
function row(fields: string): fc.Arbitrary<unknown> {
  const value = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<unknown>(...LIKELY_VALUES, 1, '', null, [1, '2']) },
    { weight: 1, arbitrary: fc.jsonValue() },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  );
  const model = Object.fromEntries(fields.split(' ').map((field) => [field, value]));
  return fc.oneof({ weight: 9, arbitrary: fc.record(model, { requiredKeys: [] }) }, fc.jsonValue());
}

/** What must hold of every reading, whatever was read. */
function expectAccounted(parse: FeedParse): void {
  const { drafts, rejected, skipped, rows } = parse;
  expect(drafts.length + rejected.length + skipped.length).toBe(rows);
  const places = [...rejected, ...skipped].map((outcome) => outcome.row);
  expect(new Set(places).size).toBe(places.length);
  expect(new Set(drafts.map((draft) => draft.externalId)).size).toBe(drafts.length);
  expect(parse.empty).toBe(drafts.length === 0);
  for (const draft of drafts) {
    expect(draft.name).not.toBe('');
    expect(draft.rrule === null).toBe(draft.startTime === null);
    expect(draft.rrule === null).toBe(draft.weekdays.length === 0);
    expect(draft.startTime ?? '00:00').toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
    expect(draft.durationMinutes).toBeGreaterThanOrEqual(1);
    expect(draft.durationMinutes).toBeLessThanOrEqual(1440);
    expect(ianaTimeZone(draft.timeZone)).toBe(draft.timeZone);
    expect(draft.conferenceUrl ?? 'https://').toMatch(/^https?:\/\//);
    // PostgreSQL stores neither in text.
    expect(JSON.stringify(draft)).not.toMatch(/\\u0000|\\ud[89a-f]/i);
  }
}

test.each([
  ['MEETING_GUIDE', GUIDE_FIELDS],
  ['BMLT', BMLT_FIELDS],
] as const)(
  'every row of a %s list is kept, refused or skipped, whatever it holds',
  (kind, fields) => {
    const list = fc.array(row(fields), { maxLength: 12 });
    fc.assert(
      fc.property(list, (rows) => {
        const parse = PARSERS[kind](rows, OPTIONS);
        expect(parse.rows).toBe(rows.length);
        expectAccounted(parse);
      }),
      { numRuns: 300 },
    );
  },
);

test.each(KINDS)('a %s parser takes any document, and any formats with it', (kind) => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (json, formats) => {
      expectAccounted(PARSERS[kind](json, OPTIONS));
      expectAccounted(parseBmlt({ meetings: json, formats }, { ...OPTIONS, formats }));
    }),
    { numRuns: 200 },
  );
});

test.each(TEXT_KINDS)('any text is read as %s without throwing', (kind) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expectAccounted(parseFeed(kind, text, OPTIONS));
    }),
  );
});

test('the same list gives the same drafts, hashes included', () => {
  fc.assert(
    fc.property(fc.array(row(GUIDE_FIELDS)), (rows) => {
      const again: unknown = JSON.parse(JSON.stringify(rows));
      const first = parseMeetingGuide(JSON.parse(JSON.stringify(rows)), OPTIONS);
      expect(parseMeetingGuide(again, OPTIONS)).toEqual(first);
    }),
    { numRuns: 100 },
  );
});

test('a document nested deeper than the stack stops nothing', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const rows = `[{"slug":"a","name":"A","day":${deep}},{"slug":"b","name":"B","location":"Hall"}]`;
  const parse = parseFeed('MEETING_GUIDE', rows, OPTIONS);
  expectAccounted(parse);
  expect(parse.drafts.map(({ externalId }) => externalId)).toEqual(['b']);
});
