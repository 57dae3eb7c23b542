import { checkCount, checkNeeded, checkNumber, checkSpan, checkText } from '../../common/bounds.ts';
import { addInterval, type LocalDate } from '../../common/local-date.ts';
import { userError } from '../../common/user-error.ts';
import type {
  HouseChargeInput,
  HousePaymentInput,
  HouseWaiverInput,
  UserError,
} from '../../generated/schema.ts';
import type { LedgerLine, LedgerSums } from './ledger-sums.ts';

const LONGEST_TEXT = 300;
const MOST_AT_ONCE = 100_000_000;
const MOST_STAYS = 100;
/** Half of what an `Int` of 32 bits holds: accounts of two records that become one are counted together. */
const MOST_IN_ALL = 1_073_741_823;

/** What is wrong with what is to be owed. @param today in the house */
export function checkCharge(input: HouseChargeInput, today: LocalDate): UserError[] {
  const { amount, dueOn, note, stayIds, chargeFor } = input;
  const near = {
    from: addInterval(today, { days: -366 }),
    until: addInterval(today, { days: 366 }),
  };
  return [
    ...(stayIds?.length === 0 ? [userError('REQUIRED', ['input', 'stayIds'])] : []),
    ...checkCount(stayIds ?? [], MOST_STAYS, ['input', 'stayIds']),
    ...checkAmount(amount),
    ...checkSpan(dueOn, near, ['input', 'dueOn']),
    ...(chargeFor === 'OTHER' ? checkNeeded : checkText)(note, LONGEST_TEXT, ['input', 'note']),
  ];
}

/** What is wrong with what was paid, apart from the day. */
export const checkPayment = ({ amount, note }: HousePaymentInput): UserError[] => [
  ...checkAmount(amount),
  ...checkText(note, LONGEST_TEXT, ['input', 'note']),
];

/** What is wrong with what somebody is to be let off, apart from what is open. */
export const checkWaiver = ({ amount, reason }: HouseWaiverInput): UserError[] => [
  ...checkAmount(amount),
  ...checkNeeded(reason, LONGEST_TEXT, ['input', 'reason']),
];

export const checkReason = (reason: string): UserError[] =>
  checkNeeded(reason, LONGEST_TEXT, ['reason']);

/** How much more an account can hold and still be counted. */
export const countable = ({ charged, paid }: LedgerSums): number =>
  Math.max(0, MOST_IN_ALL - Math.max(charged, paid));

/**
 * Why an entry cannot be taken back; null when it can. A charge of which something is waived would leave somebody let
 * off what they do not owe.
 */
export function whyNotReversed(
  { id, kind }: Pick<LedgerLine, 'id' | 'kind'>,
  lines: readonly Pick<LedgerLine, 'reversesId'>[],
  { waivedOf }: Pick<LedgerSums, 'waivedOf'>,
): string | null {
  if (kind === 'REVERSAL') return 'What takes an entry back is not taken back: write it anew.';
  if (lines.some(({ reversesId }) => reversesId === id)) return 'It was taken back.';
  if ((waivedOf.get(id) ?? 0) > 0) return 'Take back first what is waived of it.';
  return null;
}

/** What is wrong with an amount. @param most that can be counted of it */
export const checkAmount = (
  amount: number | null | undefined,
  most: number = MOST_AT_ONCE,
): UserError[] => checkNumber(amount, [1, Math.min(most, MOST_AT_ONCE)], ['input', 'amount']);
