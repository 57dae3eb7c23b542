import { expect, test } from '@jest/globals';
import type { MentorshipMove, MentorshipParty } from '../../../generated/graphql.ts';
import { isAtOnce, reasonsOf, VIEWS } from './mentorship-moves.ts';

test('a reason is asked where one goes apart, with one for whoever does not wish to say', () => {
  const asked = (['DECLINE', 'PAUSE', 'END'] as const).map((move) => reasonsOf(move));
  expect(asked.every((reasons) => reasons.at(-1) === 'OTHER')).toBe(true);
  expect(reasonsOf('ACCEPT')).toEqual([]);
});

test('staff are asked once more before they say for a member that they agreed', () => {
  const atOnce = (move: MentorshipMove, viewerParty: MentorshipParty) =>
    isAtOnce(move, { viewerParty });
  expect(atOnce('ACCEPT', 'MENTOR')).toBe(true);
  expect(atOnce('ACCEPT', 'STAFF')).toBe(false);
  expect(atOnce('END', 'MENTOR')).toBe(false);
  expect(atOnce('RESUME', 'STAFF')).toBe(true);
});

test('every state has its view, and one alone', () => {
  const states = Object.values(VIEWS).flat();
  expect(states.toSorted()).toEqual(
    ['ACTIVE', 'DECLINED', 'ENDED', 'PAUSED', 'PROPOSED', 'WITHDRAWN'].toSorted(),
  );
});
