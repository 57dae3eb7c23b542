import { meetingGuideDayFromIso } from '../../common/weekday.ts';
import type { MeetingDraft } from '../feeds/meeting-draft.ts';
import { exportRegion, exportText } from './export-text.ts';

/** A meeting to be told to others: what a feed says of it, without what is known by that alone. */
export type ExportedMeeting = Omit<
  MeetingDraft,
  'externalId' | 'hash' | 'languages' | 'rawTypes' | 'rrule'
>;

/** A row of a Meeting Guide list. What is not known of a meeting has no field. */
export type MeetingGuideRow = Record<string, unknown>;

/** What nothing says is left out. */
const present = (fields: Record<string, unknown>): MeetingGuideRow =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

const text = (value: string | null) => (value === null ? null : exportText(value));

/**
 * A meeting as a row of a Meeting Guide list (code4recovery/spec). Read again it gives the same meeting, with its
 * types in the spelling that we know them by; but for how long one by appointment takes, and one of a whole
 * day, for which the format has no words.
 * @param slug what tells the meeting from others in the list
 */
export function meetingGuideRow(meeting: ExportedMeeting, slug: string): MeetingGuideRow {
  return present({
    slug,
    name: exportText(meeting.name),
    ...timeFields(meeting),
    timezone: meeting.timeZone,
    types: meeting.types,
    ...placeFields(meeting),
    ...onlineFields(meeting),
    group: text(meeting.groupName),
    group_notes: text(meeting.groupNotes),
    notes: text(meeting.notes),
    url: text(meeting.listingUrl),
    website: text(meeting.groupUrl),
    entity: text(meeting.entityName),
    entity_website_url: text(meeting.entityUrl),
    updated: meeting.sourceUpdatedAt?.replace('T', ' ').replace('Z', '') ?? null,
  });
}

function timeFields({ weekdays, startTime, durationMinutes }: ExportedMeeting) {
  if (startTime === null) return {};
  const days = weekdays.map(meetingGuideDayFromIso);
  return {
    day: days.length === 1 ? days[0] : days,
    time: startTime,
    end_time: clockAfter(startTime, durationMinutes),
  };
}

function placeFields(meeting: ExportedMeeting) {
  return {
    location: text(meeting.locationName),
    location_notes: text(meeting.locationNotes),
    formatted_address: text(meeting.address),
    regions: meeting.regions.length > 0 ? meeting.regions.map(exportRegion) : null,
    latitude: meeting.latitude,
    longitude: meeting.longitude,
    approximate: meeting.approximate ? 'yes' : 'no',
    attendance_option: attendanceOf(meeting),
  };
}

function onlineFields(meeting: ExportedMeeting) {
  return {
    conference_url: text(meeting.conferenceUrl),
    conference_url_notes: text(meeting.conferenceUrlNotes),
    conference_phone: text(meeting.conferencePhone),
    conference_phone_notes: text(meeting.conferencePhoneNotes),
  };
}

/** A closed room is told by the type TC; what stands here says whether it is held meanwhile. */
function attendanceOf({ venueType, suspended }: ExportedMeeting): string {
  if (suspended) return 'inactive';
  if (venueType === 'TEMPORARILY_ONLINE') return 'online';
  return venueType.toLowerCase();
}

/** On the clock, also past midnight. */
function clockAfter(start: string, minutes: number): string {
  const [hour = 0, minute = 0] = start.split(':').map(Number);
  const end = (hour * 60 + minute + minutes) % (24 * 60);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(end / 60))}:${two(end % 60)}`;
}
