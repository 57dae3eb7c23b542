import { expect, test } from '@jest/globals';
import { emptyDraft, referralSchema, toInput } from './referral-draft.ts';

test('the sender and the person are all that a hand-off needs', () => {
  const named = { ...emptyDraft(), senderName: 'Harbor', personName: 'Jo' };
  expect(referralSchema.safeParse(emptyDraft()).success).toBe(false);
  expect(referralSchema.safeParse(named).success).toBe(true);
  expect(toInput(named)).toMatchObject({ senderContact: null, consentGiven: null });
});

test('numbers go in the form the API takes, and no answer is no consent', () => {
  const draft = { ...emptyDraft(), senderName: 'Harbor', personName: 'Jo' };
  expect(toInput({ ...draft, personPhone: '(555) 555-0101' }).personPhone).toBe('+15555550101');
  expect(toInput({ ...draft, consent: 'no', consentUntil: '2030-01-01' })).toMatchObject({
    consentGiven: false,
    consentUntil: null,
  });
});

test('who is not chosen is whoever coordinates', () => {
  const draft = { ...emptyDraft(), senderName: 'Harbor', personName: 'Jo' };
  expect(toInput(draft).ownerId).toBeNull();
  expect(toInput({ ...draft, ownerId: 'somebody' }).ownerId).toBe('somebody');
});
