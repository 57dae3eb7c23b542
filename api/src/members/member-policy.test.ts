import { expect, test } from '@jest/globals';
import type { Viewer } from '../auth/viewer.ts';
import { viewerFrom } from '../auth/viewer.ts';
import type { Role } from '../generated/schema.ts';
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
  });
const stranger: Relationship = { self: false, careTeam: false, mentor: false, mentorShares: [] };

test('a role alone opens nothing to who has no relation to the member', () => {
  for (const role of ['COUNSELOR', 'HOUSE_MANAGER', 'MENTOR', 'MEMBER'] as const) {
    expect(consentAllows(viewer(role), stranger, 'CHECK_INS')).toBe(false);
  }
});

test('program staff and the care team see all', () => {
  expect(hiddenFrom(viewer('COORDINATOR'), stranger).size).toBe(0);
  expect(hiddenFrom(viewer('COUNSELOR'), { ...stranger, careTeam: true }).size).toBe(0);
});

test('members see their own record, but for alerts, which are for staff to act on', () => {
  const hidden = hiddenFrom(viewer('MEMBER'), { ...stranger, self: true });
  expect([...hidden]).toEqual([['ALERTS', 'NO_PERMISSION']]);
});

test('nobody sees alerts about themselves, whatever they may do for others', () => {
  const hidden = hiddenFrom(viewer('COORDINATOR', 'MEMBER'), { ...stranger, self: true });
  expect([...hidden]).toEqual([['ALERTS', 'NO_PERMISSION']]);
});

test('a mentor sees what is shared and nothing else', () => {
  const mentee: Relationship = { ...stranger, mentor: true, mentorShares: ['RECOVERY'] };
  const hidden = hiddenFrom(viewer('MENTOR'), mentee);
  expect(hidden.has('RECOVERY')).toBe(false);
  expect(hidden.has('CHECK_INS')).toBe(true);
  expect(hidden.has('ALERTS')).toBe(true);
});

test('what is shared with a mentor is not shared with others who bear the role', () => {
  const otherMentor: Relationship = { ...stranger, mentorShares: ['CHECK_INS'] };
  expect(consentAllows(viewer('MENTOR'), otherMentor, 'CHECK_INS')).toBe(false);
});
