import type { Context } from '../app/operation-context.ts';
import { checkText } from '../common/bounds.ts';
import { ownWord, Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type {
  MentorshipDeclineReason,
  MentorshipEndReason,
  MentorshipParty,
  MentorshipPauseReason,
  UserError,
} from '../generated/schema.ts';
import { beginCare, endCare, type Place } from '../members/care-team.service.ts';
import { refuseUnlessSupported, unsupported } from '../members/locked-member.service.ts';
import { mentorFound } from '../tasks/successor.service.ts';
import { tellMentorship } from './conversation.service.ts';
import { carriedStates, partiesOf } from './mentorship-states.ts';
import type { Mentorship, Mover } from './mentorship.entity.ts';
import {
  changeMentorship,
  mentorByKey,
  refuseBeside,
  refuseUnlessFree,
  type MentorshipTarget,
  type Moved,
} from './mentorship.service.ts';

const LONGEST_NOTE = 2000;

/** One of the two agrees; with the second the mentor joins the care team. @returns the mentorship's key */
export function acceptMentorship(
  ctx: Context,
  { memberAgreedInPerson, ...target }: MentorshipTarget & { memberAgreedInPerson: boolean },
): Promise<string> {
  return changeMentorship(ctx, {
    ...target,
    mutation: 'mentorshipAccept',
    input: { memberAgreedInPerson },
    takesPlace: true,
    work: async (moved) => {
      const { command, mentorship, member, places } = moved;
      const party = whoAgrees(moved, memberAgreedInPerson);
      mentorship.accept(moverOf(moved, party));
      refuseUnlessFree(places, ['id']);
      await mentorByKey(command, mentorship.mentorId, ['id']);
      // Whether the member is supported, and has another mentor, is not this one's to know.
      const toMentor = userError('STATE_NOT_ALLOWED', ['id'], 'Ask staff what stands in the way.');
      const toOthers = (error: UserError) => (party === 'MENTOR' ? toMentor : error);
      refuseUnlessSupported(member, ['id'], toOthers(unsupported(['id'])));
      const beside = toOthers(userError('ALREADY_EXISTS', ['id']));
      await refuseBeside(command, mentorship, carriedStates, beside);
      await command.em.flush();
      if (mentorship.state !== 'ACTIVE') return;
      await mentorFound(command, mentorship.memberId, moved.by);
      await beginCare(ctx, command, placeOf(mentorship));
    },
  });
}

/** Mentor or member says no. @returns the mentorship's key */
export function declineMentorship(
  ctx: Context,
  { reason, ...target }: MentorshipTarget & { reason: MentorshipDeclineReason },
): Promise<string> {
  return changeMentorship(ctx, {
    ...target,
    mutation: 'mentorshipDecline',
    input: reason,
    work: async (moved) => {
      moved.mentorship.decline(reason, moverOf(moved, partyOf(moved, ['MEMBER', 'MENTOR'])));
      await moved.command.em.flush();
    },
  });
}

/** Staff take the proposal back. @returns the mentorship's key */
export function withdrawMentorship(ctx: Context, target: MentorshipTarget): Promise<string> {
  return changeMentorship(ctx, {
    ...target,
    mutation: 'mentorshipWithdraw',
    work: async (moved) => {
      moved.mentorship.withdraw(moverOf(moved, partyOf(moved, ['STAFF'])));
      await moved.command.em.flush();
    },
  });
}

/** It is interrupted. @returns the mentorship's key */
export function pauseMentorship(
  ctx: Context,
  { reason, ...target }: MentorshipTarget & { reason: MentorshipPauseReason },
): Promise<string> {
  return changeMentorship(ctx, {
    ...target,
    mutation: 'mentorshipPause',
    input: reason,
    work: async (moved) => {
      moved.mentorship.pause(reason, moverOf(moved, partyOf(moved)));
      await moved.command.em.flush();
      await tellMentorship(moved.command, moved.mentorship.id, 'CONVERSATION');
    },
  });
}

/** It goes on: the place was kept. @returns the mentorship's key */
export function resumeMentorship(ctx: Context, target: MentorshipTarget): Promise<string> {
  return changeMentorship(ctx, {
    ...target,
    mutation: 'mentorshipResume',
    work: async (moved) => {
      moved.mentorship.resume(moverOf(moved, partyOf(moved)));
      await moved.command.em.flush();
      await tellMentorship(moved.command, moved.mentorship.id, 'CONVERSATION');
    },
  });
}

/** It ends, and the mentor leaves the care team. @returns the mentorship's key */
export async function endMentorship(
  ctx: Context,
  {
    reason,
    note,
    ...target
  }: MentorshipTarget & { reason: MentorshipEndReason; note?: string | null | undefined },
): Promise<string> {
  if (reason === 'CARE_ENDED') throw new Refusal(ownWord(reason, ['reason']));
  const text = note?.trim() || null;
  refuseIfAny(checkText(text, LONGEST_NOTE, ['note']));
  return changeMentorship(ctx, {
    ...target,
    mutation: 'mentorshipEnd',
    input: { reason, note },
    work: async (moved) => {
      const { command, mentorship } = moved;
      const sealed = text === null ? null : ctx.services.sealer.seal(command.organizationId, text);
      mentorship.end(reason, sealed, moverOf(moved, partyOf(moved)));
      await command.em.flush();
      await endCare(ctx, command, placeOf(mentorship));
      await tellMentorship(command, mentorship.id, 'CONVERSATION');
    },
  });
}

const placeOf = ({ memberId, mentorId }: Mentorship): Place => ({
  memberId,
  person: mentorId,
  role: 'MENTOR',
});

const moverOf = ({ command, by }: Moved, as: MentorshipParty): Mover => ({
  by,
  as,
  now: command.now,
});

/** As which of these the viewer makes a move. @throws Refusal NOT_FOUND for who is none of them */
export function partyOf(
  { standpoint }: Pick<Moved, 'standpoint'>,
  among: readonly MentorshipParty[] = ['MEMBER', 'MENTOR', 'STAFF'],
): MentorshipParty {
  const party = partiesOf(standpoint).find((one) => among.includes(one));
  if (!party) throw new Refusal(userError('NOT_FOUND', ['id']));
  return party;
}

/** Mentor and member agree for themselves; staff say that the member did, and that they heard it. */
function whoAgrees(moved: Moved, memberAgreedInPerson: boolean): MentorshipParty {
  const party = partyOf(moved);
  const field = ['memberAgreedInPerson'];
  if (memberAgreedInPerson) {
    if (partiesOf(moved.standpoint).includes('STAFF')) return 'STAFF';
    const message = 'Staff say it for the member, and nobody for a mentorship of their own.';
    throw new Refusal(userError('INVALID', field, message));
  }
  if (party === 'STAFF') throw new Refusal(userError('REQUIRED', field));
  return party;
}
