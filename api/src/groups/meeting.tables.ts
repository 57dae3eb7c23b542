import type { ColumnType } from 'kysely';
import type { FellowshipCode, MeetingVenue } from '../generated/schema.ts';
import type { IsoWeekday } from '../common/weekday.ts';

type ByDatabase<T> = ColumnType<T, never, never>;

export interface MeetingTable {
  organization_id: string;
  id: string;
  /** Null of what a group of the organization holds. */
  feed_id: ColumnType<string | null, string | undefined>;
  group_id: ColumnType<string | null, string | undefined>;
  session_id: ColumnType<string | null, string | undefined, string>;
  held_from: ColumnType<string | null, string | undefined, string>;
  held_until: ColumnType<string | null, string | null | undefined>;
  external_id: string;
  hash: string;
  fetched_at: string;
  name: string;
  group_name: string | null;
  group_notes: string | null;
  weekdays: IsoWeekday[];
  sort_day: ByDatabase<number>;
  several_days: ByDatabase<boolean>;
  start_time: string | null;
  sort_time: ByDatabase<string>;
  duration_minutes: number;
  lasts_long: ByDatabase<boolean>;
  time_zone: string;
  rrule: string | null;
  venue: MeetingVenue;
  suspended: boolean;
  types: string[];
  raw_types: string[];
  languages: string[];
  /** As its list names it. */
  fellowship: FellowshipCode | null;
  location_name: string | null;
  location_notes: string | null;
  address: string | null;
  regions: string[];
  latitude: number | null;
  longitude: number | null;
  approximate: boolean;
  conference_url: string | null;
  conference_url_notes: string | null;
  conference_phone: string | null;
  conference_phone_notes: string | null;
  notes: string | null;
  listing_url: string | null;
  group_url: string | null;
  entity_name: string | null;
  entity_url: string | null;
  search: string;
  source_updated_at: string | null;
  ended_at: ColumnType<string | null, string | null | undefined>;
  duplicate_of: ColumnType<string | null, undefined, string | null>;
}
