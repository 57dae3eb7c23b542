import type { SafetyResponse } from '../generated/schema.ts';
import { dangerIn } from './danger-words.ts';
import { messageSafetyOf } from './safety.ts';

/** The help for who writes a private message, where its words speak of danger; null when they do not. */
export function safetyOfMessage(text: string): SafetyResponse | null {
  const found = dangerIn(text);
  return found && messageSafetyOf(found.danger, found.language);
}
