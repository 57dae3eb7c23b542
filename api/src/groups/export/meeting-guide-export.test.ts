import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sharedData } from '../../../test/shared-data.ts';
import { type FeedKind, parseFeed } from '../feeds/feed-document.ts';
import type { MeetingDraft } from '../feeds/meeting-draft.ts';
import { plainText } from '../feeds/plain-text.ts';
import { exportText } from './export-text.ts';
import { meetingGuideRow } from './meeting-guide-export.ts';

const OPTIONS = { defaultTimeZone: 'America/New_York' };

/** The drafts of a list, exported and read again by somebody whose meetings are in another zone. */
function roundTrip(drafts: readonly MeetingDraft[]): MeetingDraft[] {
  const list = drafts.map((draft) => meetingGuideRow(draft, draft.externalId));
  return parseFeed('MEETING_GUIDE', JSON.stringify(list), { defaultTimeZone: 'UTC' }).drafts;
}

/** A draft with its types in the spelling we know them by, which alone is exported. */
const canonical = ({ hash: _, ...draft }: MeetingDraft) => ({ ...draft, rawTypes: draft.types });

function expectSame(kind: FeedKind, text: string): number {
  const { drafts } = parseFeed(kind, text, OPTIONS);
  const told = drafts.filter(
    ({ startTime, durationMinutes: minutes }) =>
      minutes < 1440 && (startTime !== null || minutes === 60),
  );
  expect(roundTrip(told).map(canonical)).toEqual(told.map(canonical));
  return told.length;
}

test('a meeting is told as the specification wants it', () => {
  const row = {
    slug: 'hope',
    name: 'Hope & Strength',
    day: [0, 3],
    time: '23:30',
    end_time: '01:00',
    formatted_address: '1 Main St, Springfield, CA 90000, USA',
    types: ['O', 'BE'],
    conference_url: 'https://zoom.us/j/1',
    updated: '2026-08-16 07:25:34',
  };
  const { drafts } = parseFeed('MEETING_GUIDE', JSON.stringify([row]), OPTIONS);
  expect(drafts.map((draft) => meetingGuideRow(draft, draft.externalId))).toEqual([
    {
      ...row,
      day: [3, 0],
      timezone: 'America/New_York',
      approximate: 'no',
      attendance_option: 'hybrid',
    },
  ]);
});

test('any text is read again as it was', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(fc.constantFrom('&', 'amp;', 'lt;', '#60;', '<', '<b>', '>', 'x', ' ', '\n')),
      ),
      (source) => {
        const text = plainText(typeof source === 'string' ? source : source.join(''));
        expect(plainText(exportText(text))).toBe(text);
      },
    ),
    { numRuns: 2000 },
  );
});

const text = fc.array(fc.constantFrom('&', 'amp;', 'lt;', '<', '<b>', '>', 'é', 'x', ' ', '\n'), {
  maxLength: 12,
});
const words = text.map((parts) => parts.join(''));
const guideRow = fc.record(
  {
    slug: fc.uuid(),
    name: words.map((name) => `Hope ${name}`),
    day: fc.oneof(fc.integer({ min: 0, max: 7 }), fc.array(fc.integer({ min: 0, max: 6 }))),
    time: fc.constantFrom('07:00', '7 PM', '23:59', ''),
    end_time: fc.constantFrom('08:00', '00:00', '7 PM', '24:00'),
    timezone: fc.constantFrom('America/Denver', 'UTC', 'EST'),
    formatted_address: fc.constantFrom('1 Main St, Springfield', 'Springfield', ''),
    approximate: fc.constantFrom('yes', 'no'),
    attendance_option: fc.constantFrom('in_person', 'online', 'hybrid', 'inactive'),
    types: fc.array(fc.constantFrom('O', 'C', 'TC', 'tc', 'ONL', 'ASBI', 'zz', '')),
    location: words,
    location_notes: words,
    regions: fc.oneof(fc.array(words), words),
    region: words,
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    conference_url: fc.constantFrom('https://zoom.us/j/1?a=1&lt;=2', 'zoom.us/j/2', 'ask us', ''),
    conference_url_notes: words,
    conference_phone: fc.constantFrom('+1 555 0100', 'tel:5550100,,1#', 'ask us'),
    conference_phone_notes: words,
    group: words,
    group_notes: words,
    notes: words,
    url: fc.webUrl(),
    website: fc.webUrl(),
    entity: words,
    entity_url: fc.webUrl(),
    updated: fc.constantFrom('2026-08-16 07:25:34', '8/28/2026', 'never'),
  },
  { requiredKeys: ['slug', 'name'] },
);

test('whatever a list says, exported and read again it says the same', () => {
  fc.assert(
    fc.property(fc.array(guideRow, { maxLength: 4 }), (rows) => {
      expectSame('MEETING_GUIDE', JSON.stringify(rows));
    }),
    { numRuns: 1000 },
  );
});

/** Lists as they were really published. They are no part of the repository. */
const data = sharedData();
const lists = ['meeting-guide', 'bmlt', 'synthetic'].flatMap((folder) => {
  const full = data ? path.join(data, folder) : '';
  if (!existsSync(full)) return [];
  return readdirSync(full)
    .filter((file) => /sanitised|test|edge|example|search|times|Results/.test(file))
    .map((file) => path.join(full, file));
});

test('published lists, exported and read again, are the same', () => {
  if (lists.length === 0) console.info('skipped: no published meeting lists on this machine');
  for (const file of lists) {
    const kind = /bmlt/i.test(file) ? 'BMLT' : 'MEETING_GUIDE';
    const told = expectSame(kind, readFileSync(file, 'utf8'));
    console.info(`${path.basename(file)}: ${String(told)} meetings`);
  }
});
