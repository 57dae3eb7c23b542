import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MentorshipState } from '../generated/schema.ts';
import { conversationStateOf, otherOf, type ConversationFacts } from './conversation-states.ts';

const facts: fc.Arbitrary<ConversationFacts> = fc.record({
  state: fc.constantFrom(...Object.values(MentorshipState)),
  blocked: fc.record({ MENTOR: fc.boolean(), MEMBER: fc.boolean() }),
  isPossible: fc.boolean(),
});
const writers = fc.constantFrom('MENTOR' as const, 'MEMBER' as const);

test('one can write exactly when the other one can: a block stops both', () => {
  fc.assert(
    fc.property(facts, writers, (given, writer) => {
      const isOpen = conversationStateOf(given, writer) === 'OPEN';
      expect(conversationStateOf(given, otherOf(writer)) === 'OPEN').toBe(isOpen);
      const { state, blocked, isPossible } = given;
      expect(isOpen).toBe(state === 'ACTIVE' && isPossible && !blocked.MENTOR && !blocked.MEMBER);
    }),
  );
});

test('that the other one blocked looks like what makes writing impossible otherwise', () => {
  fc.assert(
    fc.property(facts, writers, (given, writer) => {
      const withBlock = { ...given, blocked: { ...given.blocked, [otherOf(writer)]: true } };
      const without = {
        ...given,
        isPossible: false,
        blocked: { ...given.blocked, [otherOf(writer)]: false },
      };
      expect(conversationStateOf(withBlock, writer)).toBe(conversationStateOf(without, writer));
    }),
  );
});

test.each([
  ['PAUSED', 'PAUSED'],
  ['ENDED', 'ENDED'],
] as const)('of one that is %s it is said so, also behind a block', (state, told) => {
  const blocked = { MENTOR: true, MEMBER: false };
  expect(conversationStateOf({ state, blocked, isPossible: true }, 'MENTOR')).toBe(told);
  expect(conversationStateOf({ state, blocked, isPossible: true }, 'MEMBER')).toBe(told);
});
