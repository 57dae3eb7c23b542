import type { ColumnType } from 'kysely';
import type { MeetingFeedKind, MeetingVenue } from '../generated/schema.ts';
import type { IsoWeekday } from './feeds/weekday.ts';

/** What the last reading of a feed did, as it is kept. */
export interface KeptImport {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  ended: number;
  unpublished: number;
  rejected: number;
  rejections: { row: number; externalId: string | null; reason: string; field: string | null }[];
}

type ByDatabase<T> = ColumnType<T, never, never>;

export interface MeetingFeedTable {
  organization_id: string;
  id: string;
  name: string;
  kind: MeetingFeedKind;
  location: string;
  time_zone: string;
  etag: ColumnType<string | null, string | null | undefined>;
  last_modified: ColumnType<string | null, string | null | undefined>;
  imported_at: ColumnType<string | null, string | null | undefined>;
  last_import: ColumnType<KeptImport | null, string | null | undefined, string | null>;
}

export interface MeetingTable {
  organization_id: string;
  id: string;
  feed_id: string;
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
  time_zone: string;
  rrule: string | null;
  venue: MeetingVenue;
  suspended: boolean;
  types: string[];
  raw_types: string[];
  languages: string[];
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
}
