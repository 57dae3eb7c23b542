/**
 * The one table in which the codes of both meeting list formats meet.
 *
 * Codes and labels are those of the Meeting Guide specification (code4recovery/spec, MIT; three
 * Spanish labels corrected). What only BMLT knows has its NAWS world id for a code. A world id is
 * the only thing of a BMLT format that means the same on every server; its key string is local.
 */
export interface MeetingType {
  /** The canonical code, as stored. */
  code: string;
  en: string;
  es: string;
  /** One of the specification's codes, so that a Meeting Guide export may carry it. */
  inMeetingGuide: boolean;
  /** BCP 47 tag, when the code says which language is spoken or signed. */
  language: string | null;
  /** NAWS world id of the same thing in BMLT. */
  worldId: string | null;
  /** A spelling found in real lists. */
  alias: string | null;
}

interface Equivalents {
  language?: string;
  worldId?: string;
  alias?: string;
}

function guide(code: string, en: string, es: string, same: Equivalents = {}): MeetingType {
  const { language = null, worldId = null, alias = null } = same;
  return { code, en, es, inMeetingGuide: true, language, worldId, alias };
}

function bmlt(code: string, en: string, es: string, worldId: string): MeetingType {
  return { code, en, es, inMeetingGuide: false, language: null, worldId, alias: null };
}

/** What neither format has a code for and people look for. */
function ours(code: string, en: string, es: string): MeetingType {
  return { code, en, es, inMeetingGuide: false, language: null, worldId: null, alias: null };
}

export const MEETING_TYPES: readonly MeetingType[] = [
  guide('11', '11th Step Meditation', 'Meditación del Paso 11'),
  guide('12x12', '12 Steps & 12 Traditions', '12 Pasos y 12 Tradiciones'),
  guide('A', 'Secular', 'Secular'),
  guide('ABSI', 'As Bill Sees It', 'Como lo ve Bill', { alias: 'ASBI' }),
  guide('AF', 'Afrikaans', 'Afrikáans', { language: 'af' }),
  guide('AL', 'Concurrent with Alateen', 'Concurrente con Alateen'),
  guide('AL-AN', 'Concurrent with Al-Anon', 'Concurrente con Al-Anon'),
  guide('AM', 'Amharic', 'Amárico', { language: 'am' }),
  guide('AR', 'Arabic', 'Árabe', { language: 'ar' }),
  guide('ASL', 'American Sign Language', 'Lengua de señas americana', { language: 'ase' }),
  guide('B', 'Big Book', 'Libro Grande'),
  guide('BA', 'Babysitting Available', 'Guardería disponible'),
  guide('BE', 'Newcomer', 'Principiantes', { worldId: 'BEG' }),
  guide('BG', 'Bulgarian', 'Búlgaro', { language: 'bg' }),
  guide('BI', 'Bisexual', 'Bisexual'),
  guide('BRK', 'Breakfast', 'Desayuno'),
  guide('C', 'Closed', 'Cerrada', { worldId: 'CLOSED' }),
  guide('CAN', 'Candlelight', 'Luz de una vela', { worldId: 'CAN' }),
  guide('CF', 'Child-Friendly', 'Apta para niños', { worldId: 'CW' }),
  guide('D', 'Discussion', 'Discusión', { worldId: 'DISC' }),
  guide('DA', 'Danish', 'Danés', { language: 'da' }),
  guide('DB', 'Digital Basket', 'Canasta digital'),
  guide('DD', 'Dual Diagnosis', 'Diagnóstico dual'),
  guide('DE', 'German', 'Alemán', { language: 'de' }),
  guide('DR', 'Daily Reflections', 'Reflexiones Diarias'),
  guide('EL', 'Greek', 'Griego', { language: 'el' }),
  guide('EN', 'English', 'Inglés', { language: 'en' }),
  guide('FA', 'Persian', 'Persa', { language: 'fa' }),
  guide('FI', 'Finnish', 'Finlandés', { language: 'fi' }),
  guide('FF', 'Fragrance Free', 'Sin fragancia'),
  guide('FR', 'French', 'Francés', { language: 'fr' }),
  guide('G', 'Gay', 'Gay'),
  guide('GR', 'Grapevine', 'La Viña'),
  guide('H', 'Birthday', 'Cumpleaños'),
  guide('HE', 'Hebrew', 'Hebreo', { language: 'he' }),
  guide('HI', 'Hindi', 'Hindi', { language: 'hi' }),
  guide('HR', 'Croatian', 'Croata', { language: 'hr' }),
  guide('HU', 'Hungarian', 'Húngaro', { language: 'hu' }),
  guide('IS', 'Icelandic', 'Islandés', { language: 'is' }),
  guide('ITA', 'Italian', 'Italiano', { language: 'it' }),
  guide('JA', 'Japanese', 'Japonés', { language: 'ja' }),
  guide('KA', 'Georgian', 'Georgiano', { language: 'ka' }),
  guide('KOR', 'Korean', 'Coreano', { language: 'ko' }),
  guide('L', 'Lesbian', 'Lesbiana'),
  guide('LGBTQ', 'LGBTQ', 'LGBTQ', { worldId: 'GL' }),
  guide('LIT', 'Literature', 'Literatura', { worldId: 'LIT' }),
  guide('LS', 'Living Sober', 'Viviendo Sobrio'),
  guide('LT', 'Lithuanian', 'Lituano', { language: 'lt' }),
  guide('M', 'Men', 'Hombres', { worldId: 'M' }),
  guide('MED', 'Meditation', 'Meditación', { worldId: 'MED' }),
  guide('ML', 'Malayalam', 'Malayalam', { language: 'ml' }),
  guide('MT', 'Maltese', 'Maltés', { language: 'mt' }),
  guide('N', 'Native American', 'Nativo Americano'),
  guide('NB', 'Non-Binary', 'No binario'),
  guide('NDG', 'Indigenous', 'Indígena'),
  guide('NE', 'Nepali', 'Nepalí', { language: 'ne' }),
  guide('NL', 'Dutch', 'Holandés', { language: 'nl' }),
  guide('NO', 'Norwegian', 'Noruego', { language: 'no' }),
  guide('O', 'Open', 'Abierta', { worldId: 'OPEN' }),
  guide('OUT', 'Outdoor', 'Al aire libre'),
  guide('P', 'Professionals', 'Profesionales'),
  guide('POA', 'Proof of Attendance', 'Prueba de Asistencia'),
  guide('POC', 'People of Color', 'Gente de color'),
  guide('POL', 'Polish', 'Polaco', { language: 'pl' }),
  guide('POR', 'Portuguese', 'Portugués', { language: 'pt' }),
  guide('PUN', 'Punjabi', 'Punjabi', { language: 'pa' }),
  guide('RUS', 'Russian', 'Ruso', { language: 'ru' }),
  guide('S', 'Spanish', 'Español', { language: 'es' }),
  guide('SEN', 'Seniors', 'Personas mayores'),
  guide('SK', 'Slovak', 'Eslovaco', { language: 'sk' }),
  guide('SL', 'Slovenian', 'Esloveno', { language: 'sl' }),
  guide('SM', 'Smoking Permitted', 'Se permite fumar', { worldId: 'SMOK' }),
  guide('SP', 'Speaker', 'Orador', { worldId: 'SPK' }),
  guide('ST', 'Step Study', 'Estudio de pasos', { worldId: 'STEP' }),
  guide('SV', 'Swedish', 'Sueco', { language: 'sv' }),
  guide('T', 'Transgender', 'Transgénero'),
  guide('TC', 'Location Temporarily Closed', 'Ubicación temporalmente cerrada', { worldId: 'TC' }),
  guide('TH', 'Thai', 'Tailandés', { language: 'th' }),
  guide('TL', 'Tagalog', 'Tagalo', { language: 'tl' }),
  guide('TR', 'Tradition Study', 'Estudio de tradición', { worldId: 'TRAD' }),
  guide('TUR', 'Turkish', 'Turco', { language: 'tr' }),
  guide('UK', 'Ukrainian', 'Ucraniano', { language: 'uk' }),
  guide('W', 'Women', 'Mujeres', { worldId: 'W' }),
  guide('X', 'Wheelchair Access', 'Acceso en silla de ruedas', { worldId: 'WCHR' }),
  guide('XB', 'Wheelchair-Accessible Bathroom', 'Baño accesible para sillas de ruedas'),
  guide('XT', 'Cross Talk Permitted', 'Se permite opinar'),
  guide('Y', 'Young People', 'Gente joven', { worldId: 'Y' }),
  bmlt('ONL', 'Online', 'En línea', 'VM'),
  bmlt('BT', 'Basic Text', 'Texto Básico', 'BT'),
  bmlt('CH', 'Closed on holidays', 'Cerrada en días festivos', 'CH'),
  bmlt('CPT', 'Twelve Concepts', 'Doce Conceptos', 'CPT'),
  bmlt('GP', 'Guiding Principles', 'Los principios que nos guían', 'GP'),
  bmlt('IP', 'Informational pamphlet', 'Folleto informativo', 'IP'),
  bmlt('IW', 'It Works: How and Why', 'Funciona: cómo y por qué', 'IW'),
  bmlt('JFT', 'Just for Today', 'Solo por hoy', 'JFT'),
  bmlt('LC', 'The Journey Continues', 'El viaje continúa', 'LC'),
  bmlt('NC', 'No children', 'Sin niños', 'NC'),
  bmlt('NS', 'No smoking', 'No fumar', 'NS'),
  bmlt('QA', 'Questions and answers', 'Preguntas y respuestas', 'QA'),
  bmlt('RA', 'Restricted attendance', 'Asistencia restringida', 'RA'),
  bmlt('SPAD', 'A Spiritual Principle a Day', 'Un principio espiritual cada día', 'SPAD'),
  bmlt('SWG', 'Step Working Guides', 'Guías para trabajar los pasos', 'SWG'),
  bmlt('TOP', 'Topic', 'Tema', 'TOP'),
  bmlt('VAR', 'Format varies', 'Formato variable', 'VAR'),
  ours('VET', 'Veterans', 'Veteranos'),
  ours('FAM', 'Family and Friends', 'Familiares y amigos'),
  ours('MAT', 'Medication welcome', 'Se acepta la medicación'),
];

const BY_CODE = new Map(MEETING_TYPES.map((type) => [type.code, type]));
const BY_SPELLING = indexBy((type) => type.code.toUpperCase());
const BY_ALIAS = indexBy((type) => type.alias);
const BY_WORLD_ID = indexBy((type) => type.worldId);
const BY_LANGUAGE = indexBy((type) => type.language);
const BY_ENGLISH = indexBy((type) => type.en.toLowerCase());
const BY_SPANISH = indexBy((type) => type.es.toLowerCase());

/** The type of a canonical code; null for a code that a feed gave and nobody knows. */
export function meetingType(code: string): MeetingType | null {
  return BY_CODE.get(code) ?? null;
}

/** Of a code in a Meeting Guide list, also in the wrong case or a known misspelling. */
export function typeOfMeetingGuideCode(code: string): MeetingType | null {
  const spelling = code.toUpperCase();
  return BY_SPELLING.get(spelling) ?? BY_ALIAS.get(spelling) ?? null;
}

/** Of the world id of a BMLT format. */
export function typeOfWorldId(worldId: string): MeetingType | null {
  return BY_WORLD_ID.get(worldId.toUpperCase()) ?? null;
}

/** Of a language, by its BCP 47 tag. */
export function typeOfLanguage(language: string): MeetingType | null {
  return BY_LANGUAGE.get(language.toLowerCase()) ?? null;
}

/** Of its name in English or Spanish, in any case. */
export function typeOfLabel(label: string): MeetingType | null {
  const name = label.toLowerCase();
  return BY_ENGLISH.get(name) ?? BY_SPANISH.get(name) ?? null;
}

/** The languages that a meeting's canonical codes name. */
export function languagesOf(codes: readonly string[]): string[] {
  return codes.map((code) => meetingType(code)?.language).filter((tag) => typeof tag === 'string');
}

function indexBy(key: (type: MeetingType) => string | null): Map<string, MeetingType> {
  const index = new Map<string, MeetingType>();
  for (const type of MEETING_TYPES) {
    const value = key(type);
    if (value !== null) index.set(value, type);
  }
  return index;
}
