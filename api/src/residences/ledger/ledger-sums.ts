import type { LocalDate } from '../../common/local-date.ts';
import type { HouseLedgerKind } from '../../generated/schema.ts';

/** An entry as far as it counts. */
export interface LedgerLine {
  id: string;
  kind: HouseLedgerKind;
  /** How much more is owed by it: above zero of a charge, below of a payment and a waiver. */
  change: number;
  /** Of a charge the day it is due. */
  on: LocalDate;
  chargeId: string | null;
  reversesId: string | null;
}

/** What follows from the entries of an account. */
export interface LedgerSums {
  charged: number;
  paid: number;
  waived: number;
  /** Below zero by what is overpaid. */
  balance: number;
  due: number;
  overpaid: number;
  /** What is open of each charge that holds, by its key, what is due first, first. */
  open: ReadonlyMap<string, number>;
  /** What each charge that holds was let off. */
  waivedOf: ReadonlyMap<string, number>;
}

/**
 * What is owed by the entries of an account. A payment is of no charge by itself: what was paid is set against what
 * is due first, first, after what was waived.
 */
export function ledgerSums(lines: readonly LedgerLine[], today: LocalDate): LedgerSums {
  const holds = linesThatHold(lines);
  const of = (kind: HouseLedgerKind) => holds.filter((line) => line.kind === kind);
  const charges = of('CHARGE').toSorted(dueFirst);
  const waivedOf = new Map(charges.map(({ id }) => [id, 0]));
  for (const { chargeId, change } of of('WAIVER')) {
    if (chargeId !== null) waivedOf.set(chargeId, (waivedOf.get(chargeId) ?? 0) - change);
  }
  const charged = amountsOf(charges);
  const paid = amountsOf(of('PAYMENT'));
  const waived = amountsOf(of('WAIVER'));
  const open = new Map<string, number>();
  let left = paid;
  for (const { id, change } of charges) {
    const owed = change - (waivedOf.get(id) ?? 0);
    const taken = Math.min(left, owed);
    left -= taken;
    open.set(id, owed - taken);
  }
  const dueNow = charges.filter(({ on }) => on <= today);
  return {
    charged,
    paid,
    waived,
    balance: charged - paid - waived,
    due: dueNow.reduce((total, { id }) => total + (open.get(id) ?? 0), 0),
    overpaid: left,
    open,
    waivedOf,
  };
}

/** Without what was taken back, and what takes it back. */
function linesThatHold(lines: readonly LedgerLine[]): LedgerLine[] {
  const gone = new Set(lines.map(({ reversesId }) => reversesId));
  return lines.filter(({ id, kind }) => kind !== 'REVERSAL' && !gone.has(id));
}

const amountsOf = (lines: readonly LedgerLine[]): number =>
  lines.reduce((total, { change }) => total + Math.abs(change), 0);

const dueFirst = (one: LedgerLine, other: LedgerLine): number => {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  return one.id < other.id ? -1 : 1;
};
