import { sql, type Selectable } from 'kysely';
import type { Db } from '../../app/database.ts';
import type { Context } from '../../app/operation-context.ts';
import type { Viewer } from '../../auth/viewer.ts';
import { globalId } from '../../common/ids.ts';
import type { OrderColumn } from '../../common/pagination.ts';
import type { HouseAccount, HouseLedgerEntry } from '../../generated/schema.ts';
import { keptAccounts, visibleAccounts } from './ledger-policy.ts';
import { ledgerSums, type LedgerLine, type LedgerSums } from './ledger-sums.ts';
import type { HouseLedgerEntryTable } from './ledger.tables.ts';

/** Whose account in which house. */
export interface AccountKey {
  residence: string;
  member: string;
}

/** An account as queries answer it, with the keys its fields are loaded by. */
export interface AccountNode extends Omit<HouseAccount, 'openCharges' | 'entries'> {
  residenceKey: string;
  memberKey: string;
  stayKey: string;
  sums: LedgerSums;
}

/** An entry as queries answer it, with the keys its fields are loaded by. */
export interface LedgerEntryNode extends HouseLedgerEntry {
  key: string;
  residenceKey: string;
  memberKey: string;
  chargeKey: string | null;
  reversesKey: string | null;
  reversedByKey: string | null;
  recordedByKey: string;
}

export type LedgerEntryRow = Selectable<HouseLedgerEntryTable> & {
  currency: string;
  reversed_by: string | null;
  /** Whether the viewer keeps the account. */
  keeps: boolean;
};

/** Accounts are told apart by house and member: a move from bed to bed begins no new one. */
export const accountText = ({ residence, member }: AccountKey): string => `${residence}/${member}`;

export function accountOf(text: string): AccountKey {
  const [residence = '', member = ''] = text.split('/');
  return { residence, member };
}

/** Entries of the accounts that the viewer may see. */
export function selectLedgerEntries(db: Db, viewer: Viewer) {
  const account = { residence: 'entry.residence_id', member: 'entry.member_id' };
  return db
    .selectFrom('house_ledger_entry as entry')
    .innerJoin('residence', (join) =>
      join
        .onRef('residence.organization_id', '=', 'entry.organization_id')
        .onRef('residence.id', '=', 'entry.residence_id'),
    )
    .leftJoin('house_ledger_entry as reversal', (join) =>
      join
        .onRef('reversal.organization_id', '=', 'entry.organization_id')
        .onRef('reversal.reverses_id', '=', 'entry.id'),
    )
    .selectAll('entry')
    .select(['residence.currency', 'reversal.id as reversed_by'])
    .select(keptAccounts(viewer, account).as('keeps'))
    .where(visibleAccounts(viewer, account));
}

/** What was written down last, first. */
export const newestEntriesFirst: OrderColumn<LedgerEntryRow>[] = [
  {
    column: 'entry.recorded_at',
    type: 'timestamptz',
    direction: 'desc',
    value: (row) => row.recorded_at,
  },
  { column: 'entry.id', type: 'uuid', direction: 'desc', value: (row) => row.id },
];

/** The entry as the schema has it; remembers that the member's record was seen. */
export function toLedgerEntry(ctx: Context, row: LedgerEntryRow): LedgerEntryNode {
  ctx.trail.saw(row.member_id);
  return {
    __typename: 'HouseLedgerEntry',
    key: row.id,
    residenceKey: row.residence_id,
    memberKey: row.member_id,
    chargeKey: row.charge_id,
    reversesKey: row.reverses_id,
    reversedByKey: row.reversed_by,
    recordedByKey: row.recorded_by,
    id: globalId('HouseLedgerEntry', row.id),
    kind: row.kind,
    amount: Math.abs(row.change),
    currency: row.currency,
    on: row.on_day,
    chargeFor: row.charge_for,
    paidBy: row.paid_by,
    note: row.note === null ? null : ctx.services.sealer.open(row.organization_id, row.note),
    recordedAt: row.recorded_at,
    viewerReverses: row.keeps && row.kind !== 'REVERSAL' && row.reversed_by === null,
  };
}

/** The entries of accounts as far as they count, by the text of the account. */
export async function readLines(
  db: Db,
  accounts: readonly AccountKey[],
): Promise<Map<string, LedgerLine[]>> {
  const rows = await db
    .selectFrom('house_ledger_entry as entry')
    .select([
      'entry.residence_id as residence',
      'entry.member_id as member',
      'entry.id',
      'entry.kind',
      'entry.change',
      'entry.on_day as on',
      'entry.charge_id as chargeId',
      'entry.reverses_id as reversesId',
    ])
    .where(isOneOf(accounts, { residence: 'entry.residence_id', member: 'entry.member_id' }))
    .execute();
  return Map.groupBy(rows, accountText);
}

/** Whether the columns are those of one of the accounts. */
export const isOneOf = (accounts: readonly AccountKey[], columns: AccountKey) =>
  sql<boolean>`(${sql.ref(columns.residence)}, ${sql.ref(columns.member)}) in (
    select * from unnest(
      ${accounts.map(({ residence }) => residence)}::uuid[],
      ${accounts.map(({ member }) => member)}::uuid[]))`;

/** An account without what follows from its entries. */
interface AccountRow {
  residence: string;
  member: string;
  stay: string;
  currency: string;
  today: string;
  keeps: boolean;
}

/** The account as the schema has it; remembers that the member's record was seen. */
export function toAccount(
  ctx: Context,
  row: AccountRow,
  lines: readonly LedgerLine[],
): AccountNode {
  ctx.trail.saw(row.member);
  const sums = ledgerSums(lines, row.today);
  const { charged, paid, waived, balance, due, overpaid } = sums;
  return {
    __typename: 'HouseAccount',
    residenceKey: row.residence,
    memberKey: row.member,
    stayKey: row.stay,
    sums,
    currency: row.currency,
    charged,
    paid,
    waived,
    balance,
    due,
    overpaid,
    viewerRecords: row.keeps,
  };
}
