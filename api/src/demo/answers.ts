import type { InstrumentCode } from '../generated/schema.ts';
import type { EventDetails } from '../monitoring/monitoring.tables.ts';
import type { Answers } from '../monitoring/instruments/instrument-definition.ts';
import { instrumentByCode } from '../monitoring/instruments/instrument-catalog.ts';
import { scoreInstrument } from '../monitoring/instruments/score-instrument.ts';
import type { Random } from './random.ts';

/** How somebody is who answers a questionnaire. */
export interface Answering {
  /** From 0 to 1. */
  strain: number;
  /** Days of use in the last 30. */
  alcoholDays: number;
  drugDays: number;
  /** The code of the BAM item on the drug used. */
  drugItem: string | null;
}

/** A response with its scores, as it is recorded. */
export function respond(
  instrument: InstrumentCode,
  answers: Answers,
): EventDetails['INSTRUMENT_RESPONSE'] {
  const definition = instrumentByCode(instrument);
  const scores = scoreInstrument(definition, answers).scores.map(
    ({ subscale, value, min, max, band }) => ({ subscale, value, min, max, band }),
  );
  return { instrument, version: definition.version, answers: { ...answers }, scores };
}

/** Answers that fit, by instrument. */
export function answersTo(
  instrument: 'BAM' | 'PHQ_9' | 'GAD_7' | 'BARC_10',
  who: Answering,
  random: Random,
): Answers {
  const { strain } = who;
  switch (instrument) {
    case 'BAM':
      return bamAnswers(who, random);
    case 'PHQ_9':
      return { ...choices(8, () => worse(random, strain * 0.8, 3)), '9': 0 };
    case 'GAD_7':
      return choices(7, () => worse(random, strain * 0.8, 3));
    case 'BARC_10':
      return choices(10, () => 6 - worse(random, strain, 5));
  }
}

/** PHQ-9 of somebody who has thoughts of being better off dead on several days. */
export function phqWithThoughtsOfDeath(random: Random): Answers {
  return { ...choices(8, () => worse(random, 0.6, 3)), '9': 1 };
}

function bamAnswers(
  { strain, alcoholDays, drugDays, drugItem }: Answering,
  random: Random,
): Answers {
  const days = (share: number) => worse(random, share, 30);
  return {
    '1': worse(random, 0.15 + strain * 0.6, 4),
    '2': days(strain * 0.7),
    '3': days(strain * 0.65),
    '4': alcoholDays,
    '5': Math.min(alcoholDays, Math.round(alcoholDays / 2)),
    '6': drugDays,
    ...(drugItem !== null && drugDays > 0 && { [drugItem]: drugDays }),
    '8': worse(random, strain * 0.9, 4),
    '9': 4 - worse(random, strain * 0.8, 4),
    '10': days(0.6 - strain * 0.4),
    '11': days(strain * 0.45),
    '12': 4 - worse(random, 0.3 + strain * 0.3, 4),
    '13': days(0.75 - strain * 0.4),
    '14': random.chance(0.85 - strain * 0.3) ? 4 : 0,
    '15': worse(random, strain * 0.7, 4),
    '16': days(0.8 - strain * 0.4),
    '17': 4 - worse(random, strain * 0.8, 4),
  };
}

const choices = (count: number, answer: () => number): Answers =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [String(index + 1), answer()]));

/** Around a share of the most, from 0 to `most`. */
function worse(random: Random, share: number, most: number): number {
  const value = Math.round(share * most + random.noise() * Math.max(0.7, most * 0.1));
  return Math.min(most, Math.max(0, value));
}
