import { checkNumber, checkSpan, checkText } from '../common/bounds.ts';
import { later } from '../common/instant.ts';
import { localDay } from '../common/local-date.ts';
import { userError } from '../common/user-error.ts';
import type { CheckInInput, UserError } from '../generated/schema.ts';
import {
  acceptedAnswer,
  checkAnswers,
  type AnswerProblemCode,
} from './instruments/check-answers.ts';
import { instrumentByCode } from './instruments/instrument-catalog.ts';
import type { InstrumentDefinition } from './instruments/instrument-definition.ts';
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

const answerWanted: Record<
  AnswerProblemCode,
  (definition: InstrumentDefinition, item: string) => string
> = {
  UNKNOWN_ITEM: ({ items }) => `An item of it: ${items.map(({ code }) => code).join(', ')}.`,
  NOT_AN_INTEGER: acceptedAnswer,
  OUT_OF_RANGE: acceptedAnswer,
  CONTRADICTS: () => 'Another answer rules this one out.',
};

/** What is wrong with a check-in. */
export function checkCheckIn(input: CheckInInput, now: string, timeZone: string): UserError[] {
  return [
    ...(saysNothing(input) ? [userError('REQUIRED', ['input'])] : []),
    ...checkNumber(input.craving, [0, 10], ['input', 'craving']),
    ...checkNumber(input.mood, [0, 10], ['input', 'mood']),
    ...checkNumber(input.sleepHours, [0, 24], ['input', 'sleepHours']),
    ...checkText(input.note, LONGEST_NOTE, ['input', 'note']),
    ...checkSpan(input.occurredAt, { from: later(now, -OLDEST), until: later(now, TOLERANCE) }, [
      'input',
      'occurredAt',
    ]),
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

function checkSlip({ slip }: CheckInInput, now: string, timeZone: string): UserError[] {
  if (!slip) return [];
  const errors: UserError[] = [];
  if (slip.substances.length === 0) {
    errors.push(userError('REQUIRED', ['input', 'slip', 'substances']));
  }
  const known = { from: localDay(later(now, -OLDEST), timeZone), until: localDay(now, timeZone) };
  return [...errors, ...checkSpan(slip.localDate, known, ['input', 'slip', 'localDate'])];
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
    const definition = instrumentByCode(instrument);
    return checkAnswers(definition, Object.fromEntries(byItem)).map(({ item, problem }) => {
      const message = answerWanted[problem](definition, item);
      return userError(
        answerCodes[problem],
        [...field, 'answers', String(places.indexOf(item))],
        message,
      );
    });
  });
}
