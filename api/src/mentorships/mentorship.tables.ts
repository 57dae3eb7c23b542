import type { ColumnType, Generated } from 'kysely';
import type { WeeklyHours } from '../common/weekly-hours.ts';
import type {
  MentorGenderPreference,
  MentorshipDeclineReason,
  MentorshipEndReason,
  MentorshipParty,
  MentorshipPauseReason,
  MentorshipReportReason,
  MentorshipState,
  MentorshipStepState,
  MentorshipStepTemplate,
} from '../generated/schema.ts';
import type { Writer } from './conversation-states.ts';

type Hours = ColumnType<WeeklyHours[], string, string>;

export interface MentorProfileTable {
  organization_id: string;
  mentor_id: string;
  languages: string[];
  availability: Hours;
  time_zone: string;
  capacity: number;
  /** Sealed. */
  content: string;
  mentors_gender: MentorGenderPreference;
  quiet_from: string | null;
  quiet_until: string | null;
  accepting: boolean;
  updated_at: string;
  updated_by: string;
  version: Generated<number>;
}

export interface MentorWishTable {
  organization_id: string;
  id: string;
  member_id: string;
  languages: string[];
  availability: Hours;
  /** Sealed. */
  gender: string | null;
  mentor_gender: MentorGenderPreference | null;
  version: Generated<number>;
}

export interface MentorshipTable {
  organization_id: string;
  id: string;
  member_id: string;
  mentor_id: string;
  state: MentorshipState;
  state_since: string;
  additional: boolean;
  proposed_at: string;
  proposed_by: string | null;
  mentor_accepted_at: string | null;
  member_accepted_at: string | null;
  member_accepted_by: string | null;
  started_at: string | null;
  ended_at: string | null;
  pause_reason: MentorshipPauseReason | null;
  decline_reason: MentorshipDeclineReason | null;
  end_reason: MentorshipEndReason | null;
  /** Sealed. */
  end_note: string | null;
  changed_by: string | null;
  changed_as: MentorshipParty | null;
  last_contact_at: string | null;
  version: Generated<number>;
}

export interface MentorshipConversationTable {
  organization_id: string;
  mentorship_id: string;
  newest: Generated<number>;
  newest_at: string | null;
  read_by_mentor: Generated<number>;
  read_by_member: Generated<number>;
  blocked_by_mentor_at: string | null;
  blocked_by_member_at: string | null;
}

export interface MentorshipMessageTable {
  organization_id: string;
  id: string;
  mentorship_id: string;
  number: number;
  sender: Writer;
  /** Sealed. */
  body: string;
  sent_at: string;
}

export interface MentorshipReportTable {
  organization_id: string;
  id: string;
  mentorship_id: string;
  message_id: string;
  from_number: number;
  to_number: number;
  reported_by: Writer;
  reason: MentorshipReportReason;
  /** Sealed. */
  note: string | null;
  reported_at: string;
  closed_at: string | null;
  closed_by: string | null;
  /** Sealed. */
  outcome: string | null;
}

export interface MentorshipStepTable {
  organization_id: string;
  id: string;
  mentorship_id: string;
  position: number;
  template: MentorshipStepTemplate | null;
  /** Sealed. */
  title: string;
  state: MentorshipStepState;
  state_since: string;
  added_by: Writer;
  /** Sealed, the member's. */
  note: string | null;
  note_shared: Generated<boolean>;
  /** How often a note was changed that the mentor does not read. */
  note_version: Generated<number>;
  removed_at: string | null;
  /** Since when it is the member's alone: the mentor took it off, and the member had written to it. */
  off_for_mentor_at: ColumnType<string | null, string | null | undefined>;
  version: Generated<number>;
}
