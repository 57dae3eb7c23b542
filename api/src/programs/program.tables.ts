import type { ColumnType } from 'kysely';
import type { EnrollmentState, ProgramKind } from '../generated/schema.ts';

export interface ProgramTable {
  organization_id: string;
  id: string;
  name: string;
  kind: ProgramKind;
  asam_level: string | null;
  ended_at: ColumnType<string | null, string | undefined>;
}

export interface EnrollmentTable {
  organization_id: string;
  id: string;
  member_id: string;
  program_id: string;
  state: EnrollmentState;
  started_on: string | null;
  ended_on: string | null;
}

/** Names that other systems know people, places and programs by. */
export interface ExternalIdentifierTable {
  organization_id: string;
  system: string;
  subject: 'MEMBER' | 'PROGRAM' | 'MEMBERSHIP';
  value: string;
  subject_id: string;
}
