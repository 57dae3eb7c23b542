import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkAnswers } from './check-answers.ts';
import { instruments } from './instrument-catalog.ts';
import type { Answers, InstrumentDefinition, InstrumentItem } from './instrument-definition.ts';
import { phq2 } from './phq2.instrument.ts';
import { scoreInstrument } from './score-instrument.ts';

function validAnswer(item: InstrumentItem): fc.Arbitrary<number> {
  return item.kind === 'CHOICE'
    ? fc.constantFrom(...item.choices.map(({ value }) => value))
    : fc.integer({ min: item.min, max: item.max });
}

/** Any valid answers to any instrument; items are left out now and then unless all are required. */
function responses({ complete }: { complete: boolean }) {
  return fc.constantFrom(...instruments).chain((definition) =>
    fc
      .record(
        Object.fromEntries(definition.items.map((item) => [item.code, validAnswer(item)])),
        complete ? {} : { requiredKeys: [] },
      )
      .map((answers) => ({ definition, answers: answers as Answers }))
      .filter(({ answers }) => checkAnswers(definition, answers).length === 0),
  );
}

function valueOf(definition: InstrumentDefinition, subscale: string, answers: Answers) {
  const score = scoreInstrument(definition, answers).scores.find((s) => s.subscale === subscale);
  return score?.value ?? null;
}

test('complete answers always give values in range, each with a band', () => {
  fc.assert(
    fc.property(responses({ complete: true }), ({ definition, answers }) => {
      const result = scoreInstrument(definition, answers);
      expect(result.missing).toEqual([]);
      for (const { value, min, max, band, complete } of result.scores) {
        expect(value).toBeGreaterThanOrEqual(min);
        expect(value).toBeLessThanOrEqual(max);
        expect(band).not.toBeNull();
        expect(complete).toBe(true);
      }
    }),
  );
});

test('a subscale has a value exactly when all its items are answered or implied', () => {
  fc.assert(
    fc.property(responses({ complete: false }), ({ definition, answers }) => {
      const { scores, missing } = scoreInstrument(definition, answers);
      for (const { subscale, value, band } of scores) {
        const { items } = definition.subscales.find(({ code }) => code === subscale)!;
        expect(value === null).toBe(items.some((item) => missing.includes(item)));
        expect(band === null).toBe(value === null);
      }
    }),
  );
});

test('a higher answer to a scored item never lowers its subscale, and touches no other', () => {
  const raised = responses({ complete: true }).chain(({ definition, answers }) =>
    fc
      .constantFrom(...definition.items.filter(({ scored }) => scored))
      .chain((item) =>
        validAnswer(item).map((answer) => ({
          definition,
          item: item.code,
          before: answers,
          after: { ...answers, [item.code]: Math.max(answer, answers[item.code]!) },
        })),
      )
      .filter(({ after }) => checkAnswers(definition, after).length === 0),
  );
  fc.assert(
    fc.property(raised, ({ definition, item, before, after }) => {
      for (const { code, items } of definition.subscales) {
        const from = valueOf(definition, code, before);
        const to = valueOf(definition, code, after);
        if (items.includes(item)) expect(to).toBeGreaterThanOrEqual(from!);
        else expect(to).toBe(from);
      }
    }),
  );
});

test('an answer that is refused is never scored', () => {
  expect(scoreInstrument(phq2, { 1: 3, 2: 7 })).toEqual({
    scores: [{ subscale: 'TOTAL', value: null, min: 0, max: 6, band: null, complete: false }],
    missing: ['2'],
    flags: [],
  });
});

test('an instrument that allows missing items is scored by the mean of the others', () => {
  const lenient = { ...phq2, maxMissing: 1 };
  expect(scoreInstrument(lenient, { 1: 2 }).scores[0]).toMatchObject({ value: 4, complete: false });
  expect(scoreInstrument(lenient, {}).scores[0]).toMatchObject({ value: null, complete: false });
});
