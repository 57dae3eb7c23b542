import { LockMode } from '@mikro-orm/core';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once, type ResultIds } from '../common/idempotency.ts';
import { keyOf, NOTHING } from '../common/ids.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { MentorshipProposeInput, UserError } from '../generated/schema.ts';
import { whyNotInRole } from '../members/care-team.service.ts';
import {
  changeableMember,
  lockMember,
  refuseUnlessSupported,
} from '../members/locked-member.service.ts';
import type { Member } from '../members/member.entity.ts';
import { lockedPlaces, type MentorPlaces } from './mentor-places.ts';
import { type carriedStates, openStates, type Standpoint } from './mentorship-states.ts';
import { Mentorship } from './mentorship.entity.ts';
import { selectMentorships, standpointOf } from './mentorship.rows.ts';

/** What a move knows of what it moves. */
export interface Moved {
  command: Command;
  mentorship: Mentorship;
  member: Member;
  /** As whom the viewer makes it. */
  standpoint: Standpoint;
  by: string;
  /** The mentor's places, for a move that takes one. */
  places: MentorPlaces | null;
}

/** A mentorship to change. */
export interface MentorshipTarget {
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
}

/** A change that somebody asks for. */
export interface MentorshipChange extends MentorshipTarget {
  mutation: string;
  /** The rest of the input, which a repeat of the key must share. */
  input?: unknown;
  /** Whether it may take one of the mentor's places. */
  takesPlace?: boolean;
  /**
   * Makes it, and writes what hangs on it.
   * @returns keys of what else it made, by name
   * @throws Refusal when it is not allowed
   */
  work: (moved: Moved) => Promise<ResultIds | undefined | void>;
}

/**
 * Proposes a mentor to a member.
 * @returns the mentorship's key
 * @throws Refusal with what is wrong
 */
export async function proposeMentorship(
  ctx: Context,
  input: MentorshipProposeInput,
  key: string | null | undefined,
): Promise<string> {
  const { membershipId: by } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation: 'mentorshipPropose', key, input };
    const ids = await once(command, call, async () => {
      const { em, organizationId, now } = command;
      const memberKey = await changeableMember(ctx, command, input.memberId, ['input', 'memberId']);
      const mentorKey = keyOf('Person', input.mentorId) ?? NOTHING;
      // Locked before it is asked who it is: their access may end meanwhile.
      const places = await lockedPlaces(command, mentorKey);
      const mentorId = await mentorByKey(command, mentorKey, ['input', 'mentorId']);
      refuseUnlessFree(places, ['input', 'mentorId']);
      const member = await lockMember(command, memberKey);
      refuseUnlessSupported(member, ['input', 'memberId']);
      if (member.membershipId === mentorId) {
        throw new Refusal(userError('NOT_FOUND', ['input', 'mentorId']));
      }
      const { additional } = input;
      const there = userError('ALREADY_EXISTS', ['input', 'memberId']);
      await refuseBeside(command, { memberId: member.id, mentorId, additional }, openStates, there);
      const mentorship = Mentorship.propose(
        { organizationId, id: uuidv7(), memberId: member.id, mentorId },
        { additional, by, now },
      );
      em.persist(mentorship);
      await em.flush();
      return { mentorship: mentorship.id };
    });
    return ids.mentorship;
  });
}

/**
 * Changes a mentorship the viewer may see, in one transaction.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function changeMentorship(ctx: Context, change: MentorshipChange): Promise<string> {
  return (await makeInMentorship(ctx, change)).mentorship;
}

/**
 * As `changeMentorship`, for a change that makes something else.
 * @returns its key, and the keys of what was made
 */
export async function makeInMentorship(
  ctx: Context,
  change: MentorshipChange,
): Promise<ResultIds & { mentorship: string }> {
  const viewer = requireViewer(ctx);
  const { membershipId: by } = viewer;
  const { mutation, id, expectedVersion, idempotencyKey: key, input } = change;
  return ctx.lane.command(async (command) => {
    const { em, db, organizationId } = command;
    const call = { actorId: by, mutation, key, input: { id, expectedVersion, input } };
    return once(command, call, async () => {
      const mentorshipKey = keyOf('Mentorship', id);
      const seen =
        mentorshipKey &&
        (await selectMentorships(db, viewer)
          .where('mentorship.id', '=', mentorshipKey)
          .executeTakeFirst());
      if (!seen) throw new Refusal(userError('NOT_FOUND', ['id']));
      ctx.trail.saw(seen.member_id);
      const places = change.takesPlace ? await lockedPlaces(command, seen.mentor_id) : null;
      const member = await lockMember(command, seen.member_id);
      const mentorship = await em.findOneOrFail(
        Mentorship,
        { organizationId, id: seen.id },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      if (expectedVersion != null && expectedVersion !== mentorship.version) {
        throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
      }
      const standpoint = standpointOf(seen);
      const made = await change.work({ command, mentorship, member, standpoint, by, places });
      return { ...made, mentorship: mentorship.id };
    });
  });
}

/** Somebody who mentors here. @throws Refusal NOT_FOUND for anybody else */
export async function mentorByKey(
  { db }: Command,
  key: string | undefined,
  field: string[],
): Promise<string> {
  const person =
    key &&
    (await db
      .selectFrom('membership')
      .select(['id', 'roles'])
      .where('id', '=', key)
      .where('ended_at', 'is', null)
      .executeTakeFirst());
  if (!person || whyNotInRole(person, 'MENTOR')) throw new Refusal(userError('NOT_FOUND', field));
  return person.id;
}

/** @throws Refusal unless the mentor takes on somebody and has a place */
export function refuseUnlessFree(places: MentorPlaces | null, field: string[]): void {
  if (!places?.accepting) {
    const message = places
      ? 'The mentor takes on nobody now: their profile is not `accepting`.'
      : 'The mentor has no profile yet, which says what they offer: `mentorProfileSet`.';
    throw new Refusal(userError('STATE_NOT_ALLOWED', field, message));
  }
  if (places.free < 1) throw new Refusal(userError('NO_PLACE', field));
}

/**
 * A member has one mentor, and others where it was said that they are additional; never the same one twice.
 * @param states those that stand in the way
 * @throws Refusal with the error
 */
export async function refuseBeside(
  { em, organizationId }: Command,
  {
    id,
    memberId,
    mentorId,
    additional,
  }: Pick<Mentorship, 'memberId' | 'mentorId' | 'additional'> & {
    id?: string;
  },
  states: typeof openStates | typeof carriedStates,
  error: UserError,
): Promise<void> {
  const others = await em.count(Mentorship, {
    organizationId,
    memberId,
    state: { $in: [...states] },
    ...(id !== undefined && { id: { $ne: id } }),
    ...(additional && { mentorId }),
  });
  if (others > 0) throw new Refusal(error);
}
