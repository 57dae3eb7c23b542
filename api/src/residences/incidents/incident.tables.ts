import type { ColumnType } from 'kysely';
import type { HouseIncidentKind } from '../../generated/schema.ts';

type Later<T> = ColumnType<T | null, T | null | undefined>;

export interface HouseIncidentTable {
  organization_id: string;
  id: string;
  residence_id: string;
  kind: HouseIncidentKind;
  at: string;
  /** Sealed. */
  what: string;
  recorded_at: string;
  recorded_by: string;
  /** The newest follow-up. */
  task_id: Later<string>;
  retracted_at: Later<string>;
  retracted_by: Later<string>;
}

export interface HouseIncidentMemberTable {
  organization_id: string;
  incident_id: string;
  member_id: string;
}
