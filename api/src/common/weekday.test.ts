import { describe, expect, test } from '@jest/globals';
import {
  bmltDayFromIso,
  codeFromIso,
  isoFromBmltDay,
  isoFromCode,
  isoFromMeetingGuideDay,
  isoFromName,
  meetingGuideDayFromIso,
  nameFromIso,
  WEEKDAY_CODES,
  WEEKDAY_NAMES,
} from './weekday.ts';

describe('the four ways of numbering a weekday', () => {
  test.each([
    ['SUNDAY', 'SU', 7, 0, 1],
    ['MONDAY', 'MO', 1, 1, 2],
    ['TUESDAY', 'TU', 2, 2, 3],
    ['WEDNESDAY', 'WE', 3, 3, 4],
    ['THURSDAY', 'TH', 4, 4, 5],
    ['FRIDAY', 'FR', 5, 5, 6],
    ['SATURDAY', 'SA', 6, 6, 7],
  ] as const)('%s is %s, ISO %i, Meeting Guide %i, BMLT %i', (name, code, iso, guide, bmlt) => {
    expect(isoFromMeetingGuideDay(guide)).toBe(iso);
    expect(meetingGuideDayFromIso(iso)).toBe(guide);
    expect(isoFromBmltDay(bmlt)).toBe(iso);
    expect(bmltDayFromIso(iso)).toBe(bmlt);
    expect(codeFromIso(iso)).toBe(code);
    expect(isoFromCode(code)).toBe(iso);
    expect(nameFromIso(iso)).toBe(name);
    expect(isoFromName(name.toLowerCase())).toBe(iso);
    expect(isoFromName(name.slice(0, 3))).toBe(iso);
  });

  test('7 is Sunday in a Meeting Guide list, since some lists write it', () => {
    expect(isoFromMeetingGuideDay(7)).toBe(7);
  });

  test.each([-1, 8, 1.5, Number.NaN])('%p is no day of Meeting Guide', (day) => {
    expect(isoFromMeetingGuideDay(day)).toBeNull();
  });

  test.each([0, 8, 2.5, Number.NaN])('%p is no day of BMLT', (day) => {
    expect(isoFromBmltDay(day)).toBeNull();
  });

  test.each(['', 'T', 'S', 'Mondays', 'lunes'])('%p names no day', (name) => {
    expect(isoFromName(name)).toBeNull();
  });

  test('codes and names stand in ISO order', () => {
    expect(WEEKDAY_CODES.map((code) => code.charAt(0))).toEqual(
      WEEKDAY_NAMES.map((name) => name.charAt(0)),
    );
  });
});
