import { expect, test } from '@jest/globals';
import { merged, profileSchema, sameDraft, toInput, type ProfileDraft } from './profile-draft.ts';

const base: ProfileDraft = {
  alias: 'River',
  legalName: 'Robin Example',
  birthDate: '1990-04-01',
  pronouns: '',
  phone: '+12025550101',
  email: '',
  timeZone: 'America/New_York',
  locale: 'en',
  goal: 'ABSTINENCE',
  voicemail: 'NOT_ASKED',
  sharedPhone: 'NO',
  callFrom: '',
  callUntil: '',
};

test('what only one of two changed is as that one has it', () => {
  const { draft, clashes } = merged(
    base,
    { ...base, pronouns: 'they' },
    { ...base, phone: '+12025550102' },
  );
  expect(draft).toEqual({ ...base, pronouns: 'they', phone: '+12025550102' });
  expect(clashes).toEqual([]);
});

test('what both changed in two ways clashes, and stays as typed until somebody chooses', () => {
  const { draft, clashes } = merged(base, { ...base, alias: 'Reed' }, { ...base, alias: 'Rain' });
  expect(draft.alias).toBe('Reed');
  expect(clashes).toEqual([{ field: 'alias', mine: 'Reed', theirs: 'Rain' }]);
});

test('what both changed alike is no clash', () => {
  const both = { ...base, alias: 'Reed' };
  const { draft, clashes } = merged(base, both, both);
  expect(sameDraft(draft, both)).toBe(true);
  expect(clashes).toEqual([]);
});

test('what nobody has asked is null, and not no', () => {
  expect(toInput(base).safeContact).toEqual({
    voicemail: null,
    sharedPhone: false,
    callFrom: null,
    callUntil: null,
  });
});

test.each([
  ['an empty alias', { alias: ' ' }, 'alias'],
  ['one hour without the other', { callFrom: '09:00' }, 'callUntil'],
  ['a phone of no form', { phone: '12' }, 'phone'],
  ['a birth date of a child', { birthDate: '2015-01-01' }, 'birthDate'],
])('%s is said at its field', (_, change, field) => {
  const { error } = profileSchema('2026-03-01').safeParse({ ...base, ...change });
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
});
