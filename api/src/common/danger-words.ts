/** What words can point to, most urgent first. */
export const dangers = ['OVERDOSE', 'SUICIDE', 'CRAVING'] as const;

export type Danger = (typeof dangers)[number];

type Language = 'en' | 'es';

/**
 * Phrases that call for an offer of support, by language; all are looked for, since people write both in one
 * sentence. Written as `plain` gives them: small letters, no accents, no signs. `*` stands for any ending.
 * For a clinician to confirm before production.
 *
 * The list is wide on purpose. Who is offered help without need reads three lines; who needs it and is
 * offered none may be alone with it.
 */
const phrases: Record<Danger, Record<Language, readonly string[]>> = {
  OVERDOSE: {
    en: [
      'overdos*',
      'oded',
      'oding',
      'od d',
      'od ing',
      'took too many pills',
      'took too much',
      'took too many',
      'took all my pills',
      'took all of my pills',
      'not breathing',
      'isnt breathing',
      'lips are blue',
      'wont wake up',
      'fentanyl',
      'cant wake him',
      'cant wake her',
      'cant wake them',
    ],
    es: [
      'sobredosis',
      'me pase de dosis',
      'tome demasiadas pastillas',
      'tome demasiado',
      'tome todas mis pastillas',
      'tome todas las pastillas',
      'no respira',
      'fentanilo',
      'labios azules',
      'no despierta',
      'no se despierta',
    ],
  },
  SUICIDE: {
    en: [
      'suicid*',
      'kill myself',
      'kill my self',
      'killing myself',
      'unalive*',
      'end my life',
      'ending my life',
      'end it all',
      'take my life',
      'take my own life',
      'want to die',
      'wanna die',
      'wish i was dead',
      'wish i were dead',
      'better off dead',
      'better off without me',
      'rather be dead',
      'dont want to live',
      'do not want to live',
      'dont want to be alive',
      'do not want to be alive',
      'dont want to be here anymore',
      'do not want to be here anymore',
      'dont want to wake up',
      'do not want to wake up',
      'no reason to live',
      'nothing to live for',
      'cant go on anymore',
      'hurt myself',
      'harm myself',
      'hurting myself',
      'cut myself',
      'cutting myself',
      'self harm*',
      'hang myself',
      'shoot myself',
      'jump off a bridge',
      'say goodbye to everyone',
    ],
    es: [
      'matarme',
      'me voy a matar',
      'me quiero matar',
      'quitarme la vida',
      'acabar con mi vida',
      'terminar con mi vida',
      'acabar con todo',
      'quiero morir*',
      'quisiera morir*',
      'me quiero morir',
      'quisiera estar muert*',
      'ojala estuviera muert*',
      'estarian mejor sin mi',
      'no quiero vivir',
      'ya no quiero estar aqui',
      'no quiero despertar',
      'sin ganas de vivir',
      'no tengo ganas de vivir',
      'no vale la pena vivir',
      'no puedo seguir viviendo',
      'hacerme dano',
      'me hago dano',
      'lastimarme',
      'cortarme',
      'colgarme',
      'ahorcarme',
      'pegarme un tiro',
      'despedirme de todos',
    ],
  },
  CRAVING: {
    en: [
      'about to use',
      'about to drink',
      'going to use tonight',
      'going to use today',
      'gonna use',
      'going to relapse',
      'gonna relapse',
      'going to drink tonight',
      'gonna drink',
      'want to use',
      'wanna use',
      'need to use',
      'want to get high',
      'wanna get high',
      'need to get high',
      'need a fix',
      'need a hit',
      'need a drink',
      'craving so bad',
      'cravings so bad',
      'craving is so strong',
      'cravings are so strong',
      'cravings are killing me',
      'cant fight it anymore',
      'cant stop using',
      'cant stop drinking',
      'relaps*',
      'used again',
      'drank again',
      'cant stay sober',
      'called my dealer',
      'texted my dealer',
      'at my dealers',
    ],
    es: [
      'a punto de consumir',
      'a punto de beber',
      'a punto de recaer',
      'a punto de tomar',
      'voy a consumir',
      'voy a recaer',
      'voy a tomar esta noche',
      'voy a beber esta noche',
      'quiero consumir',
      'quiero drogarme',
      'quiero ponerme',
      'ganas de consumir',
      'ganas de drogarme',
      'ganas de beber',
      'necesito consumir',
      'necesito drogarme',
      'necesito un trago',
      'necesito una dosis',
      'muchas ansias',
      'las ansias me ganan',
      'no aguanto las ansias',
      'no puedo dejar de consumir',
      'no puedo dejar de beber',
      'acabo de recaer',
      'recai',
      'recaida*',
      'volvi a consumir',
      'consumi otra vez',
      'volvi a beber',
      'llame a mi dealer',
    ],
  },
};

/** What sounds alike and is no danger; taken out of the text before it is looked through. */
const falseFriends: readonly string[] = [
  'overdose awareness',
  'overdose prevention',
  'overdose training',
  'overdose reversal',
  'suicide prevention',
  'suicide awareness',
  'suicide squad',
  'use the gym',
  'use the phone',
  'use the bus',
  'use the car',
  'use the kitchen',
  'use my phone',
  'use my car',
  'took too much on at work',
  'quiero ponerme al dia',
  'quiero ponerme en forma',
  'a punto de tomar el autobus',
  'a punto de tomar el bus',
  'a punto de tomar el tren',
  'relapse prevention',
  'prevencion de recaida*',
  'want to use it for good',
  'never want to use',
  'dont want to use',
  'do not want to use',
  'no longer want to use',
  'need a drink of water',
  'gonna drink water',
  'gonna drink tea',
  'gonna drink coffee',
  'cut myself shaving',
  'cut myself some slack',
  'cut myself a slice',
  'cut myself a piece',
  'prevencion de sobredosis',
  'prevencion del suicidio',
  'prevencion de suicidio',
  'matarme de risa',
  'matarme de la risa',
  'matarme trabajando',
  'matarme estudiando',
  'matarme a trabajar',
  'matarme a estudiar',
  'quiero morirme de risa',
  'quiero morir de risa',
  'cortarme el pelo',
  'cortarme el cabello',
  'cortarme las unas',
  'no quiero consumir',
  'ya no quiero consumir',
  'no tengo ganas de consumir',
  'sin ganas de consumir',
  'sin ganas de beber',
  'no quiero drogarme',
  'ganas de beber agua',
  'tome demasiado cafe',
];

const pattern = (list: readonly string[]) =>
  new RegExp(` (?:${list.map((phrase) => phrase.replace('*', '[^ ]*')).join('|')})(?= )`, 'gu');

const friends = pattern(falseFriends);
const patterns = dangers.flatMap((danger) =>
  (['en', 'es'] as const).map((language) => {
    return { danger, language, found: pattern(phrases[danger][language]) };
  }),
);

/**
 * What the words of a text point to, most urgent first; empty for none. It reads words, not people: what
 * it finds is a reason to offer support at once, and never one to hold back what somebody wrote.
 * @param text as it was written, in English, Spanish or both
 */
export function dangersIn(text: string): Danger[] {
  return [...new Set(wordsIn(text).map(({ danger }) => danger))];
}

/** The most urgent of what the words of a text point to, and the language they say it in; null for nothing. */
export function gravestIn(text: string): { danger: Danger; language: Language } | null {
  const [gravest] = wordsIn(text);
  return gravest ? { danger: gravest.danger, language: gravest.language } : null;
}

function wordsIn(text: string) {
  const rest = plain(text).replaceAll(friends, ' ');
  return patterns.filter(({ found }) => rest.search(found) >= 0);
}

/** All that people type for an apostrophe; an accent that stands alone would fall apart into a space and a mark. */
const APOSTROPHE = "['’ʼ‘`´ʹʻʽˈ′‛＇՚]";
const apostrophes = new RegExp(APOSTROPHE, 'gu');
/** `OD'd` and `ODd`, which in small letters and without their apostrophe would be a word of its own. */
const overdosed = new RegExp(
  `\\b(?:[Oo][Dd]${APOSTROPHE}(?:[Dd]|[Ee][Dd]|[Ii][Nn][Gg])|ODd)\\b`,
  'gu',
);

/** Small letters without accents, words with one space on either side, `can't` as `cant`. */
function plain(text: string): string {
  const bare = text
    .replaceAll(overdosed, 'od d')
    .replaceAll(apostrophes, '')
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u200b-\u200f\u2060\ufeff]/gu, '')
    .toLowerCase();
  return ` ${bare.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
