import type { ColumnType } from 'kysely';
import type {
  AlertEventType,
  AlertResolution,
  AlertSeverity,
  AlertState,
  ContactOutcome,
  RuleKind,
} from '../generated/schema.ts';
import type { Reason } from '../monitoring/assess-risk.ts';
import type { UndoStep } from './alert-states.ts';
import type { LadderStepRow } from './ladder.ts';

export interface AlertTable {
  organization_id: string;
  id: string;
  member_id: string;
  rule: string;
  kind: RuleKind;
  severity: AlertSeverity;
  severity_rank: ColumnType<number, never>;
  state: AlertState;
  level: number;
  reason: Reason;
  occurrences: number;
  raised_at: string;
  local_date: string;
  last_raised_at: string;
  due_at: string;
  climbs_at: string | null;
  unattended_at: string | null;
  acknowledged_by: string | null;
  acknowledged_at: string | null;
  hold_until: string | null;
  contact_outcome: ContactOutcome | null;
  contacted_by: string | null;
  contacted_at: string | null;
  resolution: AlertResolution | null;
  resolved_by: string | null;
  resolved_at: string | null;
  undo: UndoStep | null;
  version: number;
}

export interface AlertLogTable {
  organization_id: string;
  id: string;
  alert_id: string;
  type: AlertEventType;
  at: string;
  actor_id: string | null;
  cause_id: string | null;
  /** Sealed. */
  note: string | null;
}

/** A change of a severity's ladder; the newest is in force. */
export interface EscalationLadderTable {
  organization_id: string;
  id: string;
  severity: AlertSeverity;
  version: number;
  steps: ColumnType<LadderStepRow[], string, never>;
  repeats: number;
  alarm_minutes: number;
  edited_by: string;
  edited_at: string;
}

export interface AlertNoticeTable {
  organization_id: string;
  id: string;
  alert_id: string;
  membership_id: string;
  /** Null for the alarm. */
  level: number | null;
  at: string;
}
