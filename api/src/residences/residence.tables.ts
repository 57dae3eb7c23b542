import type { ColumnType, Generated } from 'kysely';
import type {
  BedNeed,
  BedOutReason,
  BedRequestEndReason,
  BedRequestState,
  DeclineReason,
  NarrLevel,
  ResidenceWelcome,
  LeaveDestination,
  StayEndReason,
  WaitingPriority,
  Weekday,
} from '../generated/schema.ts';

type Later<T> = ColumnType<T | null, T | null | undefined>;

/** When to be in on one day of the week: the wall time of the house. */
export interface KeptCurfew {
  weekday: Weekday;
  at: string;
}

export interface ResidenceTable {
  organization_id: string;
  id: string;
  name: string;
  level: NarrLevel;
  address: string | null;
  phone: string | null;
  time_zone: string;
  /** ISO 4217; fixed once something was written into the ledger. */
  currency: Generated<string>;
  description: string | null;
  welcomes: ResidenceWelcome;
  wheelchair: boolean;
  pets: boolean;
  children: boolean;
  medication_storage: boolean;
  curfew: ColumnType<KeptCurfew[], string, string>;
  house_rules: string[];
  opened_on: string;
  ended_at: Later<string>;
  /** When somebody there may become late next. */
  late_check_at: Generated<string>;
  /** When turns of chores are looked at next; null for a house without chores. */
  chores_due_at: Later<string>;
  version: Generated<number>;
}

export interface ResidenceManagerTable {
  organization_id: string;
  id: string;
  residence_id: string;
  membership_id: string;
  since: string;
  ended_at: Later<string>;
}

export interface RoomTable {
  organization_id: string;
  id: string;
  residence_id: string;
  position: number;
  name: string;
  ended_at: Later<string>;
}

export interface BedTable {
  organization_id: string;
  id: string;
  residence_id: string;
  room_id: string;
  position: number;
  name: string;
  out_reason: Later<BedOutReason>;
  out_note: Later<string>;
  added_on: string;
  ended_on: Later<string>;
  version: Generated<number>;
}

export interface BedRequestTable {
  organization_id: string;
  id: string;
  member_id: string;
  state: BedRequestState;
  requested_at: string;
  requested_by: string | null;
  ended_at: Later<string>;
  end_reason: Later<BedRequestEndReason>;
  priority: WaitingPriority;
  waiting_rank: ColumnType<number, never, never>;
  housing: ResidenceWelcome;
  needs: BedNeed[];
  /** Whether any house will do; then none is named. */
  any_house: boolean;
  residence_ids: string[];
  /** Sealed. */
  note: string | null;
  version: Generated<number>;
}

export interface BedRequestDeclineTable {
  organization_id: string;
  id: string;
  request_id: string;
  residence_id: string;
  reason: DeclineReason;
  /** Sealed. */
  note: string | null;
  declined_at: string;
  declined_by: string;
}

export interface BedHoldTable {
  organization_id: string;
  id: string;
  bed_id: string;
  request_id: string | null;
  held_at: string;
  held_by: string;
  until: string;
  released_at: Later<string>;
  /** Sealed. */
  note: string | null;
}

export interface StayTable {
  organization_id: string;
  id: string;
  member_id: string;
  bed_id: string;
  residence_id: string;
  request_id: string | null;
  previous_id: Later<string>;
  started_on: string;
  ended_on: Later<string>;
  expected_end_on: string | null;
  moved_on: Generated<boolean>;
  end_reason: Later<StayEndReason>;
  destination: Later<LeaveDestination>;
  naloxone_offered: Later<boolean>;
  /** When an alert told last that the member is late. */
  late_alerted_at: Later<string>;
  recorded_at: Generated<string>;
  version: Generated<number>;
}
