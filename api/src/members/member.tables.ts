import type { ColumnType, Generated } from 'kysely';
import type {
  CareRole,
  MemberStatus,
  RecordCategory,
  RecoveryGoal,
  RiskBand,
} from '../generated/schema.ts';

export interface MemberTable {
  organization_id: string;
  id: string;
  membership_id: string | null;
  alias: string;
  alias_search: ColumnType<string, never>;
  legal_name: string | null;
  birth_date: string | null;
  pronouns: string | null;
  phone: string | null;
  phone_index: string | null;
  email: string | null;
  email_index: string | null;
  time_zone: string;
  locale: string;
  status: MemberStatus;
  goal: RecoveryGoal;
  recovery_start: string | null;
  longest_run_days: number;
  earlier_runs_days: number;
  enrolled_at: string;
  paused_until: Generated<string | null>;
  died_on: Generated<string | null>;
  voicemail_allowed: Generated<boolean | null>;
  phone_shared: Generated<boolean | null>;
  call_from: Generated<string | null>;
  call_until: Generated<string | null>;
  mentor_shares: RecordCategory[];
  last_check_in_at: string | null;
  check_in_due_on: string | null;
  risk_assessment_id: string | null;
  risk_band: RiskBand;
  risk_rank: ColumnType<number, never>;
  risk_stale_after: string | null;
  milestone_due_on: ColumnType<string | null, string | null | undefined>;
  merged_into_id: ColumnType<string | null, string | undefined, string>;
  version: number;
}

export interface CareTeamTable {
  organization_id: string;
  id: string;
  member_id: string;
  membership_id: string;
  role: CareRole;
  since: string;
  ended_at: ColumnType<string | null, string | undefined>;
  data_class: Generated<'LIVE' | 'DEMO'>;
}
