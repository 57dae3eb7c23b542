import { describe, expect, test } from '@jest/globals';
import { instrumentByCode, instruments } from './instrument-catalog.ts';
import type { InstrumentDefinition, InstrumentItem, Subscale } from './instrument-definition.ts';

const refusedWords = /\b(clean|dirty|addicts?|abusers?|failed|non-compliant|panic button)\b/i;

function pointsOf(item: InstrumentItem): number[] {
  if (item.kind === 'CHOICE') return item.choices.map(({ value }) => value);
  return item.pointBands?.map(({ points }) => points) ?? [item.min, item.max];
}

function extremes(definition: InstrumentDefinition, subscale: Subscale) {
  const points = subscale.items.map((code) =>
    pointsOf(definition.items.find((item) => item.code === code)!),
  );
  return {
    min: points.reduce((sum, values) => sum + Math.min(...values), 0),
    max: points.reduce((sum, values) => sum + Math.max(...values), 0),
  };
}

test('the catalog holds every instrument once, by its code', () => {
  expect(instruments.map(({ code }) => code)).toEqual([
    'BAM',
    'PHQ_9',
    'PHQ_2',
    'GAD_7',
    'AUDIT_C',
    'BARC_10',
    'PACS',
    'CRAVING',
  ]);
  for (const instrument of instruments) expect(instrumentByCode(instrument.code)).toBe(instrument);
});

test.each([
  ['BAM', 23],
  ['PHQ_9', 9],
  ['PHQ_2', 2],
  ['GAD_7', 7],
  ['AUDIT_C', 3],
  ['BARC_10', 10],
  ['PACS', 5],
  ['CRAVING', 1],
] as const)('%s has %i items', (code, count) => {
  expect(instrumentByCode(code).items).toHaveLength(count);
});

describe.each(instruments.map((instrument) => [instrument.code, instrument] as const))(
  '%s',
  (_code, instrument) => {
    test('says its license, source and Spanish wording', () => {
      expect(instrument.license).not.toBe('');
      expect(instrument.source).not.toBe('');
      expect(instrument.spanishSource).not.toBe('');
    });

    test('has every text in both languages, person first', () => {
      const texts = [
        instrument.title,
        instrument.description,
        instrument.instructions,
        ...instrument.items.map(({ text }) => text),
        ...instrument.items.flatMap((item) =>
          item.kind === 'CHOICE' ? item.choices.map(({ label }) => label) : [],
        ),
      ];
      for (const { en, es } of texts) {
        expect(en.trim()).not.toBe('');
        expect(es.trim()).not.toBe('');
        expect(en).not.toMatch(refusedWords);
      }
    });

    test('names each item once, and scores exactly those that its subscales sum', () => {
      const codes = instrument.items.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      const summed = instrument.subscales.flatMap(({ items }) => items);
      const scored = instrument.items.filter((item) => item.scored).map(({ code }) => code);
      expect([...summed].sort()).toEqual([...scored].sort());
    });

    test('states the range that its items make', () => {
      for (const subscale of instrument.subscales) {
        expect({ min: subscale.min, max: subscale.max }).toEqual(extremes(instrument, subscale));
      }
    });

    test('has bands that cover the range without gap or overlap', () => {
      for (const { min, max, bands } of instrument.subscales) {
        expect(bands[0]?.from).toBe(min);
        expect(bands.at(-1)?.to).toBe(max);
        bands.slice(1).forEach((band, index) => expect(band.from).toBe(bands[index]!.to + 1));
      }
    });

    test('has points for every answer that a number item takes', () => {
      for (const item of instrument.items) {
        if (item.kind === 'NUMBER' && item.pointBands !== undefined) {
          const { min, max, pointBands } = item;
          expect(pointBands[0]?.from).toBe(min);
          expect(pointBands.at(-1)?.to).toBe(max);
          pointBands
            .slice(1)
            .forEach((band, index) => expect(band.from).toBe(pointBands[index]!.to + 1));
        }
      }
    });
  },
);
