import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../../app/lane.ts';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import { once } from '../../common/idempotency.ts';
import { keyOf, NOTHING } from '../../common/ids.ts';
import { Refusal, refuseIfAny, userError } from '../../common/user-error.ts';
import type {
  HouseIncidentInput,
  MutationHouseIncidentFollowUpArgs,
  MutationHouseIncidentRecordArgs,
  MutationHouseIncidentRetractArgs,
} from '../../generated/schema.ts';
import { lockMembers } from '../../members/locked-member.service.ts';
import { visibleMembers } from '../../members/member-policy.ts';
import { closeTasks } from '../../tasks/open-task.ts';
import {
  checkFollowUp,
  openFollowUp,
  type AskedFollowUp,
} from '../../tasks/subject-task.service.ts';
import { managedResidences } from '../residence-policy.ts';
import { selectResidences } from '../residence.rows.ts';
import { checkIncident } from './incident-rules.ts';
import { mayRetract, selectIncidents, type IncidentRow } from './incident.rows.ts';

/**
 * Writes down what happened in a house, with its follow-up.
 * @returns the key of the incident
 * @throws Refusal with what is wrong
 */
export async function recordIncident(
  ctx: Context,
  { residenceId, input, idempotencyKey: key }: MutationHouseIncidentRecordArgs,
): Promise<string> {
  const by = requireViewer(ctx).membershipId;
  return ctx.lane.command(async (command) => {
    const call = {
      actorId: by,
      mutation: 'houseIncidentRecord',
      key,
      input: { residenceId, input },
    };
    const ids = await once(command, call, async () => {
      refuseIfAny([
        ...checkIncident(input, command.now),
        ...checkFollowUp(input.followUp, command.now, ['input', 'followUp']),
      ]);
      const residence = await managedHouse(ctx, command, residenceId);
      const members = await concernedMembers(ctx, command, input.memberIds);
      const incident = uuidv7();
      await insertIncident(ctx, command, { id: incident, residence, members, input });
      if (input.followUp) {
        const asked = { incident, members, followUp: input.followUp };
        await follow(ctx, command, asked, ['input', 'followUp']);
      }
      return { incident };
    });
    return ids.incident;
  });
}

/** Opens a follow-up of an incident. @returns the incident's key @throws Refusal with what is wrong */
export async function followUpIncident(
  ctx: Context,
  { id, input, idempotencyKey: key }: MutationHouseIncidentFollowUpArgs,
): Promise<string> {
  const by = requireViewer(ctx).membershipId;
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation: 'houseIncidentFollowUp', key, input: { id, input } };
    const ids = await once(command, call, async () => {
      refuseIfAny(checkFollowUp(input, command.now, ['input']));
      const incident = await lockedIncident(ctx, command, id);
      const asked = { incident: incident.id, members: incident.member_ids, followUp: input };
      await follow(ctx, command, asked, ['input']);
      return { incident: incident.id };
    });
    return ids.incident;
  });
}

/** Says that an incident was written in error. @returns its key @throws Refusal with what is wrong */
export async function retractIncident(
  ctx: Context,
  { id, idempotencyKey: key }: MutationHouseIncidentRetractArgs,
): Promise<string> {
  const viewer = requireViewer(ctx);
  const by = viewer.membershipId;
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation: 'houseIncidentRetract', key, input: { id } };
    const ids = await once(command, call, async () => {
      const incident = await lockedIncident(ctx, command, id);
      if (!mayRetract(viewer, incident)) throw new Refusal(userError('NOT_FOUND', ['id']));
      await command.db
        .updateTable('house_incident')
        .set({ retracted_at: command.now, retracted_by: by })
        .where('id', '=', incident.id)
        .execute();
      const reason = 'OPENED_IN_ERROR';
      await closeTasks(command, causeOf(incident.id), { state: 'CANCELED', by, reason });
      return { incident: incident.id };
    });
    return ids.incident;
  });
}

/** Names the cause of the follow-ups of an incident: one is open at a time. */
const causeOf = (incident: string) => `incident:${incident}`;

/** A house whose beds the viewer gives. @returns its key @throws Refusal NOT_FOUND */
async function managedHouse(ctx: Context, { db }: Command, id: string): Promise<string> {
  const viewer = requireViewer(ctx);
  const key = keyOf('Residence', id);
  const house =
    key &&
    (await selectResidences(db, viewer)
      .where('residence.id', '=', key)
      .where(managedResidences(viewer, 'residence.id'))
      .executeTakeFirst());
  if (!house) throw new Refusal(userError('NOT_FOUND', ['residenceId']));
  return house.id;
}

/**
 * Members whose stays the viewer may see, themselves not among them, locked.
 * @throws Refusal NOT_FOUND when one is not
 */
async function concernedMembers(
  ctx: Context,
  command: Command,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const viewer = requireViewer(ctx);
  const keys = new Set(ids.map((id) => keyOf('Member', id)));
  const seen = await command.db
    .selectFrom('member')
    .select('member.id')
    .where('member.id', 'in', [...keys].filter((key) => key !== undefined).concat(NOTHING))
    .where((when) =>
      when.or([
        when('member.membership_id', 'is', null),
        when('member.membership_id', '!=', viewer.membershipId),
      ]),
    )
    .where(visibleMembers(viewer, 'member.id', 'STAYS'))
    .execute();
  if (seen.length < keys.size) throw new Refusal(userError('NOT_FOUND', ['input', 'memberIds']));
  const members = seen.map(({ id }) => id);
  for (const member of members) ctx.trail.saw(member);
  await lockMembers(command, members);
  return members;
}

interface NewIncident {
  id: string;
  residence: string;
  members: readonly string[];
  input: HouseIncidentInput;
}

async function insertIncident(
  ctx: Context,
  { db, organizationId, now }: Command,
  { id, residence, members, input }: NewIncident,
): Promise<void> {
  await db
    .insertInto('house_incident')
    .values({
      organization_id: organizationId,
      id,
      residence_id: residence,
      kind: input.kind,
      at: input.at,
      what: ctx.services.sealer.seal(organizationId, input.what.trim()),
      recorded_at: now,
      recorded_by: requireViewer(ctx).membershipId,
    })
    .execute();
  if (members.length === 0) return;
  await db
    .insertInto('house_incident_member')
    .values(
      members.map((member) => ({
        organization_id: organizationId,
        incident_id: id,
        member_id: member,
      })),
    )
    .execute();
}

/** Opens the follow-up of an incident; about its member, where it concerned one alone. @param at its path */
async function follow(
  ctx: Context,
  command: Command,
  asked: { incident: string; members: readonly string[]; followUp: AskedFollowUp },
  at: readonly string[],
): Promise<void> {
  const { incident, members, followUp } = asked;
  const memberId = members.length === 1 ? (members[0] ?? null) : null;
  const subject = { type: 'HouseIncident', id: incident } as const;
  const about = { memberId, subject, causeKey: causeOf(incident), followUp };
  const task = await openFollowUp(ctx, command, about, at);
  await command.db
    .updateTable('house_incident')
    .set({ task_id: task })
    .where('id', '=', incident)
    .execute();
}

/**
 * An incident that the viewer may see in a house whose beds they give, behind the lock of whom it concerned.
 * @throws Refusal NOT_FOUND, or STATE_NOT_ALLOWED when it was retracted
 */
async function lockedIncident(ctx: Context, command: Command, id: string): Promise<IncidentRow> {
  const viewer = requireViewer(ctx);
  const key = keyOf('HouseIncident', id);
  const seen =
    key &&
    (await selectIncidents(command.db, viewer)
      .where('house_incident.id', '=', key)
      .where(managedResidences(viewer, 'house_incident.residence_id'))
      .executeTakeFirst());
  if (!seen) throw new Refusal(userError('NOT_FOUND', ['id']));
  for (const member of seen.member_ids) ctx.trail.saw(member);
  await lockMembers(command, seen.member_ids);
  const { retracted_at: retractedAt } = await command.db
    .selectFrom('house_incident')
    .select('retracted_at')
    .where('id', '=', seen.id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (retractedAt !== null) {
    const message = 'It was retracted.';
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
  }
  return seen;
}
