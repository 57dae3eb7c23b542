import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { type FeedKind, parseFeed } from '../feed-document.ts';
import { nextOccurrences } from '../../../common/recurrence.ts';

/**
 * Lists as they were really published. They are no part of the repository: without the folder that
 * holds them this file says so and tests nothing.
 */
const SHARED =
  process.env['HOLDFAST_SHARED'] ??
  fileURLToPath(new URL('../../../../../../shared', import.meta.url));
const OPTIONS = { defaultTimeZone: 'America/Los_Angeles' };

interface RealList {
  kind: FeedKind;
  name: string;
  text: string;
}

function listsIn(folder: string, kindOf: (file: string) => FeedKind): RealList[] {
  const path = `${SHARED}/data/${folder}`;
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      kind: kindOf(file),
      name: `${folder}/${file}`,
      text: readFileSync(`${path}/${file}`, 'utf8'),
    }));
}

const lists = [
  ...listsIn('meeting-guide', () => 'MEETING_GUIDE'),
  ...listsIn('bmlt', () => 'BMLT'),
  ...listsIn('synthetic', (file) => (file.startsWith('bmlt') ? 'BMLT' : 'MEETING_GUIDE')),
];

if (lists.length === 0) {
  test('published lists: none here, so nothing is tested on them', () => {
    console.info(`no published meeting lists under ${SHARED}/data`);
    expect(lists).toEqual([]);
  });
} else {
  describe('published lists', () => {
    test.each(lists)('$name: every row is accounted for', ({ kind, text }) => {
      const { drafts, rejected, skipped, rows, error } = parseFeed(kind, text, OPTIONS);
      expect(drafts.length + rejected.length + skipped.length).toBe(rows);
      expect(error === null || rows === 0).toBe(true);
      for (const draft of drafts.filter(({ rrule }) => rrule !== null)) {
        expect(nextOccurrences(draft, '2027-01-01T00:00:00Z', 1)).toHaveLength(1);
      }
    });

    test('read twice give the same drafts', () => {
      for (const { kind, text } of lists) {
        const hashes = () => parseFeed(kind, text, OPTIONS).drafts.map(({ hash }) => hash);
        expect(hashes()).toEqual(hashes());
      }
    });

    test('come to these numbers', () => {
      const table = lists.map(({ kind, name, text }) => {
        const { drafts, rejected, skipped, rows, error } = parseFeed(kind, text, OPTIONS);
        const counts = `${rows} rows: ${drafts.length} kept, ${rejected.length} refused`;
        return `${name}: ${error?.code ?? `${counts}, ${skipped.length} unpublished`}`;
      });
      console.info(table.join('\n'));
      expect(table).toHaveLength(lists.length);
    });
  });
}
