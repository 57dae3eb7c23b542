import DataLoader from 'dataloader';
import type { Selectable } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { globalId } from '../common/ids.ts';
import { oneOfKeys } from '../common/one-of.ts';
import type { CaseloadHandOver } from '../generated/schema.ts';
import type { CaseloadHandOverTable } from './hand-over.tables.ts';

/** Hand-overs, for who received or made them and for administrators; null to everybody else. */
export const handOverLoader = (ctx: Context) =>
  new DataLoader<string, CaseloadHandOver | null>(async (keys) => {
    const { membershipId: me, roles } = requireViewer(ctx);
    const db = await ctx.lane.read();
    let query = db.selectFrom('caseload_hand_over').selectAll().where(oneOfKeys('id', keys));
    if (!roles.includes('ADMINISTRATOR')) {
      query = query.where((is) => is.or([is('to_id', '=', me), is('handed_over_by', '=', me)]));
    }
    const rows = await query.execute();
    const found = new Map(
      await Promise.all(rows.map(async (row) => [row.id, await toHandOver(ctx, row)] as const)),
    );
    return keys.map((key) => found.get(key) ?? null);
  });

async function toHandOver(
  ctx: Context,
  row: Selectable<CaseloadHandOverTable>,
): Promise<CaseloadHandOver> {
  const { person } = ctx.loaders;
  const [from, to, handedOverBy] = await Promise.all([
    person.load(row.from_id),
    person.load(row.to_id),
    person.load(row.handed_over_by),
  ]);
  return {
    __typename: 'CaseloadHandOver',
    id: globalId('CaseloadHandOver', row.id),
    from,
    to,
    role: row.role,
    memberCount: row.member_count,
    alertCount: row.alert_count,
    taskCount: row.task_count,
    note: row.note === null ? null : ctx.services.sealer.open(row.organization_id, row.note),
    handedOverAt: row.handed_over_at,
    handedOverBy,
  };
}
