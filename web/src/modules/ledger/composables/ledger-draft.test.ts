import { expect, test } from '@jest/globals';
import type { ZodType } from 'zod';
import {
  chargeSchema,
  emptyCharge,
  paymentOf,
  paymentSchema,
  toCharge,
  toPayment,
  toWaiver,
  waiverOf,
  waiverSchema,
} from './ledger-draft.ts';

/** 9:30 PM of March 6 in New York. */
const NOW = Date.parse('2026-03-07T02:30:00Z');
const ZONE = 'America/New_York';
const mistakes = (schema: ZodType, draft: object) =>
  (schema.safeParse(draft).error?.issues ?? []).map(({ path, message }) => [
    path.join('.'),
    message,
  ]);

test('a charge is of everybody until somebody is named, and due on the day of the house', () => {
  const draft = { ...emptyCharge(ZONE, NOW), amount: '600', note: ' March ' };
  expect(toCharge(draft, 'USD')).toEqual({
    stayIds: null,
    chargeFor: 'RENT',
    note: 'March',
    amount: 60_000,
    dueOn: '2026-03-06',
  });
  const named = { ...draft, who: 'SOME' as const, stayIds: ['one'] };
  expect(toCharge(named, 'USD').stayIds).toEqual(['one']);
});

test('a charge asks for an amount, for whom when it is not everybody, and for words when it is anything else', () => {
  const schema = chargeSchema('USD');
  const draft = { ...emptyCharge(ZONE, NOW), amount: '6.0055' };
  expect(mistakes(schema, draft)).toEqual([['amount', 'ledger.amountWrong']]);
  const other = { ...draft, amount: '5', who: 'SOME', chargeFor: 'OTHER' };
  expect(mistakes(schema, other)).toEqual([
    ['stayIds', 'errors.REQUIRED'],
    ['note', 'errors.REQUIRED'],
  ]);
});

test('a payment begins with what is due, else with all that is owed, else with nothing', () => {
  const of = (due: number, balance: number) =>
    paymentOf({ due, balance, currency: 'USD' }, ZONE, NOW).amount;
  expect([of(60_000, 90_000), of(0, 30_050), of(0, 0), of(0, -500)]).toEqual([
    '600',
    '300.50',
    '',
    '',
  ]);
  const draft = paymentOf({ due: 500, balance: 500, currency: 'USD' }, ZONE, NOW);
  expect(mistakes(paymentSchema('USD'), draft)).toEqual([]);
  expect(toPayment(draft, 'USD')).toEqual({
    amount: 500,
    on: '2026-03-06',
    paidBy: 'CASH',
    note: null,
  });
});

test('a waiver begins with all that is open, and asks why', () => {
  const draft = waiverOf(10_000, 'USD');
  expect(mistakes(waiverSchema('USD'), draft)).toEqual([['reason', 'errors.REQUIRED']]);
  expect(toWaiver({ ...draft, reason: ' Lost the job. ' }, 'USD')).toEqual({
    amount: 10_000,
    reason: 'Lost the job.',
  });
});
