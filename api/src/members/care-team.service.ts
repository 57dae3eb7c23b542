import { v7 as uuidv7 } from 'uuid';
import { logSteps, type AlertStep } from '../alerts/alert-log.ts';
import { releaseAlerts } from '../alerts/member-alerts.service.ts';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { isProgramStaff } from '../auth/viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { oneOf, oneOfKeys } from '../common/one-of.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { CareRole, CareTeamMove, Role } from '../generated/schema.ts';
import { endMentorships } from '../mentorships/ended-care.service.ts';
import { recordEvents, type EventDraft } from '../monitoring/record-events.ts';
import { changeableMember, lockMember } from './locked-member.service.ts';
import { checkGivenRole } from './member-rules.ts';

/** Somebody's place on a care team. */
export interface Place {
  memberId: string;
  /** The key of the membership. */
  person: string;
  role: CareRole;
}

/** A change of a care team that somebody asks for. */
export interface CareTeamChange {
  memberId: string;
  personId: string;
  role: CareRole;
  idempotencyKey?: string | null | undefined;
}

/** Puts somebody on a member's care team from now on. */
export async function joinCareTeam(
  { db, organizationId, now }: Command,
  places: readonly Place[],
): Promise<void> {
  if (places.length === 0) return;
  await db
    .insertInto('care_team')
    .values(
      places.map(({ memberId, person, role }) => ({
        organization_id: organizationId,
        id: uuidv7(),
        member_id: memberId,
        membership_id: person,
        role,
        since: now,
      })),
    )
    .execute();
}

/**
 * Ends the places that people in these roles have on a member's care team.
 * @returns the places that ended
 */
export async function endCareOf(
  { db, now }: Command,
  memberId: string,
  roles: readonly CareRole[],
): Promise<Place[]> {
  const ended = await db
    .updateTable('care_team')
    .set({ ended_at: now })
    .where('member_id', '=', memberId)
    .where(oneOf('role', roles))
    .where('ended_at', 'is', null)
    .returning(['membership_id', 'role'])
    .execute();
  return ended.map(({ membership_id: person, role }) => ({ memberId, person, role }));
}

/** What the timeline tells of somebody who joins or leaves. */
export function teamDraft(
  { now }: Command,
  move: CareTeamMove,
  { person, role }: Place,
): EventDraft {
  return { kind: 'CARE_TEAM_CHANGED', details: { move, person, role }, occurredAt: now };
}

/**
 * Puts somebody on a member's care team.
 * @returns the member's key
 * @throws Refusal with what is wrong
 */
export async function putOnCareTeam(ctx: Context, change: CareTeamChange): Promise<string> {
  refuseIfAny(checkGivenRole(change.role));
  return changeTeam(ctx, 'careTeamJoin', change, async (command, place) => {
    const person = await personInRole(command, place.person, place.role, ['personId']);
    const own = await command.db
      .selectFrom('member')
      .select('membership_id')
      .where('id', '=', place.memberId)
      .executeTakeFirst();
    if (own?.membership_id === person) throw new Refusal(userError('NOT_FOUND', ['personId']));
    if (await isOnTeam(command, place)) {
      throw new Refusal(userError('ALREADY_EXISTS', ['personId']));
    }
    await joinCareTeam(command, [place]);
    await tell(ctx, command, [{ move: 'JOIN', place }]);
  });
}

/**
 * Takes somebody off a member's care team; a mentor's mentorship ends with it.
 * @returns the member's key
 * @throws Refusal with what is wrong
 */
export function takeOffCareTeam(ctx: Context, change: CareTeamChange): Promise<string> {
  const by = requireViewer(ctx).membershipId;
  return changeTeam(ctx, 'careTeamLeave', change, async (command, place) => {
    if (await runsTheirHouse(command, place)) {
      const message = 'Another than who runs the house that the member lives in.';
      throw new Refusal(userError('STATE_NOT_ALLOWED', ['personId'], message));
    }
    if (place.role === 'MENTOR') {
      await endMentorships(command, [place.memberId], by, place.person);
    }
    const left = await endCare(ctx, command, place);
    if (!left) throw new Refusal(userError('NOT_FOUND', ['personId']));
  });
}

/** Puts somebody who is not there yet on a care team, and tells of it: last in a command. */
export async function beginCare(ctx: Context, command: Command, place: Place): Promise<void> {
  if (await isOnTeam(command, place)) return;
  await joinCareTeam(command, [place]);
  await tell(ctx, command, [{ move: 'JOIN', place }]);
}

/**
 * Ends somebody's place on a care team, gives what they had of alerts back, and tells of it: last in a command.
 * @returns whether they had one
 */
export async function endCare(ctx: Context, command: Command, place: Place): Promise<boolean> {
  const steps = await leaveCareTeam(command, place, requireViewer(ctx).membershipId);
  if (!steps) return false;
  await tell(ctx, command, [{ move: 'LEAVE', place }]);
  await logSteps(command, ctx.services.sealer, steps);
  return true;
}

/**
 * Ends somebody's place on the care team of a member who is locked, and what they have of the member's alerts.
 * @returns the steps to log, last in the command; undefined when they have no such place
 */
export async function leaveCareTeam(
  command: Command,
  place: Place,
  by: string,
): Promise<AlertStep[] | undefined> {
  const { numUpdatedRows } = await command.db
    .updateTable('care_team')
    .set({ ended_at: command.now })
    .where('member_id', '=', place.memberId)
    .where('membership_id', '=', place.person)
    .where('role', '=', place.role)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return undefined;
  if (await seesStill(command, place)) return [];
  return releaseAlerts(command, [place.memberId], place.person, by);
}

/** Puts changes of care teams into the timelines of their members. Call it last in the command. */
export async function tell(
  ctx: Context,
  command: Command,
  changes: readonly { move: CareTeamMove; place: Place }[],
): Promise<void> {
  const actorId = requireViewer(ctx).membershipId;
  const recorder = { sealer: ctx.services.sealer, actorId, app: 'api' };
  const entries = changes.map(({ move, place }) => ({
    memberId: place.memberId,
    drafts: [teamDraft(command, move, place)],
  }));
  await recordEvents(command, recorder, entries);
}

/** The person, when they work here in that role, until this command is done. Members are locked before. @throws Refusal NOT_FOUND, or INVALID for another role */
export async function personInRole(
  command: Command,
  key: string,
  role: CareRole,
  field: string[],
): Promise<string> {
  const [person] = await lockedPeople(command, [key]);
  const wrong = whyNotInRole(person, role);
  if (!person || wrong) {
    if (wrong !== 'INVALID') throw new Refusal(userError('NOT_FOUND', field));
    const message = 'A role that this person works in.';
    throw new Refusal(userError('INVALID', ['role'], message));
  }
  return person.id;
}

/** Those of these people who have access here, until this command is done. Members are locked before. */
export function lockedPeople(
  { db }: Command,
  keys: readonly string[],
): Promise<{ id: string; roles: Role[] }[]> {
  return (
    db
      .selectFrom('membership')
      .select(['id', 'roles'])
      .where(oneOfKeys('id', keys))
      .where('ended_at', 'is', null)
      .orderBy('id')
      // Whose access ends at this moment comes before, or after.
      .forShare()
      .execute()
  );
}

/** Why somebody cannot be on a care team in a role: they do not work here, or not as that. */
export function whyNotInRole(
  person: { roles: readonly Role[] } | undefined,
  role: CareRole,
): 'NOT_FOUND' | 'INVALID' | null {
  if (!person?.roles.some((held) => held !== 'MEMBER')) return 'NOT_FOUND';
  return person.roles.includes(role) ? null : 'INVALID';
}

/** Whether somebody sees the member in another way once a place has ended. */
async function seesStill(
  { db }: Command,
  { memberId, person }: Pick<Place, 'memberId' | 'person'>,
): Promise<boolean> {
  const { roles } = await db
    .selectFrom('membership')
    .select('roles')
    .where('id', '=', person)
    .executeTakeFirstOrThrow();
  if (isProgramStaff({ roles })) return true;
  const other = await db
    .selectFrom('care_team')
    .select('id')
    .where('member_id', '=', memberId)
    .where('membership_id', '=', person)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return other !== undefined;
}

/** Whether a place is that of who runs the house that the member lives in: it ends with the one or the other. */
async function runsTheirHouse(
  { db }: Command,
  { memberId, person, role }: Place,
): Promise<boolean> {
  if (role !== 'HOUSE_MANAGER') return false;
  const runs = await db
    .selectFrom('stay')
    .innerJoin('residence_manager', 'residence_manager.residence_id', 'stay.residence_id')
    .select('stay.id')
    .where('stay.member_id', '=', memberId)
    .where('stay.ended_on', 'is', null)
    .where('residence_manager.membership_id', '=', person)
    .where('residence_manager.ended_at', 'is', null)
    .executeTakeFirst();
  return runs !== undefined;
}

async function isOnTeam({ db }: Command, { memberId, person, role }: Place): Promise<boolean> {
  const there = await db
    .selectFrom('care_team')
    .select('id')
    .where('member_id', '=', memberId)
    .where('membership_id', '=', person)
    .where('role', '=', role)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return there !== undefined;
}

async function changeTeam(
  ctx: Context,
  mutation: string,
  change: CareTeamChange,
  work: (command: Command, place: Place) => Promise<void>,
): Promise<string> {
  const { membershipId: actorId } = requireViewer(ctx);
  const { idempotencyKey: key, ...input } = change;
  return ctx.lane.command(async (command) => {
    const ids = await once(command, { actorId, mutation, key, input }, async () => {
      const memberId = await changeableMember(ctx, command, input.memberId, ['memberId']);
      const person = keyOf('Person', input.personId);
      if (!person) throw new Refusal(userError('NOT_FOUND', ['personId']));
      await lockMember(command, memberId);
      await work(command, { memberId, person, role: input.role });
      return { member: memberId };
    });
    return ids.member;
  });
}
