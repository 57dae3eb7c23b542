import { randomUUID } from 'node:crypto';
import { languageOf, languages, type Language } from '../../common/language.ts';
import type { PlanContent, PlanWords } from '../plan-content.ts';

/** A template in one language, as it is kept. */
export interface KeptTemplate extends PlanWords {
  title: string;
  about: string;
}

/** A template by language; in one at least. */
export type KeptTemplates = Partial<Record<Language, KeptTemplate>>;

/**
 * The wording in somebody's language, or in the one there is, to begin a plan with. Its keys are new: the key
 * of what was used of a plan is kept in clear, and must not lead to words that are not sealed.
 */
export function wordingIn(contents: KeptTemplates, locale: string): PlanContent | undefined {
  const [first] = languages.flatMap((language) => contents[language] ?? []);
  const content = contents[languageOf(locale)] ?? first;
  if (!content) return undefined;
  const line = ({ words }: { words: string }) => ({ key: randomUUID(), words });
  const keys = new Map(content.triggers.map(({ key }) => [key, randomUUID()]));
  return {
    triggers: content.triggers.map(({ key, words, kind, intensity }) => ({
      key: keys.get(key) ?? key,
      words,
      kind,
      intensity,
    })),
    warningSigns: content.warningSigns.map(line),
    strategies: content.strategies.map(({ words, triggers, lessonKey }) => ({
      ...line({ words }),
      triggers: triggers.flatMap((key) => keys.get(key) ?? []),
      ...(lessonKey !== undefined && { lessonKey }),
    })),
    contacts: [],
    commitments: content.commitments.map(line),
    crisisSteps: content.crisisSteps.map(line),
  };
}
