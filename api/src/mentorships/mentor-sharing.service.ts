import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { MentorSharing, MutationMentorSharingSetArgs } from '../generated/schema.ts';
import { lockMember } from '../members/locked-member.service.ts';
import { sharedWithMentors } from '../members/member-policy.ts';
import { selectMembers } from '../members/member.rows.ts';

/** What the viewer lets their mentors see; null for who is no member. */
export async function readSharing(ctx: Context): Promise<MentorSharing | null> {
  const db = await ctx.lane.read();
  const key = await ownMember(ctx, db);
  if (key === undefined) return null;
  ctx.trail.saw(key);
  const { mentor_shares: parts } = await db
    .selectFrom('member')
    .select('mentor_shares')
    .where('id', '=', key)
    .executeTakeFirstOrThrow();
  return { parts, offered: [...sharedWithMentors] };
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
    throw new Refusal(userError('INVALID', ['parts']));
  }
  await ctx.lane.command(async (command) => {
    const call = { actorId, mutation: 'mentorSharingSet', key, input: { parts } };
    await once(command, call, async () => {
      const own = await ownMember(ctx, command.db);
      if (own === undefined) throw new Refusal(userError('NOT_FOUND'));
      ctx.trail.saw(own);
      const member = await lockMember(command, own);
      member.mentorShares = sharedWithMentors.filter((part) => parts.includes(part));
      member.version += 1;
      await command.em.flush();
      return { member: own };
    });
  });
}

/** The key of the viewer's own record. */
async function ownMember(
  ctx: Context,
  db: Parameters<typeof selectMembers>[0],
): Promise<string | undefined> {
  const viewer = requireViewer(ctx);
  const own = await selectMembers(db, viewer)
    .where('member.membership_id', '=', viewer.membershipId)
    .executeTakeFirst();
  return own?.id;
}
