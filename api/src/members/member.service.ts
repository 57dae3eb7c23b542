import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { organizationZone } from '../auth/organization.rows.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { Viewer } from '../auth/viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { localDay } from '../common/local-date.ts';
import type { Sealer } from '../common/sealed.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { MemberEnrollInput } from '../generated/schema.ts';
import { firstCheckInDue } from '../monitoring/monitoring.rows.ts';
import { joinCareTeam, lockedPeople } from './care-team.service.ts';
import { checkEnrollment } from './member-rules.ts';
import { Member } from './member.entity.ts';
import { nextMilestoneOn } from './milestones.ts';
import { addEpisodes } from './recovery-runs.service.ts';
import { episodesOf } from './recovery-episodes.ts';

/**
 * Enrolls a member and puts the counselor, when there is one, on the care team.
 * @returns the member's key
 * @throws Refusal with what is wrong
 */
export async function enrollMember(
  ctx: Context,
  input: MemberEnrollInput,
  idempotencyKey: string | null | undefined,
): Promise<string> {
  const viewer = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId: viewer.membershipId, mutation: 'memberEnroll', key: idempotencyKey };
    const { member } = await once(command, { ...call, input }, async () => ({
      member: await enrollIn(ctx, command, input),
    }));
    ctx.trail.saw(member);
    return member;
  });
}

/**
 * Enrolls a member inside a command.
 * @returns the member's key
 * @throws Refusal with what is wrong
 */
export async function enrollIn(
  ctx: Context,
  command: Command,
  input: MemberEnrollInput,
): Promise<string> {
  const timeZone = await organizationZone(command.db);
  refuseIfAny(checkEnrollment(input, localDay(command.now, timeZone)));
  const counselor = await counselorOf(command, requireViewer(ctx), input.counselorId);
  const id = uuidv7();
  await addMembers(command, ctx.services.sealer, [{ ...input, id }], timeZone);
  if (counselor) {
    const place = { memberId: id, person: counselor, role: 'COUNSELOR' } as const;
    await joinCareTeam(command, [place]);
  }
  ctx.trail.saw(id);
  return id;
}

/** A member to be, whose input was found right. */
export interface NewMember extends MemberEnrollInput {
  /** The member's key. */
  id: string;
  /** Language of what the member reads, BCP 47. */
  locale?: string;
}

/** Adds members with their runs, by as many statements for many as for one. */
export async function addMembers(
  command: Command,
  sealer: Sealer,
  inputs: readonly NewMember[],
  timeZone: string,
): Promise<void> {
  const members = inputs.map((input) => newMember(command, sealer, input, timeZone));
  command.em.persist(members);
  await command.em.flush();
  await addEpisodes(
    command,
    members.map((member) => ({ memberId: member.id, episodes: episodesOf(member, uuidv7) })),
  );
}

function newMember(
  { organizationId, now }: Command,
  sealer: Sealer,
  input: NewMember,
  timeZone: string,
): Member {
  const seal = (text?: string | null) => (text == null ? null : sealer.seal(organizationId, text));
  const index = (text?: string | null) =>
    text == null ? null : sealer.blindIndex(organizationId, text);
  const today = localDay(now, timeZone);
  const recoveryStart = input.recoveryStart ?? null;
  const runs = { recoveryStart, longestRunDays: 0, earlierRunsDays: 0 };
  return Object.assign(new Member(), {
    organizationId,
    id: input.id,
    alias: input.alias.trim(),
    legalName: input.legalName ?? null,
    birthDate: input.birthDate ?? null,
    phone: seal(input.phone),
    phoneIndex: index(input.phone),
    email: seal(input.email),
    emailIndex: index(input.email),
    timeZone,
    locale: input.locale ?? 'en',
    goal: input.goal,
    recoveryStart,
    milestoneDueOn: nextMilestoneOn(runs, today),
    enrolledAt: now,
    checkInDueOn: firstCheckInDue(today),
  });
}

/** The key of the counselor to be: who is named, else the caller when a counselor. */
async function counselorOf(
  command: Command,
  viewer: Viewer,
  id: string | null | undefined,
): Promise<string | null> {
  if (id == null && !viewer.roles.includes('COUNSELOR')) return null;
  const key = id == null ? viewer.membershipId : keyOf('Person', id);
  const [counselor] = key ? await lockedPeople(command, [key]) : [];
  if (!counselor?.roles.includes('COUNSELOR')) {
    throw new Refusal(userError('NOT_FOUND', id == null ? null : ['input', 'counselorId']));
  }
  return counselor.id;
}
