import { sql, type Selectable } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import type { Viewer } from '../auth/viewer.ts';
import { globalId } from '../common/ids.ts';
import { languages } from '../common/language.ts';
import type {
  Lesson,
  LessonAnswer,
  LessonAssignment,
  LessonCompletion,
  LessonContent,
} from '../generated/schema.ts';
import { visibleMembers } from '../members/member-policy.ts';
import type { KeptContents } from './lesson-content.ts';
import type { LibraryLesson } from './library/library-lesson.ts';
import { libraryKey } from './library/lesson-library.ts';
import type { LessonAssignmentTable, LessonCompletionTable, LessonTable } from './lesson.tables.ts';

/** An assignment as queries answer it, with the keys its fields are loaded by. */
export type AssignmentNode = Omit<LessonAssignment, 'lesson'> & {
  lessonKey: string;
  programKey: string | null;
  assignedByKey: string;
};

/** What was done, as queries answer it, with the key of the lesson. */
export type CompletionNode = Omit<LessonCompletion, 'lesson'> & { lessonKey: string };

export type CompletionRow = Selectable<LessonCompletionTable> & { is_self: boolean };

/** A lesson of the library as the schema has it. */
export const fromLibrary = (lesson: LibraryLesson): Lesson => ({
  __typename: 'Lesson',
  id: globalId('Lesson', libraryKey(lesson.code)),
  code: lesson.code,
  kind: lesson.kind,
  topic: lesson.topic,
  minutes: lesson.minutes,
  url: null,
  contents: toContents(lesson.contents),
  ended: false,
  version: lesson.version,
});

/** A lesson of the organization's own as the schema has it. */
export const toLesson = (row: Selectable<LessonTable>): Lesson => ({
  __typename: 'Lesson',
  id: globalId('Lesson', row.id),
  code: null,
  kind: row.kind,
  topic: row.topic,
  minutes: row.minutes,
  url: row.url,
  contents: toContents(row.contents),
  ended: row.ended_at !== null,
  version: row.version,
});

function toContents(contents: KeptContents): LessonContent[] {
  return languages.flatMap((locale) => {
    const content = contents[locale];
    if (!content) return [];
    const { title, summary, blocks } = content;
    const parts = blocks.map((block) => ({ ...block, steps: [...(block.steps ?? [])] }));
    return [{ locale, title, summary, blocks: parts }];
  });
}

/** Assignments that stand, with those about members only where the viewer may see their lessons. */
export function selectAssignments(db: Db, viewer: Viewer) {
  return db
    .selectFrom('lesson_assignment')
    .selectAll('lesson_assignment')
    .where(({ or, eb }) =>
      or([
        eb('lesson_assignment.program_id', 'is not', null),
        visibleMembers(viewer, 'lesson_assignment.member_id', 'LESSONS'),
      ]),
    );
}

export function toAssignment(ctx: Context, row: Selectable<LessonAssignmentTable>): AssignmentNode {
  if (row.member_id) ctx.trail.saw(row.member_id);
  return {
    __typename: 'LessonAssignment',
    lessonKey: row.lesson_id,
    programKey: row.program_id,
    assignedByKey: row.assigned_by,
    id: globalId('LessonAssignment', row.id),
    fromPlan: row.plan_id !== null,
    dueOn: row.due_on,
    assignedAt: row.assigned_at,
  };
}

/** What members have done whose lessons the viewer may see. */
export function selectCompletions(db: Db, viewer: Viewer) {
  return db
    .selectFrom('lesson_completion')
    .selectAll('lesson_completion')
    .select(
      sql<boolean>`exists (
        select from member own
        where own.organization_id = lesson_completion.organization_id
          and own.id = lesson_completion.member_id
          and own.membership_id = ${viewer.membershipId}::uuid)`.as('is_self'),
    )
    .where(visibleMembers(viewer, 'lesson_completion.member_id', 'LESSONS'));
}

/** What was done as the schema has it: the answers for the member, and for others once they are shared. */
export function toCompletion(ctx: Context, row: CompletionRow): CompletionNode {
  ctx.trail.saw(row.member_id);
  const shown = row.is_self || row.answers_shared;
  return {
    __typename: 'LessonCompletion',
    lessonKey: row.lesson_id,
    id: globalId('LessonCompletion', row.id),
    lessonVersion: row.lesson_version,
    completedAt: row.completed_at,
    rating: row.rating,
    helpedWhen: row.helped_when,
    answersShared: row.answers_shared,
    answers: shown ? openAnswers(ctx, row) : null,
  };
}

function openAnswers(ctx: Context, row: CompletionRow): LessonAnswer[] {
  if (row.answers === null) return [];
  const text = ctx.services.sealer.open(row.organization_id, row.answers);
  return JSON.parse(text) as LessonAnswer[];
}
