import DataLoader from 'dataloader';
import { sql, type Selectable } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { oneOfKeys } from '../common/one-of.ts';
import type { ReferralTelling } from '../generated/schema.ts';
import { selectReferrals, toReferral, type ReferralNode } from './referral.rows.ts';
import type { ReferralTellingTable } from './referral.tables.ts';

/** Hand-offs by key; null when unknown or not visible to the viewer. */
export const referralLoader = (ctx: Context) =>
  new DataLoader<string, ReferralNode | null>(async (keys) => {
    const db = await ctx.lane.read();
    const rows = await selectReferrals(db, requireViewer(ctx))
      .where('referral.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toReferral(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

const MOST_TELLINGS = 50;

/** What senders were told, the newest first, by the hand-off's key; whoever asks has seen the hand-off. */
export const tellingsLoader = (ctx: Context): DataLoader<string, ReferralTelling[]> =>
  new DataLoader<string, ReferralTelling[]>(async (keys) => {
    const db = await ctx.lane.read();
    const rows = await db
      .with('ranked', (query) =>
        query
          .selectFrom('referral_telling')
          .selectAll()
          .select(
            sql<string>`row_number() over (
              partition by referral_id order by told_at desc, id desc)`.as('place'),
          )
          .where(oneOfKeys('referral_id', keys)),
      )
      .selectFrom('ranked')
      .selectAll()
      .where('place', '<=', String(MOST_TELLINGS))
      .orderBy('told_at', 'desc')
      .orderBy('id', 'desc')
      .execute();
    const told = await Promise.all(rows.map((row) => toTelling(ctx, row)));
    const byReferral = Map.groupBy(told, ({ of }) => of);
    return keys.map((key) => (byReferral.get(key) ?? []).map(({ telling }) => telling));
  });

async function toTelling(
  ctx: Context,
  row: Selectable<ReferralTellingTable>,
): Promise<{ of: string; telling: ReferralTelling }> {
  const toldBy = await ctx.loaders.person.load(row.told_by);
  const { told_at: toldAt, way, state, accepted_at: acceptedAt, closed_at: closedAt } = row;
  const firstSeenAt = row.first_seen_at;
  return {
    of: row.referral_id,
    telling: { toldAt, toldBy, way, state, acceptedAt, firstSeenAt, closedAt },
  };
}
