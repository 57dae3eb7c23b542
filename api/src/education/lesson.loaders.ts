import DataLoader from 'dataloader';
import { sql, type Selectable } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import type { Lesson } from '../generated/schema.ts';
import { visibleMembers } from '../members/member-policy.ts';
import { libraryByKey } from './library/lesson-library.ts';
import {
  fromLibrary,
  selectAssignments,
  selectCompletions,
  toAssignment,
  toCompletion,
  toLesson,
  type AssignmentNode,
  type CompletionNode,
  type CompletionRow,
} from './lesson.rows.ts';
import type { LessonAssignmentTable } from './lesson.tables.ts';

/** How many times of doing a lesson are told. */
const MOST_TIMES = 20;
/** How far back in what a member has done. */
const MOST_COMPLETIONS = 200;

/** A lesson of one member, with what of it is told. */
export interface MemberLessonNode {
  lessonKey: string;
  assignments: AssignmentNode[];
  completions: CompletionNode[];
}

/** Lessons by key, also ended ones. */
export const lessonLoader = (ctx: Context) =>
  new DataLoader<string, Lesson | null>(async (keys) => {
    const found = new Map<string, Lesson>();
    for (const key of keys) {
      const lesson = libraryByKey.get(key);
      if (lesson) found.set(key, fromLibrary(lesson));
    }
    const own = keys.filter((key) => !found.has(key));
    if (own.length > 0) {
      const db = await ctx.lane.read();
      const rows = await db.selectFrom('lesson').selectAll().where('id', 'in', own).execute();
      for (const row of rows) found.set(row.id, toLesson(row));
    }
    return keys.map((key) => found.get(key) ?? null);
  });

/** Assignments by key; null when unknown or not visible to the viewer. */
export const assignmentLoader = (ctx: Context) =>
  new DataLoader<string, AssignmentNode | null>(async (keys) => {
    const db = await ctx.lane.read();
    const rows = await selectAssignments(db, requireViewer(ctx))
      .where('lesson_assignment.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toAssignment(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** What was done, by key; null when unknown or not visible to the viewer. */
export const completionLoader = (ctx: Context) =>
  new DataLoader<string, CompletionNode | null>(async (keys) => {
    const db = await ctx.lane.read();
    const rows = await selectCompletions(db, requireViewer(ctx))
      .where('lesson_completion.id', 'in', [...keys])
      .execute();
    const found = new Map(rows.map((row) => [row.id, toCompletion(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** The lessons of members whose lessons the viewer was let see: first what is to do, then what was done. */
export const lessonsOfMemberLoader = (ctx: Context) =>
  new DataLoader<string, MemberLessonNode[]>(async (members) => {
    const [given, done] = [await assignmentsOf(ctx, members), await completionsOf(ctx, members)];
    return members.map((member) => {
      const lessons = new Map<string, MemberLessonNode>();
      const of = (lessonKey: string) => {
        const known = lessons.get(lessonKey) ?? { lessonKey, assignments: [], completions: [] };
        lessons.set(lessonKey, known);
        return known;
      };
      for (const row of given.get(member) ?? []) {
        of(row.lesson_id).assignments.push(toAssignment(ctx, row));
      }
      for (const row of done.get(member) ?? []) {
        const { completions } = of(row.lesson_id);
        if (completions.length < MOST_TIMES) completions.push(toCompletion(ctx, row));
      }
      const all = [...lessons.values()];
      return [
        ...all.filter(({ completions }) => completions.length === 0),
        ...all.filter(({ completions }) => completions.length > 0),
      ];
    });
  });

/** Given by hand, or by a program in which the member is active and which the viewer may know of. */
async function assignmentsOf(ctx: Context, members: readonly string[]) {
  const db = await ctx.lane.read();
  const seesProgram = visibleMembers(requireViewer(ctx), 'e.member_id', 'PROGRAMS');
  const { rows } = await sql<Selectable<LessonAssignmentTable> & { for_member: string }>`
    select a.*, a.member_id as for_member from lesson_assignment a
    where a.ended_at is null and a.member_id = any (${members}::uuid[])
    union all
    select a.*, e.member_id as for_member from lesson_assignment a
    join enrollment e on e.organization_id = a.organization_id and e.program_id = a.program_id
      and e.state = 'ACTIVE' and e.member_id = any (${members}::uuid[])
    where a.ended_at is null and ${seesProgram}
    order by assigned_at desc, id desc`.execute(db);
  return Map.groupBy(rows, (row) => row.for_member);
}

async function completionsOf(ctx: Context, members: readonly string[]) {
  const db = await ctx.lane.read();
  const newest = selectCompletions(db, requireViewer(ctx))
    .where('lesson_completion.member_id', '=', sql<string>`parent.id`)
    .orderBy('lesson_completion.completed_at', 'desc')
    .orderBy('lesson_completion.id', 'desc')
    .limit(MOST_COMPLETIONS);
  const { rows } = await sql<CompletionRow>`
    select c.* from unnest(${members}::uuid[]) as parent(id)
    cross join lateral (${newest}) c`.execute(db);
  return Map.groupBy(rows, (row) => row.member_id);
}
