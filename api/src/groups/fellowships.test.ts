import { describe, expect, test } from '@jest/globals';
import { FellowshipCode } from '../generated/schema.ts';
import { allFellowships, fellowshipNamed } from './fellowships.ts';

test('every fellowship of the schema is in the vocabulary once, with a name in both languages', () => {
  const all = allFellowships();
  expect(all.map(({ code }) => code).sort()).toEqual(Object.values(FellowshipCode).sort());
  for (const { name } of all) expect(name?.map(({ locale }) => locale)).toEqual(['en', 'es']);
});

describe('what lists call a fellowship', () => {
  test.each([
    ['Narcotics Anonymous', 'NA'],
    ['na', 'NA'],
    ['Alcohólicos Anónimos', 'AA'],
    ['Rochester Area Alcoholics Anonymous Intergroup', 'AA'],
    ['Medication-Assisted Recovery Anonymous', 'MARA'],
    ['SMART Recovery USA', 'SMART'],
    ['Al-Anon Family Groups of Vermont', 'AL_ANON'],
    ['White Bison', 'WELLBRIETY'],
    ['Women for Sobriety, Inc.', 'WOMEN_FOR_SOBRIETY'],
  ])('%s', (text, code) => {
    expect(fellowshipNamed(text)).toBe(code);
  });
});

test.each([
  'NA Central Office of somebody',
  'Alcoholics Anonymous and Narcotics Anonymous',
  'Our own',
  'Another fellowship',
  '',
  'Cocaine Anonymousness',
])('%j names none for certain, and none is guessed', (text) => {
  expect(fellowshipNamed(text)).toBeNull();
});
