import { choiceItem, itemCodes } from './answer-choices.ts';
import type { Choice, InstrumentDefinition, LocalizedText } from './instrument-definition.ts';

const agreement: readonly Choice[] = [
  { value: 1, label: { en: 'Strongly disagree', es: 'Muy en desacuerdo' } },
  { value: 2, label: { en: 'Disagree', es: 'En desacuerdo' } },
  { value: 3, label: { en: 'Somewhat disagree', es: 'Algo en desacuerdo' } },
  { value: 4, label: { en: 'Somewhat agree', es: 'Algo de acuerdo' } },
  { value: 5, label: { en: 'Agree', es: 'De acuerdo' } },
  { value: 6, label: { en: 'Strongly agree', es: 'Muy de acuerdo' } },
];

const wording: readonly LocalizedText[] = [
  {
    en: 'There are more important things to me in life than using substances.',
    es: 'En mi vida hay cosas más importantes que consumir sustancias.',
  },
  {
    en: 'In general I am happy with my life.',
    es: 'En general estoy feliz con mi vida.',
  },
  {
    en: 'I have enough energy to complete the tasks I set myself.',
    es: 'Tengo suficiente energía para completar las tareas que me propongo.',
  },
  {
    en: 'I am proud of the community I live in and feel part of it.',
    es: 'Siento orgullo por la comunidad en la que vivo y me siento parte de ella.',
  },
  {
    en: 'I get lots of support from friends.',
    es: 'Recibo mucho apoyo de mis amistades.',
  },
  {
    en: 'I regard my life as challenging and fulfilling without the need for using drugs or alcohol.',
    es: 'Considero que mi vida es estimulante y plena sin necesidad de consumir drogas o alcohol.',
  },
  {
    en: 'My living space has helped to drive my recovery journey.',
    es: 'El lugar donde vivo ha ayudado a impulsar mi camino de recuperación.',
  },
  {
    en: 'I take full responsibility for my actions.',
    es: 'Asumo toda la responsabilidad de mis acciones.',
  },
  {
    en: 'I am happy dealing with a range of professional people.',
    es: 'Me siento a gusto al tratar con distintos profesionales.',
  },
  {
    en: 'I am making good progress on my recovery journey.',
    es: 'Estoy avanzando bien en mi camino de recuperación.',
  },
];

/** BARC-10. Higher is better: 47 and more went with recovery sustained for over a year. */
export const barc10: InstrumentDefinition = {
  code: 'BARC_10',
  version: 1,
  title: { en: 'BARC-10: what supports my recovery', es: 'BARC-10: lo que apoya mi recuperación' },
  description: {
    en: 'Ten statements about what a person can build on in recovery.',
    es: 'Diez frases sobre aquello en lo que una persona puede apoyarse en su recuperación.',
  },
  instructions: {
    en: 'On a scale of 1 (strongly disagree) to 6 (strongly agree), how much do you agree with each statement?',
    es: 'En una escala de 1 (muy en desacuerdo) a 6 (muy de acuerdo), ¿qué tan de acuerdo está con cada frase?',
  },
  license: 'Free to use with citation; permission not required.',
  source:
    'Vilsaint CL, Kelly JF, Bergman BG, Groshkova T, Best D, White W. Development and validation of a Brief Assessment of Recovery Capital (BARC-10). Drug Alcohol Depend 2017;177:71-76.',
  spanishSource: 'Working translation of this project; to be confirmed before clinical use.',
  windowDays: null,
  items: wording.map((text, index) => choiceItem(String(index + 1), text, agreement)),
  implications: [],
  maxMissing: 0,
  subscales: [
    {
      code: 'TOTAL',
      items: itemCodes(1, 10),
      min: 10,
      max: 60,
      higherIs: 'BETTER',
      bands: [
        { code: 'BELOW_CUT_OFF', from: 10, to: 46 },
        { code: 'AT_OR_ABOVE_CUT_OFF', from: 47, to: 60 },
      ],
    },
  ],
  itemFlags: [],
};
