import { sql } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { badInput } from '../common/api-error.ts';
import { keyOf } from '../common/ids.ts';
import type { MemberAttendance, QuerySessionOccurrencesArgs } from '../generated/schema.ts';
import { selectMembers } from '../members/member.rows.ts';
import { attendanceSummary } from './attendance-rate.ts';
import { countsOf } from './session.loaders.ts';
import { heldIn, toOccurrence, type OccurrenceNode } from './session.rows.ts';

const MOST_DAYS = 62;

/** What programs, groups and houses hold in a span of time, by start. @throws ApiError where the span is too long */
export async function listOccurrences(
  ctx: Context,
  {
    from,
    to,
    programId,
    groupId,
    groups,
    residenceId,
    residences,
    mine,
  }: QuerySessionOccurrencesArgs,
): Promise<OccurrenceNode[]> {
  const length = Date.parse(to) - Date.parse(from);
  if (length < 0 || length > MOST_DAYS * 86_400_000) {
    throw badInput(`\`from\` to \`to\` is 0 to ${String(MOST_DAYS)} days.`);
  }
  const programKey = programId == null ? undefined : keyOf('Program', programId);
  const groupKey = groupId == null ? undefined : keyOf('Group', groupId);
  if (programId != null && programKey === undefined) return [];
  if (groupId != null && groupKey === undefined) return [];
  const residenceKey = residenceId == null ? undefined : keyOf('Residence', residenceId);
  if (residenceId != null && residenceKey === undefined) return [];
  const held = await heldIn(ctx, {
    from,
    to,
    programKey,
    groupKey,
    groups,
    residenceKeys: residenceKey === undefined ? undefined : [residenceKey],
    residences,
    mine,
  });
  return held.map(toOccurrence);
}

/** How often a member came, by program; null when the viewer may not see it. */
export async function attendanceOfMember(
  ctx: Context,
  memberId: string,
): Promise<(Omit<MemberAttendance, 'program'> & { programKey: string })[] | null> {
  const key = keyOf('Member', memberId);
  if (!key) return null;
  const db = await ctx.lane.read();
  const member = await selectMembers(db, requireViewer(ctx), 'ATTENDANCE')
    .where('member.id', '=', key)
    .executeTakeFirst();
  if (!member) return null;
  ctx.trail.saw(key);
  const rows = await db
    .selectFrom('attendance')
    .select(['program_id', 'state', sql<number>`count(*)::integer`.as('count')])
    .where('member_id', '=', key)
    .where('expected', '=', true)
    .where('program_id', 'is not', null)
    .groupBy(['program_id', 'state'])
    .orderBy('program_id')
    .execute();
  return [...Map.groupBy(rows, (row) => row.program_id ?? '')].map(([programKey, counts]) => ({
    programKey,
    summary: attendanceSummary(countsOf(counts)),
  }));
}
