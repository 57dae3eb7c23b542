import { sql } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { keyOf } from '../common/ids.ts';
import type { MemberMergePreview, Program } from '../generated/schema.ts';
import { readOverlap } from './member-merge-overlap.rows.ts';
import { conflictsOf } from './member-merge-rules.ts';
import { selectMembers } from './member.rows.ts';

interface Counts {
  events: number;
  alerts: number;
}

/** What would come of making two records one; null when either is unknown or not the viewer's to see. */
export async function previewMerge(
  ctx: Context,
  fromId: string,
  intoId: string,
): Promise<MemberMergePreview | null> {
  const [fromKey, intoKey] = [keyOf('Member', fromId), keyOf('Member', intoId)];
  if (!fromKey || !intoKey || fromKey === intoKey) return null;
  const db = await ctx.lane.read();
  const rows = await selectMembers(db, requireViewer(ctx))
    .where('member.id', 'in', [fromKey, intoKey])
    .execute();
  const [from, into] = [fromKey, intoKey].map((key) => rows.find(({ id }) => id === key));
  const [fromNode, intoNode] = await Promise.all([
    ctx.loaders.member.load(fromKey),
    ctx.loaders.member.load(intoKey),
  ]);
  if (!from || !into || !fromNode || !intoNode) return null;
  const { rows: counted } = await sql<Counts>`
    select
      (select count(*)::integer from monitoring_event where member_id = ${fromKey}::uuid) as events,
      (select count(*)::integer from alert
        where member_id = ${fromKey}::uuid and state <> 'RESOLVED') as alerts`.execute(db);
  const { events = 0, alerts = 0 } = counted[0] ?? {};
  const { programs, bothPlansInForce, keptAside, conflicts } = await readOverlap(
    db,
    fromKey,
    intoKey,
  );
  const both = await Promise.all(programs.map((key) => ctx.loaders.program.load(key)));
  const account = (row: typeof from) => ({ membershipId: row.membership_id, status: row.status });
  return {
    __typename: 'MemberMergePreview',
    from: fromNode,
    into: intoNode,
    conflicts: [...conflictsOf(account(from), account(into)), ...conflicts],
    programs: both.filter(
      (program): program is NonNullable<typeof program> & Program => program !== null,
    ),
    events,
    alerts,
    bothPlansInForce,
    keptAside,
  };
}
