import { expect, test } from '@jest/globals';
import { checkAnswers } from '../../monitoring/instruments/check-answers.ts';
import { instrumentByCode } from '../../monitoring/instruments/instrument-catalog.ts';
import { contactNotes as mentorContactNotes, endNotes, profileOf } from '../demo-mentors.ts';
import { demoMembers } from '../demo-members.ts';
import { demoPrograms } from '../demo-network.ts';
import { accountOf, demoStaff } from '../demo-people.ts';
import { lastDayNumbers } from '../last-day.ts';
import { demoMeetings } from '../meetings.ts';
import { demoPeople, planSteps } from '../load-demo.ts';
import { contactNotes, memberNotes } from '../member-notes.ts';

const NOW = '2026-03-10T15:20:00.000Z';
const members = demoMembers(demoStaff());
const steps = planSteps(members, NOW);
const entries = steps.flatMap((step) => step.entries);
const count = (role: string) => demoPeople(members).filter((person) => person.role === role).length;

test('the network has the people it says', () => {
  expect(members).toHaveLength(300);
  expect(new Set(members.map(({ alias }) => alias)).size).toBe(300);
  expect(new Set(demoPeople(members).map(({ email }) => email)).size).toBe(
    demoPeople(members).length,
  );
  expect(count('ADMINISTRATOR')).toBe(1);
  expect(count('COORDINATOR')).toBe(2);
  expect(count('COUNSELOR')).toBe(8);
  expect(count('HOUSE_MANAGER')).toBe(3);
  expect(count('MENTOR')).toBe(20);
});

test('who can sign in has members of their own', () => {
  const of = (
    key: 'counselor' | 'houseManager' | 'mentor',
    role: Parameters<typeof accountOf>[0],
  ) => members.filter((member) => member[key] === accountOf(role));
  expect(of('counselor', 'COUNSELOR')).toHaveLength(40);
  expect(of('houseManager', 'HOUSE_MANAGER')).toHaveLength(18);
  const mentees = of('mentor', 'MENTOR');
  expect(mentees.map(({ mentorShares }) => mentorShares.length > 0)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  const robin = members.find(({ account }) => account === accountOf('MEMBER'));
  expect(robin).toMatchObject({ alias: 'Robin', enrolledDaysAgo: 365 });
  expect(robin?.counselor).toBe(accountOf('COUNSELOR'));
});

test('it is always the same', () => {
  const again = demoMembers(demoStaff());
  expect(again).toEqual(members);
  expect(JSON.stringify(planSteps(again, NOW)) === JSON.stringify(steps)).toBe(true);
});

test('programs and enrollments are of every kind', () => {
  expect(demoPrograms).toHaveLength(5);
  const states = members.flatMap(({ enrollments }) => enrollments.map(({ state }) => state));
  expect([...new Set(states)].sort()).toEqual([
    'ACTIVE',
    'COMPLETED',
    'LEFT',
    'ON_HOLD',
    'PLANNED',
  ]);
  const statuses = members.map(({ status }) => status);
  expect([...new Set(statuses)].sort()).toEqual(['ACTIVE', 'DIED', 'LEFT', 'PAUSED']);
  expect(statuses.filter((status) => status === 'DIED')).toHaveLength(1);
  for (const { enrollments } of members) {
    for (const { startedDaysAgo, endedDaysAgo } of enrollments) {
      expect(endedDaysAgo ?? 0).toBeLessThanOrEqual(startedDaysAgo ?? 0);
    }
  }
});

test('a year of events lies behind, and none ahead', () => {
  const kinds = Map.groupBy(entries, ({ event }) => event.draft.kind);
  const numbers = Object.fromEntries([...kinds].map(([kind, list]) => [kind, list.length]));
  expect(numbers.CHECK_IN).toBeGreaterThan(6000);
  expect(numbers.INSTRUMENT_RESPONSE).toBeGreaterThan(3000);
  expect(numbers.DRUG_SCREEN_RESULT).toBeGreaterThan(2000);
  expect(numbers.ATTENDANCE_RECORDED).toBeGreaterThan(8000);
  expect(numbers.SLIP_REPORTED).toBeGreaterThan(100);
  expect(numbers.CONTACT_LOGGED).toBeGreaterThan(1000);
  const moments = steps.map(({ at }) => at);
  expect(moments.toSorted()).toEqual(moments);
  expect(moments.every((at) => at < NOW)).toBe(true);
  expect(steps.filter(({ isLast }) => isLast)).toHaveLength(1);
});

test('nothing is recorded of anybody before they came or after they left', () => {
  const outside = entries.filter(
    ({ member, event: { daysAgo } }) =>
      daysAgo > member.enrolledDaysAgo || daysAgo < (member.endedDaysAgo ?? 0),
  );
  expect(outside).toEqual([]);
});

test('those to whom something happens today are there, and long enough', () => {
  const today = members.filter(({ number }) => lastDayNumbers.has(number));
  expect(today).toHaveLength(lastDayNumbers.size);
  for (const { status, enrolledDaysAgo } of today) {
    expect(status).toBe('ACTIVE');
    expect(enrolledDaysAgo).toBeGreaterThan(7);
  }
});

test('every questionnaire is answered as it can be', () => {
  const problems = entries.flatMap(({ event: { draft } }) =>
    draft.kind === 'INSTRUMENT_RESPONSE'
      ? checkAnswers(instrumentByCode(draft.details.instrument), draft.details.answers)
      : [],
  );
  expect(problems).toEqual([]);
});

test('no word that shames, and nobody who exists can be called', () => {
  const mentors = demoStaff().map((_, place) => profileOf(place));
  const said = [memberNotes, contactNotes, mentors, mentorContactNotes, endNotes];
  const texts = JSON.stringify([members, demoPrograms, said, demoMeetings()]);
  const refused =
    /\b(clean|dirty|addict\w*|abus\w*|fail\w*|non-?complian\w*|relapsed|panic|junkie|user)\b/i;
  expect(refused.exec(texts)?.[0]).toBeUndefined();
  for (const { phone } of members) expect(phone).toMatch(/^\+1\d{3}55501\d\d$/);
  for (const { email } of demoPeople(members)) expect(email).toMatch(/\.holdfast\.example$/);
});

test('the meetings are of many kinds', () => {
  const meetings = JSON.parse(demoMeetings()) as { day: number; conference_url?: string }[];
  expect(meetings).toHaveLength(120);
  expect(new Set(meetings.map(({ day }) => day)).size).toBe(7);
  expect(meetings.some((meeting) => meeting.conference_url)).toBe(true);
});
