import { expect, test } from '@jest/globals';
import { CliError } from '../common/cli-error.ts';
import { feedCliLines } from './feed-cli-lines.ts';
import { readFeedOptions } from './feed-cli.ts';
import { parseMeetingGuide } from './feeds/parse-meeting-guide.ts';

test('options are read wherever they stand', () => {
  const args = ['--kind', 'bmlt', 'list.json', '--time-zone', 'America/Denver', '--name', 'County'];
  expect(readFeedOptions(args)).toMatchObject({
    source: 'list.json',
    kind: 'BMLT',
    timeZone: 'America/Denver',
    name: 'County',
  });
});

test.each([
  [[]],
  [['one.json', 'two.json']],
  [['list.json', '--kind', 'csv']],
  [['list.json', '--time-zone', 'EST']],
])('%j is refused in one line', (args) => {
  expect(() => readFeedOptions(args)).toThrow(CliError);
});

test('every row that was left out is told, without what could steer the terminal', () => {
  const rows = [{ slug: 'a\u001b[2J', name: 'A' }, { slug: 'b' }, 'text'];
  const reading = parseMeetingGuide(rows, { defaultTimeZone: 'UTC' });
  const counts = { created: 0, updated: 0, unchanged: 0, ended: 0, unpublished: 0 };
  const done = { rows: 3, ...counts, rejected: 3, rejections: [] };
  expect(feedCliLines('County of Network', { done, state: 'HELD' }, reading)).toEqual([
    'County of Network: 3 rows, 0 created, 0 updated, 0 unchanged, 0 ended, 0 unpublished, 3 rejected',
    'Nothing was changed: it would end more than half of the meetings. --confirm, or the portal, takes it over.',
    'row 1 (a[2J) left out, ID_INVALID in slug: a[2J',
    'row 2 (b) left out, NAME_MISSING in name',
    'row 3 left out, ROW_NOT_AN_OBJECT',
  ]);
});
