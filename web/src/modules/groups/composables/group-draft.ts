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
import { pointOf } from '../../meetings/composables/wanted-address.ts';

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

/** What is said of how a group meets, by the codes of Meeting Guide; for whom it is stands with the audiences. */
export const KINDS = ['O', 'C', 'BE', 'D', 'SP', 'ST'] as const;

export const VENUES = ['IN_PERSON', 'HYBRID', 'ONLINE'] as const satisfies readonly MeetingVenue[];
export const ADMISSIONS = ['OPEN', 'BY_INVITATION'] as const satisfies readonly GroupAdmission[];

/** What is listed of a group, as typed. */
export interface ListingDraft {
  listed: boolean;
  /** Degrees north and east, such as `41.66, -71.33`. */
  point: string;
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
  listing: { listed: false, point: '', conferenceUrl: '' },
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
      point: typedPoint(group.listing),
      conferenceUrl: group.listing?.conferenceUrl ?? '',
    },
  };
}

/** A point as somebody would type it; nothing where there is none. */
function typedPoint(listing: GroupFieldsFragment['listing']): string {
  const { latitude, longitude } = listing ?? {};
  return latitude == null || longitude == null ? '' : `${String(latitude)}, ${String(longitude)}`;
}

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
      point: z
        .string()
        .refine((typed) => typed.trim() === '' || pointOf(typed) !== null, 'groups.form.degrees'),
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
  const point = venue === 'ONLINE' ? null : pointOf(listing.point);
  return {
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    conferenceUrl: venue === 'IN_PERSON' ? null : listing.conferenceUrl.trim() || null,
  };
}
