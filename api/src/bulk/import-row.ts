import { isLanguage } from '../common/language.ts';
import { addInterval, type LocalDate } from '../common/local-date.ts';
import { Date as DateScalar, EmailAddress, PhoneNumber } from '../common/scalars.ts';
import { Refusal } from '../common/user-error.ts';
import {
  RecoveryGoal,
  type CareRole,
  type MemberEnrollInput,
  type UserError,
  type UserErrorCode,
} from '../generated/schema.ts';
import { checkEnrollment, checkIdentifier, givenRoles } from '../members/member-rules.ts';
import { agreedDay, pastDay } from '../common/day-of-move.ts';
import type { FileRow, MemberColumn } from './member-table.ts';

/** Somebody is in a program for longer than staff would record by hand. */
const LONGEST_IN_PROGRAM_YEARS = 20;

/** How a row says that somebody stands in a program. */
const standings = ['PLANNED', 'WAITING', 'ACTIVE'] as const;
export type NewStanding = (typeof standings)[number];

/** What is wrong with a row: a column and a code, never a value. */
export interface RowFault {
  column: MemberColumn | null;
  code: UserErrorCode;
  /** The earlier row of the file that is meant. */
  otherRow?: number;
  /** The key of the member who may be the same person. */
  alikeId?: string;
}

/** What a row says; what it says wrong is left out, and stands among its faults. */
export interface RowDraft {
  row: number;
  /** The other system's name for the person. */
  key: string;
  member: MemberEnrollInput & { locale: string };
  /** Without a role where the row's is none. */
  care: { email: string; role: CareRole | null } | null;
  /** Without a standing where the row's is none. */
  enrollment: { program: string; as: NewStanding | null; on: LocalDate | null } | null;
  /** Somebody has looked: nobody who looks alike is the same person. */
  isAnother: boolean;
}

/** A row, and what is wrong with it when anything is. */
export interface JudgedRow {
  row: number;
  /** The other system's name for the person; empty where none can be read. */
  key: string;
  /** What there is to look up; null where nothing of the row counts. */
  draft: RowDraft | null;
  faults: RowFault[];
}

/**
 * Reads a row and says everything that is wrong with it by itself, by the rules by which staff enter one.
 * @param today the organization's day
 */
export function judgeRow({ row, values }: FileRow, today: LocalDate): JudgedRow {
  if (!values) return { row, key: '', draft: null, faults: [{ column: null, code: 'INVALID' }] };
  const reading = new RowReading(values);
  const key = reading.text('key');
  const member = memberOf(reading);
  reading.note(checkIdentifier('system', key), { value: 'key' });
  reading.note(checkEnrollment(member, today), fieldColumns);
  if (!isLanguage(member.locale)) reading.fault('language', 'INVALID');
  const care = careOf(reading);
  const enrollment = enrollmentOf(reading, today);
  const isAnother = reading.choice('not_a_duplicate', ['YES', 'NO'] as const, 'NO') === 'YES';
  const { faults } = reading;
  const draft = { row, key, member, care, enrollment, isAnother };
  return { row, key, draft, faults };
}

const fieldColumns: Record<string, MemberColumn> = {
  alias: 'alias',
  legalName: 'legal_name',
  birthDate: 'birth_date',
  recoveryStart: 'recovery_start',
};

function memberOf(reading: RowReading): RowDraft['member'] {
  return {
    alias: reading.text('alias'),
    legalName: reading.text('legal_name') || null,
    birthDate: reading.parsed('birth_date', DateScalar),
    phone: reading.parsed('phone', {
      parseValue: (text) => PhoneNumber.parseValue(withCountry(text)),
    }),
    email: reading.parsed('email', EmailAddress),
    locale: reading.text('language') || 'en',
    goal: reading.choice('goal', Object.values(RecoveryGoal), 'ABSTINENCE') ?? 'ABSTINENCE',
    recoveryStart: reading.parsed('recovery_start', DateScalar),
  };
}

/** A number without its country is one of North America, as it is where staff type it. */
function withCountry(text: string): string {
  const digits = text.replaceAll(/\D/g, '');
  const isLocal = !text.startsWith('+') && /^1?[2-9]\d{9}$/.test(digits);
  return isLocal ? `+1${digits.slice(-10)}` : text;
}

function careOf(reading: RowReading): RowDraft['care'] {
  const email = reading.parsed('care_email', EmailAddress)?.toLowerCase() ?? null;
  const role = reading.choice('care_role', givenRoles, 'COUNSELOR');
  const isMeant = reading.text('care_role') !== '' && role !== null;
  if (isMeant && reading.text('care_email') === '') reading.fault('care_email', 'REQUIRED');
  return email === null ? null : { email, role };
}

function enrollmentOf(reading: RowReading, today: LocalDate): RowDraft['enrollment'] {
  const program = reading.text('program');
  const as = reading.choice('enrollment', standings, 'PLANNED');
  const day = reading.parsed('starts_on', DateScalar);
  if (program === '') {
    const isMeant = reading.text('enrollment') !== '' || reading.text('starts_on') !== '';
    if (isMeant) reading.fault('program', 'REQUIRED');
    return null;
  }
  const first = addInterval(today, { months: -12 * LONGEST_IN_PROGRAM_YEARS });
  // What day is right depends on how they stand.
  const on = reading.allowed('starts_on', () => {
    if (as === null) return null;
    return as === 'ACTIVE' ? pastDay(day, today, [], first) : agreedDay(day, today, []);
  });
  return { program, as, on };
}

/** Reads the values of one row and collects what is wrong with them. */
class RowReading {
  readonly faults: RowFault[] = [];
  readonly #values: Readonly<Record<MemberColumn, string>>;

  constructor(values: Readonly<Record<MemberColumn, string>>) {
    this.#values = values;
  }

  text(column: MemberColumn): string {
    return this.#values[column];
  }

  /** As the API reads it of a caller; null where nothing is written, or nothing that is right. */
  parsed(column: MemberColumn, scalar: { parseValue: (text: string) => string }): string | null {
    const text = this.text(column);
    if (text === '') return null;
    try {
      return scalar.parseValue(text);
    } catch {
      this.fault(column, 'INVALID');
      return null;
    }
  }

  /** One of some words, in any case; null where what is written is none of them. */
  choice<Word extends string>(
    column: MemberColumn,
    words: readonly Word[],
    whenEmpty: Word,
  ): Word | null {
    const text = this.text(column)
      .toUpperCase()
      .replaceAll(/[\s-]+/g, '_');
    if (text === '') return whenEmpty;
    const word = words.find((known) => known === text);
    if (!word) this.fault(column, 'INVALID');
    return word ?? null;
  }

  /** What a rule gives; null where it refuses. */
  allowed<Value>(column: MemberColumn, rule: () => Value): Value | null {
    try {
      return rule();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      for (const { code } of error.userErrors) this.fault(column, code);
      return null;
    }
  }

  note(errors: readonly UserError[], columns: Readonly<Record<string, MemberColumn>>): void {
    for (const { code, field } of errors) this.fault(columns[field?.at(-1) ?? ''] ?? null, code);
  }

  fault(column: MemberColumn | null, code: UserErrorCode): void {
    this.faults.push({ column, code });
  }
}
