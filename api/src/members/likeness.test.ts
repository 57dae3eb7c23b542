import { expect, test } from '@jest/globals';
import { judge, type Likeness } from './likeness.ts';

const nothing: Likeness = { alias: 0, legalName: 0, birthDate: false, phone: false };

test.each<[string, Partial<Likeness>, string[], number]>([
  ['the telephone', { phone: true }, ['PHONE'], 0.9],
  ['the birth date', { birthDate: true }, ['BIRTH_DATE'], 0.5],
  ['the same name', { legalName: 1 }, ['LEGAL_NAME'], 0.7],
  ['a name alike', { legalName: 0.5 }, ['LEGAL_NAME'], 0.35],
  ['the same alias', { alias: 1 }, ['ALIAS'], 0.4],
  ['birth date and alias', { birthDate: true, alias: 0.5 }, ['BIRTH_DATE', 'ALIAS'], 0.6],
])('%s alone tells something of who may be seen', (_, alike, reasons, score) => {
  const judgment = judge({ ...nothing, ...alike }, true);
  expect(judgment?.reasons).toEqual(reasons);
  expect(judgment?.score).toBeCloseTo(score, 10);
});

test('what is less alike than names usually are by chance tells nothing', () => {
  expect(judge({ ...nothing, alias: 0.39, legalName: 0.29 }, true)).toBeUndefined();
});

test('likely are the same telephone, and nearly the same name with the same birth date', () => {
  const likely = (alike: Partial<Likeness>) => judge({ ...nothing, ...alike }, true)?.likely;
  expect(likely({ phone: true })).toBe(true);
  expect(likely({ birthDate: true, legalName: 0.8 })).toBe(true);
  expect(likely({ birthDate: true, legalName: 0.5 })).toBe(false);
  expect(likely({ birthDate: true, alias: 1 })).toBe(false);
});

test('of who is hidden nothing is told by one thing in common, but for the telephone', () => {
  const hidden = (alike: Partial<Likeness>) => judge({ ...nothing, ...alike }, false)?.reasons;
  expect(hidden({ birthDate: true })).toBeUndefined();
  expect(hidden({ legalName: 1 })).toBeUndefined();
  expect(hidden({ birthDate: true, legalName: 0.6 })).toBeUndefined();
  expect(hidden({ birthDate: true, legalName: 0.9 })).toEqual(['LEGAL_NAME', 'BIRTH_DATE']);
  expect(hidden({ phone: true, legalName: 0.6 })).toEqual(['PHONE']);
});
