import type { Fellowship, FellowshipCode, MeetingAudience } from '../generated/schema.ts';

/** What is known of a fellowship as a whole, with what lists call it. */
interface FellowshipTraits {
  en: string;
  es: string;
  secular: boolean;
  /** Null where it leaves that to each group. */
  medicationWelcoming: boolean | null;
  audiences: MeetingAudience[];
  /** What else lists call it, in small letters. */
  called: string[];
}

interface Known {
  secular?: boolean;
  medication?: boolean;
  audiences?: MeetingAudience[];
  called?: string[];
}

function traits(en: string, es: string, known: Known = {}): FellowshipTraits {
  const { secular = false, medication = null, audiences = [], called = [] } = known;
  return { en, es, secular, medicationWelcoming: medication, audiences, called };
}

/**
 * The one vocabulary of fellowships. Whether one is secular and whether it welcomes medication is what it says
 * of itself in its own literature (November 2026; to be confirmed by a clinician): of AA, NA and their like the
 * first is no, and the second is left to each group and told of none.
 */
const FELLOWSHIPS: Record<FellowshipCode, FellowshipTraits> = {
  AA: traits('Alcoholics Anonymous', 'Alcohólicos Anónimos', { called: ['a.a.'] }),
  NA: traits('Narcotics Anonymous', 'Narcóticos Anónimos', { called: ['n.a.'] }),
  CA: traits('Cocaine Anonymous', 'Cocainómanos Anónimos', { called: ['c.a.'] }),
  CMA: traits('Crystal Meth Anonymous', 'Crystal Meth Anónimos'),
  HA: traits('Heroin Anonymous', 'Heroína Anónimos'),
  MA: traits('Marijuana Anonymous', 'Marihuana Anónimos'),
  MARA: traits(
    'Medication-Assisted Recovery Anonymous',
    'Recuperación Asistida con Medicamentos Anónimos',
    { medication: true, called: ['medication assisted recovery anonymous'] },
  ),
  DRA: traits('Dual Recovery Anonymous', 'Recuperación Dual Anónimos', { medication: true }),
  AL_ANON: traits('Al-Anon and Alateen', 'Al-Anon y Alateen', {
    audiences: ['FAMILIES'],
    called: ['al-anon', 'alanon', 'alateen', 'al-anon family groups'],
  }),
  NAR_ANON: traits('Nar-Anon', 'Nar-Anon', {
    audiences: ['FAMILIES'],
    called: ['naranon', 'nar-anon family groups'],
  }),
  SMART: traits('SMART Recovery', 'SMART Recovery', {
    secular: true,
    medication: true,
    called: ['smart'],
  }),
  RECOVERY_DHARMA: traits('Recovery Dharma', 'Recovery Dharma', {
    medication: true,
  }),
  REFUGE_RECOVERY: traits('Refuge Recovery', 'Refuge Recovery'),
  WELLBRIETY: traits('Wellbriety', 'Wellbriety', {
    audiences: ['INDIGENOUS'],
    called: ['white bison', 'wellbriety movement'],
  }),
  LIFERING: traits('LifeRing Secular Recovery', 'LifeRing Recuperación Secular', {
    secular: true,
    medication: true,
    called: ['lifering'],
  }),
  WOMEN_FOR_SOBRIETY: traits('Women for Sobriety', 'Mujeres por la Sobriedad', {
    secular: true,
    medication: true,
    audiences: ['WOMEN'],
    called: ['wfs'],
  }),
  SOS: traits('Secular Organizations for Sobriety', 'Organizaciones Seculares para la Sobriedad', {
    secular: true,
    called: ['save our selves'],
  }),
  CELEBRATE_RECOVERY: traits('Celebrate Recovery', 'Celebrate Recovery'),
  OWN: traits('Our own', 'Propio', { medication: true }),
  OTHER: traits('Another fellowship', 'Otra comunidad'),
};

const codes = Object.keys(FELLOWSHIPS) as FellowshipCode[];

/** The fellowship as the schema has it. */
export function fellowshipOf(code: FellowshipCode): Fellowship {
  const { en, es, secular, medicationWelcoming, audiences } = FELLOWSHIPS[code];
  const name = [
    { locale: 'en', text: en },
    { locale: 'es', text: es },
  ];
  return { __typename: 'Fellowship', code, name, secular, medicationWelcoming, audiences };
}

/** All of them, in the order in which lists show them. */
export const allFellowships = (): Fellowship[] => codes.map(fellowshipOf);

/**
 * Which fellowship a text names, as lists write it: the whole of it as a code or name, or with a name in it.
 * Letters alone, such as "NA", say nothing inside of a longer text. Null where it names none, or several.
 */
export function fellowshipNamed(text: string): FellowshipCode | null {
  const said = text.trim().toLowerCase();
  const whole = codes.find((code) => namesOf(code).includes(said) || code.toLowerCase() === said);
  if (whole && !isOurs(whole)) return whole;
  const named = codes.filter(
    (code) => !isOurs(code) && namesOf(code).some((name) => name.length > 5 && holds(said, name)),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** What no list outside means by it. */
const isOurs = (code: FellowshipCode) => code === 'OWN' || code === 'OTHER';

function namesOf(code: FellowshipCode): string[] {
  const { en, es, called } = FELLOWSHIPS[code];
  return [en.toLowerCase(), es.toLowerCase(), ...called];
}

/** Whether a name stands in a text as words of their own. */
function holds(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const isLetter = (letter: string | undefined) => /[\p{L}\p{N}]/u.test(letter ?? ' ');
  return !isLetter(text[at - 1]) && !isLetter(text[at + name.length]);
}
