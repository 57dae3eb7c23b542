import type { Insertable } from 'kysely';
import type { MeetingDraft } from './feeds/meeting-draft.ts';
import { searchOf } from './meeting-search.ts';
import { fellowshipOfListing } from './meeting-traits.ts';
import type { MeetingTable } from './meeting.tables.ts';

/** What a feed says of a meeting, as columns. */
export type DraftColumns = Omit<
  Insertable<MeetingTable>,
  'organization_id' | 'id' | 'feed_id' | 'external_id' | 'fetched_at' | 'ended_at'
>;

export function columnsOf(draft: MeetingDraft): DraftColumns {
  return {
    hash: draft.hash,
    name: draft.name,
    group_name: draft.groupName,
    group_notes: draft.groupNotes,
    weekdays: draft.weekdays,
    start_time: draft.startTime,
    duration_minutes: draft.durationMinutes,
    time_zone: draft.timeZone,
    rrule: draft.rrule,
    types: draft.types,
    raw_types: draft.rawTypes,
    languages: draft.languages,
    ...placeColumns(draft),
    notes: draft.notes,
    listing_url: draft.listingUrl,
    group_url: draft.groupUrl,
    fellowship: fellowshipOfListing(draft.entityName, draft.name),
    entity_name: draft.entityName,
    entity_url: draft.entityUrl,
    search: searchOf(draft),
    source_updated_at: draft.sourceUpdatedAt,
  };
}

function placeColumns(draft: MeetingDraft) {
  return {
    venue: draft.venueType,
    suspended: draft.suspended,
    location_name: draft.locationName,
    location_notes: draft.locationNotes,
    address: draft.address,
    regions: draft.regions,
    latitude: draft.latitude,
    longitude: draft.longitude,
    approximate: draft.approximate,
    conference_url: draft.conferenceUrl,
    conference_url_notes: draft.conferenceUrlNotes,
    conference_phone: draft.conferencePhone,
    conference_phone_notes: draft.conferencePhoneNotes,
  };
}
