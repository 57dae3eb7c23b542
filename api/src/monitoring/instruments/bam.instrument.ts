import { choiceItem } from './answer-choices.ts';
import type {
  Choice,
  InstrumentDefinition,
  InstrumentItem,
  LocalizedText,
  NumberItem,
  PointBand,
} from './instrument-definition.ts';

/** Answers are days, 0 to 30; these are the points they are worth. */
const dayPoints: readonly PointBand[] = [
  { from: 0, to: 0, points: 0 },
  { from: 1, to: 3, points: 1 },
  { from: 4, to: 8, points: 2 },
  { from: 9, to: 15, points: 3 },
  { from: 16, to: 30, points: 4 },
];

const health: readonly Choice[] = [
  { value: 0, label: { en: 'Excellent', es: 'Excelente' } },
  { value: 1, label: { en: 'Very good', es: 'Muy buena' } },
  { value: 2, label: { en: 'Good', es: 'Buena' } },
  { value: 3, label: { en: 'Fair', es: 'Regular' } },
  { value: 4, label: { en: 'Poor', es: 'Mala' } },
];

const intensity: readonly Choice[] = [
  { value: 0, label: { en: 'Not at all', es: 'Nada' } },
  { value: 1, label: { en: 'Slightly', es: 'Un poco' } },
  { value: 2, label: { en: 'Moderately', es: 'Moderadamente' } },
  { value: 3, label: { en: 'Considerably', es: 'Bastante' } },
  { value: 4, label: { en: 'Extremely', es: 'Muchísimo' } },
];

/** Yes is worth 4, as much as the top of any other item, not 1. */
const noOrYes: readonly Choice[] = [
  { value: 0, label: { en: 'No', es: 'No' } },
  { value: 4, label: { en: 'Yes', es: 'Sí' } },
];

function dayItem(
  code: string,
  text: LocalizedText,
  { unit = 'DAYS', scored = true }: Partial<Pick<NumberItem, 'unit' | 'scored'>> = {},
): NumberItem {
  return { code, kind: 'NUMBER', text, min: 0, max: 30, unit, pointBands: dayPoints, scored };
}

function drugItem(code: string, drug: LocalizedText): NumberItem {
  const text = {
    en: `In the past 30 days, how many days did you use: ${drug.en}?`,
    es: `En los últimos 30 días, ¿cuántos días consumió: ${drug.es}?`,
  };
  return dayItem(code, text, { scored: false });
}

const items: readonly InstrumentItem[] = [
  choiceItem(
    '1',
    {
      en: 'In the past 30 days, would you say your physical health has been:',
      es: 'En los últimos 30 días, diría que su salud física ha sido:',
    },
    health,
  ),
  dayItem(
    '2',
    {
      en: 'In the past 30 days, how many nights did you have trouble falling asleep or staying asleep?',
      es: 'En los últimos 30 días, ¿cuántas noches tuvo dificultad para dormirse o para seguir durmiendo?',
    },
    { unit: 'NIGHTS' },
  ),
  dayItem('3', {
    en: 'In the past 30 days, how many days have you felt depressed, anxious, angry or very upset throughout most of the day?',
    es: 'En los últimos 30 días, ¿cuántos días se ha sentido con depresión, ansiedad, enojo o muy alterado(a) durante la mayor parte del día?',
  }),
  dayItem('4', {
    en: 'In the past 30 days, how many days did you drink ANY alcohol?',
    es: 'En los últimos 30 días, ¿cuántos días bebió ALGO de alcohol?',
  }),
  dayItem('5', {
    en: 'In the past 30 days, how many days did you have at least 5 drinks (if you are a man) or at least 4 drinks (if you are a woman)? One drink is one shot of hard liquor (1.5 oz.), one 12-ounce can or bottle of beer, or one 5-ounce glass of wine.',
    es: 'En los últimos 30 días, ¿cuántos días tomó al menos 5 bebidas (si es hombre) o al menos 4 bebidas (si es mujer)? Una bebida es un trago de licor (1.5 onzas), una lata o botella de cerveza de 12 onzas o una copa de vino de 5 onzas.',
  }),
  dayItem('6', {
    en: 'In the past 30 days, how many days did you use any illegal/street drugs or abuse any prescription medications?',
    es: 'En los últimos 30 días, ¿cuántos días consumió drogas ilegales o de la calle, o hizo mal uso de medicamentos recetados?',
  }),
  drugItem('7A', {
    en: 'Marijuana (cannabis, pot, weed)',
    es: 'Marihuana (cannabis, mota, hierba)',
  }),
  drugItem('7B', {
    en: 'Sedatives or tranquilizers ("benzos", Valium, Xanax, Ativan, Ambien, "barbs", Phenobarbital, downers, etc.)',
    es: 'Sedantes o tranquilizantes (benzodiacepinas, Valium, Xanax, Ativan, Ambien, barbitúricos, fenobarbital, etc.)',
  }),
  drugItem('7C', { en: 'Cocaine or crack', es: 'Cocaína o crack' }),
  drugItem('7D', {
    en: 'Other stimulants (amphetamine, methamphetamine, Dexedrine, Ritalin, Adderall, "speed", "crystal meth", "ice", etc.)',
    es: 'Otros estimulantes (anfetamina, metanfetamina, Dexedrine, Ritalin, Adderall, "speed", cristal, "ice", etc.)',
  }),
  drugItem('7E', {
    en: 'Opiates (heroin, morphine, Dilaudid, Demerol, OxyContin, oxy, codeine (Tylenol 2, 3, 4), Percocet, Vicodin, fentanyl, etc.)',
    es: 'Opiáceos (heroína, morfina, Dilaudid, Demerol, OxyContin, oxicodona, codeína (Tylenol 2, 3, 4), Percocet, Vicodin, fentanilo, etc.)',
  }),
  drugItem('7F', {
    en: 'Inhalants (glues, adhesives, nail polish remover, paint thinner, etc.)',
    es: 'Inhalantes (pegamentos, adhesivos, quitaesmalte, disolvente de pintura, etc.)',
  }),
  drugItem('7G', {
    en: 'Other drugs (steroids, non-prescription sleep and diet pills, Benadryl, Ephedra, other over-the-counter or unknown medications)',
    es: 'Otras drogas (esteroides, pastillas sin receta para dormir o adelgazar, Benadryl, efedra, otros medicamentos sin receta o desconocidos)',
  }),
  choiceItem(
    '8',
    {
      en: 'In the past 30 days, how much were you bothered by cravings or urges to drink alcohol or use drugs?',
      es: 'En los últimos 30 días, ¿cuánto le molestaron los deseos o impulsos de beber alcohol o consumir drogas?',
    },
    intensity,
  ),
  choiceItem(
    '9',
    {
      en: 'How confident are you that you will NOT use alcohol and drugs in the next 30 days?',
      es: '¿Qué tanta confianza tiene en que NO consumirá alcohol ni drogas en los próximos 30 días?',
    },
    intensity,
  ),
  dayItem('10', {
    en: 'In the past 30 days, how many days did you attend self-help meetings like AA or NA to support your recovery?',
    es: 'En los últimos 30 días, ¿cuántos días asistió a reuniones de ayuda mutua como AA o NA para apoyar su recuperación?',
  }),
  dayItem('11', {
    en: 'In the past 30 days, how many days were you in any situations or with any people that might put you at an increased risk for using alcohol or drugs (i.e., around risky "people, places or things")?',
    es: 'En los últimos 30 días, ¿cuántos días estuvo en situaciones o con personas que podrían aumentar su riesgo de consumir alcohol o drogas (es decir, "personas, lugares o cosas" de riesgo)?',
  }),
  choiceItem(
    '12',
    {
      en: 'Does your religion or spirituality help support your recovery?',
      es: '¿Su religión o espiritualidad le ayuda en su recuperación?',
    },
    intensity,
  ),
  dayItem('13', {
    en: 'In the past 30 days, how many days did you spend much of the time at work, school, or doing volunteer work?',
    es: 'En los últimos 30 días, ¿cuántos días pasó gran parte del tiempo en el trabajo, la escuela o haciendo trabajo voluntario?',
  }),
  choiceItem(
    '14',
    {
      en: 'Do you have enough income (from legal sources) to pay for necessities such as housing, transportation, food and clothing for yourself and your dependents?',
      es: '¿Tiene ingresos suficientes (de fuentes legales) para pagar necesidades como vivienda, transporte, comida y ropa para usted y quienes dependen de usted?',
    },
    noOrYes,
  ),
  choiceItem(
    '15',
    {
      en: 'In the past 30 days, how much have you been bothered by arguments or problems getting along with any family members or friends?',
      es: 'En los últimos 30 días, ¿cuánto le han molestado las discusiones o los problemas para llevarse bien con familiares o amistades?',
    },
    intensity,
  ),
  dayItem('16', {
    en: 'In the past 30 days, how many days were you in contact or spent time with any family members or friends who are supportive of your recovery?',
    es: 'En los últimos 30 días, ¿cuántos días tuvo contacto o pasó tiempo con familiares o amistades que apoyan su recuperación?',
  }),
  {
    ...choiceItem(
      '17',
      {
        en: 'How satisfied are you with your progress toward achieving your recovery goals?',
        es: '¿Qué tan satisfecho(a) está con su avance hacia sus metas de recuperación?',
      },
      intensity,
    ),
    scored: false,
  },
];

/**
 * BAM. Three subscales and no total: Use and Risk are worse when higher, Protective is better. Items
 * 7A to 7G say more about item 6 and item 17 about progress; neither is scored. Flags are not
 * diagnoses, and the change between two responses matters most.
 */
export const bam: InstrumentDefinition = {
  code: 'BAM',
  version: 1,
  title: { en: 'BAM: how the last 30 days went', es: 'BAM: cómo fueron los últimos 30 días' },
  description: {
    en: 'Questions about use, about what makes recovery harder and about what protects it, over 30 days.',
    es: 'Preguntas sobre el consumo, lo que dificulta la recuperación y lo que la protege, en 30 días.',
  },
  instructions: {
    en: 'Please think of the past 30 days. When a question asks how many days, any number from 0 to 30 is fine.',
    es: 'Piense en los últimos 30 días. Cuando una pregunta pida cuántos días, responda un número de 0 a 30.',
  },
  license: 'Public domain (United States Department of Veterans Affairs).',
  source:
    'Cacciola JS, Alterman AI, DePhilippis D, et al. Development and initial evaluation of the Brief Addiction Monitor (BAM). J Subst Abuse Treat 2013;44:256-263. Scoring and flags: Philadelphia VA CESATE.',
  spanishSource: 'Working translation of this project; to be confirmed before clinical use.',
  windowDays: 30,
  items,
  implications: [{ item: '4', equals: 0, impliedItem: '5', impliedValue: 0 }],
  maxMissing: 0,
  subscales: [
    {
      code: 'USE',
      items: ['4', '5', '6'],
      min: 0,
      max: 12,
      higherIs: 'WORSE',
      bands: [
        { code: 'NO_USE', from: 0, to: 0 },
        { code: 'ANY_USE', from: 1, to: 12, flag: 'BAM_USE' },
      ],
    },
    {
      code: 'RISK',
      items: ['1', '2', '3', '8', '11', '15'],
      min: 0,
      max: 24,
      higherIs: 'WORSE',
      bands: [
        { code: 'BELOW_CUT_OFF', from: 0, to: 11 },
        { code: 'AT_OR_ABOVE_CUT_OFF', from: 12, to: 24, flag: 'BAM_RISK' },
      ],
    },
    {
      code: 'PROTECTIVE',
      items: ['9', '10', '12', '13', '14', '16'],
      min: 0,
      max: 24,
      higherIs: 'BETTER',
      bands: [
        { code: 'AT_OR_BELOW_CUT_OFF', from: 0, to: 12, flag: 'BAM_PROTECTIVE' },
        { code: 'ABOVE_CUT_OFF', from: 13, to: 24 },
      ],
    },
  ],
  itemFlags: [],
};
