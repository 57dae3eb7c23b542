import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { LessonInput } from '../generated/schema.ts';
import { checkLesson, toKept } from './lesson-rules.ts';

type Key = string | null | undefined;

/**
 * Makes a lesson of the organization's own.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function createLesson(
  ctx: Context,
  input: LessonInput,
  idempotencyKey: Key,
): Promise<string> {
  const { membershipId: by } = requireViewer(ctx);
  refuseIfAny(checkLesson(input));
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation: 'lessonCreate', key: idempotencyKey, input };
    const ids = await once(command, call, async () => {
      const id = uuidv7();
      await command.db
        .insertInto('lesson')
        .values({
          organization_id: command.organizationId,
          id,
          ...columnsOf(input),
          created_at: command.now,
          created_by: by,
        })
        .execute();
      return { lesson: id };
    });
    return ids.lesson;
  });
}

/**
 * Changes a lesson of the organization's own.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function editLesson(
  ctx: Context,
  id: string,
  expectedVersion: number,
  input: LessonInput,
  idempotencyKey: Key,
): Promise<string> {
  const { membershipId: by } = requireViewer(ctx);
  refuseIfAny(checkLesson(input));
  return ctx.lane.command(async (command) => {
    const given = { id, expectedVersion, input };
    const call = { actorId: by, mutation: 'lessonEdit', key: idempotencyKey, input: given };
    const ids = await once(command, call, async () => {
      const lesson = await lockedLesson(command, id);
      if (lesson.version !== expectedVersion) {
        throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
      }
      await command.db
        .updateTable('lesson')
        .set({ ...columnsOf(input), version: lesson.version + 1 })
        .where('id', '=', lesson.id)
        .execute();
      return { lesson: lesson.id };
    });
    return ids.lesson;
  });
}

/**
 * Takes a lesson of the organization's own out of the library.
 * @returns its key
 * @throws Refusal with what is wrong
 */
export async function endLesson(ctx: Context, id: string, idempotencyKey: Key): Promise<string> {
  const { membershipId: by } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation: 'lessonEnd', key: idempotencyKey, input: id };
    const ids = await once(command, call, async () => {
      const lesson = await lockedLesson(command, id);
      await command.db
        .updateTable('lesson')
        .set({ ended_at: command.now, version: lesson.version + 1 })
        .where('id', '=', lesson.id)
        .execute();
      return { lesson: lesson.id };
    });
    return ids.lesson;
  });
}

/** A lesson of the organization's own that has not ended, for this command alone. @throws Refusal */
async function lockedLesson({ db }: Command, id: string) {
  const key = keyOf('Lesson', id);
  const lesson =
    key &&
    (await db
      .selectFrom('lesson')
      .select(['id', 'version', 'ended_at'])
      .where('id', '=', key)
      .forUpdate()
      .executeTakeFirst());
  if (!lesson) throw new Refusal(userError('NOT_FOUND', ['id']));
  if (lesson.ended_at !== null) {
    const message = 'The lesson has ended.';
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
  }
  return lesson;
}

function columnsOf({ kind, topic, minutes, url, contents }: LessonInput) {
  const kept = JSON.stringify(toKept(contents));
  return { kind, topic, minutes, url: url ?? null, contents: kept };
}
