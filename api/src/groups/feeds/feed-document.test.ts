import { describe, expect, test } from '@jest/globals';
import { parseFeed, readJson } from './feed-document.ts';

const OPTIONS = { defaultTimeZone: 'America/New_York' };

describe('the text of a feed', () => {
  test('is read by its kind', () => {
    const guide = '[{"slug":"a","name":"A","day":1,"time":"10:00","location":"Hall"}]';
    expect(parseFeed('MEETING_GUIDE', guide, OPTIONS).drafts[0]?.weekdays).toEqual([1]);
    const bmlt =
      '[{"id_bigint":"1","meeting_name":"A","weekday_tinyint":"1","start_time":"10:00:00"}]';
    expect(parseFeed('BMLT', bmlt, OPTIONS).drafts[0]?.weekdays).toEqual([7]);
    expect(parseFeed('BMLT', guide, OPTIONS)).toMatchObject({ drafts: [], empty: true });
  });

  test('may begin with a byte order mark', () => {
    expect(readJson('\ufeff[]')).toEqual({ json: [] });
  });

  test('with a key twice in one object keeps the last, as JSON does everywhere', () => {
    const text = '[{"slug":"a","slug":"b","name":"B","location":"Hall"}]';
    expect(parseFeed('MEETING_GUIDE', text, OPTIONS).drafts[0]?.externalId).toBe('b');
  });

  test.each([
    ['[{"slug":"a"}]\n\n invalid text', 3, 2],
    ['[{"slug":"a",}]', 1, 14],
    ['[{"slug":"a"}', 1, 14],
    ['<!doctype html><title>502</title>', 1, 1],
    ['Warning: on line 3 []', 1, 1],
  ])('%p is not JSON, from line %i, column %i', (text, line, column) => {
    const parsed = parseFeed('MEETING_GUIDE', text, OPTIONS);
    expect(parsed).toMatchObject({
      error: { code: 'NOT_JSON', line, column },
      rows: 0,
      empty: true,
    });
  });

  test.each(['', ' \n', '\ufeff'])('%p is no text at all', (text) => {
    expect(parseFeed('BMLT', text, OPTIONS).error).toEqual({ code: 'NO_TEXT' });
  });
});
