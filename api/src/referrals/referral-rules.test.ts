import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addInterval } from '../common/local-date.ts';
import { checkConsent, checkReferral, consentHolds, contactDue } from './referral-rules.ts';

const TODAY = '2026-03-10';
const input = (changes = {}) => ({ senderName: 'Harbor', personName: 'Jo Doe', ...changes });
const wrong = (changes: object) =>
  checkReferral(input(changes), TODAY).map(({ code, field }) => [code, field?.at(-1)]);

test('the least that a hand-off needs is who sends whom', () => {
  expect(checkReferral(input(), TODAY)).toEqual([]);
  expect(wrong({ senderName: ' ', personName: '' })).toEqual([
    ['REQUIRED', 'senderName'],
    ['REQUIRED', 'personName'],
  ]);
});

test('texts and days keep to what can be', () => {
  expect(wrong({ dischargeNote: 'x'.repeat(4001), medication: 'x'.repeat(2001) })).toEqual([
    ['TOO_LONG', 'dischargeNote'],
    ['TOO_LONG', 'medication'],
  ]);
  expect(wrong({ dischargeOn: '2027-03-11' })).toEqual([['OUT_OF_RANGE', 'dischargeOn']]);
  expect(wrong({ dischargeOn: '2027-03-10' })).toEqual([]);
  expect(wrong({ personBirthDate: '2026-03-11' })).toEqual([['OUT_OF_RANGE', 'personBirthDate']]);
});

test('only a consent that is given has a last day, and it lies ahead', () => {
  const of = (given: boolean | null, until: string) =>
    checkConsent(given, until, TODAY, ['until']).map(({ code }) => code);
  expect(of(true, TODAY)).toEqual([]);
  expect(of(true, '2026-03-09')).toEqual(['OUT_OF_RANGE']);
  expect(of(false, TODAY)).toEqual(['INVALID']);
  expect(of(null, TODAY)).toEqual(['INVALID']);
});

test('the first contact is due 72 hours after it came, or after a discharge that lies ahead', () => {
  const now = '2026-03-10T12:00:00.000Z';
  expect(contactDue(now, null)).toBe('2026-03-13T12:00:00.000Z');
  expect(contactDue(now, '2026-03-01T05:00:00Z')).toBe('2026-03-13T12:00:00.000Z');
  expect(contactDue(now, '2026-03-20T04:00:00Z')).toBe('2026-03-23T04:00:00.000Z');
});

test('a consent holds through its last day and not on the next; no answer is no consent', () => {
  expect(consentHolds({ given: null, until: null }, TODAY)).toBe(false);
  expect(consentHolds({ given: true, until: null }, TODAY)).toBe(true);
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), fc.boolean(), (days, given) => {
      const until = addInterval(TODAY, { days });
      expect(consentHolds({ given, until }, TODAY)).toBe(given && days >= 0);
    }),
  );
});
