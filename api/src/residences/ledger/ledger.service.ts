import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../../app/lane.ts';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { pastDay } from '../../common/day-of-move.ts';
import { once } from '../../common/idempotency.ts';
import { localDay } from '../../common/local-date.ts';
import { Refusal, refuseIfAny, userError } from '../../common/user-error.ts';
import type {
  MutationHouseChargeAddArgs,
  MutationHouseChargeWaiveArgs,
  MutationHouseLedgerReverseArgs,
  MutationHousePaymentRecordArgs,
} from '../../generated/schema.ts';
import { holdHouse } from '../evening/house-life.ts';
import { ledgerSums } from './ledger-sums.ts';
import {
  checkAmount,
  checkCharge,
  checkPayment,
  checkReason,
  checkWaiver,
  countable,
  whyNotReversed,
} from './ledger-rules.ts';
import { accountText, readLines } from './ledger.rows.ts';
import type { HouseLedgerEntryTable } from './ledger.tables.ts';
import { keptHouse, lockedAccount, lockedEntry, lockedLodgers } from './locked-account.service.ts';

/**
 * Writes down what is owed to a house.
 * @returns the texts of the accounts
 * @throws Refusal with what is wrong
 */
export async function addCharge(
  ctx: Context,
  { residenceId, input, idempotencyKey: key }: MutationHouseChargeAddArgs,
): Promise<string[]> {
  return write(ctx, 'houseChargeAdd', key, { residenceId, input }, async (command) => {
    const residence = await keptHouse(ctx, command, residenceId);
    const zone = await holdHouse(command, residence);
    refuseIfAny(checkCharge(input, localDay(command.now, zone)));
    const members = await lockedLodgers(ctx, command, residence, input.stayIds);
    const accounts = members.map((member) => ({ residence, member }));
    const lines = await readLines(command.db, accounts);
    const left = [...lines.values()].map((of) => countable(ledgerSums(of, '')));
    refuseIfAny(checkAmount(input.amount, Math.min(...left)));
    await insert(
      ctx,
      command,
      members.map((member) => ({
        residence_id: residence,
        member_id: member,
        kind: 'CHARGE',
        change: input.amount,
        on_day: input.dueOn,
        charge_for: input.chargeFor,
        note: input.note ?? null,
      })),
    );
    return accounts.map(accountText);
  });
}

/** Writes down what was paid. @returns the text of the account @throws Refusal with what is wrong */
export function recordPayment(
  ctx: Context,
  { stayId, input, idempotencyKey: key }: MutationHousePaymentRecordArgs,
): Promise<string | null> {
  return writeOne(ctx, 'housePaymentRecord', key, { stayId, input }, async (command) => {
    refuseIfAny(checkPayment(input));
    const { residence, member, today, sums } = await lockedAccount(ctx, command, stayId);
    const on = pastDay(input.on, today, ['input', 'on']);
    refuseIfAny(checkAmount(input.amount, countable(sums)));
    await insert(ctx, command, [
      {
        residence_id: residence,
        member_id: member,
        kind: 'PAYMENT',
        change: -input.amount,
        on_day: on,
        paid_by: input.paidBy,
        note: input.note ?? null,
      },
    ]);
    return accountText({ residence, member });
  });
}

/** Lets somebody off a charge. @returns the text of the account @throws Refusal with what is wrong */
export function waiveCharge(
  ctx: Context,
  { id, input, idempotencyKey: key }: MutationHouseChargeWaiveArgs,
): Promise<string | null> {
  return writeOne(ctx, 'houseChargeWaive', key, { id, input }, async (command) => {
    refuseIfAny(checkWaiver(input));
    const { entry, today, sums } = await lockedEntry(ctx, command, id);
    const open = sums.open.get(entry.id) ?? 0;
    if (open === 0) {
      const message = 'Nothing of it is open: it was paid, waived or taken back.';
      throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
    }
    const amount = input.amount ?? open;
    refuseIfAny(checkAmount(amount, open));
    const { residence_id, member_id } = entry;
    await insert(ctx, command, [
      {
        residence_id,
        member_id,
        kind: 'WAIVER',
        change: -amount,
        on_day: today,
        charge_id: entry.id,
        note: input.reason,
      },
    ]);
    return accountText({ residence: residence_id, member: member_id });
  });
}

/** Takes an entry back. @returns the text of the account @throws Refusal with what is wrong */
export function reverseEntry(
  ctx: Context,
  { id, reason, idempotencyKey: key }: MutationHouseLedgerReverseArgs,
): Promise<string | null> {
  return writeOne(ctx, 'houseLedgerReverse', key, { id, reason }, async (command) => {
    refuseIfAny(checkReason(reason));
    const { entry, today, lines, sums } = await lockedEntry(ctx, command, id);
    const why = whyNotReversed(entry, lines, sums);
    if (why !== null) throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], why));
    const { residence_id, member_id } = entry;
    await insert(ctx, command, [
      {
        residence_id,
        member_id,
        kind: 'REVERSAL',
        change: -entry.change,
        on_day: today,
        reverses_id: entry.id,
        note: reason,
      },
    ]);
    return accountText({ residence: residence_id, member: member_id });
  });
}

/** One command that writes into one account, once for a key. @returns its text */
async function writeOne(
  ctx: Context,
  mutation: string,
  key: string | null | undefined,
  input: unknown,
  work: (command: Command) => Promise<string>,
): Promise<string | null> {
  const [text = null] = await write(ctx, mutation, key, input, async (command) => [
    await work(command),
  ]);
  return text;
}

/** One command, once for a key. @returns the texts of the accounts that were written into */
function write(
  ctx: Context,
  mutation: string,
  key: string | null | undefined,
  input: unknown,
  work: (command: Command) => Promise<string[]>,
): Promise<string[]> {
  const actorId = requireViewer(ctx).membershipId;
  return ctx.lane.command(async (command) => {
    const call = { actorId, mutation, key, input };
    const ids = await once(command, call, async () => ({ accounts: await work(command) }));
    return ids.accounts;
  });
}

type NewEntry = Pick<
  HouseLedgerEntryTable,
  'residence_id' | 'member_id' | 'kind' | 'change' | 'on_day' | 'note'
> &
  Partial<Pick<HouseLedgerEntryTable, 'charge_for' | 'paid_by' | 'charge_id' | 'reverses_id'>>;

async function insert(
  ctx: Context,
  { db, organizationId, now }: Command,
  entries: readonly NewEntry[],
): Promise<void> {
  const { sealer } = ctx.services;
  const by = requireViewer(ctx).membershipId;
  await db
    .insertInto('house_ledger_entry')
    .values(
      entries.map(({ note, ...entry }) => ({
        charge_for: null,
        paid_by: null,
        charge_id: null,
        reverses_id: null,
        ...entry,
        organization_id: organizationId,
        id: uuidv7(),
        note: note?.trim() ? sealer.seal(organizationId, note.trim()) : null,
        recorded_at: now,
        recorded_by: by,
      })),
    )
    .execute();
}
