import { expect, test } from '@jest/globals';
import { permissionsOf } from '../auth/permissions.ts';
import type { CaseloadViewInput, Role } from '../generated/schema.ts';
import { checkView, contentOf } from './caseload-view-rules.ts';

const input = (changes: Partial<CaseloadViewInput> = {}): CaseloadViewInput => ({
  name: 'Tonight',
  shared: false,
  bands: [],
  mine: false,
  order: 'RISK',
  ...changes,
});
const wrong = (changes: Partial<CaseloadViewInput>, role: Role = 'COUNSELOR') =>
  checkView(input(changes), { permissions: permissionsOf([role]) }).map(
    ({ code, field }) => `${code} ${field?.[1] ?? ''}`,
  );

test('a view has a name, and an alias that the list can look for', () => {
  expect(wrong({})).toEqual([]);
  expect(wrong({ name: ' ' })).toEqual(['REQUIRED name']);
  expect(wrong({ name: 'x'.repeat(61) })).toEqual(['TOO_LONG name']);
  expect(wrong({ alias: 'J' })).toEqual(['OUT_OF_RANGE alias']);
  expect(wrong({ alias: 'Jo' })).toEqual([]);
});

test('only who administers shares, and an alias is shared by nobody', () => {
  expect(wrong({ shared: true })).toEqual(['INVALID shared']);
  expect(wrong({ shared: true }, 'COORDINATOR')).toEqual(['INVALID shared']);
  expect(wrong({ shared: true }, 'ADMINISTRATOR')).toEqual([]);
  expect(wrong({ shared: true, alias: 'Jo' }, 'ADMINISTRATOR')).toEqual(['INVALID alias']);
});

test('what was typed twice or blank is kept once or not', () => {
  expect(contentOf(input({ name: ' A ', bands: ['HIGH', 'HIGH'], alias: '  ' }))).toEqual({
    name: 'A',
    bands: ['HIGH'],
    mine: false,
    alias: null,
    order: 'RISK',
  });
});
