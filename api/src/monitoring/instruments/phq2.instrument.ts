import type { InstrumentDefinition } from './instrument-definition.ts';
import { phq9 } from './phq9.instrument.ts';

/** The first two items of PHQ-9. */
export const phq2: InstrumentDefinition = {
  ...phq9,
  code: 'PHQ_2',
  version: 1,
  title: { en: 'PHQ-2: mood, in short', es: 'PHQ-2: estado de ánimo, breve' },
  description: {
    en: 'Two questions about mood over the last two weeks.',
    es: 'Dos preguntas sobre el ánimo en las últimas dos semanas.',
  },
  source:
    'Kroenke K, Spitzer RL, Williams JBW. The Patient Health Questionnaire-2: validity of a two-item depression screener. Med Care 2003;41:1284-1292.',
  items: phq9.items.slice(0, 2),
  subscales: [
    {
      code: 'TOTAL',
      items: ['1', '2'],
      min: 0,
      max: 6,
      higherIs: 'WORSE',
      bands: [
        { code: 'BELOW_CUT_OFF', from: 0, to: 2 },
        { code: 'AT_OR_ABOVE_CUT_OFF', from: 3, to: 6, flag: 'PHQ_2_CUT_OFF' },
      ],
    },
  ],
  itemFlags: [],
};
