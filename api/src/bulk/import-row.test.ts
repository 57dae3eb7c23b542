import { describe, expect, test } from '@jest/globals';
import { judgeRow, type JudgedRow } from './import-row.ts';
import { memberColumns, type FileRow } from './member-table.ts';

const TODAY = '2026-03-01';

function judged(values: Record<string, string>): JudgedRow {
  const all = Object.fromEntries(memberColumns.map((column) => [column, values[column] ?? '']));
  const row = { row: 2, values: all as FileRow['values'] };
  return judgeRow(row, TODAY);
}

const faults = (values: Record<string, string>) =>
  judged({ key: '1', alias: 'Ana', ...values }).faults.map(({ column, code }) => [column, code]);

test('key and alias are enough, and the rest is what a new member has', () => {
  expect(judged({ key: '1', alias: 'Ana' }).draft).toEqual({
    row: 2,
    key: '1',
    member: {
      alias: 'Ana',
      legalName: null,
      birthDate: null,
      phone: null,
      email: null,
      locale: 'en',
      goal: 'ABSTINENCE',
      recoveryStart: null,
    },
    care: null,
    enrollment: null,
    isAnother: false,
  });
});

test('everything that is wrong with a row is said at once', () => {
  expect(
    faults({ alias: '', birth_date: 'May', care_role: 'counselor', starts_on: 'May' }),
  ).toEqual([
    ['birth_date', 'INVALID'],
    ['alias', 'REQUIRED'],
    ['care_email', 'REQUIRED'],
    ['starts_on', 'INVALID'],
    ['program', 'REQUIRED'],
  ]);
});

test('nobody becomes the house manager of somebody by a file: that follows the house', () => {
  const row = {
    key: '1',
    alias: 'Ana',
    care_email: 'gray@example.org',
    care_role: 'house_manager',
  };
  expect(judged(row).faults.map(({ column, code }) => [column, code])).toEqual([
    ['care_role', 'INVALID'],
  ]);
});

test('what depends on a word that is wrong is not judged by another in its place', () => {
  const { draft, faults: found } = judged({
    key: '1',
    alias: 'Ana',
    care_email: 'gray@example.org',
    care_role: 'chief',
    program: 'Mornings',
    enrollment: 'maybe',
    starts_on: '2020-01-01',
  });
  expect(found.map(({ column, code }) => [column, code])).toEqual([
    ['care_role', 'INVALID'],
    ['enrollment', 'INVALID'],
  ]);
  expect(draft).toMatchObject({
    care: { email: 'gray@example.org', role: null },
    enrollment: { program: 'Mornings', as: null, on: null },
  });
});

test('a row of another length holds nobody', () => {
  const { draft, faults: found } = judgeRow({ row: 3, values: null }, TODAY);
  expect(draft).toBeNull();
  expect(found).toEqual([{ column: null, code: 'INVALID' }]);
});

describe('a telephone', () => {
  const phone = (text: string) => judged({ key: '1', alias: 'A', phone: text }).draft?.member.phone;

  test('without its country is one of North America, as where staff type it', () => {
    expect(phone('(212) 555-0148')).toBe('+12125550148');
    expect(phone('1 212 555 0148')).toBe('+12125550148');
    expect(phone('+34 600 000 000')).toBe('+34600000000');
  });

  test('that is none is a fault', () => {
    expect(phone('555 0148')).toBeNull();
    expect(faults({ phone: '555 0148' })).toEqual([['phone', 'INVALID']]);
  });
});

describe('the first day in a program', () => {
  const day = (enrollment: string, on: string) =>
    faults({ program: 'Mornings', enrollment, starts_on: on });

  test('lies ahead where it is agreed, and behind where somebody has begun, for years if need be', () => {
    expect(day('planned', '2026-04-01')).toEqual([]);
    expect(day('planned', '2026-02-01')).toEqual([['starts_on', 'OUT_OF_RANGE']]);
    expect(day('active', '2019-02-01')).toEqual([]);
    expect(day('active', '2026-04-01')).toEqual([['starts_on', 'OUT_OF_RANGE']]);
  });

  test('is today where somebody has begun and none is written', () => {
    const { draft } = judged({ key: '1', alias: 'A', program: 'M', enrollment: 'Active' });
    expect(draft?.enrollment).toEqual({ program: 'M', as: 'ACTIVE', on: TODAY });
  });
});

test('words are read in any case and with blanks', () => {
  const { draft } = judged({
    key: '1',
    alias: 'A',
    goal: 'Reduced use',
    care_email: 'Gray@Example.org',
    care_role: 'Mentor',
    not_a_duplicate: 'Yes',
  });
  expect(draft).toMatchObject({
    member: { goal: 'REDUCED_USE' },
    care: { email: 'gray@example.org', role: 'MENTOR' },
    isAnother: true,
  });
});
