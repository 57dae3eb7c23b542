import type { Context } from '../app/operation-context.ts';
import type { CrisisResource, LocalizedText, SafetyResponse } from '../generated/schema.ts';
import type { MemberNode } from '../members/member.rows.ts';
import { crisisResources, type CrisisResource as Line } from './crisis-resources.ts';
import { toObservation } from './event-observation.ts';
import { safetyResponse, safetyWords } from './safety-response.ts';

/** Both languages of a text, as the schema has them. */
export function localized(text: { en: string; es: string }): LocalizedText[] {
  return [
    { locale: 'en', text: text.en },
    { locale: 'es', text: text.es },
  ];
}

/**
 * The help that belongs to what was told, read from the events as they are kept, so that a repeat of
 * the call gives the same; null when it calls for none. Whoever tells is answered, also one who may
 * not read it afterwards.
 */
export async function safetyOf(
  ctx: Context,
  member: MemberNode | null,
  eventKeys: string[],
): Promise<SafetyResponse | null> {
  const db = await ctx.lane.read();
  const rows = await db
    .selectFrom('monitoring_event')
    .selectAll()
    .where('id', 'in', eventKeys)
    .execute();
  const told = rows.flatMap((row) => toObservation(row) ?? []);
  const language = member?.locale.startsWith('es') ? 'es' : 'en';
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
