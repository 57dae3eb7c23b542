import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { Viewer } from '../auth/viewer.ts';
import { globalId } from '../common/ids.ts';
import type { MentorshipReport, ReportedMessage } from '../generated/schema.ts';
import type { Writer } from './conversation-states.ts';
import { reviewedMentorships } from './mentorship-policy.ts';

/** A report with the keys its fields are loaded by. */
export interface ReportNode extends Omit<MentorshipReport, 'messages'> {
  readonly __typename: 'MentorshipReport';
  key: string;
  closedByKey: string | null;
}

type ReportRow = Awaited<ReturnType<ReturnType<typeof selectReports>['execute']>>[number];

/** Reports that the viewer sees to. */
export function selectReports(db: Db, viewer: Viewer) {
  return db
    .selectFrom('mentorship_report as report')
    .innerJoin('mentorship', (join) =>
      join
        .onRef('mentorship.organization_id', '=', 'report.organization_id')
        .onRef('mentorship.id', '=', 'report.mentorship_id'),
    )
    .selectAll('report')
    .select('mentorship.member_id')
    .where(reviewedMentorships(viewer));
}

function toReport(ctx: Context, row: ReportRow): ReportNode {
  const open = (sealed: string | null) =>
    sealed === null ? null : ctx.services.sealer.open(row.organization_id, sealed);
  ctx.trail.saw(row.member_id);
  ctx.trail.sawOther(row.id);
  return {
    __typename: 'MentorshipReport',
    key: row.id,
    closedByKey: row.closed_by,
    id: globalId('MentorshipReport', row.id),
    reportedBy: row.reported_by,
    reason: row.reason,
    note: open(row.note),
    reportedAt: row.reported_at,
    closedAt: row.closed_at,
    outcome: open(row.outcome),
  };
}

/** Reports by key; null for who does not see to them. */
export const reportLoader = (ctx: Context) =>
  new DataLoader<string, ReportNode | null>(async (keys) => {
    const rows = await selectReports(await ctx.lane.read(), requireViewer(ctx))
      .where('report.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toReport(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** Reports of mentorships, newest first. */
export const reportsOfMentorshipLoader = (ctx: Context) =>
  new DataLoader<string, ReportNode[]>(async (keys) => {
    const rows = await selectReports(await ctx.lane.read(), requireViewer(ctx))
      .where('report.mentorship_id', 'in', [...keys])
      .orderBy('report.reported_at', 'desc')
      .orderBy('report.id', 'desc')
      .execute();
    const found = Map.groupBy(rows, (row) => row.mentorship_id);
    return keys.map((key) => (found.get(key) ?? []).map((row) => toReport(ctx, row)));
  });

interface ReportedRow {
  organization_id: string;
  report: string;
  number: number;
  sender: Writer;
  body: string;
  sent_at: string;
  is_reported: boolean;
}

/** What stands in reports that the viewer was let see, oldest first. */
export const reportedMessagesLoader = (ctx: Context) =>
  new DataLoader<string, ReportedMessage[]>(async (keys) => {
    const viewer = requireViewer(ctx);
    const { rows } = await sql<ReportedRow>`
      select m.organization_id, r.id as report, m.number, m.sender, m.body, m.sent_at,
        m.id = r.message_id as is_reported
      from mentorship_report r
      join mentorship on mentorship.organization_id = r.organization_id
        and mentorship.id = r.mentorship_id
      join mentorship_message m on m.organization_id = r.organization_id
        and m.mentorship_id = r.mentorship_id and m.number between r.from_number and r.to_number
      where r.id = any (${[...keys]}::uuid[]) and ${reviewedMentorships(viewer)}
      order by m.number`.execute(await ctx.lane.read());
    const found = Map.groupBy(rows, (row) => row.report);
    return keys.map((key) =>
      (found.get(key) ?? []).map((row) => ({
        number: row.number,
        from: row.sender,
        text: ctx.services.sealer.open(row.organization_id, row.body),
        sentAt: row.sent_at,
        reported: row.is_reported,
      })),
    );
  });
