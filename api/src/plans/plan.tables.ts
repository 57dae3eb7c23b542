import type { Generated } from 'kysely';
import type { PlanState } from '../generated/schema.ts';

export interface PlanTable {
  organization_id: string;
  id: string;
  member_id: string;
  number: number;
  based_on_id: string | null;
  state: PlanState;
  /** Sealed. */
  content: string;
  review_due: string | null;
  member_signed_at: string | null;
  member_signed_by: string | null;
  member_signed_on_paper: boolean;
  staff_signed_at: string | null;
  staff_signed_by: string | null;
  started_at: string;
  started_by: string | null;
  updated_at: string;
  updated_by: string | null;
  in_force_at: string | null;
  superseded_at: string | null;
  discarded_at: string | null;
  review_reminded_at: string | null;
  review_alerted_at: string | null;
  version: Generated<number>;
}
