import type { ColumnType, Generated } from 'kysely';
import type {
  EnrollmentState,
  LeaveReason,
  ProgramKind,
  WaitingPriority,
} from '../generated/schema.ts';
import type { EnrollmentUndo } from './enrollment.entity.ts';

export interface ProgramTable {
  organization_id: string;
  id: string;
  name: string;
  kind: ProgramKind;
  asam_level: string | null;
  description: ColumnType<string | null, string | null | undefined>;
  languages: Generated<string[]>;
  capacity: ColumnType<number | null, number | null | undefined>;
  ended_at: ColumnType<string | null, string | null | undefined>;
  version: Generated<number>;
}

export interface ProgramPhaseTable {
  organization_id: string;
  id: string;
  program_id: string;
  position: number;
  name: string;
  weeks: number | null;
  ended_at: ColumnType<string | null, string | null | undefined>;
}

export interface ProgramLeadTable {
  organization_id: string;
  id: string;
  program_id: string;
  membership_id: string;
  since: string;
  ended_at: ColumnType<string | null, string | null | undefined>;
}

export interface EnrollmentTable {
  organization_id: string;
  id: string;
  member_id: string;
  program_id: string;
  state: EnrollmentState;
  state_since: Generated<string>;
  planned_for: ColumnType<string | null, string | null | undefined>;
  started_on: string | null;
  ended_on: string | null;
  back_on: ColumnType<string | null, string | null | undefined>;
  phase_id: ColumnType<string | null, string | null | undefined>;
  priority: ColumnType<WaitingPriority | null, WaitingPriority | null | undefined>;
  waiting_rank: ColumnType<number | null, never, never>;
  leave_reason: ColumnType<LeaveReason | null, LeaveReason | null | undefined>;
  undo: ColumnType<EnrollmentUndo | null, string | null | undefined>;
  version: Generated<number>;
}

/** Names that other systems know people, places and programs by. */
export interface ExternalIdentifierTable {
  organization_id: string;
  system: string;
  subject: 'MEMBER' | 'PROGRAM' | 'MEMBERSHIP';
  value: string;
  subject_id: string;
  ended_at: ColumnType<string | null, string | undefined>;
}
