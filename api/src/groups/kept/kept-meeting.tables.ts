import type { ColumnType } from 'kysely';

export interface KeptMeetingTable {
  organization_id: string;
  membership_id: string;
  meeting_id: string;
  kept_at: string;
  ended_at: ColumnType<string | null, undefined, string | null>;
}
