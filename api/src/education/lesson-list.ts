import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import type { Lesson, LessonTopic } from '../generated/schema.ts';
import { lessonLibrary } from './library/lesson-library.ts';
import { fromLibrary, toAssignment, toLesson, type AssignmentNode } from './lesson.rows.ts';

/** An organization has no more lessons of its own than this to show. */
const MOST_OWN = 500;

/** The lessons that are given now: the library, then the organization's own, the newest first. */
export async function listLessons(
  ctx: Context,
  topic: LessonTopic | null | undefined,
): Promise<Lesson[]> {
  const db = await ctx.lane.read();
  let own = db
    .selectFrom('lesson')
    .selectAll()
    .where('ended_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(MOST_OWN);
  if (topic) own = own.where('topic', '=', topic);
  const library = lessonLibrary.filter((lesson) => !topic || lesson.topic === topic);
  return [...library.map(fromLibrary), ...(await own.execute()).map(toLesson)];
}

/** What is given to a program's active members, the newest first; null when the program is unknown. */
export async function listProgramLessons(
  ctx: Context,
  programId: string,
): Promise<AssignmentNode[] | null> {
  const key = keyOf('Program', programId);
  if (!key || !(await ctx.loaders.program.load(key))) return null;
  const db = await ctx.lane.read();
  const rows = await db
    .selectFrom('lesson_assignment')
    .selectAll()
    .where('program_id', '=', key)
    .where('ended_at', 'is', null)
    .orderBy('assigned_at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_OWN)
    .execute();
  return rows.map((row) => toAssignment(ctx, row));
}
