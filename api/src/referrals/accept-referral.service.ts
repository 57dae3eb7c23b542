import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { globalId } from '../common/ids.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { MemberEnrollInput, ReferralAcceptInput } from '../generated/schema.ts';
import { changeableMember, lockMember } from '../members/locked-member.service.ts';
import { enrollIn } from '../members/member.service.ts';
import { recordEvents } from '../monitoring/record-events.ts';
import { nameTaskMember } from '../tasks/open-task.ts';
import { taskOwners } from '../tasks/task-policy.ts';
import { causeOf } from './referral-cause.ts';
import type { Referral } from './referral.entity.ts';
import {
  lockReferral,
  stepDraft,
  visibleReferral,
  type ReferralTarget,
} from './referral.service.ts';

/**
 * Takes the person on: enrolls them, or links the member they are found to be.
 * @returns the hand-off's key
 * @throws Refusal with what is wrong
 */
export async function acceptReferral(
  ctx: Context,
  { id, expectedVersion, idempotencyKey, input }: ReferralTarget & { input: ReferralAcceptInput },
): Promise<string> {
  const { membershipId: by } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation: 'referralAccept', key: idempotencyKey };
    const given = { id, expectedVersion, input };
    const { referral } = await once(command, { ...call, input: given }, async () => {
      if ((input.memberId == null) === (input.enroll == null)) {
        const code = input.memberId == null ? 'REQUIRED' : 'INVALID';
        const message = 'The member they are, or `enroll`: one of the two.';
        throw new Refusal(userError(code, ['input', 'memberId'], message));
      }
      const seen = await visibleReferral(ctx, command, id);
      const linked =
        input.memberId == null ? null : await linkedMember(ctx, command, input.memberId);
      const found = await lockReferral(command, seen.id, expectedVersion);
      const memberId = linked ?? (await enrolled(ctx, command, found, input.enroll!));
      const ownerId = await contactOwner(command, found.ownerId, memberId);
      found.accept(memberId, ownerId, command.now);
      await command.em.flush();
      await nameTaskMember(command, causeOf(found.id), memberId, ownerId);
      const recorder = { sealer: ctx.services.sealer, actorId: by, app: 'api' };
      const drafts = [stepDraft(found, 'ACCEPT', command.now)];
      await recordEvents(command, recorder, [{ memberId, drafts }]);
      return { referral: found.id };
    });
    return referral;
  });
}

/** The member the person is found to be, locked before the hand-off is. */
async function linkedMember(ctx: Context, command: Command, id: string): Promise<string> {
  const key = await changeableMember(ctx, command, id, ['input', 'memberId']);
  await lockMember(command, key);
  return key;
}

async function enrolled(
  ctx: Context,
  command: Command,
  referral: Referral,
  enroll: MemberEnrollInput,
): Promise<string> {
  // A state that does not allow it must be said before anything of the input.
  referral.mayAccept();
  const counselorId = enroll.counselorId ?? (await counselorToBe(command, referral.ownerId));
  try {
    return await enrollIn(ctx, command, { ...enroll, counselorId });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // The fields stand one level deeper here.
    throw new Refusal(
      ...error.userErrors.map(({ code, field, message }) =>
        userError(code, ['input', 'enroll', ...(field ?? []).slice(1)], message),
      ),
    );
  }
}

/** Who makes the first contact becomes the counselor, where they are one. */
async function counselorToBe({ db }: Command, ownerId: string | null): Promise<string | null> {
  if (ownerId === null) return null;
  const owner = await db
    .selectFrom('membership')
    .select(['id', 'roles'])
    .where('id', '=', ownerId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return owner?.roles.includes('COUNSELOR') ? globalId('Person', owner.id) : null;
}

/** Who was to make the first contact, as long as they may see the member; else the member's counselor. */
async function contactOwner(
  { db }: Command,
  ownerId: string | null,
  memberId: string,
): Promise<string | null> {
  const able = ownerId
    ? await taskOwners(db, memberId).where('membership.id', '=', ownerId).executeTakeFirst()
    : undefined;
  if (able) return able.id;
  const counselor = await db
    .selectFrom('care_team')
    .select('membership_id')
    .where('member_id', '=', memberId)
    .where('role', '=', 'COUNSELOR')
    .where('ended_at', 'is', null)
    .orderBy('since')
    .orderBy('id')
    .executeTakeFirst();
  return counselor?.membership_id ?? null;
}
