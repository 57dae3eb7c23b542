import { expect, test } from '@jest/globals';
import type { MemberMergeSideFieldsFragment } from '../../../generated/graphql.ts';
import { differs, keptOf, turned } from './merge-fields.ts';

const side = (changes: Partial<MemberMergeSideFieldsFragment>) =>
  ({
    alias: 'Sam',
    legalName: null,
    birthDate: '1990-05-01',
    pronouns: null,
    phone: null,
    email: null,
    goal: 'ABSTINENCE',
    ...changes,
  }) as MemberMergeSideFieldsFragment;

test('only what both records say, and differently, is asked', () => {
  const [from, into] = [side({ phone: '+12125550123' }), side({ alias: 'Samuel' })];
  expect(differs('alias', from, into)).toBe(true);
  expect(differs('phone', from, into)).toBe(false);
  expect(differs('birthDate', from, into)).toBe(false);
});

test('what nobody chose is kept from the record that stays, and only what differs is sent', () => {
  const [from, into] = [side({ goal: 'SAFER_USE' }), side({ alias: 'Samuel' })];
  expect(keptOf({ goal: 'FROM', phone: 'FROM' }, from, into)).toEqual({
    alias: 'INTO',
    goal: 'FROM',
  });
});

test('a choice stays with its record when the two change places', () => {
  expect(turned({ alias: 'INTO', goal: 'FROM' })).toEqual({ alias: 'FROM', goal: 'INTO' });
});
