import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { isProgramStaff } from '../auth/viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type {
  MutationMentorProfileSetArgs,
  MutationMentorWishSetArgs,
  MentorProfileInput,
} from '../generated/schema.ts';
import { changeableMember, lockMember } from '../members/locked-member.service.ts';
import { selectMembers } from '../members/member.rows.ts';
import { checkProfile, checkWish } from './mentor-profile-rules.ts';
import type { ProfileContent } from './mentor-profile.rows.ts';
import { mentorByKey } from './mentorship.service.ts';

/**
 * Says what a mentor offers, as a whole.
 * @returns the mentor's key
 * @throws Refusal with what is wrong
 */
export async function setProfile(
  ctx: Context,
  args: MutationMentorProfileSetArgs,
): Promise<string> {
  const viewer = requireViewer(ctx);
  const { idempotencyKey: key, ...input } = args;
  refuseIfAny(checkProfile(args.input));
  return ctx.lane.command(async (command) => {
    const { organizationId, db, now } = command;
    const call = { actorId: viewer.membershipId, mutation: 'mentorProfileSet', key, input };
    const ids = await once(command, call, async () => {
      const mentorId = await mentorByKey(command, keyOf('Person', args.personId), ['personId']);
      if (mentorId !== viewer.membershipId && !isProgramStaff(viewer)) {
        throw new Refusal(userError('NOT_FOUND', ['personId']));
      }
      const offered = {
        ...traitsOf(args.input),
        content: ctx.services.sealer.seal(organizationId, contentOf(args.input)),
        updated_at: now,
        updated_by: viewer.membershipId,
      };
      const kept = await db
        .insertInto('mentor_profile')
        .values({ organization_id: organizationId, mentor_id: mentorId, ...offered })
        .onConflict((conflict) =>
          conflict
            .columns(['organization_id', 'mentor_id'])
            .doUpdateSet({ ...offered, version: sql`mentor_profile.version + 1` })
            .where(isExpected('mentor_profile', args.expectedVersion)),
        )
        .returning('version')
        .executeTakeFirst();
      refuseIfStale(kept, args.expectedVersion);
      return { mentor: mentorId };
    });
    return ids.mentor;
  });
}

function traitsOf(input: MentorProfileInput) {
  return {
    languages: [...new Set(input.languages)],
    availability: JSON.stringify(input.availability),
    time_zone: input.timeZone,
    capacity: input.capacity,
    mentors_gender: input.mentorsGender,
    quiet_from: input.quietFrom ?? null,
    quiet_until: input.quietUntil ?? null,
    accepting: input.accepting,
  };
}

function contentOf({ boundaries, livedExperience, gender }: MentorProfileInput): string {
  const content: ProfileContent = {
    boundaries: boundaries?.trim() || null,
    livedExperience: livedExperience?.trim() || null,
    gender: gender?.trim() || null,
  };
  return JSON.stringify(content);
}

/**
 * Says what a member wishes of a mentor, as a whole.
 * @returns the member's key
 * @throws Refusal with what is wrong
 */
export async function setWish(ctx: Context, args: MutationMentorWishSetArgs): Promise<string> {
  const { membershipId: actorId } = requireViewer(ctx);
  const { idempotencyKey: key, ...input } = args;
  refuseIfAny(checkWish(args.input));
  return ctx.lane.command(async (command) => {
    const { organizationId, db } = command;
    const call = { actorId, mutation: 'mentorWishSet', key, input };
    const ids = await once(command, call, async () => {
      const memberId = await wishingMember(ctx, command, args.memberId);
      await lockMember(command, memberId);
      const gender = args.input.gender?.trim() || null;
      const wished = {
        languages: [...new Set(args.input.languages)],
        availability: JSON.stringify(args.input.availability),
        gender: gender === null ? null : ctx.services.sealer.seal(organizationId, gender),
        mentor_gender: args.input.mentorGender ?? null,
      };
      const kept = await db
        .insertInto('mentor_wish')
        .values({ organization_id: organizationId, id: uuidv7(), member_id: memberId, ...wished })
        .onConflict((conflict) =>
          conflict
            .columns(['organization_id', 'member_id'])
            .doUpdateSet({ ...wished, version: sql`mentor_wish.version + 1` })
            .where(isExpected('mentor_wish', args.expectedVersion)),
        )
        .returning('version')
        .executeTakeFirst();
      refuseIfStale(kept, args.expectedVersion);
      return { member: memberId };
    });
    return ids.member;
  });
}

/** The member themselves, or one whose record the viewer may change. @throws Refusal NOT_FOUND */
async function wishingMember(ctx: Context, command: Command, id: string): Promise<string> {
  const key = keyOf('Member', id);
  const own =
    key &&
    (await selectMembers(command.db, requireViewer(ctx))
      .where('member.id', '=', key)
      .executeTakeFirst());
  if (!own || !own.is_self) return changeableMember(ctx, command, id, ['memberId']);
  ctx.trail.saw(own.id);
  return own.id;
}

const isExpected = (table: 'mentor_profile' | 'mentor_wish', expected: number | null | undefined) =>
  sql<boolean>`${expected ?? null}::int is null
    or ${sql.ref(`${table}.version`)} = ${expected ?? null}::int`;

/** Who expected others and made the first is as stale as who was overtaken. */
function refuseIfStale(
  kept: { version: number } | undefined,
  expected: number | null | undefined,
): void {
  if (kept && (expected == null || kept.version === expected + 1)) return;
  throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
}
