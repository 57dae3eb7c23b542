import { sql, type RawBuilder, type Selectable, type SqlBool } from 'kysely';
import type { Db } from '../app/database.ts';
import { globalId } from '../common/ids.ts';
import type { FellowshipCode, Meeting, MeetingOccurrence } from '../generated/schema.ts';
import { nameFromIso } from '../common/weekday.ts';
import { knownFellowship, traitsOf } from './meeting-traits.ts';
import type { MeetingTable } from './meeting.tables.ts';
import type { Schedule } from '../common/recurrence.ts';

/** A meeting as queries answer it, with what its fields are made of. */
export interface MeetingNode extends Meeting {
  key: string;
  /** Null of what a group of the organization holds. */
  feedKey: string | null;
  groupKey: string | null;
  /** What of that group's, while it is held. */
  sessionKey: string | null;
  typeCodes: string[];
  /** Null while it is not held, and of what a group holds, whose days `nextHeld` knows. */
  schedule: Schedule | null;
  /** The moment it was read at. */
  readAt: string;
}

const shown = [
  'id',
  'feed_id',
  'group_id',
  'session_id',
  'name',
  'group_name',
  'weekdays',
  'sort_day',
  'start_time',
  'sort_time',
  'duration_minutes',
  'time_zone',
  'rrule',
  'venue',
  'suspended',
  'types',
  'location_name',
  'location_notes',
  'address',
  'regions',
  'latitude',
  'longitude',
  'approximate',
  'conference_url',
  'conference_url_notes',
  'conference_phone',
  'conference_phone_notes',
  'notes',
  'ended_at',
] as const;

export type MeetingRow = Pick<Selectable<MeetingTable>, (typeof shown)[number]> & {
  read_at: string;
  known_fellowship: FellowshipCode | null;
};

/** A meeting as a list finds it: how far away and when, where that was asked for. */
export type FoundMeetingRow = MeetingRow & {
  distance_meters: number | null;
  starts_at: string | null;
  ends_at: string | null;
};

/** Whether it has times to come: what a group of the organization holds may be over without anybody ending it. */
export const goesOn = sql<SqlBool>`(held_until is null or held_until > app.now())`;

/** A meeting as it is kept. */
export type KeptMeeting = Selectable<MeetingTable>;

/**
 * The organization's meetings, also those that are not held for now or ended.
 * @param source where they come from, when it is not the whole table
 */
export function selectMeetings(db: Db, source: RawBuilder<KeptMeeting> = sql.table('meeting')) {
  // In a select of its own the clock is read once for all rows.
  const readAt = sql<string>`(select app.now())`.as('read_at');
  return db
    .selectFrom(source.as('meeting'))
    .select(shown)
    .select([readAt, knownFellowship.as('known_fellowship')]);
}

/** The meeting as the schema has it. */
export function toMeeting(row: MeetingRow): MeetingNode {
  const held = row.ended_at === null && !row.suspended;
  const place = placeOf(row, held && row.venue !== 'TEMPORARILY_ONLINE');
  return {
    __typename: 'Meeting',
    key: row.id,
    feedKey: row.feed_id,
    groupKey: row.group_id,
    sessionKey: held ? row.session_id : null,
    typeCodes: row.types,
    schedule: held && row.session_id === null ? scheduleOf(row) : null,
    readAt: row.read_at,
    id: globalId('Meeting', row.id),
    name: row.name,
    groupName: row.group_name,
    weekdays: row.weekdays.map(nameFromIso),
    startTime: row.start_time,
    durationMinutes: row.duration_minutes,
    timeZone: row.time_zone,
    venue: row.venue,
    ...traitsOf(row.types, row.known_fellowship, row.group_id !== null),
    ...place,
    region: row.regions.at(-1) ?? null,
    conferenceUrl: row.conference_url,
    conferencePhone: row.conference_phone,
    notes: notesOf(row, place.locationNotes),
    distanceMeters: null,
    // Whose it is, a loader says.
    isKept: false,
  };
}

/** What a query says of a found meeting, which is no property of it: it stands at its edge. */
export interface FoundMeeting extends MeetingNode {
  distanceMeters: number | null;
  occurrence: MeetingOccurrence | null;
}

/** The meeting with how it was found. */
export function toFoundMeeting(row: FoundMeetingRow): FoundMeeting {
  const { distance_meters: distanceMeters, starts_at: startsAt, ends_at: endsAt } = row;
  const occurrence = startsAt !== null && endsAt !== null ? { startsAt, endsAt } : null;
  return { ...toMeeting(row), distanceMeters, occurrence };
}

/** Where to go. A room that is closed for now is kept for the day it opens again, and not shown. */
function placeOf(row: MeetingRow, open: boolean) {
  // A town that an online meeting calls its own is no place to be led to on a map.
  const isDoor = open && !(row.approximate && row.venue === 'ONLINE');
  return {
    locationName: open ? row.location_name : null,
    locationNotes: open ? row.location_notes : null,
    address: open ? row.address : null,
    latitude: isDoor ? row.latitude : null,
    longitude: isDoor ? row.longitude : null,
  };
}

/** Everything that was written for people: how to find the room and how to get in belong to it. */
function notesOf(row: MeetingRow, locationNotes: string | null): string | null {
  const { notes, conference_url_notes: url, conference_phone_notes: phone } = row;
  const texts = [notes, locationNotes, url, phone].filter((text) => text !== null);
  return texts.length > 0 ? [...new Set(texts)].join('\n') : null;
}

function scheduleOf(row: MeetingRow): Schedule {
  const { rrule, start_time: startTime, duration_minutes: durationMinutes } = row;
  return { rrule, startTime, durationMinutes, timeZone: row.time_zone };
}
