import type { Danger } from '../common/danger-words.ts';
import { crisisResourcesFor } from './crisis-resources.ts';
import type { CrisisAudience, CrisisLanguage, CrisisNeed } from './crisis-resources.ts';
import type { LocalizedText } from './instruments/instrument-definition.ts';
import { cravingOf } from './observation.ts';
import type { Observation } from './observation.ts';
import { isOpioidOrStreetDrug } from './substances.ts';

/** Equals the GraphQL enum `SafetyLevel`. */
export type SafetyLevel = 'NONE' | 'SUPPORT' | 'URGENT' | 'EMERGENCY';

export type SafetyMessageCode =
  | 'OVERDOSE_NOW'
  | 'OVERDOSE_RISK'
  | 'SELF_HARM_THOUGHTS'
  | 'SUPPORT_REQUESTED'
  | 'CRAVING_HIGH'
  | 'SLIP_OTHER_SUBSTANCE'
  | 'SLIP_REPORTED'
  | MessageDanger;

/** What a private message may speak of. No staff reads it, so the words do not thank for having told. */
export type MessageDanger = 'MESSAGE_SELF_HARM' | 'MESSAGE_OVERDOSE' | 'MESSAGE_CRISIS';

/** Help that belongs to an answer: shown to the member at once, before anything else. */
export interface SafetyResponse {
  level: SafetyLevel;
  /** The most urgent message; null when the level is NONE. */
  messageCode: SafetyMessageCode | null;
  /** All that have to be said, the most urgent first. */
  messageCodes: SafetyMessageCode[];
  /** Lines to offer, the most fitting first; see `crisisResources`. */
  resourceCodes: string[];
}

interface Situation {
  level: Exclude<SafetyLevel, 'NONE'>;
  messageCode: SafetyMessageCode;
  needs: readonly CrisisNeed[];
  /** Whether an event tells of it. */
  isTold?: (observation: Observation) => boolean;
  /** What own words beside the answers point to when they tell of it. */
  danger?: Danger;
}

/** From here on craving calls for support. */
const strongCraving = 8;

/** The most urgent first. */
const situations: readonly Situation[] = [
  {
    level: 'EMERGENCY',
    messageCode: 'OVERDOSE_NOW',
    needs: ['EMERGENCY', 'OVERDOSE', 'CRISIS'],
    danger: 'OVERDOSE',
  },
  {
    level: 'EMERGENCY',
    messageCode: 'OVERDOSE_RISK',
    needs: ['EMERGENCY', 'OVERDOSE', 'CRISIS', 'TREATMENT'],
    isTold: (told) => told.kind === 'SLIP_REPORTED' && told.substances.some(isOpioidOrStreetDrug),
  },
  {
    level: 'URGENT',
    messageCode: 'SELF_HARM_THOUGHTS',
    needs: ['CRISIS', 'EMERGENCY'],
    isTold: (told) =>
      told.kind === 'INSTRUMENT_RESPONSE' &&
      told.instrument === 'PHQ_9' &&
      (told.items['9'] ?? 0) >= 1,
    danger: 'SUICIDE',
  },
  {
    level: 'URGENT',
    messageCode: 'SUPPORT_REQUESTED',
    needs: ['CRISIS', 'EMERGENCY'],
    isTold: (told) => told.kind === 'SUPPORT_REQUESTED',
  },
  {
    // Nobody knows what it was, so naloxone is shown although the slip is not critical by itself.
    level: 'SUPPORT',
    messageCode: 'SLIP_OTHER_SUBSTANCE',
    needs: ['OVERDOSE', 'EMERGENCY', 'CRISIS', 'TREATMENT'],
    isTold: (told) => told.kind === 'SLIP_REPORTED' && told.substances.includes('OTHER'),
  },
  {
    level: 'SUPPORT',
    messageCode: 'SLIP_REPORTED',
    needs: ['CRISIS', 'TREATMENT'],
    isTold: (told) => told.kind === 'SLIP_REPORTED',
  },
  {
    level: 'SUPPORT',
    messageCode: 'CRAVING_HIGH',
    needs: ['CRISIS', 'TREATMENT'],
    isTold: (told) => (cravingOf(told) ?? 0) >= strongCraving,
    danger: 'CRAVING',
  },
];

/**
 * Decides from what was told at one time alone, by answers and in own words; earlier events are the rules'
 * matter.
 */
export function safetyResponse(
  told: readonly Observation[],
  dangers: readonly Danger[],
  audience: CrisisAudience,
): SafetyResponse {
  const found = situations.filter(
    ({ isTold, danger }) =>
      (isTold && told.some(isTold)) || (danger !== undefined && dangers.includes(danger)),
  );
  const [first] = found;
  if (first === undefined) {
    return { level: 'NONE', messageCode: null, messageCodes: [], resourceCodes: [] };
  }
  const needs = new Set(found.flatMap((situation) => situation.needs));
  return {
    level: first.level,
    messageCode: first.messageCode,
    messageCodes: messagesToSay(first, found),
    resourceCodes: crisisResourcesFor([...needs], audience).map(({ code }) => code),
  };
}

const messageSituations: Record<MessageDanger, Pick<Situation, 'level' | 'needs'>> = {
  MESSAGE_SELF_HARM: { level: 'URGENT', needs: ['CRISIS', 'EMERGENCY'] },
  MESSAGE_OVERDOSE: { level: 'EMERGENCY', needs: ['EMERGENCY', 'OVERDOSE', 'CRISIS'] },
  MESSAGE_CRISIS: { level: 'SUPPORT', needs: ['CRISIS', 'TREATMENT'] },
};

/** The help for who writes a private message that speaks of danger. */
export function messageSafety(danger: MessageDanger, audience: CrisisAudience): SafetyResponse {
  const { level, needs } = messageSituations[danger];
  return {
    level,
    messageCode: danger,
    messageCodes: [danger],
    resourceCodes: crisisResourcesFor(needs, audience).map(({ code }) => code),
  };
}

/** The words of a response in one language; empty when there is nothing to say. */
export function safetyWords({ messageCodes }: SafetyResponse, language: CrisisLanguage): string {
  return messageCodes.map((code) => safetyMessages[code][language]).join('\n\n');
}

/** Where life may be in danger everything urgent is said and nothing else; otherwise one message. */
function messagesToSay(first: Situation, found: readonly Situation[]): SafetyMessageCode[] {
  const urgent = found.filter(({ level }) => level !== 'SUPPORT');
  return (urgent.length > 0 ? urgent : [first]).map(({ messageCode }) => messageCode);
}

/**
 * At a grade 6 reading level, with the numbers of the United States. They promise nothing that staff
 * would have to keep.
 */
export const safetyMessages: Record<SafetyMessageCode, LocalizedText> = {
  OVERDOSE_NOW: {
    en: 'Thank you for telling us. If someone will not wake up or does not breathe well, call 911 at once and give naloxone if you have it. Stay with them. It may take a while until staff read what you wrote, so please do not wait for that.',
    es: 'Gracias por contarlo. Si alguien no despierta o no respira bien, llame al 911 de inmediato y dé naloxona si la tiene. Quédese a su lado. El personal puede tardar en leer lo que escribió: por favor, no lo espere.',
  },
  OVERDOSE_RISK: {
    en: 'Thank you for telling us. After a break your body cannot take what it once did, and an overdose can come fast. Please do not use alone. Keep naloxone close. If someone will not wake up or does not breathe well, call 911 at once.',
    es: 'Gracias por contarlo. Después de una pausa su cuerpo ya no aguanta lo de antes, y una sobredosis puede llegar rápido. Por favor, no consuma a solas. Tenga naloxona cerca. Si alguien no despierta o no respira bien, llame al 911 de inmediato.',
  },
  SELF_HARM_THOUGHTS: {
    en: 'Thank you for telling us. Thoughts like these are hard, and you do not have to bear them alone. Call or text 988 now. It is free, day and night. If you may hurt yourself, call 911.',
    es: 'Gracias por contarlo. Pensamientos así pesan mucho, y no tiene que cargar con ellos a solas. Llame o escriba al 988 ahora. Es gratis, de día y de noche. Si cree que puede hacerse daño, llame al 911.',
  },
  SUPPORT_REQUESTED: {
    en: 'It is good that you ask for help. If you are in danger, call 911. To talk with someone right now, call or text 988.',
    es: 'Qué bueno que pide ayuda. Si está en peligro, llame al 911. Para hablar con alguien ahora mismo, llame o escriba al 988.',
  },
  SLIP_OTHER_SUBSTANCE: {
    en: 'Thank you for telling us. A slip does not undo your work. Street pills and powders may hold fentanyl, so please do not use alone and keep naloxone close. Talk with someone you trust today.',
    es: 'Gracias por contarlo. Un tropiezo no borra su esfuerzo. Las pastillas y polvos de la calle pueden llevar fentanilo: por favor, no consuma a solas y tenga naloxona cerca. Hable hoy con alguien de confianza.',
  },
  SLIP_REPORTED: {
    en: 'Thank you for telling us. A slip does not undo your work. You can go on from here. Talk with someone you trust today.',
    es: 'Gracias por contarlo. Un tropiezo no borra su esfuerzo. Puede seguir desde aquí. Hable hoy con alguien de confianza.',
  },
  CRAVING_HIGH: {
    en: 'Strong cravings pass. Open your plan, go where people are, or call someone you trust. You can call or text 988 at any hour.',
    es: 'Los deseos fuertes pasan. Abra su plan, vaya adonde haya gente o llame a alguien de confianza. Puede llamar o escribir al 988 a cualquier hora.',
  },
  MESSAGE_SELF_HARM: {
    en: 'What you wrote sounds heavy. If you or someone else may be in danger, call or text 988 now. It is free, day and night. If a life is at risk, call 911. Staff do not read your messages, so please also ask them for support.',
    es: 'Lo que escribió suena muy pesado. Si usted u otra persona puede estar en peligro, llame o escriba al 988 ahora. Es gratis, de día y de noche. Si hay una vida en riesgo, llame al 911. El personal no lee sus mensajes: por favor, pídale apoyo también.',
  },
  MESSAGE_OVERDOSE: {
    en: 'If someone will not wake up or does not breathe well, call 911 at once and give naloxone if you have it. Stay with them. Staff do not read your messages, so please also ask them for support.',
    es: 'Si alguien no despierta o no respira bien, llame al 911 de inmediato y dé naloxona si la tiene. Quédese a su lado. El personal no lee sus mensajes: por favor, pídale apoyo también.',
  },
  MESSAGE_CRISIS: {
    en: 'Hard moments pass, and you do not have to get through this one alone. Open your plan, or call someone you trust. You can call or text 988 at any hour. Staff do not read your messages, so please also ask them for support.',
    es: 'Los momentos duros pasan, y no tiene que pasar este a solas. Abra su plan o llame a alguien de confianza. Puede llamar o escribir al 988 a cualquier hora. El personal no lee sus mensajes: por favor, pídale apoyo también.',
  },
};
