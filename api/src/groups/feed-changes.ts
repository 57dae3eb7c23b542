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
 * could not be read stays as it is. A reading without any meeting ends nothing, for a server may answer
 * an error so.
 */
export function changesOf(known: readonly KnownMeeting[], reading: FeedParse): FeedChanges {
  const byId = new Map(known.map((meeting) => [meeting.external_id, meeting]));
  const changes: FeedChanges = { created: [], updated: [], unchanged: 0, ended: [] };
  for (const draft of reading.drafts) {
    const meeting = byId.get(draft.externalId);
    if (!meeting) changes.created.push(draft);
    else if (meeting.ended || meeting.hash !== draft.hash) changes.updated.push(draft);
    else changes.unchanged += 1;
  }
  if (!reading.empty) changes.ended = goneFrom(reading, known);
  return changes;
}

function goneFrom({ drafts, rejected }: FeedParse, known: readonly KnownMeeting[]): string[] {
  const present = new Set([...drafts, ...rejected].map(({ externalId }) => externalId));
  return known
    .filter((meeting) => !meeting.ended && !present.has(meeting.external_id))
    .map((meeting) => meeting.external_id);
}
