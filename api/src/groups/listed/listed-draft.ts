import type { Selectable } from 'kysely';
import { weeklyRule } from '../../common/recurrence.ts';
import type { MeetingVenue } from '../../generated/schema.ts';
import type { ListedSeries } from '../../sessions/listed-series.service.ts';
import { draftHash } from '../feeds/feed-hash.ts';
import type { MeetingDraft } from '../feeds/meeting-draft.ts';
import { plainText } from '../feeds/plain-text.ts';
import { languagesOf, typeOfLanguage } from '../feeds/type-codes.ts';
import { typesOfTraits } from '../meeting-traits.ts';
import type { SupportGroupTable } from '../own/group.tables.ts';
import { regionsOf } from './address-regions.ts';

type GroupRow = Selectable<SupportGroupTable>;

/** By which a list says that the room is closed for now. */
const CLOSED = 'TC';

/**
 * What a group holds, in the form in which feeds give meetings. What is written for who is in the group (its
 * description, its link) stays there.
 * @param id by which lists know the meeting
 */
export function listedDraft(group: GroupRow, series: ListedSeries, id: string): MeetingDraft {
  const venueType = venueOf(group.venue, series.inRoom);
  const types = typesOf(group, venueType);
  const draft: Omit<MeetingDraft, 'hash'> = {
    externalId: id,
    name: line(series.title) ?? group.name,
    groupName: line(group.name),
    groupNotes: null,
    weekdays: series.weekdays,
    startTime: series.startTime,
    durationMinutes: series.durationMinutes,
    timeZone: series.timeZone,
    rrule: series.isWeekly ? weeklyRule(series.weekdays) : series.rrule,
    venueType,
    suspended: false,
    types,
    rawTypes: types,
    languages: [...new Set([...group.languages, ...languagesOf(types)])],
    ...placeOf(group, series, venueType),
    approximate: false,
    conferenceUrl: venueType === 'IN_PERSON' ? null : group.conference_url,
    conferenceUrlNotes: null,
    conferencePhone: null,
    conferencePhoneNotes: null,
    notes: null,
    listingUrl: null,
    groupUrl: null,
    entityName: null,
    entityUrl: null,
    sourceUpdatedAt: null,
  };
  return { ...draft, hash: draftHash(draft) };
}

/** A group that meets in a room may hold something online; nobody is sent to the room for it. */
const venueOf = (venue: MeetingVenue, inRoom: boolean): MeetingVenue =>
  venue === 'IN_PERSON' && !inRoom ? 'ONLINE' : venue;

function typesOf(group: GroupRow, venue: MeetingVenue): string[] {
  const spoken = group.languages.flatMap((language) => typeOfLanguage(language)?.code ?? []);
  const closed = venue === 'TEMPORARILY_ONLINE' ? [CLOSED] : [];
  const traits = typesOfTraits({
    secular: group.secular,
    medicationWelcoming: group.medication_welcoming,
    audiences: group.audiences,
  });
  return [...new Set([...group.types, ...spoken, ...traits, ...closed])];
}

function placeOf(group: GroupRow, { room }: ListedSeries, venue: MeetingVenue) {
  if (venue === 'ONLINE') {
    const nowhere = { locationName: null, locationNotes: null, address: null, regions: [] };
    return { ...nowhere, latitude: null, longitude: null };
  }
  const { latitude, longitude } = group;
  const locationName = line(group.location_name);
  const address = line(group.address);
  const notes = line(room);
  return {
    locationName,
    locationNotes: notes === locationName ? null : notes,
    address,
    regions: regionsOf(address),
    latitude,
    longitude,
  };
}

/** As lists are read: plain text on one line. */
function line(text: string | null): string | null {
  return text === null ? null : plainText(text).replace(/\s+/g, ' ').trim() || null;
}
