import type { ListPage } from '../../../composables/use-paged-list.ts';
import { dayIn } from '../../../composables/zone-days.ts';
import type {
  MeetingFieldsFragment,
  MeetingListQuery,
  Weekday,
} from '../../../generated/graphql.ts';
import { weekdayOf } from './meeting-filter.ts';

type Found = NonNullable<MeetingListQuery['meetings']>;

/** A meeting with how far and when it was found, where that was asked for. */
export type FoundMeeting = MeetingFieldsFragment & Omit<Found['edges'][number], 'node'>;

/** A page of the answer as lists show it. */
export function foundPage({ edges, pageInfo }: Found): ListPage<FoundMeeting> {
  return { nodes: edges.map(({ node, ...how }) => ({ ...node, ...how })), pageInfo };
}

const DAY_MS = 86_400_000;

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

/** Meetings of today by what is left of it. */
export interface Today {
  /** Still to come, the next one first. */
  coming: FoundMeeting[];
  /** Begun earlier today: their next time is on another day. */
  begun: FoundMeeting[];
}

/**
 * Parts the meetings of today's weekday. A day is the viewer's: one that a meeting's own clock counts to
 * today and the viewer's to yesterday stands in neither part.
 */
export function partToday(meetings: readonly FoundMeeting[], today: string, here: string): Today {
  const parts: Today = { coming: [], begun: [] };
  for (const meeting of meetings) {
    const [next] = meeting.nextOccurrences;
    if (!next) continue;
    const [day, ownDay] = [here, meeting.timeZone].map((zone) =>
      dayIn(zone, Date.parse(next.startsAt)),
    );
    const daysAhead = daysBetween(ownDay ?? today, day ?? today);
    if (day === today || ownDay === today) parts.coming.push(meeting);
    else if (meeting.weekdays.includes(weekdayOf(daysAfter(today, -daysAhead))))
      parts.begun.push(meeting);
  }
  return { ...parts, coming: parts.coming.toSorted(byStart) };
}

function byStart(a: FoundMeeting, b: FoundMeeting): number {
  return startOf(a) - startOf(b);
}

function startOf({ nextOccurrences: [next] }: FoundMeeting): number {
  return next ? Date.parse(next.startsAt) : Infinity;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
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
