import type { ListPage } from '../../../composables/use-paged-list.ts';
import type {
  MeetingFieldsFragment,
  MeetingListQuery,
  Weekday,
} from '../../../generated/graphql.ts';

type Found = NonNullable<MeetingListQuery['meetings']>;

/** A meeting with how far and when it was found, where that was asked for. */
export type FoundMeeting = MeetingFieldsFragment & Omit<Found['edges'][number], 'node'>;

/** A page of the answer as lists show it. */
export function foundPage({ edges, pageInfo }: Found): ListPage<FoundMeeting> {
  return { nodes: edges.map(({ node, ...how }) => ({ ...node, ...how })), pageInfo };
}

/** Meetings of one day of the week; null for those held by appointment. */
export interface MeetingDay {
  weekday: Weekday | null;
  meetings: FoundMeeting[];
}

/** The list in its order, cut where the day changes. When one day is asked for, all stand under it. */
export function groupByDay(meetings: readonly FoundMeeting[], asked: Weekday | null): MeetingDay[] {
  const days: MeetingDay[] = [];
  for (const meeting of meetings) {
    const weekday = asked ?? meeting.weekdays[0] ?? null;
    const last = days.at(-1);
    if (last && last.weekday === weekday) last.meetings.push(meeting);
    else days.push({ weekday, meetings: [meeting] });
  }
  return days;
}

/** The address to open, when it is one that a browser should: a feed may hold anything. */
export function webAddress(address: string | null): string | null {
  return address && /^https?:\/\//i.test(address) ? address : null;
}

/** The place for the phone's own map app. No map is loaded here: it would tell others who looks. */
export function mapAddress({
  latitude,
  longitude,
}: Pick<FoundMeeting, 'latitude' | 'longitude'>): string | null {
  if (latitude === null || longitude === null) return null;
  return `geo:${latitude},${longitude}?q=${latitude},${longitude}`;
}

/** A number as a link: an extension or words behind it stay out. */
export function phoneAddress(number: string | null): string | null {
  const digits = number?.match(/^[+\d][\d\s().-]{4,}/)?.[0].replace(/[^+\d]/g, '');
  return digits ? `tel:${digits}` : null;
}
