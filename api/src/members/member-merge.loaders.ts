import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { globalId } from '../common/ids.ts';
import type { MemberMerge } from '../generated/schema.ts';

/** A merge as queries answer it, with the keys its people are loaded by. */
export interface MergeNode extends MemberMerge {
  mergedByKey: string;
  undoneByKey: string | null;
}

/** Merges by the key of the record that stayed, newest first, of members whom the viewer was let see. */
export const mergesOfMemberLoader = (ctx: Context) =>
  new DataLoader<string, MergeNode[]>(async (memberKeys) => {
    const rows = await selectMerges(await ctx.lane.read())
      .where('into_id', 'in', [...memberKeys])
      .orderBy('merged_at', 'desc')
      .execute();
    const merges = Map.groupBy(rows, (row) => row.into_id);
    return memberKeys.map((key) => (merges.get(key) ?? []).map(toMerge));
  });

/** Merges by key; null when unknown, or when the record that stayed is not for the viewer to see. */
export const mergeLoader = (ctx: Context): DataLoader<string, MergeNode | null> =>
  new DataLoader<string, MergeNode | null>(async (keys) => {
    const rows = await selectMerges(await ctx.lane.read())
      .where('member_merge.id', 'in', [...keys])
      .execute();
    const seen = await Promise.all(
      rows.map(async (row) => {
        const member = await ctx.loaders.member.load(row.into_id);
        return member === null || member.hidden.has('IDENTITY')
          ? []
          : [[row.id, toMerge(row)] as const];
      }),
    );
    const found = new Map(seen.flat());
    return keys.map((key) => found.get(key) ?? null);
  });

const selectMerges = (db: Db) =>
  db
    .selectFrom('member_merge')
    .innerJoin('member', (join) =>
      join
        .onRef('member.organization_id', '=', 'member_merge.organization_id')
        .onRef('member.id', '=', 'member_merge.from_id'),
    )
    .select(['member_merge.id', 'into_id', 'alias', 'merged_at', 'merged_by'])
    .select(['undone_at', 'undone_by']);

interface MergeRow {
  id: string;
  alias: string;
  merged_at: string;
  merged_by: string;
  undone_at: string | null;
  undone_by: string | null;
}

const toMerge = (row: MergeRow): MergeNode => ({
  __typename: 'MemberMerge',
  id: globalId('MemberMerge', row.id),
  fromAlias: row.alias,
  mergedAt: row.merged_at,
  mergedByKey: row.merged_by,
  undoneAt: row.undone_at,
  undoneByKey: row.undone_by,
});

/** Of keys of records that went into others, those of the records that stayed in the end. */
export async function survivorsOf(db: Db, keys: readonly string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const { rows } = await sql<{ asked: string; survivor: string }>`
    with recursive went as (
      select m.id as asked, m.merged_into_id as survivor from member m
      where m.id = any (${keys}::uuid[]) and m.merged_into_id is not null
      union all
      select went.asked, m.merged_into_id from went
      join member m on m.id = went.survivor and m.merged_into_id is not null)
    select went.asked, went.survivor from went
    join member m on m.id = went.survivor and m.merged_into_id is null`.execute(db);
  return new Map(rows.map(({ asked, survivor }) => [asked, survivor]));
}
