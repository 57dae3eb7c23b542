import type { Language } from '../common/language.ts';
import type { LessonBlockKind } from '../generated/schema.ts';

/** A part of a lesson, as it is kept. */
export interface KeptBlock {
  kind: LessonBlockKind;
  text?: string;
  steps?: readonly string[];
  key?: string;
  breatheIn?: number;
  hold?: number;
  breatheOut?: number;
  rounds?: number;
}

/** What a lesson says in one language. */
export interface KeptContent {
  title: string;
  summary: string;
  blocks: readonly KeptBlock[];
}

/** What a lesson says, by language. */
export type KeptContents = Partial<Record<Language, KeptContent>>;

export const paragraph = (text: string): KeptBlock => ({ kind: 'PARAGRAPH', text });

export const steps = (text: string, ...list: string[]): KeptBlock => ({
  kind: 'STEPS',
  text,
  steps: list,
});

export const prompt = (key: string, text: string): KeptBlock => ({ kind: 'PROMPT', key, text });

export const breathing = (
  breatheIn: number,
  hold: number,
  breatheOut: number,
  rounds: number,
): KeptBlock => ({ kind: 'BREATHING', breatheIn, hold, breatheOut, rounds });

/** The keys of the prompts that a lesson asks, in whatever language. */
export function promptKeys(contents: KeptContents): ReadonlySet<string> {
  const blocks = Object.values(contents).flatMap((content) => content?.blocks ?? []);
  return new Set(blocks.flatMap(({ kind, key }) => (kind === 'PROMPT' && key ? [key] : [])));
}
