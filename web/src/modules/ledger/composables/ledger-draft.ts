import { z } from '../../../app/zod.ts';
import { amountOf, typedMoney } from '../../../composables/money.ts';
import { dayIn } from '../../../composables/zone-days.ts';
import type {
  HouseChargeFor,
  HouseChargeInput,
  HousePaymentInput,
  HousePaymentWay,
  HouseWaiverInput,
} from '../../../generated/graphql.ts';

export const CHARGES_FOR = [
  'RENT',
  'DEPOSIT',
  'FEE',
  'OTHER',
] as const satisfies readonly HouseChargeFor[];
export const WAYS = [
  'CASH',
  'CHECK',
  'CARD',
  'TRANSFER',
  'THIRD_PARTY',
  'OTHER',
] as const satisfies readonly HousePaymentWay[];

/** Who owes it: everybody, or those who are named. */
export type ChargeWho = 'ALL' | 'SOME';

export interface ChargeDraft {
  who: ChargeWho;
  stayIds: string[];
  chargeFor: HouseChargeFor;
  note: string;
  amount: string;
  dueOn: string;
}

export interface PaymentDraft {
  amount: string;
  on: string;
  paidBy: HousePaymentWay;
  note: string;
}

export interface WaiverDraft {
  amount: string;
  reason: string;
}

export const emptyCharge = (timeZone: string, now: number): ChargeDraft => ({
  who: 'ALL',
  stayIds: [],
  chargeFor: 'RENT',
  note: '',
  amount: '',
  dueOn: dayIn(timeZone, now),
});

/** What is due, or else all that is owed. */
export const paymentOf = (
  { due, balance, currency }: { due: number; balance: number; currency: string },
  timeZone: string,
  now: number,
): PaymentDraft => {
  const owed = due > 0 ? due : Math.max(0, balance);
  return {
    amount: owed > 0 ? typedMoney(owed, currency) : '',
    on: dayIn(timeZone, now),
    paidBy: 'CASH',
    note: '',
  };
};

/** All that is open. */
export const waiverOf = (open: number, currency: string): WaiverDraft => ({
  amount: typedMoney(open, currency),
  reason: '',
});

const needed = z.string().trim().min(1, 'errors.REQUIRED');
const words = z.string().trim().max(300, 'errors.TOO_LONG');
export const reasonSchema = z.object({ reason: needed.max(300, 'errors.TOO_LONG') });
const amountIn = (currency: string) =>
  needed.refine(
    (typed) => typed === '' || amountOf(typed, currency) !== null,
    'ledger.amountWrong',
  );

/** The messages are keys of words. */
export const chargeSchema = (currency: string) =>
  z
    .object({
      who: z.string(),
      stayIds: z.array(z.string()),
      chargeFor: z.string(),
      note: words,
      amount: amountIn(currency),
      dueOn: needed,
    })
    .superRefine(({ who, stayIds, chargeFor, note }, { addIssue }) => {
      const missing = (name: string) => {
        addIssue({ code: 'custom', path: [name], message: 'errors.REQUIRED' });
      };
      if (who === 'SOME' && stayIds.length === 0) missing('stayIds');
      if (chargeFor === 'OTHER' && note === '') missing('note');
    });

export const paymentSchema = (currency: string) =>
  z.object({ amount: amountIn(currency), on: needed, note: words });

export const waiverSchema = (currency: string) =>
  reasonSchema.extend({ amount: amountIn(currency) });

/** Takes a draft that was checked, as do those below. */
export const toCharge = (draft: ChargeDraft, currency: string): HouseChargeInput => ({
  stayIds: draft.who === 'ALL' ? null : draft.stayIds,
  chargeFor: draft.chargeFor,
  note: draft.note.trim() || null,
  amount: amountOf(draft.amount, currency) ?? 0,
  dueOn: draft.dueOn,
});

export const toPayment = (draft: PaymentDraft, currency: string): HousePaymentInput => ({
  amount: amountOf(draft.amount, currency) ?? 0,
  on: draft.on,
  paidBy: draft.paidBy,
  note: draft.note.trim() || null,
});

export const toWaiver = (draft: WaiverDraft, currency: string): HouseWaiverInput => ({
  amount: amountOf(draft.amount, currency),
  reason: draft.reason.trim(),
});
