import type { IsoWeekday } from '../../common/weekday.ts';

export type VenueType = 'IN_PERSON' | 'ONLINE' | 'HYBRID' | 'TEMPORARILY_ONLINE';

/**
 * What a row of a feed becomes, the same for every format.
 *
 * One row is one draft, also when it is held on several days: its id in the feed stays the
 * meeting's identity, so that a day more or less is a change and not another meeting. The contacts
 * of a row (names, telephones and e-mail addresses of people) are not taken over.
 */
export interface MeetingDraft {
  /** Meeting Guide `slug`, BMLT `id_bigint`: unique in the feed, at most 255 characters. */
  externalId: string;
  name: string;
  groupName: string | null;
  groupNotes: string | null;
  /** Ascending, Monday 1; empty when by appointment. */
  weekdays: IsoWeekday[];
  /** Wall time `HH:MM`; null when by appointment. */
  startTime: string | null;
  /** Minutes, 1 to 1440. */
  durationMinutes: number;
  /** IANA zone: the row's own, or the feed's default. */
  timeZone: string;
  /** RFC 5545, `FREQ=WEEKLY;BYDAY=MO,WE`; null when by appointment. */
  rrule: string | null;
  venueType: VenueType;
  /**
   * The room is closed for now and there is no way to join online: the meeting is not held, and is
   * not ended either. With `TEMPORARILY_ONLINE` the room is closed too; the place is kept in both,
   * for the day it opens again, and is not to be shown as somewhere to go.
   */
  suspended: boolean;
  /** Canonical codes where known (`type-codes.ts`), else as the feed gives them. */
  types: string[];
  /** All codes as the feed gives them. */
  rawTypes: string[];
  /** BCP 47 tags, from the types. */
  languages: string[];
  locationName: string | null;
  locationNotes: string | null;
  address: string | null;
  /** From the wide to the narrow. */
  regions: string[];
  /** Degrees north and east, WGS 84; both or none. */
  latitude: number | null;
  longitude: number | null;
  /** The place is an area (a town, a county) rather than a door. */
  approximate: boolean;
  conferenceUrl: string | null;
  conferenceUrlNotes: string | null;
  /** As dialed, possibly with `,,123#` behind it. */
  conferencePhone: string | null;
  conferencePhoneNotes: string | null;
  /** Plain text. */
  notes: string | null;
  /** The meeting's page on the list's own site. */
  listingUrl: string | null;
  groupUrl: string | null;
  /** The service entity or service body that answers for the listing. */
  entityName: string | null;
  entityUrl: string | null;
  /** RFC 3339 in UTC; when the list says it was last changed. */
  sourceUpdatedAt: string | null;
  /** See `feed-hash.ts`. */
  hash: string;
}
