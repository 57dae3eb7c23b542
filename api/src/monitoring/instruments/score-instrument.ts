import { usableAnswers } from './check-answers.ts';
import type {
  Answers,
  InstrumentDefinition,
  InstrumentItem,
  ScoreBand,
  Subscale,
} from './instrument-definition.ts';

/** What one subscale came to. */
export interface Score {
  subscale: string;
  /** Null when too many answers are missing: never a guess. */
  value: number | null;
  min: number;
  max: number;
  /** Null without a value. Not a diagnosis. */
  band: string | null;
  /** Whether every item of the subscale was answered. */
  complete: boolean;
}

export interface InstrumentResult {
  scores: Score[];
  /** Codes of the scored items without a usable answer, in the instrument's order. */
  missing: string[];
  /** Codes of what calls for attention, such as `PHQ_9_ITEM_9`; also raised by partial answers. */
  flags: string[];
}

/**
 * Scores answers. An answer that `checkAnswers` refuses counts as missing; callers report it to the
 * person who answered instead of scoring.
 */
export function scoreInstrument(
  definition: InstrumentDefinition,
  answers: Answers,
): InstrumentResult {
  const points = pointsByItem(definition, usableAnswers(definition, answers));
  const results = definition.subscales.map((subscale) => {
    const value = subscaleValue(subscale, points, definition.maxMissing);
    return { subscale, value, band: bandOf(subscale, value) };
  });
  return {
    scores: results.map(({ subscale, value, band }) => ({
      subscale: subscale.code,
      value,
      min: subscale.min,
      max: subscale.max,
      band: band?.code ?? null,
      complete: subscale.items.every((item) => points.has(item)),
    })),
    missing: definition.items
      .filter(({ code, scored }) => scored && !points.has(code))
      .map(({ code }) => code),
    flags: [...itemFlags(definition, points), ...results.flatMap(({ band }) => band?.flag ?? [])],
  };
}

function pointsByItem(
  definition: InstrumentDefinition,
  usable: ReadonlyMap<string, number>,
): Map<string, number> {
  const points = new Map<string, number>();
  for (const item of definition.items) {
    const value = usable.get(item.code);
    if (value !== undefined) points.set(item.code, pointsFor(item, value));
  }
  return points;
}

function pointsFor(item: InstrumentItem, value: number): number {
  if (item.kind === 'CHOICE' || item.pointBands === undefined) return value;
  const band = item.pointBands.find(({ from, to }) => value >= from && value <= to);
  if (band === undefined) throw new RangeError(`item ${item.code} has no points for ${value}`);
  return band.points;
}

function subscaleValue(
  subscale: Subscale,
  points: ReadonlyMap<string, number>,
  maxMissing: number,
): number | null {
  const answered = subscale.items.flatMap((item) => points.get(item) ?? []);
  const missing = subscale.items.length - answered.length;
  if (answered.length === 0 || missing > maxMissing) return null;
  const sum = answered.reduce((total, point) => total + point, 0);
  return Math.round((sum * subscale.items.length) / answered.length);
}

function bandOf(subscale: Subscale, value: number | null): ScoreBand | null {
  if (value === null) return null;
  return subscale.bands.find(({ from, to }) => value >= from && value <= to) ?? null;
}

function itemFlags(
  definition: InstrumentDefinition,
  points: ReadonlyMap<string, number>,
): string[] {
  return definition.itemFlags
    .filter(({ item, atLeast }) => (points.get(item) ?? -Infinity) >= atLeast)
    .map(({ code }) => code);
}
