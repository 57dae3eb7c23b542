import { expect, test } from '@jest/globals';
import {
  EMPTY_DRAFT,
  enrollSchema,
  isBegun,
  toInput,
  toLookFor,
  yearsBefore,
  type EnrollDraft,
} from './enroll-draft.ts';

const today = '2026-11-24';
const draft = (part: Partial<EnrollDraft>): EnrollDraft => ({
  ...EMPTY_DRAFT,
  alias: 'Wren',
  goal: 'ABSTINENCE',
  ...part,
});
const mistakesOf = (part: Partial<EnrollDraft>) =>
  (enrollSchema(today).safeParse(draft(part)).error?.issues ?? []).map(
    ({ path, message }) => `${String(path[0])}: ${message}`,
  );

test('an alias and a goal are enough', () => {
  expect(mistakesOf({})).toEqual([]);
  expect(toInput(draft({}))).toEqual({ alias: 'Wren', goal: 'ABSTINENCE' });
});

test('a blank alias is none', () => {
  expect(mistakesOf({ alias: '  ' })).toEqual(['alias: members.enroll.aliasMissing']);
});

test('nothing is chosen for the member', () => {
  expect(EMPTY_DRAFT.goal).toBe('');
  expect(mistakesOf({ goal: '' })).toEqual(['goal: members.enroll.goalMissing']);
});

test('somebody turns 18 on their birthday, not the day after', () => {
  expect(mistakesOf({ birthDate: '2008-11-24' })).toEqual([]);
  expect(mistakesOf({ birthDate: '2008-11-25' })).toEqual(['birthDate: members.enroll.adultsOnly']);
});

test('recovery can begin today and not tomorrow', () => {
  expect(mistakesOf({ recoveryStart: '2026-11-24' })).toEqual([]);
  expect(mistakesOf({ recoveryStart: '2026-11-25' })).toEqual([
    'recoveryStart: members.enroll.inFuture',
  ]);
});

test('what was left open is not sent', () => {
  expect(toInput(draft({ email: 'w@example.org' }))).toEqual({
    alias: 'Wren',
    goal: 'ABSTINENCE',
    email: 'w@example.org',
  });
});

test('a form is begun once something was typed or chosen', () => {
  expect(isBegun(EMPTY_DRAFT)).toBe(false);
  expect(isBegun({ ...EMPTY_DRAFT, goal: 'SAFER_USE' })).toBe(true);
});

test('a leap day has a day before it in years without one', () => {
  expect(yearsBefore('2028-02-29', 18)).toBe('2010-02-28');
  expect(yearsBefore('2028-02-29', 20)).toBe('2008-02-29');
});

test('somebody is looked for by what is whole', () => {
  const nothing = { ...EMPTY_DRAFT, alias: 'J', birthDate: '1984-3', phone: '413' };
  expect(toLookFor(nothing)).toEqual({});
  const typed = { ...EMPTY_DRAFT, alias: ' Jon ', birthDate: '1984-03-09', phone: '413 555 0142' };
  expect(toLookFor(typed)).toEqual({
    alias: 'Jon',
    birthDate: '1984-03-09',
    phone: '+14135550142',
  });
});

test('a number is refused where it is none, and sent as E.164', () => {
  expect(mistakesOf({ phone: '555-0123' })).toEqual(['phone: errors.INVALID']);
  expect(toInput(draft({ phone: '555.555.0123' })).phone).toBe('+15555550123');
});
