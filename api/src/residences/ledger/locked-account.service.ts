import type { Command } from '../../app/lane.ts';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { keyOf, NOTHING } from '../../common/ids.ts';
import { localDay, type LocalDate } from '../../common/local-date.ts';
import { Refusal, refuseIfAny, userError } from '../../common/user-error.ts';
import { lockMember, lockMembers } from '../../members/locked-member.service.ts';
import { holdHouse } from '../evening/house-life.ts';
import { managedResidences } from '../residence-policy.ts';
import { selectResidences } from '../residence.rows.ts';
import { selectStays, type StayRow } from '../stay.rows.ts';
import { keptAccounts } from './ledger-policy.ts';
import { ledgerSums, type LedgerLine, type LedgerSums } from './ledger-sums.ts';
import {
  accountText,
  readLines,
  selectLedgerEntries,
  type AccountKey,
  type LedgerEntryRow,
} from './ledger.rows.ts';

/** An account behind the locks of its house and member: nobody else adds to it. */
interface LockedAccount extends AccountKey {
  /** In the house. */
  today: LocalDate;
  lines: LedgerLine[];
  sums: LedgerSums;
}

/** A house whose ledger the viewer keeps. @returns its key @throws Refusal NOT_FOUND */
export async function keptHouse(ctx: Context, { db }: Command, id: string): Promise<string> {
  const viewer = requireViewer(ctx);
  const key = keyOf('Residence', id);
  const house =
    key &&
    (await selectResidences(db, viewer)
      .where('residence.id', '=', key)
      .where(managedResidences(viewer, 'residence.id'))
      .executeTakeFirst());
  if (!house) throw new Refusal(userError('NOT_FOUND', ['residenceId']));
  return house.id;
}

/**
 * Who lives in a house that is held, locked, of those whose accounts the viewer keeps.
 * @param stayIds of whom; everybody when absent
 * @returns keys of members
 * @throws Refusal NOT_FOUND when a stay is not there; STATE_NOT_ALLOWED when it has ended, or nobody lives there
 */
export async function lockedLodgers(
  ctx: Context,
  command: Command,
  residence: string,
  stayIds: readonly string[] | null | undefined,
): Promise<string[]> {
  const viewer = requireViewer(ctx);
  const account = { residence: 'stay.residence_id', member: 'stay.member_id' };
  const wanted = stayIds?.map((id) => keyOf('Stay', id) ?? NOTHING);
  const readStays = () => {
    const stays = selectStays(command.db, viewer)
      .where('stay.residence_id', '=', residence)
      .where(keptAccounts(viewer, account));
    return (
      wanted ? stays.where('stay.id', 'in', wanted) : stays.where('stay.ended_on', 'is', null)
    ).execute();
  };
  const locked = membersOf(await readStays());
  await lockMembers(command, locked);
  // Whoever moved out before they were locked does not live there.
  const stays = await readStays();
  const members = membersOf(stays).filter((member) => locked.includes(member));
  refuseIfAny(
    (wanted ?? []).flatMap((key, at) => {
      const field = ['input', 'stayIds', String(at)];
      const stay = stays.find(({ id }) => id === key);
      if (!stay) return [userError('NOT_FOUND', field)];
      const lives = stay.ended_on === null && members.includes(stay.member_id);
      return lives ? [] : [userError('STATE_NOT_ALLOWED', field, 'The stay has ended.')];
    }),
  );
  if (members.length === 0) {
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['residenceId'], 'Nobody lives there.'));
  }
  for (const member of members) ctx.trail.saw(member);
  return members;
}

/** Who lives there, of stays of which some may have ended. */
const membersOf = (stays: readonly Pick<StayRow, 'member_id' | 'ended_on'>[]): string[] =>
  stays.filter((stay) => stay.ended_on === null).map((stay) => stay.member_id);

/** The account that a stay counts in, of those the viewer keeps. @throws Refusal NOT_FOUND */
export async function lockedAccount(
  ctx: Context,
  command: Command,
  stayId: string,
): Promise<LockedAccount> {
  const viewer = requireViewer(ctx);
  const key = keyOf('Stay', stayId);
  const account = { residence: 'stay.residence_id', member: 'stay.member_id' };
  const stay =
    key &&
    (await selectStays(command.db, viewer)
      .where('stay.id', '=', key)
      .where(keptAccounts(viewer, account))
      .executeTakeFirst());
  if (!stay) throw new Refusal(userError('NOT_FOUND', ['stayId']));
  return lock(ctx, command, { residence: stay.residence_id, member: stay.member_id });
}

/** An entry of an account that the viewer keeps, with the account. @throws Refusal NOT_FOUND */
export async function lockedEntry(
  ctx: Context,
  command: Command,
  id: string,
): Promise<LockedAccount & { entry: LedgerEntryRow }> {
  const key = keyOf('HouseLedgerEntry', id);
  const entry =
    key &&
    (await selectLedgerEntries(command.db, requireViewer(ctx))
      .where('entry.id', '=', key)
      .executeTakeFirst());
  if (!entry || !entry.keeps) throw new Refusal(userError('NOT_FOUND', ['id']));
  const account = { residence: entry.residence_id, member: entry.member_id };
  return { entry, ...(await lock(ctx, command, account)) };
}

async function lock(ctx: Context, command: Command, account: AccountKey): Promise<LockedAccount> {
  ctx.trail.saw(account.member);
  const today = localDay(command.now, await holdHouse(command, account.residence));
  await lockMember(command, account.member);
  const lines = (await readLines(command.db, [account])).get(accountText(account)) ?? [];
  return { ...account, today, lines, sums: ledgerSums(lines, today) };
}
