import type { AttendanceState } from '../../generated/schema.ts';
import type { StudyEvent } from './study.ts';
import { studyFiles, type PersonRow, type StudyReading } from './study-reading.ts';
import { weekStart } from './weekly-screens.ts';

const FILE = studyFiles.visits;

/** Reasons that count as an excuse: nobody could have come, or it was arranged. */
const EXCUSES = ['in_hospital', 'in_jail', 'illness', 'unable', 'on_vacation', 'no_funding'];
/** A form that says neither reason nor anything else. */
const NO_NOTE = 'no_note';
/** Forms without the question whether somebody came, which are filled in when they do. */
const FILLED_IN_WHEN_PRESENT = /^BASELINE$|unsc/i;
/** Forms that stand in the list of visits and are none. */
const NO_VISIT_AT_ALL = new Set(['cross active study']);
const NUMBERED_WEEK = /^WK(\d{1,3})$/i;
/** Letters of the weekly pattern that show that the person came. */
const SAMPLE_GIVEN = new Set(['+', '-', '*']);

type VisitRow = PersonRow<'who' | 'visit' | 'kind' | 'reason' | 'day'>;

interface Visit {
  row: VisitRow;
  name: string;
  day: number;
  state: AttendanceState;
  reason: string | null;
}

/**
 * Visits as attendance, one a person, day and visit. Where rows contradict each other, having come
 * stands: a row that says otherwise of the same visit or the same written day is rejected.
 *
 * A missed visit is often written without a day: a numbered week then stands on the day it was due,
 * counted from randomization. A visit whose form is missing is one that was not attended, unless a
 * sample was given in its week.
 */
export function visits(
  reading: StudyReading,
  text: string,
  patterns: ReadonlyMap<string, string>,
): StudyEvent[] {
  const rows = reading.rows(FILE, text, ['visit', 'kind', 'reason', 'day']);
  const read = rows.flatMap((row) => readVisit(reading, row, patterns) ?? []);
  const came = read.filter(({ state }) => state === 'PRESENT');
  const cameTo = new Set(came.map(({ row, name }) => `${row.value.who} ${name}`));
  const cameOn = new Set(came.map(({ row, day }) => `${row.value.who} ${String(day)}`));
  const events = new Map<string, StudyEvent>();
  for (const visit of read) {
    const { row, name, day, state } = visit;
    const { who } = row.value;
    const key = `${who}:visit:${String(day)}:${name}`;
    const absent = state !== 'PRESENT';
    if (absent && cameTo.has(`${who} ${name}`)) {
      reading.reject(FILE, row, 'says missed of a visit that was attended');
    } else if (absent && row.value.day !== '' && cameOn.has(`${who} ${String(day)}`)) {
      reading.reject(FILE, row, 'says missed on a day on which the person came');
    } else if (events.has(key)) reading.reject(FILE, row, 'the same visit and day again');
    else events.set(key, { who, day, key, draft: draftOf(visit) });
  }
  return [...events.values()];
}

/** On which days each person came, in order. */
export function daysAttended(events: readonly StudyEvent[]): Map<string, number[]> {
  const days = new Map<string, number[]>();
  for (const { who, day, draft } of events) {
    if (draft.kind !== 'ATTENDANCE_RECORDED' || draft.details.state !== 'PRESENT') continue;
    days.set(who, [...(days.get(who) ?? []), day]);
  }
  for (const list of days.values()) list.sort((a, b) => a - b);
  return days;
}

function draftOf({ name, state, reason }: Visit): StudyEvent['draft'] {
  return { kind: 'ATTENDANCE_RECORDED', details: { state, occasion: name, reason } };
}

function readVisit(
  reading: StudyReading,
  row: VisitRow,
  patterns: ReadonlyMap<string, string>,
): Visit | undefined {
  const name = row.value.visit;
  const reject = (reason: string) => {
    reading.reject(FILE, row, reason);
    return undefined;
  };
  if (name === '') return reject('names no visit');
  if (NO_VISIT_AT_ALL.has(name.toLowerCase())) return reject('is a form and no visit');
  const came = whetherCame(row);
  if (came === undefined) return reject('does not say whether the person came');
  const day = dayOf(reading, row, came);
  if (day === undefined) return undefined;
  if (!came && isMissing(row) && gaveSample(row, day, patterns)) {
    return reject('is missing, yet a sample was given that week');
  }
  return { row, name, day, ...stateOf(row, came) };
}

const isMissing = ({ value }: VisitRow) => value.kind.toUpperCase() === 'MISSING';

function whetherCame({ value }: VisitRow): boolean | undefined {
  switch (value.kind.toLowerCase()) {
    case 'visit':
    case 'final':
      return true;
    case 'no visit':
    case 'missing':
      return false;
    case '':
      return FILLED_IN_WHEN_PRESENT.test(value.visit) ? true : undefined;
    default:
      return undefined;
  }
}

/** The written day; of a missed numbered week without one, the day it was due. */
function dayOf(reading: StudyReading, row: VisitRow, came: boolean): number | undefined {
  const week = NUMBERED_WEEK.exec(row.value.visit)?.[1];
  if (row.value.day !== '' || came || week === undefined) return reading.day(FILE, row);
  if (row.participant.randomizedDay !== null) return weekStart(row.participant, Number(week));
  reading.reject(FILE, row, 'has no day, and weeks of who was never randomized have none');
  return undefined;
}

function gaveSample(
  { participant }: VisitRow,
  day: number,
  patterns: ReadonlyMap<string, string>,
): boolean {
  const week = Math.floor((day - weekStart(participant, 0)) / 7);
  const letter = patterns.get(participant.who)?.[week];
  return letter !== undefined && SAMPLE_GIVEN.has(letter);
}

function stateOf({ value }: VisitRow, came: boolean): Pick<Visit, 'state' | 'reason'> {
  if (came) return { state: 'PRESENT', reason: null };
  const reasons = value.reason.split(';').filter((code) => code !== '' && code !== NO_NOTE);
  const excuse = EXCUSES.find((code) => reasons.includes(code));
  if (excuse) return { state: 'EXCUSED', reason: excuse };
  return { state: 'ABSENT', reason: reasons[0] ?? null };
}
