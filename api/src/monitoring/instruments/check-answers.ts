import type {
  Answers,
  Implication,
  InstrumentDefinition,
  InstrumentItem,
} from './instrument-definition.ts';

/** `CONTRADICTS`: another answer rules this one out. */
export type AnswerProblemCode = 'UNKNOWN_ITEM' | 'NOT_AN_INTEGER' | 'OUT_OF_RANGE' | 'CONTRADICTS';

export interface AnswerProblem {
  item: string;
  problem: AnswerProblemCode;
}

/** What is wrong with answers as they were sent. A missing answer is no problem: it stays missing. */
export function checkAnswers(definition: InstrumentDefinition, answers: Answers): AnswerProblem[] {
  const problems = Object.entries(answers).flatMap(([item, value]) => {
    const problem = problemWith(definition, item, value);
    return problem === null ? [] : [{ item, problem }];
  });
  const contradictions = definition.implications
    .filter((implication) => isContradicted(implication, answers))
    .filter(({ impliedItem }) => !problems.some(({ item }) => item === impliedItem))
    .map(({ impliedItem }) => ({ item: impliedItem, problem: 'CONTRADICTS' as const }));
  return [...problems, ...contradictions];
}

/** Which answers an item takes, as a caller reads it. */
export function acceptedAnswer({ items }: InstrumentDefinition, code: string): string {
  const item = items.find((candidate) => candidate.code === code);
  if (item?.kind === 'NUMBER')
    return `A whole number from ${String(item.min)} to ${String(item.max)}.`;
  return `One of ${item?.choices.map(({ value }) => value).join(', ') ?? 'none'}.`;
}

/** The answers that can be scored: the valid ones, and those that a valid one implies. */
export function usableAnswers(
  definition: InstrumentDefinition,
  answers: Answers,
): ReadonlyMap<string, number> {
  const refused = new Set(checkAnswers(definition, answers).map(({ item }) => item));
  const usable = new Map(Object.entries(answers).filter(([item]) => !refused.has(item)));
  for (const { item, equals, impliedItem, impliedValue } of definition.implications) {
    if (usable.get(item) === equals && !(impliedItem in answers)) {
      usable.set(impliedItem, impliedValue);
    }
  }
  return usable;
}

function problemWith(
  definition: InstrumentDefinition,
  code: string,
  value: number,
): AnswerProblemCode | null {
  const item = definition.items.find((candidate) => candidate.code === code);
  if (item === undefined) return 'UNKNOWN_ITEM';
  if (!Number.isInteger(value)) return 'NOT_AN_INTEGER';
  return accepts(item, value) ? null : 'OUT_OF_RANGE';
}

function accepts(item: InstrumentItem, value: number): boolean {
  return item.kind === 'CHOICE'
    ? item.choices.some((choice) => choice.value === value)
    : value >= item.min && value <= item.max;
}

function isContradicted(implication: Implication, answers: Answers): boolean {
  const { item, equals, impliedItem, impliedValue } = implication;
  return (
    answers[item] === equals && impliedItem in answers && answers[impliedItem] !== impliedValue
  );
}
