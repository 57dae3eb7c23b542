import { gravestIn, type Danger } from '../common/danger-words.ts';
import type { CrisisResource, SafetyResponse } from '../generated/schema.ts';
import type { CrisisNeed } from './crisis-resources.ts';
import type { MessageDanger } from './safety-response.ts';
import { messageSafetyOf, resourcesFor, safetyOf } from './safety.ts';

const messages: Record<Danger, MessageDanger> = {
  OVERDOSE: 'MESSAGE_OVERDOSE',
  SUICIDE: 'MESSAGE_SELF_HARM',
  CRAVING: 'MESSAGE_CRISIS',
};

/** The help for who writes in private, in the language of the words that speak of danger; null when none do. */
export function safetyOfMessage(text: string): SafetyResponse | null {
  const found = gravestIn(text);
  return found && messageSafetyOf(messages[found.danger], found.language);
}

/** The help for who writes what others may read later, in the language of the words; null when none speak of danger. */
export function safetyOfWords(text: string | null | undefined): SafetyResponse | null {
  const found = gravestIn(text ?? '');
  return found && safetyOf([], text, found.language);
}

const needsOf: Record<Danger, readonly CrisisNeed[]> = {
  OVERDOSE: ['EMERGENCY', 'OVERDOSE', 'CRISIS'],
  SUICIDE: ['CRISIS', 'EMERGENCY'],
  CRAVING: ['CRISIS', 'TREATMENT'],
};

/** The lines for what words point to, the most fitting first, where somebody answers in a language. */
export function linesFor(dangers: readonly Danger[], locale: string): CrisisResource[] {
  return resourcesFor([...new Set(dangers.flatMap((danger) => needsOf[danger]))], locale);
}
