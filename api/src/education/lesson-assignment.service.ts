import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { organizationZone } from '../auth/organization.rows.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { checkSpan } from '../common/bounds.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { localDay } from '../common/local-date.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { LessonAssignInput } from '../generated/schema.ts';
import { selectMembers } from '../members/member.rows.ts';
import { givenLesson } from './given-lesson.ts';
import { selectAssignments } from './lesson.rows.ts';

type Key = string | null | undefined;

/**
 * Gives a lesson to a member or to a program.
 * @returns the assignment's key
 * @throws Refusal with what is wrong
 */
export async function assignLesson(
  ctx: Context,
  input: LessonAssignInput,
  idempotencyKey: Key,
): Promise<string> {
  const { membershipId: by } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation: 'lessonAssign', key: idempotencyKey, input };
    const { assignment } = await once(command, call, async () => {
      const lesson = await givenLesson(command, input.lessonId, ['input', 'lessonId']);
      const to = await recipient(ctx, command, input);
      await checkDay(command, input.dueOn);
      const made = await command.db
        .insertInto('lesson_assignment')
        .values({
          organization_id: command.organizationId,
          id: uuidv7(),
          lesson_id: lesson.key,
          ...to,
          plan_id: null,
          due_on: input.dueOn ?? null,
          assigned_at: command.now,
          assigned_by: by,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (!made) throw new Refusal(userError('ALREADY_EXISTS', ['input', 'lessonId']));
      return { assignment: made.id };
    });
    return assignment;
  });
}

/**
 * Takes an assignment back.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function endAssignment(
  ctx: Context,
  id: string,
  idempotencyKey: Key,
): Promise<string> {
  const viewer = requireViewer(ctx);
  const call = { actorId: viewer.membershipId, mutation: 'lessonAssignmentEnd' };
  return ctx.lane.command(async (command) => {
    const keyed = { ...call, key: idempotencyKey, input: id };
    const { assignment } = await once(command, keyed, async () => {
      const key = keyOf('LessonAssignment', id);
      const row =
        key &&
        (await selectAssignments(command.db, viewer)
          .where('lesson_assignment.id', '=', key)
          .executeTakeFirst());
      if (!row) throw new Refusal(userError('NOT_FOUND', ['id']));
      if (row.member_id) ctx.trail.saw(row.member_id);
      const ended = await command.db
        .updateTable('lesson_assignment')
        .set({ ended_at: command.now, ended_by: viewer.membershipId })
        .where('id', '=', row.id)
        .where('ended_at', 'is', null)
        .returning('id')
        .executeTakeFirst();
      if (!ended) {
        const message = 'It was taken back already.';
        throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
      }
      return { assignment: ended.id };
    });
    return assignment;
  });
}

/** The one member or the one program that is named. @throws Refusal */
async function recipient(
  ctx: Context,
  { db }: Command,
  { memberId, programId }: LessonAssignInput,
): Promise<{ member_id: string | null; program_id: string | null }> {
  if ((memberId == null) === (programId == null)) {
    const code = memberId == null ? 'REQUIRED' : 'INVALID';
    throw new Refusal(
      userError(code, ['input', 'memberId'], 'A member, or `programId`: one of them.'),
    );
  }
  if (memberId != null) {
    const key = keyOf('Member', memberId);
    const member =
      key &&
      (await selectMembers(db, requireViewer(ctx), 'LESSONS')
        .where('member.id', '=', key)
        .executeTakeFirst());
    if (!member) throw new Refusal(userError('NOT_FOUND', ['input', 'memberId']));
    ctx.trail.saw(member.id);
    return { member_id: member.id, program_id: null };
  }
  const key = programId == null ? undefined : keyOf('Program', programId);
  const program =
    key &&
    (await db
      .selectFrom('program')
      .select('id')
      .where('id', '=', key)
      .where('ended_at', 'is', null)
      .executeTakeFirst());
  if (!program) throw new Refusal(userError('NOT_FOUND', ['input', 'programId']));
  return { member_id: null, program_id: program.id };
}

/** A day that has passed is not a day to do something by. */
async function checkDay({ db, now }: Command, dueOn: string | null | undefined): Promise<void> {
  if (dueOn == null) return;
  const timeZone = await organizationZone(db);
  refuseIfAny(checkSpan(dueOn, { from: localDay(now, timeZone) }, ['input', 'dueOn']));
}
