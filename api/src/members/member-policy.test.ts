import { expect, test } from '@jest/globals';
import type { Viewer } from '../auth/viewer.ts';
import { viewerFrom } from '../auth/viewer.ts';
import type { CareRole, Role } from '../generated/schema.ts';
import { consentAllows, hiddenFrom, type Relationship } from './member-policy.ts';

const viewer = (...roles: Role[]): Viewer =>
  viewerFrom({
    sessionId: 's',
    organizationId: 'o',
    membershipId: 'm',
    accountId: 'a',
    email: 'somebody@example.org',
    name: 'Somebody',
    roles,
    expiresAt: '2026-01-01T00:00:00Z',
    confirmed: true,
  });
const stranger: Relationship = { self: false, careRoles: [], mentorShares: [] };

test('a role alone opens nothing to who has no relation to the member', () => {
  for (const role of ['COUNSELOR', 'HOUSE_MANAGER', 'MENTOR', 'MEMBER'] as const) {
    expect(consentAllows(viewer(role), stranger, 'CHECK_INS')).toBe(false);
  }
});

test('program staff and counselors of the care team see all', () => {
  expect(hiddenFrom(viewer('COORDINATOR'), stranger).size).toBe(0);
  expect(hiddenFrom(viewer('COUNSELOR'), { ...stranger, careRoles: ['COUNSELOR'] }).size).toBe(0);
});

test('members see their own record, but for alerts, follow-ups and hand-offs, which are for staff to act on', () => {
  const hidden = hiddenFrom(viewer('MEMBER'), { ...stranger, self: true });
  expect([...hidden]).toEqual([
    ['ALERTS', 'NO_PERMISSION'],
    ['TASKS', 'NO_PERMISSION'],
    ['REFERRALS', 'NO_PERMISSION'],
  ]);
});

test('nobody sees alerts, follow-ups and hand-offs about themselves, whatever they may do for others', () => {
  const hidden = hiddenFrom(viewer('COORDINATOR', 'MEMBER'), { ...stranger, self: true });
  expect([...hidden]).toEqual([
    ['ALERTS', 'NO_PERMISSION'],
    ['TASKS', 'NO_PERMISSION'],
    ['REFERRALS', 'NO_PERMISSION'],
  ]);
});

test('nothing that tells of a slip reaches a house manager, unless they are there as another, too', () => {
  const house: Relationship = { ...stranger, careRoles: ['HOUSE_MANAGER'] };
  const hidden = hiddenFrom(viewer('HOUSE_MANAGER', 'COUNSELOR'), house);
  expect([...hidden.keys()].sort()).toEqual([
    'INSTRUMENTS',
    'LESSONS',
    'PLAN',
    'RECOVERY',
    'REFERRALS',
    'RISK',
    'SLIPS',
  ]);
  expect(new Set(hidden.values())).toEqual(new Set(['NO_CONSENT']));

  const also = (role: CareRole): Relationship => ({
    self: false,
    careRoles: ['HOUSE_MANAGER', role],
    mentorShares: ['RISK'],
  });
  expect(hiddenFrom(viewer('HOUSE_MANAGER', 'COUNSELOR'), also('COUNSELOR')).size).toBe(0);
  // A house manager alone reads none of these, whatever else they are for the member.
  expect([...hiddenFrom(viewer('HOUSE_MANAGER'), also('COUNSELOR'))]).toEqual([
    ['PLAN', 'NO_PERMISSION'],
    ['REFERRALS', 'NO_PERMISSION'],
    ['APPOINTMENTS', 'NO_PERMISSION'],
  ]);
  expect(consentAllows(viewer('HOUSE_MANAGER'), also('MENTOR'), 'RISK')).toBe(true);
  expect(consentAllows(viewer('HOUSE_MANAGER'), also('MENTOR'), 'SLIPS')).toBe(false);
});

test('a mentor sees what is shared and nothing else', () => {
  const mentee: Relationship = {
    ...stranger,
    careRoles: ['MENTOR'],
    mentorShares: ['RECOVERY'],
  };
  const hidden = hiddenFrom(viewer('MENTOR'), mentee);
  expect(hidden.has('RECOVERY')).toBe(false);
  expect(hidden.has('CHECK_INS')).toBe(true);
  expect(hidden.has('ALERTS')).toBe(true);
});

test('what is shared with a mentor is not shared with others who bear the role', () => {
  const otherMentor: Relationship = { ...stranger, mentorShares: ['CHECK_INS'] };
  expect(consentAllows(viewer('MENTOR'), otherMentor, 'CHECK_INS')).toBe(false);
});
