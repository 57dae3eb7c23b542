import { dangersIn } from '../common/danger-words.ts';
import type { BoardSupportOffer } from '../generated/schema.ts';
import { linesFor } from '../monitoring/message-safety.service.ts';

/** The help that the words of a text call for; null when they call for none. */
export function supportOffer(text: string, locale: string): BoardSupportOffer | null {
  const dangers = dangersIn(text);
  if (dangers.length === 0) return null;
  return { __typename: 'BoardSupportOffer', dangers, resources: linesFor(dangers, locale) };
}
