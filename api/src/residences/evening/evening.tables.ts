import type { ColumnType, Generated } from 'kysely';
import type { PassState, PresenceDirection, Weekday } from '../../generated/schema.ts';

type Later<T> = ColumnType<T | null, T | null | undefined>;

export interface PresenceTable {
  organization_id: string;
  id: string;
  member_id: string;
  residence_id: string;
  /** Null for what takes a mark back. */
  direction: PresenceDirection | null;
  corrects_id: Later<string>;
  at: string;
  recorded_at: string;
  recorded_by: string;
}

export interface HousePassTable {
  organization_id: string;
  id: string;
  member_id: string;
  residence_id: string;
  state: PassState;
  begins_at: string;
  ends_at: string;
  /** Sealed. */
  destination: string;
  requested_at: string;
  requested_by: string;
  decided_at: Later<string>;
  decided_by: Later<string>;
  /** Sealed. */
  reason: Later<string>;
  canceled_at: Later<string>;
  canceled_by: Later<string>;
  version: Generated<number>;
}

export interface ChoreTable {
  organization_id: string;
  id: string;
  residence_id: string;
  name: string;
  weight: number;
  weekdays: Weekday[];
  ended_at: Later<string>;
  version: Generated<number>;
}

export interface ChoreTurnTable {
  organization_id: string;
  id: string;
  residence_id: string;
  chore_id: string;
  member_id: string;
  on_day: string;
  weight: number;
  done_at: Later<string>;
  done_by: Later<string>;
  ended_at: Later<string>;
  version: Generated<number>;
}
