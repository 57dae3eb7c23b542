import { familyNames, givenNames } from '../src/demo/demo-names.ts';
import { Random } from '../src/demo/random.ts';
import type { CsvRow } from './imports.ts';

/** What the rows of a generated file name. */
export interface Named {
  /** E-mail addresses of counselors. */
  counselors: readonly string[];
  /** Programs with places for all. */
  programs: readonly string[];
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');
const day = (year: number, random: Random) =>
  `${String(year)}-${pad(random.int(1, 12), 2)}-${pad(random.int(1, 28), 2)}`;

/** Rows of people who do not exist, all of them right and nobody twice: the same for the same seed. */
export function memberRows(count: number, seed: string, { counselors, programs }: Named): CsvRow[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, i) => {
    const [given, family] = [random.pick(givenNames), random.pick(familyNames)];
    const isActive = random.chance(0.7);
    return {
      key: `${seed}-${pad(i, 5)}`,
      alias: `${given} ${family.slice(0, 1)}.`,
      // A number of its own keeps two of one name and birth date apart.
      legal_name: `${given} ${random.pick(familyNames)} ${family} ${i.toString(36)}`,
      birth_date: day(random.int(1950, 2004), random),
      phone: `+1 (212) 5${pad(Math.floor(i / 10_000), 2)}-${pad(i % 10_000, 4)}`,
      email: random.chance(0.5) ? `person${String(i)}@example.org` : '',
      language: random.pick(['en', 'es', '']),
      goal: random.pick(['', 'Abstinence', 'reduced use']),
      recovery_start: random.chance(0.8) ? day(random.int(2015, 2025), random) : '',
      care_email: random.chance(0.9) ? random.pick(counselors) : '',
      program: random.chance(0.6) ? random.pick(programs) : '',
      enrollment: isActive ? 'active' : '',
      starts_on: isActive ? day(2024, random) : '',
    };
  }).map((row) => (row.program === '' ? { ...row, enrollment: '', starts_on: '' } : row));
}

/** A fault to plant: what it makes of a row, and how it has to be told of. */
export interface Plant {
  make: (row: CsvRow, earlier: CsvRow) => CsvRow;
  column: string | null;
  code: string;
}

const plant = (column: string | null, code: string, make: Plant['make'] | CsvRow): Plant => ({
  column,
  code,
  make: typeof make === 'function' ? make : (row) => ({ ...row, ...make }),
});

/** What the network of the test has for faults to name. */
export interface Traps {
  /** An e-mail address of somebody who works elsewhere. */
  stranger: string;
  counselor: string;
  /** Programs: with places, with no place left, ended, and two of one name. */
  open: string;
  full: string;
  ended: string;
  missing: string;
  /** A member who is here already. */
  here: CsvRow;
}

/** 37 faults, of every kind there is. */
export const plants = ({
  stranger,
  counselor,
  open,
  full,
  ended,
  missing,
  here,
}: Traps): Plant[] => [
  plant('key', 'REQUIRED', { key: '' }),
  plant('key', 'REQUIRED', { key: '   ' }),
  plant('key', 'TOO_LONG', { key: 'k'.repeat(201) }),
  plant('key', 'ALREADY_EXISTS', (row, earlier) => ({ ...row, key: earlier.key! })),
  plant('alias', 'REQUIRED', { alias: '' }),
  plant('alias', 'REQUIRED', { alias: '  ' }),
  plant('alias', 'TOO_LONG', { alias: 'a'.repeat(61) }),
  plant('legal_name', 'TOO_LONG', { legal_name: 'n'.repeat(201) }),
  plant('birth_date', 'INVALID', { birth_date: '3/14/1988' }),
  plant('birth_date', 'INVALID', { birth_date: '1988-02-30' }),
  plant('birth_date', 'OUT_OF_RANGE', { birth_date: '2019-05-05' }),
  plant('birth_date', 'OUT_OF_RANGE', { birth_date: '2027-05-05' }),
  plant('phone', 'INVALID', { phone: '555 0123' }),
  plant('phone', 'INVALID', { phone: '+1 555 call me' }),
  plant('email', 'INVALID', { email: 'nobody at example' }),
  plant('email', 'INVALID', { email: 'a@b@c.org' }),
  plant('language', 'INVALID', { language: 'spanish please' }),
  plant('goal', 'INVALID', { goal: 'sober' }),
  plant('recovery_start', 'OUT_OF_RANGE', { recovery_start: '2999-01-01' }),
  plant('recovery_start', 'INVALID', { recovery_start: 'last spring' }),
  plant('care_email', 'INVALID', { care_email: 'Dr. Gray' }),
  plant('care_email', 'NOT_FOUND', { care_email: 'nobody@example.org' }),
  plant('care_email', 'NOT_FOUND', { care_email: stranger }),
  plant('care_role', 'INVALID', { care_email: counselor, care_role: 'mentor' }),
  plant('care_role', 'INVALID', { care_email: counselor, care_role: 'sponsor' }),
  plant('care_email', 'REQUIRED', { care_email: '', care_role: 'counselor' }),
  plant('program', 'NOT_FOUND', { program: 'No such program', enrollment: '', starts_on: '' }),
  plant('program', 'NOT_FOUND', { program: ended, enrollment: '', starts_on: '' }),
  plant('program', 'NOT_FOUND', { program: missing, enrollment: '', starts_on: '' }),
  plant('program', 'REQUIRED', { program: '', enrollment: 'active' }),
  plant('program', 'NO_PLACE', { program: full, enrollment: 'active', starts_on: '2024-03-01' }),
  plant('enrollment', 'INVALID', { program: full, enrollment: 'completed', starts_on: '' }),
  plant('starts_on', 'OUT_OF_RANGE', { program: full, enrollment: '', starts_on: '2020-01-01' }),
  plant('starts_on', 'OUT_OF_RANGE', {
    program: open,
    enrollment: 'active',
    starts_on: '2999-01-01',
  }),
  plant(null, 'LOOKS_ALIKE', (row, earlier) => ({ ...row, phone: earlier.phone! })),
  plant(null, 'LOOKS_ALIKE', (row, { birth_date, legal_name }) => ({
    ...row,
    birth_date: birth_date!,
    legal_name: `${legal_name!}e`,
  })),
  plant(null, 'LOOKS_ALIKE', (row) => ({ ...row, ...here, key: row.key! })),
];

/**
 * Plants faults at rows that chance picks, the same for the same seed.
 * @returns the rows, and what has to be told of them, by row
 */
export function withFaults(
  rows: readonly CsvRow[],
  planted: readonly Plant[],
  seed: string,
): { rows: CsvRow[]; told: { row: number; column: string | null; code: string }[] } {
  const random = new Random(seed);
  const places = new Set<number>();
  // Not among the first, which later rows repeat.
  while (places.size < planted.length) places.add(random.int(planted.length, rows.length - 1));
  const at = new Map([...places].map((place, i) => [place, { ...planted[i]!, earlier: rows[i]! }]));
  return {
    rows: rows.map((row, i) => at.get(i)?.make(row, at.get(i)!.earlier) ?? row),
    told: [...at]
      .map(([place, { column, code }]) => ({ row: place + 2, column, code }))
      .sort((a, b) => a.row - b.row),
  };
}
