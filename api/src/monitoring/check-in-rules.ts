import { later } from '../common/instant.ts';
import { localDay } from '../common/local-date.ts';
import { userError } from '../common/user-error.ts';
import type { CheckInInput, UserError } from '../generated/schema.ts';
import { checkAnswers, type AnswerProblemCode } from './instruments/check-answers.ts';
import { instrumentByCode } from './instruments/instrument-catalog.ts';
import { mostDaysLate } from './risk-rules.ts';

const DAY = 86_400_000;
const OLDEST = mostDaysLate * DAY;
/** Clocks of telephones are never quite right. */
const TOLERANCE = 2 * 60_000;
const LONGEST_NOTE = 2000;

const answerCodes: Record<AnswerProblemCode, UserError['code']> = {
  UNKNOWN_ITEM: 'NOT_FOUND',
  NOT_AN_INTEGER: 'INVALID',
  OUT_OF_RANGE: 'OUT_OF_RANGE',
  CONTRADICTS: 'INVALID',
};

/** What is wrong with a check-in. */
export function checkCheckIn(input: CheckInInput, now: string, timeZone: string): UserError[] {
  return [
    ...(saysNothing(input) ? [userError('REQUIRED', ['input'])] : []),
    ...outside(input.craving, 0, 10, 'craving'),
    ...outside(input.mood, 0, 10, 'mood'),
    ...outside(input.sleepHours, 0, 24, 'sleepHours'),
    ...((input.note?.length ?? 0) > LONGEST_NOTE ? [userError('TOO_LONG', ['input', 'note'])] : []),
    ...checkTime(input.occurredAt, now),
    ...checkSlip(input, now, timeZone),
    ...checkInstruments(input),
  ];
}

function saysNothing({
  craving,
  mood,
  sleepHours,
  note,
  instruments,
  slip,
}: CheckInInput): boolean {
  const said = [craving, mood, sleepHours, slip].some((value) => value != null);
  const written = (note ?? '').trim() !== '';
  return !said && !written && !instruments.some(({ answers }) => answers.length > 0);
}

function outside(
  value: number | null | undefined,
  min: number,
  max: number,
  field: string,
): UserError[] {
  const fits = value == null || (value >= min && value <= max);
  if (fits) return [];
  const range = `This is from ${String(min)} to ${String(max)}.`;
  return [userError('OUT_OF_RANGE', ['input', field], range)];
}

function checkTime(occurredAt: string | null | undefined, now: string): UserError[] {
  if (occurredAt == null) return [];
  const at = Date.parse(occurredAt);
  const fits = at <= Date.parse(later(now, TOLERANCE)) && at >= Date.parse(later(now, -OLDEST));
  return fits ? [] : [userError('OUT_OF_RANGE', ['input', 'occurredAt'])];
}

function checkSlip({ slip }: CheckInInput, now: string, timeZone: string): UserError[] {
  if (!slip) return [];
  const errors: UserError[] = [];
  if (slip.substances.length === 0) {
    errors.push(userError('REQUIRED', ['input', 'slip', 'substances']));
  }
  const [oldest, newest] = [localDay(later(now, -OLDEST), timeZone), localDay(now, timeZone)];
  if (slip.localDate != null && (slip.localDate > newest || slip.localDate < oldest)) {
    errors.push(userError('OUT_OF_RANGE', ['input', 'slip', 'localDate']));
  }
  return errors;
}

function checkInstruments({ instruments }: CheckInInput): UserError[] {
  const seen = new Set<string>();
  return instruments.flatMap(({ instrument, answers }, i) => {
    const field = ['input', 'instruments', String(i)];
    if (seen.has(instrument)) return [userError('ALREADY_EXISTS', [...field, 'instrument'])];
    seen.add(instrument);
    const byItem = new Map(answers.map(({ item, value }) => [item, value]));
    if (byItem.size < answers.length) return [userError('ALREADY_EXISTS', [...field, 'answers'])];
    const places = answers.map(({ item }) => item);
    return checkAnswers(instrumentByCode(instrument), Object.fromEntries(byItem)).map(
      ({ item, problem }) =>
        userError(answerCodes[problem], [...field, 'answers', String(places.indexOf(item))]),
    );
  });
}
