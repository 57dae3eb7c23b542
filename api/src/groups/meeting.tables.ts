import type { ColumnType } from 'kysely';
import type { MeetingFeedKind, MeetingVenue } from '../generated/schema.ts';

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

export interface MeetingFeedTable {
  organization_id: string;
  id: string;
  name: string;
  kind: MeetingFeedKind;
  location: string;
  time_zone: string;
  etag: string | null;
  imported_at: string | null;
  last_import: ColumnType<KeptImport | null, string | null>;
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
  weekdays: number[];
  sort_day: number;
  start_time: string | null;
  sort_time: string;
  duration_minutes: number;
  time_zone: string;
  rrule: string | null;
  venue: MeetingVenue;
  types: string[];
  location_name: string | null;
  address: string | null;
  region: string | null;
  latitude: number | null;
  longitude: number | null;
  approximate: boolean;
  conference_url: string | null;
  conference_phone: string | null;
  notes: string | null;
  search: string;
  source_updated_at: string | null;
  ended_at: ColumnType<string | null, string | null | undefined>;
}
