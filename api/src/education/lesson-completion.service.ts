import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf, NOTHING } from '../common/ids.ts';
import type { Sealer } from '../common/sealed.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { LessonAnswerInput, LessonCompleteInput } from '../generated/schema.ts';
import { selectMembers, type MemberRow } from '../members/member.rows.ts';
import { recordEvents, type Recorder } from '../monitoring/record-events.ts';
import { givenLesson } from './given-lesson.ts';
import { promptKeys } from './lesson-content.ts';
import { checkCompletion } from './lesson-rules.ts';

/**
 * Records that a lesson was done, and puts it into the member's timeline. What was answered is sealed and
 * in no event.
 * @returns the completion's key
 * @throws Refusal with what is wrong
 */
export async function completeLesson(
  ctx: Context,
  input: LessonCompleteInput,
  idempotencyKey: string | null | undefined,
): Promise<string> {
  const { membershipId: by } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation: 'lessonComplete', key: idempotencyKey, input };
    const { completion } = await once(command, call, async () => {
      const member = await whoDidIt(ctx, command, input.memberId);
      const lesson = await givenLesson(command, input.lessonId, ['input', 'lessonId']);
      refuseIfAny(checkCompletion(input, promptKeys(lesson.contents)));
      if (!member.is_self && (input.answers ?? []).length > 0) {
        const message = 'Who did the lesson answers for themselves.';
        throw new Refusal(userError('INVALID', ['input', 'answers'], message));
      }
      const { sealer } = ctx.services;
      const recorder = { sealer, actorId: by, app: 'api' };
      return { completion: await recordCompletion(command, recorder, member.id, lesson, input) };
    });
    return completion;
  });
}

/** What somebody says of a lesson they did. */
export type Completion = Pick<
  LessonCompleteInput,
  'rating' | 'helpedWhen' | 'answers' | 'shareAnswers'
>;

/** Writes what was done and its event: the last of a command. @returns the completion's key */
async function recordCompletion(
  command: Command,
  recorder: Recorder,
  memberId: string,
  lesson: { key: string; version: number },
  { rating = null, helpedWhen = null, answers, shareAnswers }: Completion,
): Promise<string> {
  const { organizationId, now } = command;
  const id = uuidv7();
  await command.db
    .insertInto('lesson_completion')
    .values({
      organization_id: organizationId,
      id,
      lesson_id: lesson.key,
      lesson_version: lesson.version,
      member_id: memberId,
      completed_at: now,
      recorded_by: recorder.actorId,
      rating,
      helped_when: helpedWhen,
      answers: sealed(recorder.sealer, organizationId, answers ?? []),
      answers_shared: shareAnswers,
    })
    .execute();
  const details = { lesson: lesson.key, rating, helpedWhen };
  await recordEvents(command, recorder, [
    { memberId, drafts: [{ kind: 'LESSON_COMPLETED', details, occurredAt: now }] },
  ]);
  return id;
}

function sealed(
  sealer: Sealer,
  organizationId: string,
  answers: readonly LessonAnswerInput[],
): string | null {
  const given = answers
    .map(({ key, text }) => ({ key, text: text.trim() }))
    .filter(({ text }) => text !== '');
  return given.length === 0 ? null : sealer.seal(organizationId, JSON.stringify(given));
}

/** The caller's own record, or that of a member to whom the caller may give lessons. @throws Refusal */
async function whoDidIt(
  ctx: Context,
  { db }: Command,
  id: string | null | undefined,
): Promise<MemberRow> {
  const viewer = requireViewer(ctx);
  const key = id == null ? null : keyOf('Member', id);
  const members = selectMembers(db, viewer, 'LESSONS');
  const member = await (
    key === null
      ? members.where('member.membership_id', '=', viewer.membershipId)
      : members.where('member.id', '=', key ?? NOTHING)
  ).executeTakeFirst();
  const may = member && (member.is_self || viewer.permissions.has('LESSON_ASSIGN'));
  if (!may) throw new Refusal(userError('NOT_FOUND', ['input', 'memberId']));
  ctx.trail.saw(member.id);
  return member;
}
