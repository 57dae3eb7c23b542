import { expect, test } from '@jest/globals';
import type { ProgramFieldsFragment } from '../../../generated/graphql.ts';
import { draftOf, EMPTY_DRAFT, moved, newPhase, programSchema, toInput } from './program-draft.ts';

const draft = { ...EMPTY_DRAFT, name: ' Evenings ', kind: 'GROUP' as const };

test('what is left open is nothing, and not zero', () => {
  expect(toInput({ ...draft, phases: [{ ...newPhase(), name: ' One ', weeks: '' }] })).toEqual({
    name: 'Evenings',
    kind: 'GROUP',
    asamLevel: null,
    description: null,
    languages: [],
    capacity: null,
    leadIds: [],
    phases: [{ id: null, name: 'One', weeks: null }],
  });
});

test('a program goes through the form as it is', () => {
  const program: ProgramFieldsFragment = {
    id: 'p',
    name: 'Evenings',
    kind: 'GROUP',
    asamLevel: '2.1',
    description: 'Four evenings.',
    languages: ['en'],
    capacity: 12,
    hasFreePlace: true,
    endedAt: null,
    version: 3,
    leads: [{ __typename: 'Person', id: 'dana', name: 'Dana', roles: ['COUNSELOR'] }],
    phases: [{ id: 'one', name: 'One', weeks: 6, activeCount: 2 }],
    counts: null,
  };
  expect(toInput(draftOf(program))).toEqual({
    name: 'Evenings',
    kind: 'GROUP',
    asamLevel: '2.1',
    description: 'Four evenings.',
    languages: ['en'],
    capacity: 12,
    leadIds: ['dana'],
    phases: [{ id: 'one', name: 'One', weeks: 6 }],
  });
});

test.each([
  ['no name', { name: ' ' }, 'programs.form.nameMissing'],
  ['no kind', { kind: '' as const }, 'programs.form.kindMissing'],
  ['no place at all', { capacity: '0' }, 'errors.OUT_OF_RANGE'],
  ['half a place', { capacity: '1.5' }, 'errors.INVALID'],
  ['a phase without a name', { phases: [newPhase()] }, 'programs.form.phaseNameMissing'],
])('%s is said in words', (_, change, message) => {
  const { error } = programSchema.safeParse({ ...draft, ...change });
  expect(error?.issues[0]?.message).toBe(message);
});

test('a phase moves by one, and not over the end', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
});
