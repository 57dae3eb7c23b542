import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { nestedPageLoader } from '../../common/nested-page.ts';
import { page, type Connection, type PageArgs } from '../../common/pagination.ts';
import { keptAccounts, visibleAccounts } from './ledger-policy.ts';
import {
  accountOf,
  accountText,
  isOneOf,
  newestEntriesFirst,
  readLines,
  selectLedgerEntries,
  toAccount,
  toLedgerEntry,
  type AccountNode,
  type LedgerEntryNode,
  type LedgerEntryRow,
} from './ledger.rows.ts';

/** Accounts by the text of house and member; null where nobody lived there, or not visible to the viewer. */
export const houseAccountLoader = (ctx: Context) =>
  new DataLoader<string, AccountNode | null>(async (keys) => {
    const viewer = requireViewer(ctx);
    const db = await ctx.lane.read();
    const account = { residence: 'stay.residence_id', member: 'stay.member_id' };
    const rows = await db
      .selectFrom('stay')
      .innerJoin('residence', (join) =>
        join
          .onRef('residence.organization_id', '=', 'stay.organization_id')
          .onRef('residence.id', '=', 'stay.residence_id'),
      )
      .distinctOn(['stay.residence_id', 'stay.member_id'])
      .select([
        'stay.residence_id as residence',
        'stay.member_id as member',
        'stay.id as stay',
        'residence.currency',
      ])
      .select(sql<string>`(app.now() at time zone residence.time_zone)::date`.as('today'))
      .select(keptAccounts(viewer, account).as('keeps'))
      .where(isOneOf(keys.map(accountOf), account))
      .where(visibleAccounts(viewer, account))
      .orderBy('stay.residence_id')
      .orderBy('stay.member_id')
      .orderBy('stay.started_on', 'desc')
      .orderBy('stay.id', 'desc')
      .execute();
    const lines = rows.length > 0 ? await readLines(db, rows) : new Map<string, never>();
    const found = new Map(
      rows.map((row) => [accountText(row), toAccount(ctx, row, lines.get(accountText(row)) ?? [])]),
    );
    return keys.map((key) => found.get(key) ?? null);
  });

/** How many accounts of a house are told at most. */
const MOST_ACCOUNTS = 200;

/** Accounts of who lives in residences and of who moved out and whose account is not even, those the viewer keeps. */
export const accountsOfResidenceLoader = (ctx: Context): DataLoader<string, AccountNode[]> =>
  new DataLoader<string, AccountNode[]>(async (residences) => {
    const viewer = requireViewer(ctx);
    const db = await ctx.lane.read();
    const kept = keptAccounts(viewer, { residence: 'a.residence_id', member: 'a.member_id' });
    const { rows } = await sql<{ residence: string; member: string }>`
      select residence, member from (
        select a.residence_id as residence, a.member_id as member, row_number() over (
          partition by a.residence_id order by bool_or(a.lives) desc, m.alias, a.member_id) as at
        from (
          select s.organization_id, s.residence_id, s.member_id, true as lives from stay s
          where s.residence_id = any (${residences}::uuid[]) and s.ended_on is null
          union all
          select e.organization_id, e.residence_id, e.member_id, false from house_ledger_entry e
          where e.residence_id = any (${residences}::uuid[])
          group by 1, 2, 3 having sum(e.change) <> 0
        ) a
        join member m on m.organization_id = a.organization_id and m.id = a.member_id
        where ${kept}
        group by 1, 2, m.alias) numbered
      where at <= ${MOST_ACCOUNTS}
      order by at`.execute(db);
    const found = await Promise.all(
      rows.map((row) => ctx.loaders.houseAccount.load(accountText(row))),
    );
    const shown = Map.groupBy(
      found.filter((account) => account !== null),
      ({ residenceKey }) => residenceKey,
    );
    return residences.map((key) => shown.get(key) ?? []);
  });

/** Entries by key; null when unknown or not visible to the viewer. */
export const houseLedgerEntryLoader = (ctx: Context) =>
  new DataLoader<string, LedgerEntryNode | null>(async (keys) => {
    const rows = await selectLedgerEntries(await ctx.lane.read(), requireViewer(ctx))
      .where('entry.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toLedgerEntry(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** Pages of the entries of accounts, newest first, by the text of house and member. */
export const entriesOfAccountLoader = (ctx: Context) =>
  nestedPageLoader<PageArgs, Connection<LedgerEntryNode>>(async (accounts, args) => {
    const viewer = requireViewer(ctx);
    const asked = page<LedgerEntryRow>(args, newestEntriesFirst, {
      cursors: ctx.services.cursors,
      organizationId: viewer.organizationId,
      list: 'HouseAccount.entries',
      filter: null,
    });
    const db = await ctx.lane.read();
    const wanted = selectLedgerEntries(db, viewer)
      .where('entry.residence_id', '=', sql<string>`parent.residence`)
      .where('entry.member_id', '=', sql<string>`parent.member`)
      .where(asked.where)
      .orderBy(asked.orderBy)
      .limit(asked.limit);
    const keys = accounts.map(accountOf);
    const { rows } = await sql<LedgerEntryRow>`
      select l.* from unnest(
        ${keys.map(({ residence }) => residence)}::uuid[],
        ${keys.map(({ member }) => member)}::uuid[]) as parent(residence, member)
      cross join lateral (${wanted}) l`.execute(db);
    const byAccount = Map.groupBy(rows, (row) =>
      accountText({ residence: row.residence_id, member: row.member_id }),
    );
    return new Map(
      accounts.map((account) => [
        account,
        asked.connection(byAccount.get(account) ?? [], (row) => toLedgerEntry(ctx, row)),
      ]),
    );
  });
