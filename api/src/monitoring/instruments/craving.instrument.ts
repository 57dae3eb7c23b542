import type { InstrumentDefinition } from './instrument-definition.ts';

/** One question on craving now. From 8 on an alert is raised (network default). */
export const craving: InstrumentDefinition = {
  code: 'CRAVING',
  version: 1,
  title: { en: 'Craving now', es: 'Deseo de consumir ahora' },
  description: {
    en: 'One question about craving right now.',
    es: 'Una pregunta sobre el deseo de consumir en este momento.',
  },
  instructions: {
    en: '0 is no craving at all. 10 is the strongest craving you can think of.',
    es: '0 es ningún deseo. 10 es el deseo más fuerte que pueda imaginar.',
  },
  license: 'Part of this project (Apache-2.0).',
  source:
    'Single-item numeric rating; on craving and use in the following week see McHugh RK, Fitzmaurice GM, Griffin ML, Anton RF, Weiss RD. Addiction 2016;111:1004-1010.',
  spanishSource: 'Part of this project.',
  windowDays: null,
  items: [
    {
      code: '1',
      kind: 'NUMBER',
      text: {
        en: 'How strong is your craving right now?',
        es: '¿Qué tan fuerte es su deseo de consumir en este momento?',
      },
      min: 0,
      max: 10,
      unit: 'POINTS',
      scored: true,
    },
  ],
  implications: [],
  maxMissing: 0,
  subscales: [
    {
      code: 'TOTAL',
      items: ['1'],
      min: 0,
      max: 10,
      higherIs: 'WORSE',
      bands: [
        { code: 'BELOW_CUT_OFF', from: 0, to: 7 },
        { code: 'AT_OR_ABOVE_CUT_OFF', from: 8, to: 10, flag: 'CRAVING_HIGH' },
      ],
    },
  ],
  itemFlags: [],
};
