import { describe, expect, test } from '@jest/globals';
import {
  languagesOf,
  MEETING_TYPES,
  meetingType,
  typeOfLanguage,
  typeOfMeetingGuideCode,
  typeOfWorldId,
} from './type-codes.ts';

describe('the table of types', () => {
  test('holds the 87 codes of the Meeting Guide specification', () => {
    expect(MEETING_TYPES.filter((type) => type.inMeetingGuide)).toHaveLength(87);
  });

  test.each(['code', 'worldId', 'language', 'alias'] as const)('has every %s once', (key) => {
    const values = MEETING_TYPES.map((type) => type[key]).filter((value) => value !== null);
    expect(new Set(values).size).toBe(values.length);
  });

  test('has a label in English and in Spanish for each', () => {
    for (const { en, es } of MEETING_TYPES) {
      expect(en.trim()).not.toBe('');
      expect(es.trim()).not.toBe('');
    }
  });
});

describe('codes of both formats meet', () => {
  test.each([
    ['BEG', 'BE'],
    ['DISC', 'D'],
    ['SPK', 'SP'],
    ['STEP', 'ST'],
    ['TRAD', 'TR'],
    ['WCHR', 'X'],
    ['OPEN', 'O'],
    ['CLOSED', 'C'],
    ['VM', 'ONL'],
    ['TC', 'TC'],
    ['BT', 'BT'],
  ])('the world id %s is %s', (worldId, code) => {
    expect(typeOfWorldId(worldId)?.code).toBe(code);
  });

  test.each([
    ['O', 'O'],
    ['o', 'O'],
    ['12X12', '12x12'],
    ['ASBI', 'ABSI'],
    ['ONL', 'ONL'],
  ])('the Meeting Guide code %s is %s', (given, code) => {
    expect(typeOfMeetingGuideCode(given)?.code).toBe(code);
  });

  test('what nobody knows is no type', () => {
    expect(typeOfMeetingGuideCode('ZZZ')).toBeNull();
    expect(typeOfWorldId('')).toBeNull();
    expect(meetingType('constructor')).toBeNull();
    expect(meetingType('BEG')).toBeNull();
  });
});

test('languages go from code to tag and back', () => {
  expect(languagesOf(['O', 'S', 'KOR', 'ZZZ'])).toEqual(['es', 'ko']);
  expect(typeOfLanguage('ES')?.code).toBe('S');
});
