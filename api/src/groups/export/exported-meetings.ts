import { sql, type Selectable } from 'kysely';
import type { Db } from '../../app/database.ts';
import { instant } from '../../common/instant.ts';
import { goesOn } from '../meeting.rows.ts';
import type { MeetingTable } from '../meeting.tables.ts';
import {
  meetingGuideRow,
  type ExportedMeeting,
  type MeetingGuideRow,
} from './meeting-guide-export.ts';

type Row = Selectable<MeetingTable>;

/** An ended meeting of the same id keeps it: who reads the list knows it by that. */
const takenBefore = sql<boolean>`exists (
  select from meeting other where other.external_id = meeting.external_id and other.id < meeting.id
)`;

/**
 * A list has words for what is held every week. What groups of the organization hold by another rule would be told
 * wrong, and what begins later than in a week would be gone to before.
 */
const saysItsWeek = sql<boolean>`(group_id is null or (rrule ~ '^FREQ=WEEKLY;BYDAY=[A-Z,]+$'
  and held_from <= (app.now() at time zone time_zone)::date + 6))`;

/**
 * The organization's meetings as a Meeting Guide list, in the order in which they came: those of feeds that have
 * not ended, and what listed groups hold every week, each once. A place that is closed for now is told as closed.
 */
export async function exportedMeetings(db: Db): Promise<MeetingGuideRow[]> {
  const rows = await db
    .selectFrom('meeting')
    .selectAll()
    .select(takenBefore.as('taken_before'))
    .where('ended_at', 'is', null)
    .where('duplicate_of', 'is', null)
    .where(goesOn)
    .where(saysItsWeek)
    .orderBy('id')
    .execute();
  return rows.map((row) => meetingGuideRow(toExported(row), slugOf(row)));
}

/** The id in its feed, by which its own list knows it; with its key where another feed had the same before. */
const slugOf = ({
  external_id: own,
  id,
  taken_before: isTaken,
}: Row & { taken_before: boolean }) =>
  isTaken ? `${own.slice(0, 200).toWellFormed()}-${id}` : own;

function toExported(row: Row): ExportedMeeting {
  const { weekdays, types, regions, latitude, longitude, approximate, suspended, notes } = row;
  return {
    name: row.name,
    groupName: row.group_name,
    groupNotes: row.group_notes,
    weekdays,
    startTime: row.start_time?.slice(0, 5) ?? null,
    durationMinutes: row.duration_minutes,
    timeZone: row.time_zone,
    venueType: row.venue,
    suspended,
    types,
    locationName: row.location_name,
    locationNotes: row.location_notes,
    address: row.address,
    regions,
    latitude,
    longitude,
    approximate,
    conferenceUrl: row.conference_url,
    conferenceUrlNotes: row.conference_url_notes,
    conferencePhone: row.conference_phone,
    conferencePhoneNotes: row.conference_phone_notes,
    notes,
    listingUrl: row.listing_url,
    groupUrl: row.group_url,
    entityName: row.entity_name,
    entityUrl: row.entity_url,
    sourceUpdatedAt: row.source_updated_at && instant(row.source_updated_at),
  };
}
