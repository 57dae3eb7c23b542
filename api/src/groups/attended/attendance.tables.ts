import type { ColumnType } from 'kysely';
import type { MeetingAttendanceProof } from '../../generated/schema.ts';

type Ending = ColumnType<string | null, string | null | undefined>;

export interface MeetingAttendanceTable {
  organization_id: string;
  id: string;
  member_id: string;
  meeting_id: string | null;
  group_id: string | null;
  /** Sealed. */
  place: string | null;
  attended_at: string;
  /** The member's own day. */
  local_date: string;
  /** The time of a group's series that a code has shown, by the day of its rule. */
  session_id: string | null;
  on_date: string | null;
  recorded_at: string;
  proof: MeetingAttendanceProof | null;
  /** Sealed. */
  signed_by: string | null;
  removed_at: Ending;
}

export interface MeetingSharingTable {
  organization_id: string;
  id: string;
  member_id: string;
  granted_at: string;
  revoked_at: Ending;
}

export interface HostCodeTable {
  organization_id: string;
  session_id: string;
  on_date: string;
  round: number;
  renewed_at: string;
  renewed_by: string;
}
