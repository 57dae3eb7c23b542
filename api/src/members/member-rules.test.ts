import { expect, test } from '@jest/globals';
import type { MemberEnrollInput } from '../generated/schema.ts';
import { checkEnrollment } from './member-rules.ts';

const today = '2026-03-15';
const check = (input: Partial<MemberEnrollInput>) =>
  checkEnrollment({ alias: 'Robin', goal: 'ABSTINENCE', ...input }, today).map(
    ({ code, field }) => `${code} ${(field ?? []).join('.')}`,
  );

test('an alias alone is enough', () => {
  expect(check({})).toEqual([]);
});

test('an alias is one line', () => {
  expect(check({ alias: 'Zoe\n\tx' })).toEqual(['INVALID input.alias']);
});

test('an alias of blanks is none', () => {
  expect(check({ alias: '  ' })).toEqual(['REQUIRED input.alias']);
});

test('texts that would not fit are refused with their field', () => {
  expect(check({ alias: 'a'.repeat(61), legalName: 'b'.repeat(201) })).toEqual([
    'TOO_LONG input.alias',
    'TOO_LONG input.legalName',
  ]);
});

test('who turns 18 today may enroll, who does tomorrow may not', () => {
  expect(check({ birthDate: '2008-03-15' })).toEqual([]);
  expect(check({ birthDate: '2008-03-16' })).toEqual(['OUT_OF_RANGE input.birthDate']);
});

test('recovery does not start in the future', () => {
  expect(check({ recoveryStart: '2026-03-15' })).toEqual([]);
  expect(check({ recoveryStart: '2026-03-16' })).toEqual(['OUT_OF_RANGE input.recoveryStart']);
});

test('recovery does not start before birth', () => {
  expect(check({ birthDate: '1990-01-01', recoveryStart: '1990-01-01' })).toEqual([]);
  expect(check({ birthDate: '1990-01-01', recoveryStart: '1980-01-01' })).toEqual([
    'OUT_OF_RANGE input.recoveryStart',
  ]);
});
