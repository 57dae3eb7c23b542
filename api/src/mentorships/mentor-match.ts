import { minutesOf, type WeeklyHours } from '../common/weekly-hours.ts';
import {
  Weekday,
  type MentorGenderPreference,
  type MentorMatchReason,
  type MentorRuledOut,
} from '../generated/schema.ts';

const DAY = 24 * 60;
const WEEK = 7 * DAY;
const weekdays = Object.values(Weekday);

const LANGUAGE = 40;
const HOURS = 30;
/** From so many shared minutes a week on more add nothing. */
const ENOUGH = 4 * 60;
const PLACE = 10;
const GENDER = 10;

/** What a mentor offers, and how they stand to the member. */
export interface MentorFacts {
  hasProfile: boolean;
  accepting: boolean;
  placesFree: number;
  languages: readonly string[];
  availability: readonly WeeklyHours[];
  /** How far the clock of the hours is ahead of UTC, in minutes. */
  offset: number;
  quietFrom: string | null;
  quietUntil: string | null;
  gender: string | null;
  mentorsGender: MentorGenderPreference | null;
  isThere: boolean;
  isSelf: boolean;
}

/** What a member wishes; nothing else of them is read. */
export interface MemberFacts {
  languages: readonly string[];
  availability: readonly WeeklyHours[];
  /** How far the member's clock is ahead of UTC, in minutes. */
  offset: number;
  gender: string | null;
  mentorGender: MentorGenderPreference | null;
}

/** How well a mentor suits a member. */
export interface Match {
  score: number;
  reasons: MentorMatchReason[];
  ruledOut: MentorRuledOut[];
}

/** Scores a mentor for a member, with what counted, or says why they cannot be proposed. */
export function matchMentor(mentor: MentorFacts, member: MemberFacts): Match {
  const shared = sharedMinutes(mentor, member);
  const ruledOut = whyNot(mentor, member, shared);
  if (ruledOut.length > 0) return { score: 0, reasons: [], ruledOut };
  const all: MentorMatchReason[] = [
    { code: 'SHARED_LANGUAGE', points: LANGUAGE },
    { code: 'SHARED_HOURS', points: Math.round((HOURS * Math.min(shared.awake, ENOUGH)) / ENOUGH) },
    { code: 'PLACES_LEFT', points: PLACE * Math.min(2, mentor.placesFree) },
    { code: 'GENDER_WISH', points: isWishMet(mentor, member) ? GENDER : 0 },
  ];
  const reasons = all.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
  return { score: reasons.reduce((sum, { points }) => sum + points, 0), reasons, ruledOut };
}

interface SharedMinutes {
  all: number;
  /** Those outside the mentor's quiet hours. */
  awake: number;
}

function whyNot(mentor: MentorFacts, member: MemberFacts, shared: SharedMinutes): MentorRuledOut[] {
  const differs = compare(mentor.gender, member.gender) === false;
  const checks: [MentorRuledOut, boolean][] = [
    ['OWN_RECORD', mentor.isSelf],
    ['ALREADY_THERE', mentor.isThere],
    ['NO_PROFILE', !mentor.hasProfile],
    ['NOT_ACCEPTING', mentor.hasProfile && !mentor.accepting],
    ['FULL', mentor.hasProfile && mentor.placesFree < 1],
    ['NO_SHARED_LANGUAGE', mentor.hasProfile && !shareLanguage(mentor, member)],
    ['QUIET_HOURS', shared.all > 0 && shared.awake === 0],
    ['MENTOR_PREFERENCE', mentor.mentorsGender === 'SAME' && differs],
    ['MEMBER_PREFERENCE', member.mentorGender === 'SAME' && differs],
  ];
  return checks.flatMap(([code, holds]) => (holds ? [code] : []));
}

/** A wish for the same is met where both have described themselves so; no wish at all counts for nobody. */
function isWishMet(mentor: MentorFacts, { gender, mentorGender }: MemberFacts): boolean {
  if (mentorGender === 'ANY') return true;
  return mentorGender === 'SAME' && compare(mentor.gender, gender) === true;
}

/** Whether two describe themselves alike; null where one of them did not. */
function compare(one: string | null, other: string | null): boolean | null {
  if (one === null || other === null) return null;
  const plain = (text: string) => text.trim().toLowerCase();
  return plain(one) === plain(other);
}

/** By their primary part: who speaks one Spanish speaks with who speaks another. */
function shareLanguage(mentor: MentorFacts, member: MemberFacts): boolean {
  const primary = (language: string) => language.toLowerCase().split('-')[0];
  const theirs = new Set(mentor.languages.map(primary));
  return member.languages.some((language) => theirs.has(primary(language)));
}

type Span = readonly [from: number, until: number];

function sharedMinutes(mentor: MentorFacts, member: MemberFacts): SharedMinutes {
  const both = meet(
    weekOf(mentor.availability, mentor.offset),
    weekOf(member.availability, member.offset),
  );
  const quiet = meet(both, quietWeek(mentor));
  return { all: total(both), awake: total(both) - total(quiet) };
}

/** Hours of a week as minutes of the week of UTC, which has an end where another begins. */
function weekOf(hours: readonly WeeklyHours[], offset: number): Span[] {
  return hours.flatMap(({ weekday, from, until }) => {
    const day = weekdays.indexOf(weekday) * DAY;
    return inWeek(day + minutesOf(from) - offset, day + minutesOf(until) - offset);
  });
}

/** Of every day; over midnight where they end before they begin. */
function quietWeek({ quietFrom, quietUntil, offset }: MentorFacts): Span[] {
  if (quietFrom === null || quietUntil === null) return [];
  const [from, until] = [minutesOf(quietFrom), minutesOf(quietUntil)];
  const end = until > from ? until : until + DAY;
  return weekdays.flatMap((_, day) => inWeek(day * DAY + from - offset, day * DAY + end - offset));
}

/** A span within the week, in two where it goes over its end. */
function inWeek(from: number, until: number): Span[] {
  const start = ((from % WEEK) + WEEK) % WEEK;
  const end = start + until - from;
  if (end <= WEEK) return [[start, end]];
  return [
    [start, WEEK],
    [0, end - WEEK],
  ];
}

function meet(some: readonly Span[], others: readonly Span[]): Span[] {
  return some.flatMap(([from, until]) =>
    others.flatMap(([begin, end]): Span[] => {
      const [start, stop] = [Math.max(from, begin), Math.min(until, end)];
      return start < stop ? [[start, stop]] : [];
    }),
  );
}

const total = (spans: readonly Span[]): number =>
  spans.reduce((sum, [from, until]) => sum + until - from, 0);
