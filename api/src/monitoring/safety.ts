import { dangersIn } from '../common/danger-words.ts';
import { languageOf } from '../common/language.ts';
import type { CrisisResource, LocalizedText, SafetyResponse } from '../generated/schema.ts';
import {
  crisisResources,
  crisisResourcesFor,
  type CrisisLanguage,
  type CrisisNeed,
  type CrisisResource as Line,
} from './crisis-resources.ts';
import type { Observation } from './observation.ts';
import {
  messageSafety,
  safetyResponse,
  safetyWords,
  type MessageDanger,
  type SafetyResponse as Response,
} from './safety-response.ts';

/** Both languages of a text, as the schema has them. */
export function localized(text: { en: string; es: string }): LocalizedText[] {
  return [
    { locale: 'en', text: text.en },
    { locale: 'es', text: text.es },
  ];
}

/** The help that belongs to what was told, by answers and in own words; null when it calls for none. */
export function safetyOf(
  told: readonly Observation[],
  words: string | null | undefined,
  locale: string,
): SafetyResponse | null {
  const language = languageOf(locale);
  const audience = { country: 'US', language, groups: [] };
  return toSafety(safetyResponse(told, dangersIn(words ?? ''), audience), language);
}

/** The help for who writes a private message that speaks of danger, in the language of its words. */
export const messageSafetyOf = (
  danger: MessageDanger,
  language: CrisisLanguage,
): SafetyResponse | null =>
  toSafety(messageSafety(danger, { country: 'US', language, groups: [] }), language);

function toSafety(response: Response, language: CrisisLanguage): SafetyResponse | null {
  if (response.messageCode === null) return null;
  return {
    level: response.level,
    code: response.messageCode,
    words: safetyWords(response, language),
    resources: response.resourceCodes.flatMap((code) => {
      const line = crisisResources.find((resource) => resource.code === code);
      return line ? [toResource(line, language)] : [];
    }),
    // Nobody is known to be on duty until the organization keeps a rota.
    onDuty: [],
  };
}

/** The lines for everybody where somebody answers in a language, the more urgent need first. */
export const openResources = (locale: string): CrisisResource[] =>
  resourcesFor(['EMERGENCY', 'OVERDOSE', 'CRISIS', 'VIOLENCE', 'TREATMENT'], locale);

/** The lines for what is needed, in that order, where somebody answers in a language. */
export function resourcesFor(needs: readonly CrisisNeed[], locale: string): CrisisResource[] {
  const audience = { country: 'US', language: languageOf(locale), groups: [] };
  return crisisResourcesFor(needs, audience).map((line) => toResource(line, audience.language));
}

function toResource(line: Line, language: 'en' | 'es'): CrisisResource {
  const { code, call, text, chat } = line;
  const message = text?.message?.[language];
  return {
    code,
    name: localized(line.name),
    description: localized(line.description),
    call,
    text: text ? [text.number, message].filter(Boolean).join(': ') : null,
    chat,
  };
}
