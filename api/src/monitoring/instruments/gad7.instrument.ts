import { choiceItem, daysInTwoWeeks, itemCodes } from './answer-choices.ts';
import type { InstrumentDefinition, LocalizedText } from './instrument-definition.ts';

const wording: readonly LocalizedText[] = [
  {
    en: 'Feeling nervous, anxious or on edge',
    es: 'Se ha sentido nervioso(a), ansioso(a) o con los nervios de punta',
  },
  {
    en: 'Not being able to stop or control worrying',
    es: 'No ha sido capaz de parar o controlar su preocupación',
  },
  {
    en: 'Worrying too much about different things',
    es: 'Se ha preocupado demasiado por motivos diferentes',
  },
  {
    en: 'Trouble relaxing',
    es: 'Ha tenido dificultad para relajarse',
  },
  {
    en: 'Being so restless that it is hard to sit still',
    es: 'Se ha sentido tan inquieto(a) que no ha podido quedarse quieto(a)',
  },
  {
    en: 'Becoming easily annoyed or irritable',
    es: 'Se ha molestado o irritado fácilmente',
  },
  {
    en: 'Feeling afraid as if something awful might happen',
    es: 'Ha tenido miedo de que algo terrible fuera a pasar',
  },
];

export const gad7: InstrumentDefinition = {
  code: 'GAD_7',
  version: 1,
  title: { en: 'GAD-7: worry', es: 'GAD-7: preocupación' },
  description: {
    en: 'Seven questions about worry and tension over the last two weeks.',
    es: 'Siete preguntas sobre la preocupación y la tensión en las últimas dos semanas.',
  },
  instructions: {
    en: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
    es: 'Durante las últimas 2 semanas, ¿con qué frecuencia ha sentido molestias por los siguientes problemas?',
  },
  license:
    'Free: no permission required to reproduce, translate, display or distribute (Spitzer, Williams, Kroenke and colleagues, with a grant from Pfizer Inc.).',
  source:
    'Spitzer RL, Kroenke K, Williams JBW, Löwe B. A brief measure for assessing generalized anxiety disorder: the GAD-7. Arch Intern Med 2006;166:1092-1097.',
  spanishSource: 'Published Spanish version for the United States (phqscreeners.com).',
  windowDays: 14,
  items: wording.map((text, index) => choiceItem(String(index + 1), text, daysInTwoWeeks)),
  implications: [],
  maxMissing: 0,
  subscales: [
    {
      code: 'TOTAL',
      items: itemCodes(1, 7),
      min: 0,
      max: 21,
      higherIs: 'WORSE',
      bands: [
        { code: 'MINIMAL', from: 0, to: 4 },
        { code: 'MILD', from: 5, to: 9 },
        { code: 'MODERATE', from: 10, to: 14 },
        { code: 'SEVERE', from: 15, to: 21 },
      ],
    },
  ],
  itemFlags: [],
};
