import { z } from '../../../app/zod.ts';
import type { MeetingFeedImportInput } from '../../../generated/graphql.ts';

/** What the form of a new feed holds. The messages are keys of words. */
export const feedDraft = z
  .object({
    name: z.string().trim().min(1, 'errors.REQUIRED').max(120, 'errors.TOO_LONG'),
    kind: z.enum(['MEETING_GUIDE', 'MEETING_GUIDE_CSV', 'BMLT']),
    timeZone: z.string().min(1, 'errors.REQUIRED'),
    /** Where the list comes from. */
    from: z.enum(['url', 'file']),
    url: z.string().trim(),
    document: z.string(),
  })
  .check(({ value, issues }) => {
    const code = sourceMistake(value);
    if (code) {
      const path = [value.from === 'url' ? 'url' : 'document'];
      issues.push({ code: 'custom', message: code, path, input: value });
    }
  });

export type FeedDraft = z.infer<typeof feedDraft>;

export function emptyDraft(timeZone: string): FeedDraft {
  return { name: '', kind: 'MEETING_GUIDE', timeZone, from: 'url', url: '', document: '' };
}

export function toInput({
  name,
  kind,
  timeZone,
  from,
  url,
  document,
}: FeedDraft): MeetingFeedImportInput {
  const source = from === 'url' ? { url: url.trim() } : { document };
  return { name: name.trim(), kind, timeZone, ...source };
}

function sourceMistake({ from, url, document }: FeedDraft): string | null {
  if (from === 'file') return document === '' ? 'errors.REQUIRED' : null;
  if (url === '') return 'errors.REQUIRED';
  return /^https?:\/\/\S+\.\S+$/i.test(url) ? null : 'errors.INVALID';
}
