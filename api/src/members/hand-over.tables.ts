import type { CareRole } from '../generated/schema.ts';

export interface CaseloadHandOverTable {
  organization_id: string;
  id: string;
  from_id: string;
  to_id: string;
  role: CareRole;
  member_count: number;
  alert_count: number;
  task_count: number;
  /** Sealed. */
  note: string | null;
  handed_over_at: string;
  handed_over_by: string;
}
