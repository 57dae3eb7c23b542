import type { MeetingDraft, VenueType } from './meeting-draft.ts';
import type { FeedRow } from './feed-row.ts';

/** What a row says about where it is held. */
export interface VenueFacts {
  /** The list's own word, where it has one. */
  stated: 'IN_PERSON' | 'ONLINE' | 'HYBRID' | 'INACTIVE' | null;
  /** There is a door to go to. */
  room: boolean;
  /** There is a way to join from elsewhere. */
  online: boolean;
  /** The room is closed for now. */
  closed: boolean;
}

type Venue = Pick<MeetingDraft, 'venueType' | 'suspended'>;
type Coordinates = Pick<MeetingDraft, 'latitude' | 'longitude'>;
type Link = Pick<MeetingDraft, 'conferenceUrl' | 'conferenceUrlNotes'>;
type Telephone = Pick<MeetingDraft, 'conferencePhone' | 'conferencePhoneNotes'>;

/** A closed room comes first: a list that says "hybrid" and "closed" means online for now. */
export function venueOf({ stated, room, online, closed }: VenueFacts): Venue {
  if (closed) return closedRoom(online);
  if (stated === 'INACTIVE') return { venueType: 'IN_PERSON', suspended: true };
  return { venueType: stated ?? openVenue(room, online), suspended: false };
}

/** Both or none; 0/0, which stands for "unknown", is none. */
export function coordinatesOf(row: FeedRow): Coordinates {
  const none = { latitude: null, longitude: null };
  if (row.raw('latitude') === null && row.raw('longitude') === null) return none;
  const [latitude, longitude] = [row.number('latitude'), row.number('longitude')];
  const inRange =
    latitude !== null &&
    longitude !== null &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180;
  if (inRange) return latitude === 0 && longitude === 0 ? none : { latitude, longitude };
  row.warn('COORDINATES_INVALID', 'latitude', `${row.raw('latitude')}, ${row.raw('longitude')}`);
  return none;
}

const CONFERENCE_HOSTS = [
  'bluejeans.com',
  'dialpad.com',
  'discord.com',
  'discord.gg',
  'facebook.com',
  'freeconference.com',
  'freeconferencecall.com',
  'fccdl.in',
  'goto.com',
  'gotomeet.me',
  'gotomeeting.com',
  'meet.google.com',
  'meet.jit.si',
  'signal.group',
  'skype.com',
  't.me',
  'teams.live.com',
  'teams.microsoft.com',
  'webex.com',
  'whereby.com',
  'zoho.com',
  'zoom.us',
  'zoomgov.com',
];

/**
 * Where to join. A host that is no known conference service is kept, since groups run their own,
 * and reported, so that a person looks at it before members follow it. Text that is no address goes
 * to the notes, for it was written for people.
 */
export function conferenceLinkOf(row: FeedRow, field: string, notesField: string): Link {
  const link = row.link(field);
  const notes = row.paragraph(notesField);
  if (link === null) {
    const text = joined([row.line(field), notes], '\n');
    return { conferenceUrl: null, conferenceUrlNotes: text };
  }
  const { hostname } = new URL(link);
  const known = CONFERENCE_HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  if (!known) row.warn('CONFERENCE_HOST_UNKNOWN', field, hostname);
  return { conferenceUrl: link, conferenceUrlNotes: notes };
}

/** A number that a telephone can dial, `,,123#` included; other text goes to the notes as well. */
export function telephoneOf(row: FeedRow, field: string, notesField: string | null): Telephone {
  const text = row.line(field);
  const notes = notesField === null ? null : row.paragraph(notesField);
  const dialed = text?.replace(/^tel:/i, '') ?? null;
  if (dialed === null || isDialable(dialed)) {
    return { conferencePhone: dialed, conferencePhoneNotes: notes };
  }
  row.warn('PHONE_INVALID', field, text);
  return { conferencePhone: null, conferencePhoneNotes: joined([text, notes], '\n') };
}

/** Non-empty parts, joined; null when there are none. */
export function joined(parts: readonly (string | null)[], separator: string): string | null {
  const present = parts.filter((part) => part !== null && part !== '');
  return present.length > 0 ? present.join(separator) : null;
}

function closedRoom(online: boolean): Venue {
  return online
    ? { venueType: 'TEMPORARILY_ONLINE', suspended: false }
    : { venueType: 'IN_PERSON', suspended: true };
}

function openVenue(room: boolean, online: boolean): VenueType {
  if (!online) return 'IN_PERSON';
  return room ? 'HYBRID' : 'ONLINE';
}

function isDialable(text: string): boolean {
  return /^\+?[\d\s().,;*#p/-]+$/i.test(text) && text.replace(/\D/g, '').length >= 3;
}
