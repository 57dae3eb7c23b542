import type { HouseChargeFor, HouseLedgerKind, HousePaymentWay } from '../../generated/schema.ts';

/** It is only added to. */
export interface HouseLedgerEntryTable {
  organization_id: string;
  id: string;
  residence_id: string;
  member_id: string;
  kind: HouseLedgerKind;
  /** How much more is owed by it, in the smallest unit of the house's currency. */
  change: number;
  on_day: string;
  charge_for: HouseChargeFor | null;
  paid_by: HousePaymentWay | null;
  /** What a waiver is of. */
  charge_id: string | null;
  reverses_id: string | null;
  /** Sealed. */
  note: string | null;
  recorded_at: string;
  recorded_by: string;
}
