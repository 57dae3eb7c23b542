import { choiceItem, daysInTwoWeeks, itemCodes } from './answer-choices.ts';
import type { InstrumentDefinition, LocalizedText, ScoreBand } from './instrument-definition.ts';

const wording: readonly LocalizedText[] = [
  {
    en: 'Little interest or pleasure in doing things',
    es: 'Poco interés o placer en hacer cosas',
  },
  {
    en: 'Feeling down, depressed, or hopeless',
    es: 'Se ha sentido decaído(a), deprimido(a) o sin esperanzas',
  },
  {
    en: 'Trouble falling or staying asleep, or sleeping too much',
    es: 'Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado',
  },
  {
    en: 'Feeling tired or having little energy',
    es: 'Se ha sentido cansado(a) o con poca energía',
  },
  {
    en: 'Poor appetite or overeating',
    es: 'Sin apetito o ha comido en exceso',
  },
  {
    en: 'Feeling bad about yourself - or that you are a failure or have let yourself or your family down',
    es: 'Se ha sentido mal con usted mismo(a) - o que es un fracaso o que ha quedado mal con usted mismo(a) o con su familia',
  },
  {
    en: 'Trouble concentrating on things, such as reading the newspaper or watching television',
    es: 'Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el periódico o ver la televisión',
  },
  {
    en: 'Moving or speaking so slowly that other people could have noticed? Or the opposite - being so fidgety or restless that you have been moving around a lot more than usual',
    es: '¿Se ha movido o hablado tan lento que otras personas podrían haberlo notado? O lo contrario - muy inquieto(a) o agitado(a) que ha estado moviéndose mucho más de lo normal',
  },
  {
    en: 'Thoughts that you would be better off dead or of hurting yourself in some way',
    es: 'Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera',
  },
];

function severityBands(max: number): ScoreBand[] {
  return [
    { code: 'MINIMAL', from: 0, to: 4 },
    { code: 'MILD', from: 5, to: 9 },
    { code: 'MODERATE', from: 10, to: 14 },
    { code: 'MODERATELY_SEVERE', from: 15, to: 19 },
    { code: 'SEVERE', from: 20, to: max },
  ];
}

/**
 * PHQ-9. Item 9 at 1 or more starts the safety protocol whatever the sum; item 9 at 0 never means
 * that there is no risk.
 */
export const phq9: InstrumentDefinition = {
  code: 'PHQ_9',
  version: 1,
  title: { en: 'PHQ-9: mood', es: 'PHQ-9: estado de ánimo' },
  description: {
    en: 'Nine questions about mood, sleep and energy over the last two weeks.',
    es: 'Nueve preguntas sobre el ánimo, el sueño y la energía en las últimas dos semanas.',
  },
  instructions: {
    en: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
    es: 'Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?',
  },
  license:
    'Free: no permission required to reproduce, translate, display or distribute (Spitzer, Williams, Kroenke and colleagues, with a grant from Pfizer Inc.).',
  source:
    'Kroenke K, Spitzer RL, Williams JBW. The PHQ-9: validity of a brief depression severity measure. J Gen Intern Med 2001;16:606-613.',
  spanishSource: 'Published Spanish version for the United States (phqscreeners.com).',
  windowDays: 14,
  items: wording.map((text, index) => choiceItem(String(index + 1), text, daysInTwoWeeks)),
  implications: [],
  maxMissing: 0,
  subscales: [
    {
      code: 'TOTAL',
      items: itemCodes(1, 9),
      min: 0,
      max: 27,
      higherIs: 'WORSE',
      bands: severityBands(27),
    },
  ],
  itemFlags: [{ code: 'PHQ_9_ITEM_9', item: '9', atLeast: 1 }],
};

/**
 * PHQ-9 without item 9, for hours that no shift covers: a question about self-harm is not asked when
 * nobody can answer it. Recorded as PHQ_9 with a subscale of its own, so that its sum is never read
 * as the sum of nine items.
 */
export const phq8: InstrumentDefinition = {
  ...phq9,
  title: { en: 'PHQ-8: mood', es: 'PHQ-8: estado de ánimo' },
  description: {
    en: 'Eight questions about mood, sleep and energy over the last two weeks.',
    es: 'Ocho preguntas sobre el ánimo, el sueño y la energía en las últimas dos semanas.',
  },
  source:
    'Kroenke K, Strine TW, Spitzer RL, et al. The PHQ-8 as a measure of current depression in the general population. J Affect Disord 2009;114:163-173.',
  items: phq9.items.slice(0, 8),
  subscales: [
    {
      code: 'PHQ_8',
      items: itemCodes(1, 8),
      min: 0,
      max: 24,
      higherIs: 'WORSE',
      bands: severityBands(24),
    },
  ],
  itemFlags: [],
};
