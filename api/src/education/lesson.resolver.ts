import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import {
  MutationFields,
  MutationLessonAssignArgs,
  MutationLessonAssignmentEndArgs,
  MutationLessonCompleteArgs,
  MutationLessonCreateArgs,
  MutationLessonEditArgs,
  MutationLessonEndArgs,
  QueryFields,
  QueryLessonsArgs,
  QueryProgramLessonsArgs,
  type Lesson,
  type LessonAssignment,
  type LessonAssignmentEndPayload,
  type LessonAssignPayload,
  type LessonCompletePayload,
  type LessonCompletion,
  type LessonCreatePayload,
  type LessonEditPayload,
  type LessonEndPayload,
} from '../generated/schema.ts';
import { assignLesson, endAssignment } from './lesson-assignment.service.ts';
import { completeLesson } from './lesson-completion.service.ts';
import { listLessons, listProgramLessons } from './lesson-list.ts';
import { createLesson, editLesson, endLesson } from './lesson.service.ts';

/** The lesson as it is after a change, also when the change was refused. */
function changed(ctx: Context, id: string, work: () => Promise<string>) {
  const lesson = async (key: string | undefined) => ({
    lesson: key ? await ctx.loaders.lesson.load(key) : null,
  });
  return payload(
    async () => lesson(await work()),
    () => lesson(keyOf('Lesson', id)),
  );
}

@TG.Resolver()
export class LessonResolver {
  @TG.Query(...QueryFields.lessons)
  lessons(
    @TG.Args(() => QueryLessonsArgs) { topic }: QueryLessonsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<Lesson[]> {
    return listLessons(ctx, topic);
  }

  @TG.Query(...QueryFields.programLessons)
  programLessons(
    @TG.Args(() => QueryProgramLessonsArgs) { programId }: QueryProgramLessonsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<LessonAssignment[] | null> {
    return listProgramLessons(ctx, programId) as Promise<LessonAssignment[] | null>;
  }

  @TG.Mutation(...MutationFields.lessonCreate)
  lessonCreate(
    @TG.Args(() => MutationLessonCreateArgs) { input, idempotencyKey }: MutationLessonCreateArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<LessonCreatePayload> {
    return payload(async () => {
      const key = await createLesson(ctx, input, idempotencyKey);
      return { lesson: await ctx.loaders.lesson.load(key) };
    });
  }

  @TG.Mutation(...MutationFields.lessonEdit)
  lessonEdit(
    @TG.Args(() => MutationLessonEditArgs) args: MutationLessonEditArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<LessonEditPayload> {
    const { id, expectedVersion, input, idempotencyKey } = args;
    return changed(ctx, id, () => editLesson(ctx, id, expectedVersion, input, idempotencyKey));
  }

  @TG.Mutation(...MutationFields.lessonEnd)
  lessonEnd(
    @TG.Args(() => MutationLessonEndArgs) { id, idempotencyKey }: MutationLessonEndArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<LessonEndPayload> {
    return changed(ctx, id, () => endLesson(ctx, id, idempotencyKey));
  }

  @TG.Mutation(...MutationFields.lessonAssign)
  lessonAssign(
    @TG.Args(() => MutationLessonAssignArgs) { input, idempotencyKey }: MutationLessonAssignArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<LessonAssignPayload> {
    return payload(async () => {
      const key = await assignLesson(ctx, input, idempotencyKey);
      return { assignment: (await ctx.loaders.assignment.load(key)) as LessonAssignment | null };
    });
  }

  @TG.Mutation(...MutationFields.lessonAssignmentEnd)
  lessonAssignmentEnd(
    @TG.Args(() => MutationLessonAssignmentEndArgs)
    { id, idempotencyKey }: MutationLessonAssignmentEndArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<LessonAssignmentEndPayload> {
    return payload(async () => {
      const key = await endAssignment(ctx, id, idempotencyKey);
      return { assignment: (await ctx.loaders.assignment.load(key)) as LessonAssignment | null };
    });
  }

  @TG.Mutation(...MutationFields.lessonComplete)
  lessonComplete(
    @TG.Args(() => MutationLessonCompleteArgs)
    { input, idempotencyKey }: MutationLessonCompleteArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<LessonCompletePayload> {
    return payload(async () => {
      const key = await completeLesson(ctx, input, idempotencyKey);
      return { completion: (await ctx.loaders.completion.load(key)) as LessonCompletion | null };
    });
  }
}
