import type { CrisisResource, LocalizedText, SafetyResponse } from '../generated/schema.ts';
import { crisisResources, type CrisisResource as Line } from './crisis-resources.ts';
import type { Observation } from './observation.ts';
import { safetyResponse, safetyWords } from './safety-response.ts';

/** Both languages of a text, as the schema has them. */
export function localized(text: { en: string; es: string }): LocalizedText[] {
  return [
    { locale: 'en', text: text.en },
    { locale: 'es', text: text.es },
  ];
}

/** The help that belongs to what was told; null when it calls for none. */
export function safetyOf(told: readonly Observation[], locale: string): SafetyResponse | null {
  const language = locale.startsWith('es') ? 'es' : 'en';
  const response = safetyResponse(told, { country: 'US', language, groups: [] });
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
