import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import {
  LessonAssignment,
  LessonAssignmentFields,
  LessonCompleted,
  LessonCompletedFields,
  LessonCompletion,
  LessonCompletionFields,
  MemberLesson,
  MemberLessonFields,
  type Lesson,
  type Person,
  type Program,
} from '../generated/schema.ts';
import type { AssignmentNode } from './lesson.rows.ts';

/** Whatever is about a lesson, by its key. */
interface OfLesson {
  lessonKey: string;
}

/** A lesson is never deleted, so that there always is one. */
async function lessonOf(ctx: Context, { lessonKey }: OfLesson): Promise<Lesson> {
  const lesson = await ctx.loaders.lesson.load(lessonKey);
  if (!lesson) throw new Error('A lesson is kept by a key of none.');
  return lesson;
}

@TG.Resolver(() => LessonAssignment)
export class LessonAssignmentFieldsResolver {
  @TG.FieldResolver(...LessonAssignmentFields.lesson)
  lesson(@TG.Root() assignment: AssignmentNode, @TG.Ctx() ctx: Context): Promise<Lesson> {
    return lessonOf(ctx, assignment);
  }

  @TG.FieldResolver(...LessonAssignmentFields.program)
  program(
    @TG.Root() { programKey }: AssignmentNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Program | null> | null {
    return programKey ? ctx.loaders.program.load(programKey) : null;
  }

  @TG.FieldResolver(...LessonAssignmentFields.assignedBy)
  assignedBy(
    @TG.Root() { assignedByKey }: AssignmentNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Person | null> {
    return ctx.loaders.person.load(assignedByKey);
  }
}

@TG.Resolver(() => LessonCompletion)
export class LessonCompletionFieldsResolver {
  @TG.FieldResolver(...LessonCompletionFields.lesson)
  lesson(@TG.Root() completion: OfLesson, @TG.Ctx() ctx: Context): Promise<Lesson> {
    return lessonOf(ctx, completion);
  }
}

@TG.Resolver(() => MemberLesson)
export class MemberLessonFieldsResolver {
  @TG.FieldResolver(...MemberLessonFields.lesson)
  lesson(@TG.Root() ofMember: OfLesson, @TG.Ctx() ctx: Context): Promise<Lesson> {
    return lessonOf(ctx, ofMember);
  }
}

@TG.Resolver(() => LessonCompleted)
export class LessonCompletedFieldsResolver {
  @TG.FieldResolver(...LessonCompletedFields.lesson)
  lesson(@TG.Root() event: OfLesson, @TG.Ctx() ctx: Context): Promise<Lesson> {
    return lessonOf(ctx, event);
  }
}
