import type { Danger } from '../common/danger-words.ts';
import type { CrisisResource, SafetyResponse } from '../generated/schema.ts';
import type { CrisisNeed } from './crisis-resources.ts';
import { dangerIn } from './danger-words.ts';
import { messageSafetyOf, resourcesFor } from './safety.ts';

/** The help for who writes a private message, where its words speak of danger; null when they do not. */
export function safetyOfMessage(text: string): SafetyResponse | null {
  const found = dangerIn(text);
  return found && messageSafetyOf(found.danger, found.language);
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
