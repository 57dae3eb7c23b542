import type { LocalizedText } from './instruments/instrument-definition.ts';

/** What a line helps with. */
export type CrisisNeed = 'EMERGENCY' | 'OVERDOSE' | 'CRISIS' | 'TREATMENT' | 'VIOLENCE';

/** Whom a line is for; nobody has to say that they belong to a group. */
export type CrisisGroup = 'VETERAN' | 'LGBTQ';

export type CrisisLanguage = keyof LocalizedText;

/** A line to call, text or write to. Texts are at a grade 6 reading level. */
export interface CrisisResource {
  code: string;
  need: CrisisNeed;
  /** ISO 3166-1 alpha-2; null where no country of ours has lines of its own. */
  country: string | null;
  /** In which languages somebody answers. */
  languages: readonly CrisisLanguage[];
  /** Null: for everybody. */
  group: CrisisGroup | null;
  name: LocalizedText;
  description: LocalizedText;
  call: string | null;
  /** Number to text, and what to write where that matters. */
  text: { number: string; message: LocalizedText | null } | null;
  chat: string | null;
  /** Where the numbers were taken from, to check them again. */
  source: string;
}

export interface CrisisAudience {
  country: string;
  language: CrisisLanguage;
  groups: readonly CrisisGroup[];
}

const inBothLanguages: readonly CrisisLanguage[] = ['en', 'es'];

/**
 * Shipped with the product and shown offline too; an organization adds its own. Within a need the
 * more fitting line stands first. The 988 option for LGBTQ+ callers ended in July 2025.
 */
export const crisisResources: readonly CrisisResource[] = [
  {
    code: '911',
    need: 'EMERGENCY',
    country: 'US',
    languages: inBothLanguages,
    group: null,
    name: { en: '911', es: '911' },
    description: {
      en: 'Call now if a life is in danger. Say where you are first.',
      es: 'Llame ya si hay una vida en peligro. Diga primero dónde está.',
    },
    call: '911',
    text: null,
    chat: null,
    source: 'https://www.911.gov/',
  },
  {
    code: 'NALOXONE',
    need: 'OVERDOSE',
    country: 'US',
    languages: inBothLanguages,
    group: null,
    name: { en: 'Naloxone for an overdose', es: 'Naloxona para una sobredosis' },
    description: {
      en: 'Cannot wake them? Slow breath, blue lips? Call 911. Spray naloxone in the nose. Help them breathe. Give it again after 3 minutes. Stay until help comes.',
      es: '¿No despierta? ¿Respira lento, labios azules? Llame al 911. Ponga naloxona en la nariz. Ayude a respirar. Dé otra dosis a los 3 minutos. Quédese hasta que llegue ayuda.',
    },
    call: null,
    text: null,
    chat: null,
    source: 'https://www.cdc.gov/overdose-prevention/reversing-overdose/about-naloxone.html',
  },
  {
    code: 'NEVER_USE_ALONE',
    need: 'OVERDOSE',
    country: 'US',
    languages: ['en'],
    group: null,
    name: { en: 'Never Use Alone', es: 'Never Use Alone' },
    description: {
      en: 'If you are going to use, call first. Someone stays on the line and sends help if you stop answering. No blame.',
      es: 'Si va a consumir, llame antes. Alguien se queda en la línea y pide ayuda si usted deja de contestar. Sin culpas. Contestan en inglés.',
    },
    call: '1-877-696-1996',
    text: null,
    chat: null,
    source: 'https://neverusealone.com/',
  },
  {
    code: '988_SPANISH',
    need: 'CRISIS',
    country: 'US',
    languages: ['es'],
    group: null,
    name: { en: '988 Lifeline in Spanish', es: 'Línea 988 en español' },
    description: {
      en: 'Call 988 and press 2, or text AYUDA to 988. Free, day and night.',
      es: 'Llame al 988 y oprima 2, o mande AYUDA por mensaje de texto al 988. Gratis, de día y de noche.',
    },
    call: '988',
    text: { number: '988', message: { en: 'AYUDA', es: 'AYUDA' } },
    chat: 'https://988lifeline.org/es/',
    source: 'https://988lifeline.org/get-help/what-to-expect',
  },
  {
    code: '988_VETERANS',
    need: 'CRISIS',
    country: 'US',
    languages: inBothLanguages,
    group: 'VETERAN',
    name: { en: 'Veterans Crisis Line', es: 'Línea de crisis para veteranos' },
    description: {
      en: 'For those who serve or served. Call 988 and press 1, or text 838255. Free, day and night.',
      es: 'Para quienes sirven o sirvieron. Llame al 988 y oprima 1, o mande un mensaje al 838255. Gratis, de día y de noche.',
    },
    call: '988',
    text: { number: '838255', message: null },
    chat: 'https://www.veteranscrisisline.net/get-help-now/chat/',
    source: 'https://www.veteranscrisisline.net/',
  },
  {
    code: '988',
    need: 'CRISIS',
    country: 'US',
    languages: inBothLanguages,
    group: null,
    name: { en: '988 Lifeline', es: 'Línea 988' },
    description: {
      en: 'Call, text or chat with someone who will listen. Free, day and night.',
      es: 'Llame, mande un mensaje o chatee con alguien que le escucha. Gratis, de día y de noche.',
    },
    call: '988',
    text: { number: '988', message: null },
    chat: 'https://988lifeline.org/chat/',
    source: 'https://988lifeline.org/get-help/what-to-expect',
  },
  {
    code: 'CRISIS_TEXT_LINE',
    need: 'CRISIS',
    country: 'US',
    languages: inBothLanguages,
    group: null,
    name: { en: 'Crisis Text Line', es: 'Crisis Text Line' },
    description: {
      en: 'If you would rather write: text HOME to 741741. Free, day and night.',
      es: 'Si prefiere escribir: mande HOLA al 741741. Gratis, de día y de noche.',
    },
    call: null,
    text: { number: '741741', message: { en: 'HOME', es: 'HOLA' } },
    chat: null,
    source: 'https://www.crisistextline.org/',
  },
  {
    code: 'SAMHSA_HELPLINE',
    need: 'TREATMENT',
    country: 'US',
    languages: inBothLanguages,
    group: null,
    name: { en: 'SAMHSA Helpline', es: 'Línea de ayuda de SAMHSA' },
    description: {
      en: 'Find care near you. Free and private, day and night.',
      es: 'Encuentre atención cerca de usted. Gratis y privado, de día y de noche.',
    },
    call: '1-800-662-4357',
    text: null,
    chat: null,
    source: 'https://www.samhsa.gov/find-help/helplines/national-helpline',
  },
  {
    code: 'DOMESTIC_VIOLENCE_HOTLINE',
    need: 'VIOLENCE',
    country: 'US',
    languages: inBothLanguages,
    group: null,
    name: {
      en: 'National Domestic Violence Hotline',
      es: 'Línea Nacional contra la Violencia Doméstica',
    },
    description: {
      en: 'If someone at home or close to you hurts or scares you. Call, or text START to 88788. Free, day and night.',
      es: 'Si alguien en casa o cercano le hace daño o le da miedo. Llame, o mande START al 88788. Gratis, de día y de noche.',
    },
    call: '1-800-799-7233',
    text: { number: '88788', message: { en: 'START', es: 'START' } },
    chat: 'https://www.thehotline.org/',
    source: 'https://www.thehotline.org/',
  },
  {
    code: 'TREVOR_PROJECT',
    need: 'CRISIS',
    country: 'US',
    languages: ['en'],
    group: 'LGBTQ',
    name: { en: 'The Trevor Project', es: 'The Trevor Project' },
    description: {
      en: 'For LGBTQ+ young people. Call, or text START to 678678. Free, day and night.',
      es: 'Para jóvenes LGBTQ+. Llame, o mande START al 678678. Gratis, de día y de noche. Contestan en inglés.',
    },
    call: '1-866-488-7386',
    text: { number: '678678', message: { en: 'START', es: 'START' } },
    chat: 'https://www.thetrevorproject.org/get-help/',
    source: 'https://www.thetrevorproject.org/get-help/',
  },
  {
    code: 'TRANS_LIFELINE',
    need: 'CRISIS',
    country: 'US',
    languages: inBothLanguages,
    group: 'LGBTQ',
    name: { en: 'Trans Lifeline', es: 'Trans Lifeline' },
    description: {
      en: 'Trans people talk with trans people. They do not call the police without your say. Not open at all hours.',
      es: 'Personas trans hablan con personas trans. No llaman a la policía sin su permiso. No abre a todas horas.',
    },
    call: '1-877-565-8860',
    text: null,
    chat: null,
    source: 'https://translifeline.org/',
  },
  {
    code: 'LGBT_NATIONAL_HOTLINE',
    need: 'CRISIS',
    country: 'US',
    languages: ['en'],
    group: 'LGBTQ',
    name: { en: 'LGBT National Hotline', es: 'LGBT National Hotline' },
    description: {
      en: 'Talk with someone about who you are and what you face. All ages. Not open at all hours.',
      es: 'Hable con alguien sobre quién es y lo que vive. Todas las edades. No abre a todas horas. Contestan en inglés.',
    },
    call: '1-888-843-4564',
    text: null,
    chat: 'https://lgbthotline.org/',
    source: 'https://lgbthotline.org/',
  },
  {
    code: 'LOCAL_EMERGENCY',
    need: 'EMERGENCY',
    country: null,
    languages: inBothLanguages,
    group: null,
    name: { en: 'Emergency number', es: 'Número de emergencias' },
    description: {
      en: 'Is a life in danger? Call the emergency number of the place where you are.',
      es: '¿Hay una vida en peligro? Llame al número de emergencias del lugar donde está.',
    },
    call: null,
    text: null,
    chat: null,
    source: 'No number holds in every country.',
  },
  {
    code: 'FIND_A_HELPLINE',
    need: 'CRISIS',
    country: null,
    languages: inBothLanguages,
    group: null,
    name: { en: 'Find a Helpline', es: 'Find a Helpline' },
    description: {
      en: 'Find a line to call, text or chat with in your country.',
      es: 'Encuentre una línea para llamar, escribir o chatear en su país.',
    },
    call: null,
    text: null,
    chat: 'https://findahelpline.com/',
    source: 'https://findahelpline.com/',
  },
];

/** Every line of a country, for the page that shows them all, to whatever group one belongs. */
export function crisisResourcesIn(country: string): CrisisResource[] {
  const own = crisisResources.filter((resource) => resource.country === country);
  return own.length > 0 ? own : crisisResources.filter((resource) => resource.country === null);
}

/** The lines to show at once for what is needed, in that order; those for groups only when stated. */
export function crisisResourcesFor(
  needs: readonly CrisisNeed[],
  { country, language, groups }: CrisisAudience,
): CrisisResource[] {
  const fitting = crisisResourcesIn(country).filter(
    ({ languages, group }) =>
      languages.includes(language) && (group === null || groups.includes(group)),
  );
  return needs.flatMap((need) => fitting.filter((resource) => resource.need === need));
}
