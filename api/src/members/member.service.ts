import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { Viewer } from '../auth/viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { localDay } from '../common/local-date.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { CareRole, MemberEnrollInput } from '../generated/schema.ts';
import { checkEnrollment } from './member-rules.ts';
import { Member } from './member.entity.ts';

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
    const { member } = await once(command, { ...call, input }, async () => {
      const { time_zone: timeZone } = await command.db
        .selectFrom('organization')
        .select('time_zone')
        .executeTakeFirstOrThrow();
      refuseIfAny(checkEnrollment(input, localDay(command.now, timeZone)));
      const counselor = await counselorOf(command, viewer, input.counselorId);
      const enrolled = newMember(ctx, command, input, timeZone);
      command.em.persist(enrolled);
      await command.em.flush();
      if (counselor) await joinCareTeam(command, enrolled.id, counselor, 'COUNSELOR');
      return { member: enrolled.id };
    });
    ctx.trail.saw(member);
    return member;
  });
}

function newMember(
  ctx: Context,
  { organizationId, now }: Command,
  input: MemberEnrollInput,
  timeZone: string,
): Member {
  const { sealer } = ctx.services;
  const seal = (text?: string | null) => (text == null ? null : sealer.seal(organizationId, text));
  const index = (text?: string | null) =>
    text == null ? null : sealer.blindIndex(organizationId, text);
  return Object.assign(new Member(), {
    organizationId,
    id: uuidv7(),
    alias: input.alias.trim(),
    legalName: input.legalName ?? null,
    birthDate: input.birthDate ?? null,
    phone: seal(input.phone),
    phoneIndex: index(input.phone),
    email: seal(input.email),
    emailIndex: index(input.email),
    timeZone,
    goal: input.goal,
    recoveryStart: input.recoveryStart ?? null,
    enrolledAt: now,
  });
}

/** The key of the counselor to be: who is named, else the caller when a counselor. */
async function counselorOf(
  { db }: Command,
  viewer: Viewer,
  id: string | null | undefined,
): Promise<string | null> {
  if (id == null) return viewer.roles.includes('COUNSELOR') ? viewer.membershipId : null;
  const key = keyOf('Person', id);
  const counselor =
    key &&
    (await db
      .selectFrom('membership')
      .select(['id', 'roles'])
      .where('id', '=', key)
      .where('ended_at', 'is', null)
      .executeTakeFirst());
  if (!counselor || !counselor.roles.includes('COUNSELOR')) {
    throw new Refusal(userError('NOT_FOUND', ['input', 'counselorId']));
  }
  return counselor.id;
}

/** Puts somebody on a member's care team from now on. */
export async function joinCareTeam(
  { db, organizationId, now }: Command,
  memberKey: string,
  membershipKey: string,
  role: CareRole,
): Promise<void> {
  await db
    .insertInto('care_team')
    .values({
      organization_id: organizationId,
      id: uuidv7(),
      member_id: memberKey,
      membership_id: membershipKey,
      role,
      since: now,
    })
    .execute();
}
