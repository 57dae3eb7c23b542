import type { MeetingDraft } from './feeds/meeting-draft.ts';

type Searched = Pick<MeetingDraft, 'name' | 'groupName' | 'locationName' | 'address' | 'regions'>;

/** A text as searches compare it: small letters without accents, and one blank between words. */
export function searchable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** What a meeting is found by. Each part is a line of its own, so that no search reaches over two. */
export function searchOf({ name, groupName, locationName, address, regions }: Searched): string {
  const parts = [name, groupName, locationName, address, ...regions];
  return parts
    .filter((part) => part !== null)
    .map(searchable)
    .join('\n');
}
