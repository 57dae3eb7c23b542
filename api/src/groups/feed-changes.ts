import type { FeedParse } from './feeds/feed-report.ts';
import type { MeetingDraft } from './feeds/meeting-draft.ts';

/** A meeting of the feed as the database knows it. */
export interface KnownMeeting {
  external_id: string;
  hash: string;
  ended: boolean;
}

/** What brings the meetings of a feed into step with a reading of it. */
export interface FeedChanges {
  created: MeetingDraft[];
  /** Other content than before, or back after it had ended. */
  updated: MeetingDraft[];
  unchanged: number;
  /** External ids of those that are held no longer. */
  ended: string[];
}

/**
 * Compares a reading with what is known.
 *
 * A meeting that is not in the feed any more is ended, and so is one that the feed marks as not
 * published: its publisher has taken it from the list, and brings it back the same way. One whose row
 * could not be read stays as it is.
 * @param scope the ids that were asked for; null when the whole list was, and what is not in it is gone
 */
export function changesOf(
  known: readonly KnownMeeting[],
  reading: FeedParse,
  scope: readonly string[] | null = null,
): FeedChanges {
  const byId = new Map(known.map((meeting) => [meeting.external_id, meeting]));
  const changes: FeedChanges = { created: [], updated: [], unchanged: 0, ended: [] };
  for (const draft of reading.drafts) {
    const meeting = byId.get(draft.externalId);
    if (!meeting) changes.created.push(draft);
    else if (meeting.ended || meeting.hash !== draft.hash) changes.updated.push(draft);
    else changes.unchanged += 1;
  }
  changes.ended = goneFrom(reading, known, scope);
  return changes;
}

/**
 * Whether a person is asked first: servers answer errors with an empty list, or with half of one. More
 * than half of the meetings, or any by a list without a single meeting.
 */
export function endsTooMany(
  { ended }: FeedChanges,
  known: readonly KnownMeeting[],
  isEmptyList: boolean,
): boolean {
  const held = known.filter((meeting) => !meeting.ended).length;
  return ended.length * 2 > held || (isEmptyList && ended.length > 0);
}

function goneFrom(
  { drafts, rejected }: FeedParse,
  known: readonly KnownMeeting[],
  scope: readonly string[] | null,
): string[] {
  const present = new Set([...drafts, ...rejected].map(({ externalId }) => externalId));
  const asked = scope && new Set(scope);
  return known
    .filter(({ ended, external_id: id }) => !ended && !present.has(id) && (asked?.has(id) ?? true))
    .map((meeting) => meeting.external_id);
}
