import { sql, type RawBuilder } from 'kysely';
import { logSteps } from '../alerts/alert-log.ts';
import { livingAlerts, unfoldAlerts } from '../alerts/merged-alerts.service.ts';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { globalId, keyOf } from '../common/ids.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { MutationMemberMergeUndoArgs } from '../generated/schema.ts';
import { unfoldSeats } from '../community/board-seat.service.ts';
import { unfoldSharing } from '../groups/attended/meeting-sharing.service.ts';
import { unfoldGroups } from '../groups/own/group-membership.service.ts';
import { unfoldMentorships } from '../mentorships/merged-mentorships.service.ts';
import { assessMembers } from '../monitoring/assess-members.service.ts';
import { unfoldPlans } from '../plans/merged-plans.service.ts';
import { unfoldTasks } from '../tasks/merged-tasks.service.ts';
import { changeableMember, lockPair } from './locked-member.service.ts';
import type { Member } from './member.entity.ts';
import {
  CHANGED,
  countRuns,
  fieldsOf,
  slipsOf,
  tell,
  type MergeBefore,
} from './merged-record.service.ts';

/**
 * Makes two records of one again.
 * @returns keys of the record that stayed and of the one that had gone into it
 * @throws Refusal with what is wrong
 */
export async function undoMerge(
  ctx: Context,
  { id, idempotencyKey: key }: MutationMemberMergeUndoArgs,
): Promise<{ member: string; restored: string }> {
  const { membershipId: by } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation: 'memberMergeUndo', key, input: { id } };
    const ids = await once(command, call, () => undo(ctx, command, id));
    ctx.trail.saw(ids.member);
    ctx.trail.saw(ids.restored);
    return ids;
  });
}

async function undo(
  ctx: Context,
  command: Command,
  id: string,
): Promise<{ member: string; restored: string }> {
  const { db, now } = command;
  const { membershipId: by } = requireViewer(ctx);
  const mergeKey = keyOf('MemberMerge', id);
  const found =
    mergeKey &&
    (await db.selectFrom('member_merge').selectAll().where('id', '=', mergeKey).executeTakeFirst());
  if (!found) throw new Refusal(userError('NOT_FOUND', ['id']));
  const [from, into] = await lockPair(command, found.from_id, found.into_id);
  if (!from || !into) throw new Error('A member of a merge is not there.');
  if (!(await isNewest(command, found))) {
    const message = 'A later joining of these records is taken apart first.';
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
  }
  await changeableMember(ctx, command, globalId('Member', into.id), ['id']);
  await sql`select app.unmerge_rows(${found.id}::uuid)`.execute(db);
  from.mergedIntoId = null;
  await db
    .updateTable('member_merge')
    .set({ undone_by: by, undone_at: now })
    .where('id', '=', found.id)
    .execute();
  const kept = found.before;
  restore(into, kept);
  into.lastCheckInAt = await newestCheckIn(
    command,
    into.id,
    kept.into.lastCheckInAt,
    found.merged_at,
  );
  into.version += 1;
  from.version += 1;
  await command.em.flush();
  from.membershipId = kept.fromAccount;
  await countRuns(command, from, []);
  await countRuns(command, into, await slipsOf(command, into.id, found.merged_at));
  await reopenEntries(command, kept.endedEntries, { intoId: into.id, since: found.merged_at });
  await unfoldPlans(command, kept.plans ?? []);
  await unfoldTasks(command, kept.tasks ?? []);
  await unfoldMentorships(command, kept.mentorships ?? []);
  await unfoldGroups(command, kept.groups ?? [], into.id);
  await unfoldSeats(command, kept.seats ?? [], into.id);
  const pair = { memberIds: [from.id, into.id], mergedAt: found.merged_at };
  await unfoldSharing(command, kept.meetingSharing ?? [], pair);
  const steps = await unfoldAlerts(command, kept.alerts, by);
  await assessMembers(command, [from, into]);
  await command.em.flush();
  const living = await livingAlerts(command, [from.id, into.id]);
  const told = new Set(steps.map(({ alert }) => alert.id));
  const moved = living
    .filter((alert) => !told.has(alert.id))
    .map((alert) => ({ alert, type: 'REPEATED' as const, actorId: by }));
  await tell(ctx, command, { move: 'UNDO', merge: found.id }, [into.id, from.id]);
  await logSteps(command, ctx.services.sealer, [...steps, ...moved]);
  return { member: into.id, restored: from.id };
}

/** Newest first: what came over later was added to what came over earlier. */
async function isNewest(
  { db }: Command,
  merge: { id: string; into_id: string; undone_at: string | null },
): Promise<boolean> {
  const newest = await db
    .selectFrom('member_merge')
    .innerJoin('member', (join) =>
      join
        .onRef('member.organization_id', '=', 'member_merge.organization_id')
        .onRef('member.id', '=', 'member_merge.into_id'),
    )
    .select('member_merge.id')
    .where('into_id', '=', merge.into_id)
    .where('undone_at', 'is', null)
    .where('member.merged_into_id', 'is', null)
    .orderBy('merged_at', 'desc')
    .executeTakeFirst();
  return newest?.id === merge.id;
}

/** What somebody has changed since stays. */
function restore(into: Member, { into: before, after }: MergeBefore): void {
  const now = fieldsOf(into);
  for (const field of CHANGED) {
    const isUntouched = JSON.stringify(now[field]) === JSON.stringify(after[field]);
    if (isUntouched) Object.assign(into, { [field]: before[field] });
  }
}

async function newestCheckIn(
  { db }: Command,
  memberId: string,
  before: string | null,
  since: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('monitoring_event')
    .select('occurred_at')
    .where('member_id', '=', memberId)
    .where('kind', '=', 'CHECK_IN')
    .where('recorded_at', '>', since)
    .orderBy('occurred_at', 'desc')
    .executeTakeFirst();
  if (!row) return before;
  return before !== null && Date.parse(before) > Date.parse(row.occurred_at)
    ? before
    : row.occurred_at;
}

/** Whoever left the care team since did so for the person: what stood for two places stands for none. */
async function reopenEntries(
  { db }: Command,
  ids: readonly string[],
  { intoId, since }: { intoId: string; since: string },
): Promise<void> {
  if (ids.length === 0) return;
  const twin = (stands: RawBuilder<boolean>) => sql<boolean>`exists (
    select from care_team other
    where other.organization_id = care_team.organization_id and other.member_id = ${intoId}::uuid
      and other.membership_id = care_team.membership_id and other.role = care_team.role and ${stands})`;
  await db
    .updateTable('care_team')
    .set({ ended_at: sql<string>`null` })
    .where('id', 'in', [...ids])
    .where(
      sql<boolean>`(${twin(sql`other.ended_at is null`)}
        or not ${twin(sql`other.ended_at > ${since}::timestamptz`)})`,
    )
    .execute();
}
