import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { MentorSharing, MutationMentorSharingSetArgs } from '../generated/schema.ts';
import { lockOwnMember } from '../members/locked-member.service.ts';
import { sharedWithMentors } from '../members/member-policy.ts';
import { selectMembers } from '../members/member.rows.ts';

/** What the viewer lets their mentors see; null for who is no member. */
export async function readSharing(ctx: Context): Promise<MentorSharing | null> {
  const viewer = requireViewer(ctx);
  const own = await selectMembers(await ctx.lane.read(), viewer)
    .where('member.membership_id', '=', viewer.membershipId)
    .executeTakeFirst();
  if (!own) return null;
  ctx.trail.saw(own.id);
  return { parts: own.mentor_shares, offered: [...sharedWithMentors] };
}

/**
 * Sets what the viewer lets their mentors see.
 * @throws Refusal with what is wrong
 */
export async function setSharing(
  ctx: Context,
  { parts, idempotencyKey: key }: MutationMentorSharingSetArgs,
): Promise<void> {
  const { membershipId: actorId } = requireViewer(ctx);
  if (parts.some((part) => !sharedWithMentors.includes(part))) {
    throw new Refusal(userError('INVALID', ['parts'], `Of ${sharedWithMentors.join(', ')}.`));
  }
  await ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'mentorSharingSet', key, input: { parts } };
    await once(command, call, async () => {
      const member = await lockOwnMember(ctx, command);
      member.mentorShares = sharedWithMentors.filter((part) => parts.includes(part));
      member.version += 1;
      await command.em.flush();
      return { member: member.id };
    });
  });
}
