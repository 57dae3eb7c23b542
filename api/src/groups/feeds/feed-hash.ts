import { createHash } from 'node:crypto';
import type { MeetingDraft } from './meeting-draft.ts';

/**
 * SHA-256, in hex, of what a draft says: equal hashes mean that nothing has to be written.
 *
 * `sourceUpdatedAt` is left out, since some lists stamp every row anew at every export.
 */
export function draftHash(draft: Omit<MeetingDraft, 'hash'>): string {
  const content = { ...draft, sourceUpdatedAt: null };
  const fields = Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
