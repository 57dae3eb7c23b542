import { weeklyRule } from '../../common/recurrence.ts';
import { BmltFormats } from './bmlt-formats.ts';
import {
  conferenceLinkOf,
  coordinatesOf,
  joined,
  telephoneOf,
  type VenueFacts,
  venueOf,
} from './feed-place.ts';
import type { FeedParse } from './feed-report.ts';
import { type FeedRow, isObject, type JsonObject, type Rejection, scalarText } from './feed-row.ts';
import { type DraftContent, type FeedOptions, parseRows, type RowFormat } from './feed-rows.ts';
import { parseClock, parseDuration } from './feed-time.ts';
import type { MeetingDraft } from './meeting-draft.ts';
import { languagesOf, meetingType } from './type-codes.ts';
import { isoFromBmltDay, type IsoWeekday } from '../../common/weekday.ts';

/** A server that does not send durations uses its own default, which is an hour unless changed. */
const DEFAULT_MINUTES = 60;

/** Every server has these three for itself and refuses them for other formats (bmlt-server). */
const RESERVED_KEYS = ['VM', 'HY', 'TC'];
/** Keys of BMLT's default formats that are canonical codes of the same meaning. */
const SAME_IN_BOTH = new Set(['O', 'C', 'D', 'M', 'W', 'TC']);
const VENUES: Readonly<Record<string, VenueFacts['stated']>> = {
  '1': 'IN_PERSON',
  '2': 'ONLINE',
  '3': 'HYBRID',
};
const FIELD_PREFIX = '#@-@#';

type Schedule = Pick<
  MeetingDraft,
  'weekdays' | 'startTime' | 'durationMinutes' | 'timeZone' | 'rrule'
>;
type Types = Pick<MeetingDraft, 'types' | 'rawTypes' | 'languages'>;

export interface BmltOptions extends FeedOptions {
  /** The answer of `GetFormats`, for an answer that does not carry its formats. */
  formats?: unknown;
}

/**
 * Reads the answer of a BMLT server's `GetSearchResults`: an array, or `{ meetings, formats }`. All
 * its values are strings. Add `get_used_formats=1` to the request: without the formats the key
 * strings stay what they are, since each server has its own.
 *
 * @param json the parsed document, whatever it is.
 */
export function parseBmlt(json: unknown, options: BmltOptions): FeedParse {
  const own = new BmltFormats(isObject(json) ? json['formats'] : undefined);
  const formats = own.isEmpty ? new BmltFormats(options.formats) : own;
  const format: RowFormat = {
    idField: 'id_bigint',
    prepare: withoutPrefixes,
    isUnpublished: ({ published }) => ['0', 'false'].includes(scalarText(published) ?? ''),
    read: (row) => readMeeting(row, options, formats),
  };
  return parseRows(json, format, options);
}

function readMeeting(
  row: FeedRow,
  options: BmltOptions,
  formats: BmltFormats,
): DraftContent | Rejection {
  const name = row.line('meeting_name');
  if (name === null) return row.reject('NAME_MISSING', 'meeting_name');
  const schedule = scheduleOf(row, options);
  if ('reason' in schedule) return schedule;
  const types = typesOf(row, formats);
  return {
    externalId: row.externalId,
    name,
    groupName: null,
    groupNotes: null,
    ...schedule,
    ...types,
    ...placeOf(row, types),
    regions: regionsOf(row),
    notes: row.paragraph('comments'),
    listingUrl: null,
    groupUrl: null,
    entityName: row.line('service_body_name'),
    entityUrl: null,
    sourceUpdatedAt: null,
  };
}

/** Day and time, or neither: a row with only one of them is kept as by appointment and reported. */
function scheduleOf(row: FeedRow, options: BmltOptions): Schedule | Rejection {
  const timeZone = row.timeZone('time_zone', options.defaultTimeZone);
  const [day, time] = [row.raw('weekday_tinyint'), row.raw('start_time')];
  const weekday = day === null ? null : isoFromBmltDay(Number(day));
  if (day !== null && weekday === null) return row.reject('DAY_INVALID', 'weekday_tinyint');
  const startTime = time === null ? null : parseClock(time);
  if (time !== null && startTime === null) return row.reject('TIME_INVALID', 'start_time');
  const durationMinutes = durationOf(row);
  if (startTime === null || weekday === null) {
    if (weekday === null) row.warn('DAY_MISSING', 'weekday_tinyint');
    if (startTime === null) row.warn('TIME_MISSING', 'start_time');
    return { weekdays: [], startTime: null, durationMinutes, timeZone, rrule: null };
  }
  const weekdays: IsoWeekday[] = [weekday];
  return { weekdays, startTime, durationMinutes, timeZone, rrule: weeklyRule(weekdays) };
}

function durationOf(row: FeedRow): number {
  const text = row.raw('duration_time');
  const minutes = text === null ? DEFAULT_MINUTES : parseDuration(text);
  if (minutes === null) row.warn('DURATION_INVALID', 'duration_time', text);
  return minutes ?? DEFAULT_MINUTES;
}

function typesOf(row: FeedRow, formats: BmltFormats): Types {
  const rawTypes = [...new Set(row.list('formats', /,/))];
  if (formats.isEmpty && rawTypes.length > 0) row.warn('FORMATS_MISSING', 'formats');
  const { known, unknownKeys } = formats.read(row.list('format_shared_id_list', /,/), rawTypes);
  const kept = unknownKeys.filter((key) => isSafeToKeep(key));
  if (!formats.isEmpty) for (const key of kept) row.warn('TYPE_UNKNOWN', 'formats', key);
  const types = [...new Set([...known.map((type) => type.code), ...kept])];
  return { types, rawTypes, languages: languagesOf(types) };
}

/**
 * A key that nothing is known about is shown as it is. One that is a canonical code of something
 * else is not: "B" is "Beginners" on most servers, and would read as "Big Book".
 */
function isSafeToKeep(key: string): boolean {
  if (key === 'VM' || key === 'HY') return false;
  return meetingType(key) === null || SAME_IN_BOTH.has(key);
}

function placeOf(row: FeedRow, { types, rawTypes }: Types) {
  const street = row.line('location_street');
  const reserved = new Set(RESERVED_KEYS.filter((key) => rawTypes.includes(key)));
  const notesField = 'virtual_meeting_additional_info';
  const link = conferenceLinkOf(row, 'virtual_meeting_link', notesField);
  const telephone = telephoneOf(row, 'phone_meeting_number', null);
  const reachable = link.conferenceUrl !== null || telephone.conferencePhone !== null;
  const stated = statedVenue(row, reserved, types);
  const room = street !== null;
  const online = reachable || stated === 'ONLINE' || stated === 'HYBRID';
  const closed = reserved.has('TC') || types.includes('TC');
  const address = addressOf(row, street);
  const locationName = row.line('location_text');
  if (address === null && locationName === null && !online) row.warn('PLACE_MISSING', null);
  return {
    ...venueOf({ stated, room, online: online || reserved.has('VM'), closed }),
    ...coordinatesOf(row),
    ...link,
    ...telephone,
    locationName,
    locationNotes: row.paragraphs('location_info', 'bus_lines', 'train_lines'),
    address,
    approximate: !room,
  };
}

function statedVenue(
  row: FeedRow,
  reserved: ReadonlySet<string>,
  types: readonly string[],
): VenueFacts['stated'] {
  const stated = VENUES[row.raw('venue_type') ?? ''] ?? null;
  if (stated !== null) return stated;
  if (reserved.has('HY')) return 'HYBRID';
  return reserved.has('VM') || types.includes('ONL') ? 'ONLINE' : null;
}

function addressOf(row: FeedRow, street: string | null): string | null {
  const town = row.firstLine('location_municipality', 'location_city_subsection');
  const province = joined([row.line('location_province'), row.line('location_postal_code_1')], ' ');
  return joined([street, town, province, row.line('location_nation')], ', ');
}

function regionsOf(row: FeedRow): string[] {
  const fields = [
    'location_province',
    'location_sub_province',
    'location_municipality',
    'location_city_subsection',
    'location_neighborhood',
  ];
  const regions = fields.map((field) => row.line(field)).filter((region) => region !== null);
  return [...new Set(regions)];
}

/** Some servers send a field with its label before it: `Cross Street#@-@#Cove Road`. */
function withoutPrefixes(fields: JsonObject): JsonObject {
  const entries = Object.entries(fields).map(([field, value]) => {
    const at = typeof value === 'string' ? value.lastIndexOf(FIELD_PREFIX) : -1;
    return [field, at === -1 ? value : String(value).slice(at + FIELD_PREFIX.length)];
  });
  return Object.fromEntries(entries);
}
