import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { logSteps } from '../alerts/alert-log.ts';
import { foldAlerts } from '../alerts/merged-alerts.service.ts';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { MutationMemberMergeArgs } from '../generated/schema.ts';
import { foldSeats } from '../community/board-seat.service.ts';
import { foldSharing } from '../groups/attended/meeting-sharing.service.ts';
import { foldGroups } from '../groups/own/group-membership.service.ts';
import { foldMentorships, type MergedPair } from '../mentorships/merged-mentorships.service.ts';
import { assessMembers } from '../monitoring/assess-members.service.ts';
import { foldPlans } from '../plans/merged-plans.service.ts';
import { foldTasks } from '../tasks/merged-tasks.service.ts';
import { changeableMember, lockPair } from './locked-member.service.ts';
import { readOverlap } from './member-merge-overlap.rows.ts';
import { conflictsOf, joinedFields, keptFields } from './member-merge-rules.ts';
import type { Member } from './member.entity.ts';
import {
  countRuns,
  fieldsOf,
  slipsOf,
  tell,
  type EpisodeRow,
  type MergeBefore,
} from './merged-record.service.ts';
import { episodesToChange } from './recovery-runs.service.ts';

/**
 * Makes one record of two.
 * @returns keys of the merge and of the record that stays
 * @throws Refusal with what is wrong
 */
export async function mergeMembers(
  ctx: Context,
  args: MutationMemberMergeArgs,
): Promise<{ merge: string; member: string }> {
  const { membershipId: by } = requireViewer(ctx);
  const { idempotencyKey: key, ...input } = args;
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation: 'memberMerge', key, input };
    const ids = await once(command, call, async () => {
      const [from, into] = await lockedPair(ctx, command, args);
      checkVersions(from, into, args);
      const conflicts = [
        ...conflictsOf(from, into),
        ...(await readOverlap(command.db, from.id, into.id)).conflicts,
      ];
      if (conflicts.length > 0) {
        const message = `These have to be settled first: ${conflicts.join(', ')}.`;
        throw new Refusal(userError('STATE_NOT_ALLOWED', ['fromId'], message));
      }
      return { merge: await merge(ctx, command, from, into, args), member: into.id };
    });
    ctx.trail.saw(ids.member);
    return ids;
  });
}

async function merge(
  ctx: Context,
  command: Command,
  from: Member,
  into: Member,
  { keep }: MutationMemberMergeArgs,
): Promise<string> {
  const { db, organizationId, now } = command;
  const { membershipId: by } = requireViewer(ctx);
  // Both have their runs as rows, so that they can be put back.
  await episodesToChange(command, [from, into]);
  const episodes = await episodeRows(command, [from.id, into.id]);
  const before = fieldsOf(into);
  const fromAccount = from.membershipId;
  const accounts = [fromAccount, into.membershipId].filter((account) => account !== null);
  const pair = { fromId: from.id, intoId: into.id, accounts };
  const endedEntries = await endFoldedEntries(command, pair);
  const plans = await foldPlans(command, from.id, into.id);
  const tasks = await foldTasks(command, from.id, into.id, by);
  const mentorships = await foldMentorships(command, pair, by);
  const groups = await foldGroups(command, from.id, into.id, by);
  const seats = await foldSeats(command, from.id, into.id);
  const meetingSharing = await foldSharing(command, from.id, into.id);
  const alerts = await foldAlerts(command, [from.id, into.id], by);
  const changes = { ...keptFields(from, into, keep ?? {}), ...joinedFields(from, into) };
  from.membershipId = null;
  from.version += 1;
  await command.em.flush();
  Object.assign(into, changes);
  into.version += 1;
  await command.em.flush();
  const id = uuidv7();
  const kept: MergeBefore = {
    into: before,
    after: fieldsOf(into),
    fromAccount,
    episodes,
    endedEntries,
    alerts: alerts.before,
    plans,
    tasks,
    mentorships,
    groups,
    seats,
    meetingSharing,
  };
  await db
    .insertInto('member_merge')
    .values({
      organization_id: organizationId,
      id,
      from_id: from.id,
      into_id: into.id,
      merged_by: by,
      merged_at: now,
      before: JSON.stringify(kept),
    })
    .execute();
  const { rows } = await sql<{ blocking: string[] }>`
    select app.merge_rows(${id}::uuid) as blocking`.execute(db);
  if ((rows[0]?.blocking.length ?? 0) > 0) {
    const message = `There cannot be two: ${rows[0]?.blocking.join(', ') ?? ''}.`;
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['fromId'], message));
  }
  from.mergedIntoId = into.id;
  await countRuns(command, into, await slipsOf(command, into.id));
  await assessMembers(command, [into]);
  await command.em.flush();
  // Who follows the stream reads these anew, of the record that stays.
  const moved = alerts.living.map((alert) => ({
    alert: { id: alert.id, memberId: into.id },
    type: 'REPEATED' as const,
    actorId: by,
  }));
  const settled = alerts.steps.map((step) => ({
    ...step,
    alert: { id: step.alert.id, memberId: into.id },
  }));
  await tell(ctx, command, { move: 'MERGE', merge: id }, [into.id]);
  await logSteps(command, ctx.services.sealer, [...settled, ...moved]);
  return id;
}

/** Places on the care team that both records have, and those of the person by themselves. */
async function endFoldedEntries(
  { db, now }: Command,
  { fromId, intoId, accounts }: MergedPair,
): Promise<string[]> {
  const ended = await db
    .updateTable('care_team')
    .set({ ended_at: now })
    .where('ended_at', 'is', null)
    .where(
      sql<boolean>`(member_id = ${fromId}::uuid and exists (
        select from care_team other
        where other.organization_id = care_team.organization_id and other.member_id = ${intoId}::uuid
          and other.membership_id = care_team.membership_id and other.role = care_team.role
          and other.ended_at is null)
        or member_id = any (${[fromId, intoId]}::uuid[]) and membership_id = any (${accounts}::uuid[]))`,
    )
    .returning('id')
    .execute();
  return ended.map(({ id }) => id);
}

function episodeRows({ db }: Command, memberIds: readonly string[]): Promise<EpisodeRow[]> {
  return db
    .selectFrom('recovery_episode')
    .select(['id', 'member_id', 'started_on', 'ended_on', 'ended_by'])
    .where('member_id', 'in', [...memberIds])
    .execute();
}

function checkVersions(
  from: Member,
  into: Member,
  { expectedFromVersion, expectedIntoVersion }: MutationMemberMergeArgs,
): void {
  if (from.version !== expectedFromVersion) {
    throw new Refusal(userError('STALE_VERSION', ['expectedFromVersion']));
  }
  if (into.version !== expectedIntoVersion) {
    throw new Refusal(userError('STALE_VERSION', ['expectedIntoVersion']));
  }
}

/** Both members, for this command alone. @throws Refusal NOT_FOUND also when hidden from the viewer, or their own */
async function lockedPair(
  ctx: Context,
  command: Command,
  { fromId, intoId }: Pick<MutationMemberMergeArgs, 'fromId' | 'intoId'>,
): Promise<[Member, Member]> {
  const [fromKey, intoKey] = [keyOf('Member', fromId), keyOf('Member', intoId)];
  if (!fromKey) throw new Refusal(userError('NOT_FOUND', ['fromId']));
  if (!intoKey) throw new Refusal(userError('NOT_FOUND', ['intoId']));
  if (fromKey === intoKey)
    throw new Refusal(userError('INVALID', ['intoId'], 'Another member than `fromId`.'));
  const [from, into] = await lockPair(command, fromKey, intoKey);
  // Looked at once they are locked: somebody may have made one of them before.
  await changeableMember(ctx, command, fromId, ['fromId']);
  await changeableMember(ctx, command, intoId, ['intoId']);
  if (!from || !into) throw new Error('A member of a merge is not there.');
  return [from, into];
}
