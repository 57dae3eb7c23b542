import type { ColumnType } from 'kysely';
import type { AttendanceState, OccurrenceState, SessionModality } from '../generated/schema.ts';

export interface ProgramSessionTable {
  organization_id: string;
  id: string;
  series_id: string;
  /** Of these three one is not null: who holds it. */
  program_id: string | null;
  group_id: ColumnType<string | null, string | null | undefined>;
  residence_id: ColumnType<string | null, string | null | undefined>;
  title: string;
  rrule: string | null;
  starts_on: string;
  ends_on: string | null;
  start_time: string;
  duration_minutes: number;
  time_zone: string;
  exceptions: string[];
  modality: SessionModality;
  room: string | null;
  join_url: string | null;
  facilitator_ids: string[];
  created_at: string;
  ended_at: ColumnType<string | null, string | null | undefined>;
  version: ColumnType<number, number | undefined>;
}

export interface SessionMemberTable {
  organization_id: string;
  session_id: string;
  member_id: string;
  added_at: string;
  ended_at: ColumnType<string | null, string | null | undefined>;
}

export interface SessionOccurrenceTable {
  organization_id: string;
  session_id: string;
  /** The day by the rule, also when it is moved. */
  on_date: string;
  state: OccurrenceState;
  changed: boolean;
  /** Null where the session says all of it. */
  starts_at: string | null;
  duration_minutes: number | null;
  title: string | null;
  modality: SessionModality | null;
  room: string | null;
  join_url: string | null;
  facilitator_ids: string[] | null;
  roll_version: ColumnType<number, number | undefined>;
  roll_at: string | null;
  roll_by: string | null;
}

/** The notes of a meeting of a house. */
export interface HouseMeetingNoteTable {
  organization_id: string;
  series_id: string;
  on_date: string;
  residence_id: string;
  /** Sealed. */
  words: string;
  written_at: string;
  written_by: string;
  version: number;
}

export interface AttendanceTable {
  organization_id: string;
  session_id: string;
  on_date: string;
  member_id: string;
  program_id: string | null;
  starts_at: string;
  expected: boolean;
  state: AttendanceState;
  reason: string | null;
  event_id: string;
}
