import { z } from '../../../app/zod.ts';
import type {
  FellowshipCode,
  GroupAdmission,
  GroupFieldsFragment,
  GroupInput,
  GroupListingInput,
  MeetingAudience,
  MeetingVenue,
} from '../../../generated/graphql.ts';

export const AUDIENCES = [
  'VETERANS',
  'LGBTQ',
  'WOMEN',
  'MEN',
  'YOUNG_PEOPLE',
  'SENIORS',
  'INDIGENOUS',
  'PEOPLE_OF_COLOR',
  'FAMILIES',
] as const satisfies readonly MeetingAudience[];

export const VENUES = ['IN_PERSON', 'HYBRID', 'ONLINE'] as const satisfies readonly MeetingVenue[];
export const ADMISSIONS = ['OPEN', 'BY_INVITATION'] as const satisfies readonly GroupAdmission[];

/** What is listed of a group, as typed. */
export interface ListingDraft {
  listed: boolean;
  latitude: string;
  longitude: string;
  conferenceUrl: string;
}

/** What the form of a group holds, as typed. */
export interface GroupDraft {
  name: string;
  description: string;
  fellowship: FellowshipCode;
  secular: boolean;
  medicationWelcoming: boolean;
  audiences: MeetingAudience[];
  types: string[];
  languages: string[];
  venue: MeetingVenue;
  locationName: string;
  address: string;
  joinUrl: string;
  timeZone: string;
  hostIds: string[];
  admission: GroupAdmission;
  listing: ListingDraft;
}

/** A new group, in the organization's zone. */
export const emptyGroup = (timeZone: string): GroupDraft => ({
  name: '',
  description: '',
  fellowship: 'OWN',
  secular: true,
  medicationWelcoming: true,
  audiences: [],
  types: [],
  languages: [],
  venue: 'IN_PERSON',
  locationName: '',
  address: '',
  joinUrl: '',
  timeZone,
  hostIds: [],
  admission: 'OPEN',
  listing: { listed: false, latitude: '', longitude: '', conferenceUrl: '' },
});

/** The draft of a group as it is. */
export function draftOf(group: GroupFieldsFragment): GroupDraft {
  const { name, secular, medicationWelcoming, venue, timeZone, admission } = group;
  return {
    name,
    description: group.description ?? '',
    fellowship: group.fellowship.code,
    secular,
    medicationWelcoming,
    audiences: [...group.audiences],
    types: group.types.map(({ code }) => code),
    languages: [...group.languages],
    venue,
    locationName: group.locationName ?? '',
    address: group.address ?? '',
    joinUrl: group.joinUrl ?? '',
    timeZone,
    hostIds: group.hosts.map(({ id }) => id),
    admission,
    listing: {
      listed: group.listing !== null,
      latitude: String(group.listing?.latitude ?? ''),
      longitude: String(group.listing?.longitude ?? ''),
      conferenceUrl: group.listing?.conferenceUrl ?? '',
    },
  };
}

/** Degrees as typed, with a point or a comma; nothing is none, and not 0. */
const degrees = (most: number) =>
  z
    .string()
    .trim()
    .refine((typed) => typed === '' || Math.abs(toDegrees(typed)) <= most, 'groups.form.degrees');

const toDegrees = (typed: string): number =>
  /^[-+]?\d+([.,]\d+)?$/.test(typed.trim()) ? Number(typed.trim().replace(',', '.')) : NaN;

/** Checks a draft; the messages are keys of words. */
export const groupSchema = z
  .object({
    name: z.string().trim().min(1, 'groups.form.nameMissing').max(120, 'errors.TOO_LONG'),
    description: z.string().trim().max(2000, 'errors.TOO_LONG'),
    venue: z.string(),
    locationName: z.string().trim().max(200, 'errors.TOO_LONG'),
    address: z.string().trim().max(300, 'errors.TOO_LONG'),
    joinUrl: z.union([z.literal(''), z.url('errors.INVALID')]),
    listing: z.object({
      latitude: degrees(90),
      longitude: degrees(180),
      conferenceUrl: z.union([z.literal(''), z.url('errors.INVALID')]),
    }),
  })
  .refine(({ venue, locationName }) => venue === 'ONLINE' || locationName !== '', {
    path: ['locationName'],
    message: 'groups.form.placeMissing',
  });

/** Takes a draft that was checked. What the venue has no place for is left out. */
export function toInput(draft: GroupDraft): GroupInput {
  const text = (typed: string) => typed.trim() || null;
  const inRoom = draft.venue !== 'ONLINE';
  return {
    ...draft,
    name: draft.name.trim(),
    description: text(draft.description),
    locationName: inRoom ? text(draft.locationName) : null,
    address: inRoom ? text(draft.address) : null,
    joinUrl: draft.venue === 'IN_PERSON' ? null : text(draft.joinUrl),
    listing: isListed(draft) ? listingOf(draft) : null,
  };
}

/** Of a group by invitation nobody else learns where and when it meets. */
export const mayBeListed = ({ admission }: GroupDraft): boolean => admission === 'OPEN';

const isListed = (draft: GroupDraft): boolean => draft.listing.listed && mayBeListed(draft);

function listingOf({ venue, listing }: GroupDraft): GroupListingInput {
  const point = (typed: string) =>
    venue === 'ONLINE' || typed.trim() === '' ? null : toDegrees(typed);
  return {
    latitude: point(listing.latitude),
    longitude: point(listing.longitude),
    conferenceUrl: venue === 'IN_PERSON' ? null : listing.conferenceUrl.trim() || null,
  };
}
