import { v7 as uuidv7 } from 'uuid';
import { logSteps } from '../alerts/alert-log.ts';
import { releaseAlerts } from '../alerts/member-alerts.service.ts';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { permissionsOf } from '../auth/permissions.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { checkNumber, checkText, fullAt } from '../common/bounds.ts';
import { once } from '../common/idempotency.ts';
import { keyOf, NOTHING } from '../common/ids.ts';
import { later } from '../common/instant.ts';
import { oneOf, oneOfKeys } from '../common/one-of.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { CareRole, CaseloadHandOverPreview } from '../generated/schema.ts';
import { endMentorships } from '../mentorships/ended-care.service.ts';
import { openTask } from '../tasks/open-task.ts';
import { passTasksOn } from '../tasks/member-tasks.service.ts';
import { joinCareTeam, personInRole, tell, type Place } from './care-team.service.ts';
import { changeableCaseload, type Caseload } from './caseload.rows.ts';
import { lockMembers } from './locked-member.service.ts';
import { checkGivenRole } from './member-rules.ts';

/** How many members are passed on at once. */
const MOST_AT_ONCE = 500;
const LONGEST_NOTE = 4000;
/** Until when the note is to be read, in milliseconds. */
const TIME_TO_READ = 24 * 3_600_000;

/** A hand-over that somebody asks for. */
export interface HandOver {
  fromPersonId: string;
  toPersonId: string;
  role: CareRole;
  memberIds?: readonly string[] | null | undefined;
  note?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}

/** Counts what a hand-over would pass on. */
export async function previewHandOver(
  ctx: Context,
  asked: Pick<HandOver, 'fromPersonId' | 'role' | 'memberIds'>,
): Promise<CaseloadHandOverPreview> {
  const db = await ctx.lane.read();
  const caseload = caseloadOf(asked);
  const members = await changeableCaseload(db, requireViewer(ctx), caseload);

  const alerts = await db
    .selectFrom('alert')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where(oneOfKeys('member_id', members))
    .where('acknowledged_by', '=', caseload.from)
    .where(oneOf('state', ['ACKNOWLEDGED', 'CONTACTED']))
    .executeTakeFirstOrThrow();
  const tasks = await db
    .selectFrom('task')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where(oneOfKeys('member_id', members))
    .where('owner_id', '=', caseload.from)
    .where('state', '=', 'OPEN')
    .executeTakeFirstOrThrow();
  return {
    memberCount: members.length,
    alertCount: Number(alerts.count),
    taskCount: Number(tasks.count),
  };
}

/**
 * Passes members from one person to another, with all that hangs on the care of them.
 * @returns the key of the hand-over
 * @throws Refusal with what is wrong; then nothing is done
 */
export async function handOverCaseload(ctx: Context, asked: HandOver): Promise<string> {
  const viewer = requireViewer(ctx);
  const { membershipId: by } = viewer;
  const { idempotencyKey: key, ...input } = asked;
  const { sealer } = ctx.services;
  const note = asked.note?.trim() || null;
  refuseIfAny([...checkGivenRole(asked.role), ...checkText(note, LONGEST_NOTE, ['note'])]);
  return ctx.lane.command(async (command) => {
    const { organizationId } = command;
    const call = { actorId: by, mutation: 'caseloadHandOver', key, input };
    const ids = await once(command, call, async () => {
      const caseload = caseloadOf(asked);
      const to = receiverOf(asked, caseload);
      const members = await lockedCaseload(ctx, command, caseload, to);
      await personInRole(command, to, asked.role, ['toPersonId']);
      await moveCare(command, caseload, members, to);
      if (asked.role === 'MENTOR') await endMentorships(command, members, by, caseload.from);
      const steps = await releaseAlerts(command, members, caseload.from, by);
      const tasks = await passTasksOn(command, members, caseload.from, to);
      const id = uuidv7();
      await command.db
        .insertInto('caseload_hand_over')
        .values({
          organization_id: organizationId,
          id,
          from_id: caseload.from,
          to_id: to,
          role: asked.role,
          member_count: members.length,
          alert_count: steps.length,
          task_count: tasks,
          note: note === null ? null : sealer.seal(organizationId, note),
          handed_over_at: command.now,
          handed_over_by: by,
        })
        .execute();
      await askToRead(command, { id, to, by });
      const place = (memberId: string, person: string): Place => ({
        memberId,
        person,
        role: asked.role,
      });
      await tell(
        ctx,
        command,
        members.flatMap((memberId) => [
          { move: 'LEAVE' as const, place: place(memberId, caseload.from) },
          { move: 'JOIN' as const, place: place(memberId, to) },
        ]),
      );
      await logSteps(command, sealer, steps);
      return { handOver: id };
    });
    return ids.handOver;
  });
}

function caseloadOf({
  fromPersonId,
  role,
  memberIds,
}: Pick<HandOver, 'fromPersonId' | 'role' | 'memberIds'>): Caseload {
  refuseIfAny(checkNumber(memberIds?.length, [1, MOST_AT_ONCE], ['memberIds']));
  const only = memberIds
    ? [...new Set(memberIds.map((id) => keyOf('Member', id) ?? NOTHING))]
    : null;
  return { from: keyOf('Person', fromPersonId) ?? NOTHING, role, only };
}

function receiverOf({ toPersonId }: HandOver, { from }: Caseload): string {
  const to = keyOf('Person', toPersonId) ?? NOTHING;
  if (to === from) {
    throw new Refusal(userError('INVALID', ['toPersonId'], 'Another person than `fromPersonId`.'));
  }
  return to;
}

/** The members, for this command alone, as they are once it is their turn: somebody may have been first. */
async function lockedCaseload(
  ctx: Context,
  command: Command,
  caseload: Caseload,
  to: string,
): Promise<string[]> {
  const viewer = requireViewer(ctx);
  const found = await changeableCaseload(command.db, viewer, caseload);
  if (found.length > MOST_AT_ONCE) throw fullAt(MOST_AT_ONCE, ['memberIds']);
  const locked = found.length > 0 ? await lockMembers(command, found) : [];
  const own = locked.find(({ membershipId }) => membershipId === to);
  if (own) {
    const message = 'Nobody is given their own record.';
    throw new Refusal(userError('INVALID', ['toPersonId'], message));
  }
  const members =
    found.length > 0
      ? await changeableCaseload(command.db, viewer, { ...caseload, only: found })
      : [];
  if (caseload.only && members.length < caseload.only.length) {
    throw new Refusal(userError('NOT_FOUND', ['memberIds']));
  }
  if (members.length === 0) throw new Refusal(userError('NOT_FOUND', ['fromPersonId']));
  for (const key of members) ctx.trail.saw(key);
  return members;
}

/** Ends the places of one, and begins those of the other on every team that they are not on yet. */
async function moveCare(
  command: Command,
  { from, role }: Caseload,
  members: readonly string[],
  to: string,
): Promise<void> {
  await command.db
    .updateTable('care_team')
    .set({ ended_at: command.now })
    .where(oneOfKeys('member_id', members))
    .where('membership_id', '=', from)
    .where('role', '=', role)
    .where('ended_at', 'is', null)
    .execute();
  const there = await command.db
    .selectFrom('care_team')
    .select('member_id')
    .where(oneOfKeys('member_id', members))
    .where('membership_id', '=', to)
    .where('role', '=', role)
    .where('ended_at', 'is', null)
    .execute();
  const has = new Set(there.map(({ member_id: key }) => key));
  const places = members
    .filter((key) => !has.has(key))
    .map((memberId) => ({ memberId, person: to, role }));
  await joinCareTeam(command, places);
}

/** Who receives is asked to read what they should know; a mentor has no follow-ups. */
async function askToRead(
  command: Command,
  { id, to, by }: { id: string; to: string; by: string },
): Promise<void> {
  const { roles } = await command.db
    .selectFrom('membership')
    .select('roles')
    .where('id', '=', to)
    .executeTakeFirstOrThrow();
  if (!permissionsOf(roles).has('TASK_HANDLE')) return;
  await openTask(command, {
    kind: 'HAND_OVER',
    memberId: null,
    ownerId: to,
    dueAt: later(command.now, TIME_TO_READ),
    subject: { type: 'CaseloadHandOver', id },
    createdBy: by,
  });
}
