import { choiceItem, itemCodes } from './answer-choices.ts';
import type {
  Choice,
  InstrumentDefinition,
  InstrumentItem,
  LocalizedText,
} from './instrument-definition.ts';

function fromZero(labels: readonly LocalizedText[]): Choice[] {
  return labels.map((label, value) => ({ value, label }));
}

const items: readonly InstrumentItem[] = [
  choiceItem(
    '1',
    {
      en: 'During the past week, how often have you thought about drinking or about how good a drink would make you feel?',
      es: 'Durante la última semana, ¿con qué frecuencia ha pensado en beber o en lo bien que le haría sentir una bebida?',
    },
    fromZero([
      {
        en: 'Never (0 times during the past week)',
        es: 'Nunca (0 veces durante la última semana)',
      },
      {
        en: 'Rarely (1 to 2 times during the past week)',
        es: 'Rara vez (1 o 2 veces durante la última semana)',
      },
      {
        en: 'Occasionally (3 to 4 times during the past week)',
        es: 'De vez en cuando (3 o 4 veces durante la última semana)',
      },
      {
        en: 'Sometimes (5 to 10 times during the past week, or 1 to 2 times per day)',
        es: 'Algunas veces (5 a 10 veces durante la última semana, o 1 o 2 veces al día)',
      },
      {
        en: 'Often (11 to 20 times during the past week, or 2 to 3 times per day)',
        es: 'Con frecuencia (11 a 20 veces durante la última semana, o 2 o 3 veces al día)',
      },
      {
        en: 'Most of the time (20 to 40 times during the past week, or 3 to 6 times per day)',
        es: 'La mayor parte del tiempo (20 a 40 veces durante la última semana, o 3 a 6 veces al día)',
      },
      {
        en: 'Nearly all of the time (more than 40 times during the past week, or more than 6 times per day)',
        es: 'Casi todo el tiempo (más de 40 veces durante la última semana, o más de 6 veces al día)',
      },
    ]),
  ),
  choiceItem(
    '2',
    {
      en: 'At its most severe point, how strong was your craving during the past week?',
      es: 'En su punto más fuerte, ¿qué tan intenso fue su deseo de beber durante la última semana?',
    },
    fromZero([
      { en: 'None at all', es: 'Ninguno' },
      { en: 'Slight, that is a very mild urge', es: 'Leve, es decir, un impulso muy suave' },
      { en: 'Mild urge', es: 'Impulso suave' },
      { en: 'Moderate urge', es: 'Impulso moderado' },
      {
        en: 'Strong urge, but easily controlled',
        es: 'Impulso fuerte, pero fácil de controlar',
      },
      {
        en: 'Strong urge and difficult to control',
        es: 'Impulso fuerte y difícil de controlar',
      },
      {
        en: 'Strong urge and would have drunk alcohol if it were available',
        es: 'Impulso fuerte y habría bebido alcohol si lo hubiera tenido a mano',
      },
    ]),
  ),
  choiceItem(
    '3',
    {
      en: 'During the past week, how much time have you spent thinking about drinking or about how good a drink would make you feel?',
      es: 'Durante la última semana, ¿cuánto tiempo ha pasado pensando en beber o en lo bien que le haría sentir una bebida?',
    },
    fromZero([
      { en: 'None at all', es: 'Nada' },
      { en: 'Less than 20 minutes', es: 'Menos de 20 minutos' },
      { en: '21 to 45 minutes', es: 'De 21 a 45 minutos' },
      { en: '46 to 90 minutes', es: 'De 46 a 90 minutos' },
      { en: '90 minutes to 3 hours', es: 'De 90 minutos a 3 horas' },
      { en: 'Between 3 to 6 hours', es: 'De 3 a 6 horas' },
      { en: 'More than 6 hours', es: 'Más de 6 horas' },
    ]),
  ),
  choiceItem(
    '4',
    {
      en: 'During the past week, how difficult would it have been to resist taking a drink if you had known a bottle were in your house?',
      es: 'Durante la última semana, ¿qué tan difícil habría sido resistirse a beber si hubiera sabido que había una botella en su casa?',
    },
    fromZero([
      { en: 'Not difficult at all', es: 'Nada difícil' },
      { en: 'Very mildly difficult', es: 'Muy poco difícil' },
      { en: 'Mildly difficult', es: 'Poco difícil' },
      { en: 'Moderately difficult', es: 'Moderadamente difícil' },
      { en: 'Very difficult', es: 'Muy difícil' },
      { en: 'Extremely difficult', es: 'Extremadamente difícil' },
      { en: 'Would not be able to resist', es: 'No habría podido resistirme' },
    ]),
  ),
  choiceItem(
    '5',
    {
      en: 'Keeping in mind your responses to the previous questions, please rate your overall average alcohol craving for the past week.',
      es: 'Teniendo en cuenta sus respuestas anteriores, valore su deseo medio de beber alcohol durante la última semana.',
    },
    fromZero([
      {
        en: 'Never thought about drinking and never had the urge to drink',
        es: 'Nunca pensé en beber ni sentí el impulso de beber',
      },
      {
        en: 'Rarely thought about drinking and rarely had the urge to drink',
        es: 'Rara vez pensé en beber y rara vez sentí el impulso de beber',
      },
      {
        en: 'Occasionally thought about drinking and occasionally had the urge to drink',
        es: 'De vez en cuando pensé en beber y de vez en cuando sentí el impulso de beber',
      },
      {
        en: 'Sometimes thought about drinking and sometimes had the urge to drink',
        es: 'Algunas veces pensé en beber y algunas veces sentí el impulso de beber',
      },
      {
        en: 'Often thought about drinking and often had the urge to drink',
        es: 'Con frecuencia pensé en beber y con frecuencia sentí el impulso de beber',
      },
      {
        en: 'Thought about drinking most of the time and had the urge to drink most of the time',
        es: 'Pensé en beber la mayor parte del tiempo y sentí el impulso de beber la mayor parte del tiempo',
      },
      {
        en: 'Thought about drinking nearly all of the time and had the urge to drink nearly all of the time',
        es: 'Pensé en beber casi todo el tiempo y sentí el impulso de beber casi todo el tiempo',
      },
    ]),
  ),
];

/** PACS. The authors give no cut-off; 15 is that of Hartwell et al. 2019 (Addict Behav Rep 10:100198). */
export const pacs: InstrumentDefinition = {
  code: 'PACS',
  version: 1,
  title: { en: 'PACS: craving for alcohol', es: 'PACS: deseo de beber alcohol' },
  description: {
    en: 'Five questions about craving for alcohol over the past week.',
    es: 'Cinco preguntas sobre el deseo de beber alcohol en la última semana.',
  },
  instructions: {
    en: 'Please read each item carefully and choose the answer that best describes your craving during the past week.',
    es: 'Lea cada pregunta con atención y elija la respuesta que mejor describa su deseo de beber durante la última semana.',
  },
  license: 'Free to use with citation; permission not required.',
  source:
    'Flannery BA, Volpicelli JR, Pettinati HM. Psychometric properties of the Penn Alcohol Craving Scale. Alcohol Clin Exp Res 1999;23:1289-1295.',
  spanishSource: 'Working translation of this project; to be confirmed before clinical use.',
  windowDays: 7,
  items,
  implications: [],
  maxMissing: 0,
  subscales: [
    {
      code: 'TOTAL',
      items: itemCodes(1, 5),
      min: 0,
      max: 30,
      higherIs: 'WORSE',
      bands: [
        { code: 'BELOW_CUT_OFF', from: 0, to: 14 },
        { code: 'AT_OR_ABOVE_CUT_OFF', from: 15, to: 30, flag: 'PACS_CUT_OFF' },
      ],
    },
  ],
  itemFlags: [],
};
