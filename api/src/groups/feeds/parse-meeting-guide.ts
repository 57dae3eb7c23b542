import { weeklyRule } from '../../common/recurrence.ts';
import {
  conferenceLinkOf,
  coordinatesOf,
  joined,
  telephoneOf,
  type VenueFacts,
  venueOf,
} from './feed-place.ts';
import type { FeedParse } from './feed-report.ts';
import { asList, type FeedRow, isObject, type Rejection, scalarText } from './feed-row.ts';
import { type DraftContent, type FeedOptions, parseRows, type RowFormat } from './feed-rows.ts';
import { minutesBetween, parseClock, parseUpdated } from './feed-time.ts';
import type { MeetingDraft } from './meeting-draft.ts';
import { languagesOf, typeOfMeetingGuideCode } from './type-codes.ts';
import { isoFromMeetingGuideDay, isoFromName, type IsoWeekday } from '../../common/weekday.ts';

/** The specification: a meeting without an end takes an hour. */
const DEFAULT_MINUTES = 60;

type Schedule = Pick<
  MeetingDraft,
  'weekdays' | 'startTime' | 'durationMinutes' | 'timeZone' | 'rrule'
>;
type Types = Pick<MeetingDraft, 'types' | 'rawTypes' | 'languages'>;

/**
 * Reads a Meeting Guide list (code4recovery/spec): weekly meetings and meetings by appointment.
 *
 * @param json the parsed document, whatever it is.
 */
export function parseMeetingGuide(json: unknown, options: FeedOptions): FeedParse {
  const format: RowFormat = { idField: 'slug', read: (row) => readMeeting(row, options) };
  return parseRows(json, format, options);
}

function readMeeting(row: FeedRow, options: FeedOptions): DraftContent | Rejection {
  const name = row.line('name');
  if (name === null) return row.reject('NAME_MISSING', 'name');
  const schedule = scheduleOf(row, options);
  if ('reason' in schedule) return schedule;
  const types = typesOf(row);
  return {
    externalId: row.externalId,
    name,
    groupName: row.line('group'),
    groupNotes: row.paragraph('group_notes'),
    ...schedule,
    ...types,
    ...placeOf(row, types.types),
    regions: regionsOf(row),
    notes: row.paragraph('notes'),
    listingUrl: row.link('url'),
    groupUrl: row.link('website'),
    entityName: row.line('entity'),
    entityUrl: row.link('entity_website_url') ?? row.link('entity_url'),
    sourceUpdatedAt: updatedOf(row),
  };
}

/** Day and time, or neither: a row with only one of them is kept as by appointment and reported. */
function scheduleOf(row: FeedRow, options: FeedOptions): Schedule | Rejection {
  const timeZone = row.timeZone('timezone', options.defaultTimeZone);
  const weekdays = weekdaysOf(row);
  if (weekdays === null) return row.reject('DAY_INVALID', 'day');
  const time = row.raw('time');
  const startTime = time === null ? null : parseClock(time);
  if (time !== null && startTime === null) return row.reject('TIME_INVALID', 'time');
  if (startTime === null || weekdays.length === 0) {
    if (startTime !== null) row.warn('DAY_MISSING', 'day');
    if (weekdays.length > 0) row.warn('TIME_MISSING', 'time');
    const durationMinutes = DEFAULT_MINUTES;
    return { weekdays: [], startTime: null, durationMinutes, timeZone, rrule: null };
  }
  const durationMinutes = durationOf(row, startTime);
  return { weekdays, startTime, durationMinutes, timeZone, rrule: weeklyRule(weekdays) };
}

/** Ascending and without repeats; none for a meeting by appointment; null when there is no valid one. */
function weekdaysOf(row: FeedRow): IsoWeekday[] | null {
  const given = asList(row.fields['day']).flatMap((day) => scalarText(day)?.split(/[,;]/) ?? []);
  const values = given.map((day) => day.trim()).filter((day) => day !== '');
  if (values.length === 0) return isEmptyDay(row.fields['day']) ? [] : null;
  const valid = values.map(weekdayOf).filter((day) => day !== null);
  if (valid.length === 0) return null;
  if (valid.length < values.length) row.warn('DAY_PARTLY_INVALID', 'day', row.fields['day']);
  return [...new Set(valid)].sort((a, b) => a - b);
}

function weekdayOf(day: string): IsoWeekday | null {
  return /^\d+$/.test(day) ? isoFromMeetingGuideDay(Number(day)) : isoFromName(day);
}

/** null, "", [] and {} say that there is no day; any other value without a day is a mistake. */
function isEmptyDay(day: unknown): boolean {
  if (isObject(day)) return Object.keys(day).length === 0;
  return asList(day).every((value) => value === null || value === '');
}

function durationOf(row: FeedRow, startTime: string): number {
  const end = row.raw('end_time');
  if (end === null) return DEFAULT_MINUTES;
  const endTime = /^24:00(:00)?$/.test(end) ? '00:00' : parseClock(end);
  if (endTime !== null && endTime !== startTime) return minutesBetween(startTime, endTime);
  row.warn('END_TIME_INVALID', 'end_time', end);
  return DEFAULT_MINUTES;
}

/** Unknown codes are kept as they are, for a later version of the specification may know them. */
function typesOf(row: FeedRow): Types {
  const rawTypes = [...new Set(row.list('types', /[,;]/))];
  const types = rawTypes.map((code) => {
    const known = typeOfMeetingGuideCode(code);
    if (!known) row.warn('TYPE_UNKNOWN', 'types', code);
    return known?.code ?? code;
  });
  const distinct = [...new Set(types)];
  return { types: distinct, rawTypes, languages: languagesOf(distinct) };
}

function placeOf(row: FeedRow, codes: readonly string[]) {
  const address = addressOf(row);
  const approximate = isApproximate(row, address);
  const link = conferenceLinkOf(row, 'conference_url', 'conference_url_notes');
  const telephone = telephoneOf(row, 'conference_phone', 'conference_phone_notes');
  const locationName = row.line('location');
  const room = address !== null && !approximate;
  const reachable = link.conferenceUrl !== null || telephone.conferencePhone !== null;
  const stated = statedVenue(row);
  // ONL is the old way to say "online". Without a link it counts only where there is no room.
  const online =
    reachable || stated === 'ONLINE' || stated === 'HYBRID' || (codes.includes('ONL') && !room);
  if (address === null && locationName === null && !online) row.warn('PLACE_MISSING', null);
  const closed = codes.includes('TC');
  return {
    ...venueOf({ stated, room, online, closed }),
    ...coordinatesOf(row),
    ...link,
    ...telephone,
    locationName,
    locationNotes: row.paragraph('location_notes'),
    address,
    approximate,
  };
}

function addressOf(row: FeedRow): string | null {
  const formatted = row.line('formatted_address');
  if (formatted !== null) return formatted;
  const stateAndCode = joined([row.line('state'), row.line('postal_code')], ' ');
  return joined([row.line('address'), row.line('city'), stateAndCode, row.line('country')], ', ');
}

/**
 * The list's own word; else an address with a street field, a number in its first part, or at least
 * four parts ("Hall, Street, Town, Country") is a door, and anything shorter an area.
 */
function isApproximate(row: FeedRow, address: string | null): boolean {
  const said = row.raw('approximate')?.toLowerCase();
  if (said !== undefined) return ['yes', 'true', '1'].includes(said);
  if (address === null) return true;
  if (row.raw('formatted_address') === null && row.raw('address') !== null) return false;
  const parts = address.split(',');
  return parts.length < 4 && !/\d/.test(parts[0] ?? '');
}

/** Not in the specification, but written by the most common WordPress plugin. */
function statedVenue(row: FeedRow): VenueFacts['stated'] {
  const said = row.raw('attendance_option')?.toUpperCase().replace('-', '_');
  const known = ['IN_PERSON', 'ONLINE', 'HYBRID', 'INACTIVE'] as const;
  return known.find((option) => option === said) ?? null;
}

function regionsOf(row: FeedRow): string[] {
  const regions = row.list('regions', />/);
  if (regions.length > 0) return regions;
  const nested = ['region', 'sub_region', 'sub_sub_region'].map((field) => row.line(field));
  const present = nested.filter((region) => region !== null);
  const city = present.length === 0 ? row.line('city') : null;
  return city === null ? present : [city];
}

function updatedOf(row: FeedRow): string | null {
  const text = row.raw('updated');
  const updated = text === null ? null : parseUpdated(text);
  if (text !== null && updated === null) row.warn('UPDATED_INVALID', 'updated', text);
  return updated;
}
