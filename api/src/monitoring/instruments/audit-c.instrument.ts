import { choiceItem } from './answer-choices.ts';
import type { Choice, InstrumentDefinition, InstrumentItem } from './instrument-definition.ts';

/**
 * 4 was validated with men, 3 with women. It is never inferred from pronouns or anything else; 3
 * misses fewer people.
 */
const CUT_OFF = 3;

const frequency: readonly Choice[] = [
  { value: 0, label: { en: 'Never', es: 'Nunca' } },
  { value: 1, label: { en: 'Monthly or less', es: 'Una o menos veces al mes' } },
  { value: 2, label: { en: '2-4 times a month', es: 'De 2 a 4 veces al mes' } },
  { value: 3, label: { en: '2-3 times a week', es: 'De 2 a 3 veces a la semana' } },
  { value: 4, label: { en: '4 or more times a week', es: '4 o más veces a la semana' } },
];

// The Veterans Affairs form adds "None, I do not drink" at 0 points: without it somebody who
// answered Never has nothing to choose.
const drinksADay: readonly Choice[] = [
  {
    value: 0,
    label: { en: '1 or 2, or none: I do not drink', es: '1 o 2, o ninguna: no bebo' },
  },
  { value: 1, label: { en: '3 or 4', es: '3 o 4' } },
  { value: 2, label: { en: '5 or 6', es: '5 o 6' } },
  { value: 3, label: { en: '7 to 9', es: 'De 7 a 9' } },
  { value: 4, label: { en: '10 or more', es: '10 o más' } },
];

const heavyDays: readonly Choice[] = [
  { value: 0, label: { en: 'Never', es: 'Nunca' } },
  { value: 1, label: { en: 'Less than monthly', es: 'Menos de una vez al mes' } },
  { value: 2, label: { en: 'Monthly', es: 'Mensualmente' } },
  { value: 3, label: { en: 'Weekly', es: 'Semanalmente' } },
  { value: 4, label: { en: 'Daily or almost daily', es: 'A diario o casi a diario' } },
];

const items: readonly InstrumentItem[] = [
  choiceItem(
    '1',
    {
      en: 'How often did you have a drink containing alcohol in the past year?',
      es: '¿Con qué frecuencia consumió alguna bebida alcohólica en el último año?',
    },
    frequency,
  ),
  choiceItem(
    '2',
    {
      en: 'How many drinks containing alcohol did you have on a typical day when you were drinking in the past year?',
      es: '¿Cuántas bebidas alcohólicas solía tomar en un día de consumo normal en el último año?',
    },
    drinksADay,
  ),
  choiceItem(
    '3',
    {
      en: 'How often did you have six or more drinks on one occasion in the past year?',
      es: '¿Con qué frecuencia tomó 6 o más bebidas alcohólicas en una sola ocasión en el último año?',
    },
    heavyDays,
  ),
];

export const auditC: InstrumentDefinition = {
  code: 'AUDIT_C',
  version: 1,
  title: { en: 'AUDIT-C: alcohol', es: 'AUDIT-C: alcohol' },
  description: {
    en: 'Three questions about alcohol over the past year.',
    es: 'Tres preguntas sobre el alcohol en el último año.',
  },
  instructions: {
    en: 'Please choose the answer that fits you best.',
    es: 'Elija la respuesta que mejor describa su situación.',
  },
  license: 'Free to use with acknowledgment (World Health Organization, from the AUDIT).',
  source:
    'Bush K, Kivlahan DR, McDonell MB, Fihn SD, Bradley KA. The AUDIT alcohol consumption questions (AUDIT-C). Arch Intern Med 1998;158:1789-1795.',
  spanishSource:
    'After the Spanish AUDIT of the World Health Organization, put into the past year.',
  windowDays: 365,
  items,
  implications: [],
  maxMissing: 0,
  subscales: [
    {
      code: 'TOTAL',
      items: ['1', '2', '3'],
      min: 0,
      max: 12,
      higherIs: 'WORSE',
      bands: [
        { code: 'BELOW_CUT_OFF', from: 0, to: CUT_OFF - 1 },
        { code: 'AT_OR_ABOVE_CUT_OFF', from: CUT_OFF, to: 12, flag: 'AUDIT_C_CUT_OFF' },
      ],
    },
  ],
  itemFlags: [],
};
