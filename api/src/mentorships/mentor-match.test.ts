import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MentorMatchCode, Weekday } from '../generated/schema.ts';
import { matchMentor, type MemberFacts, type MentorFacts } from './mentor-match.ts';

const tuesday = (from: string, until: string) => ({ weekday: 'TUESDAY' as const, from, until });
const mentor: MentorFacts = {
  hasProfile: true,
  accepting: true,
  placesFree: 2,
  languages: ['en'],
  availability: [tuesday('17:00', '21:00')],
  offset: -300,
  quietFrom: null,
  quietUntil: null,
  gender: null,
  mentorsGender: 'ANY',
  isThere: false,
  isSelf: false,
};
const member: MemberFacts = {
  languages: ['en-US'],
  availability: [tuesday('17:00', '21:00')],
  offset: -300,
  gender: null,
  mentorGender: 'ANY',
};
const match = (theirs: Partial<MentorFacts> = {}, wishes: Partial<MemberFacts> = {}) =>
  matchMentor({ ...mentor, ...theirs }, { ...member, ...wishes });

describe('what counts', () => {
  test('all of it makes a hundred, each part named with its points', () => {
    expect(match()).toEqual({
      score: 100,
      reasons: [
        { code: 'SHARED_LANGUAGE', points: 40 },
        { code: 'SHARED_HOURS', points: 30 },
        { code: 'PLACES_LEFT', points: 20 },
        { code: 'GENDER_WISH', points: 10 },
      ],
      ruledOut: [],
    });
  });

  test('what nobody knows adds nothing, and takes nobody out', () => {
    const unknown = match({ availability: [] }, { mentorGender: null });
    expect(unknown).toMatchObject({ score: 60, ruledOut: [] });
    expect(match({ gender: null }, { mentorGender: 'SAME', gender: 'woman' })).toMatchObject({
      score: 90,
      ruledOut: [],
    });
  });

  test('the hours of two zones meet where they are the same moment', () => {
    const west = match({ availability: [tuesday('14:00', '16:00')], offset: -480 });
    expect(west.reasons).toContainEqual({ code: 'SHARED_HOURS', points: 15 });
    const sunday = { weekday: 'SUNDAY' as const, from: '22:00', until: '23:00' };
    const monday = { weekday: 'MONDAY' as const, from: '05:00', until: '06:00' };
    const over = match(
      { availability: [sunday], offset: -300 },
      { availability: [monday], offset: 120 },
    );
    expect(over.reasons).toContainEqual({ code: 'SHARED_HOURS', points: 8 });
  });

  test('words for a gender are compared as they are meant, by their letters alone', () => {
    const wish = { mentorGender: 'SAME', gender: 'Woman ' } as const;
    expect(match({ gender: 'woman' }, wish).score).toBe(100);
    expect(match({ gender: 'man' }, wish)).toEqual({
      score: 0,
      reasons: [],
      ruledOut: ['MEMBER_PREFERENCE'],
    });
  });
});

describe('who is ruled out', () => {
  test.each([
    ['NO_PROFILE', { hasProfile: false, placesFree: 0, accepting: false, languages: [] }, {}],
    ['NOT_ACCEPTING', { accepting: false }, {}],
    ['FULL', { placesFree: 0 }, {}],
    ['NO_SHARED_LANGUAGE', { languages: ['es'] }, {}],
    ['QUIET_HOURS', { quietFrom: '16:00', quietUntil: '08:00' }, {}],
    ['MENTOR_PREFERENCE', { mentorsGender: 'SAME', gender: 'man' }, { gender: 'woman' }],
    ['MEMBER_PREFERENCE', { gender: 'man' }, { gender: 'woman', mentorGender: 'SAME' }],
    ['ALREADY_THERE', { isThere: true }, {}],
    ['OWN_RECORD', { isSelf: true }, {}],
  ] as const)('%s says why', (why, theirs, wishes) => {
    expect(match(theirs, wishes)).toEqual({ score: 0, reasons: [], ruledOut: [why] });
  });

  test('quiet hours that leave a part of what they share only make it less', () => {
    const late = match({ quietFrom: '19:00', quietUntil: '07:00' });
    expect(late.ruledOut).toEqual([]);
    expect(late.reasons).toContainEqual({ code: 'SHARED_HOURS', points: 15 });
  });
});

const hours = fc.array(
  fc.record({
    weekday: fc.constantFrom(...Object.values(Weekday)),
    span: fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 24 })),
  }),
  { maxLength: 5 },
);
const asHours = (spans: { weekday: Weekday; span: [number, number] }[]) =>
  spans.flatMap(({ weekday, span: [from, until] }) =>
    from < until ? [{ weekday, from: `${String(from)}:00`, until: `${String(until)}:00` }] : [],
  );
const gender = fc.constantFrom(null, 'woman', 'man', 'nonbinary');
const preference = fc.constantFrom(null, 'ANY' as const, 'SAME' as const);
const time = fc.constantFrom(null, '21:00', '07:00');

test('the score is the sum of its parts, 0 to 100, and nothing where somebody is ruled out', () => {
  fc.assert(
    fc.property(
      fc.record({ hours, gender, preference, offset: fc.integer({ min: -720, max: 840 }) }),
      fc.record({ hours, gender, preference, offset: fc.integer({ min: -720, max: 840 }) }),
      fc.record({ free: fc.integer({ min: -3, max: 20 }), accepting: fc.boolean(), quiet: time }),
      (one, other, rest) => {
        const { score, reasons, ruledOut } = match(
          {
            availability: asHours(one.hours),
            gender: one.gender,
            mentorsGender: one.preference,
            offset: one.offset,
            placesFree: rest.free,
            accepting: rest.accepting,
            quietFrom: rest.quiet,
            quietUntil: rest.quiet && '12:00',
          },
          {
            availability: asHours(other.hours),
            gender: other.gender,
            mentorGender: other.preference,
            offset: other.offset,
          },
        );
        expect(score).toBe(reasons.reduce((sum, { points }) => sum + points, 0));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(ruledOut.length === 0).toBe(score >= 40);
        expect(Object.values(MentorMatchCode)).toEqual(
          expect.arrayContaining(reasons.map(({ code }) => code)),
        );
      },
    ),
  );
});
