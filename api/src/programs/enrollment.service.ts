import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { checkText } from '../common/bounds.ts';
import { once } from '../common/idempotency.ts';
import { globalId, keyOf } from '../common/ids.ts';
import { localDay, type LocalDate } from '../common/local-date.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { EnrollmentMove, EnrollmentPlanInput } from '../generated/schema.ts';
import { Member } from '../members/member.entity.ts';
import { changeableMember, refuseUnlessSupported } from '../members/locked-member.service.ts';
import { recordEvents } from '../monitoring/record-events.ts';
import { agreedDay } from '../common/day-of-move.ts';
import { LONGEST_NOTE } from './enrollment-rules.ts';
import { openStates } from './enrollment-states.ts';
import { Enrollment } from './enrollment.entity.ts';
import { moveDraft, type TimedMove } from './move-draft.ts';
import { selectEnrollments } from './enrollment.rows.ts';
import { keepingPlaceTask } from './place-tasks.ts';
import { isPlaceToGive, lockedProgram, lockMembersWithNext, placesOf } from './places.ts';
import type { Program } from './program.entity.ts';

/** What a move knows of what it moves. */
export interface Moved {
  command: Command;
  enrollment: Enrollment;
  program: Program;
  /** The member's day. */
  today: LocalDate;
  /** Who moves it. */
  by: string;
}

/** A move that somebody asks for. */
export interface EnrollmentChange {
  mutation: string;
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
  note?: string | null | undefined;
  /** The rest of the input, which a repeat of the key must share. */
  input?: unknown;
  type: EnrollmentMove;
  /** Makes it. @returns the day it is about @throws Refusal when it is not allowed */
  move: (moved: Moved) => Promise<LocalDate> | LocalDate;
}

/**
 * Enrolls a member: with a place where one is free that nobody waits for, on the waiting list otherwise.
 * @returns the enrollment's key
 * @throws Refusal with what is wrong
 */
export async function planEnrollment(
  ctx: Context,
  input: EnrollmentPlanInput,
  key: string | null | undefined,
): Promise<string> {
  const by = requireViewer(ctx).membershipId;
  refuseIfAny(checkText(input.note, LONGEST_NOTE, ['input', 'note']));
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation: 'enrollmentPlan', key, input };
    const ids = await once(command, call, async () => {
      const { member, program } = await placeOf(ctx, command, input);
      const today = localDay(command.now, member.timeZone);
      const places = await placesOf(command, program);
      const enrollment = Enrollment.plan(
        {
          organizationId: command.organizationId,
          id: uuidv7(),
          memberId: member.id,
          programId: program.id,
        },
        {
          hasPlace: isPlaceToGive(places),
          plannedFor: agreedDay(input.plannedFor, today, ['input', 'plannedFor']),
          priority: input.priority,
        },
        command.now,
      );
      await keepingPlaceTask(command, program, enrollment, async () => {
        command.em.persist(enrollment);
        await command.em.flush();
      });
      const type = enrollment.state === 'WAITING' ? 'WAIT' : 'PLAN';
      await recordMove(ctx, command, {
        enrollment,
        type,
        from: null,
        day: today,
        note: input.note,
      });
      return { enrollment: enrollment.id };
    });
    return ids.enrollment;
  });
}

/**
 * Moves an enrollment of a member whose record the viewer may change, and puts it into the member's
 * timeline, in one transaction.
 * @returns the enrollment's key
 * @throws Refusal with what is wrong
 */
export async function changeEnrollment(ctx: Context, change: EnrollmentChange): Promise<string> {
  const by = requireViewer(ctx).membershipId;
  const { mutation, id, expectedVersion, idempotencyKey: key, note, input, type } = change;
  refuseIfAny(checkText(note, LONGEST_NOTE, ['note']));
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation, key, input: { id, expectedVersion, note, input } };
    const ids = await once(command, call, async () => {
      const { enrollment, program, member } = await lockedEnrollment(ctx, command, id);
      if (expectedVersion != null && expectedVersion !== enrollment.version) {
        throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
      }
      const { state: from } = enrollment;
      const today = localDay(command.now, member.timeZone);
      const day = await keepingPlaceTask(command, program, enrollment, async () => {
        const on = await change.move({ command, enrollment, program, today, by });
        await command.em.flush();
        return on;
      });
      await recordMove(ctx, command, { enrollment, type, from, day, note });
      return { enrollment: enrollment.id };
    });
    return ids.enrollment;
  });
}

/** Member and program of a new enrollment, for this command alone. @throws Refusal when it cannot be */
async function placeOf(ctx: Context, command: Command, input: EnrollmentPlanInput) {
  const { em, organizationId } = command;
  const memberKey = await changeableMember(ctx, command, input.memberId, ['input', 'memberId']);
  const programKey = keyOf('Program', input.programId);
  const program = programKey ? await lockedProgram(command, programKey) : null;
  if (!program) throw new Refusal(userError('NOT_FOUND', ['input', 'programId']));
  program.refuseOnceEnded(['input', 'programId']);
  await lockMembersWithNext(command, [program.id], [memberKey]);
  const member = await em.findOneOrFail(Member, { organizationId, id: memberKey });
  refuseUnlessSupported(member, ['input', 'memberId']);
  const open = await em.count(Enrollment, {
    organizationId,
    memberId: member.id,
    programId: program.id,
    state: { $in: [...openStates] },
  });
  if (open > 0) throw new Refusal(userError('ALREADY_EXISTS', ['input', 'memberId']));
  return { member, program };
}

/** The enrollment, for this command alone. @throws Refusal NOT_FOUND also when the viewer may not see it */
async function lockedEnrollment(ctx: Context, command: Command, id: string) {
  const key = keyOf('Enrollment', id);
  const visible =
    key &&
    (await selectEnrollments(command.db, requireViewer(ctx))
      .where('enrollment.id', '=', key)
      .executeTakeFirst());
  if (!visible) throw new Refusal(userError('NOT_FOUND', ['id']));
  await changeableMember(ctx, command, globalId('Member', visible.member_id), ['id']);
  const { em, organizationId } = command;
  const program = await lockedProgram(command, visible.program_id);
  if (!program) throw new Error('An enrollment without its program.');
  await lockMembersWithNext(command, [program.id], [visible.member_id]);
  const member = await em.findOneOrFail(Member, { organizationId, id: visible.member_id });
  const enrollment = await em.findOneOrFail(Enrollment, { organizationId, id: visible.id });
  return { program, member, enrollment };
}

interface RecordedMove extends TimedMove {
  enrollment: Enrollment;
}

/** Puts a move into the member's timeline. */
async function recordMove(
  ctx: Context,
  command: Command,
  { enrollment, ...move }: RecordedMove,
): Promise<void> {
  const recorder = {
    sealer: ctx.services.sealer,
    actorId: requireViewer(ctx).membershipId,
    app: 'api',
  };
  const drafts = [moveDraft(enrollment, move, command.now)];
  await recordEvents(command, recorder, [{ memberId: enrollment.memberId, drafts }]);
}
