import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import { keyOf } from '../common/ids.ts';
import { libraryByKey } from './library/lesson-library.ts';

/** A plan that comes into force. */
interface PlanOfLessons {
  id: string;
  memberId: string;
  /** Keys of the lessons that its strategies name. */
  lessons: readonly string[];
  /** Who answers for them: the membership of whoever signed for the staff. */
  by: string;
}

/**
 * The keys of those lessons that the organization has, also of ended ones: a plan in which nobody touched
 * the lesson can be written on.
 */
export async function knownLessons(
  { db }: Command,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const keys = new Map(ids.map((id) => [id, keyOf('Lesson', id) ?? '']));
  const asked = [...keys.values()].filter((key) => key !== '' && !libraryByKey.has(key));
  const own = new Set(
    asked.length === 0
      ? []
      : (await db.selectFrom('lesson').select('id').where('id', 'in', asked).execute()).map(
          ({ id }) => id,
        ),
  );
  return new Map([...keys].filter(([, key]) => libraryByKey.has(key) || own.has(key)));
}

/**
 * Gives the member the lessons of the plan, and takes back those that came with the plan before and are
 * not in this one. What was given by hand, or has ended, stays as it is. The member is locked.
 */
export async function giveLessonsOfPlan(command: Command, plan: PlanOfLessons): Promise<void> {
  const lessons = await givenNow(command, [...new Set(plan.lessons)]);
  await takeBack(command, plan, lessons);
  if (lessons.length === 0) return;
  await command.db
    .insertInto('lesson_assignment')
    .values(
      lessons.map((lesson) => ({
        organization_id: command.organizationId,
        id: uuidv7(),
        lesson_id: lesson,
        member_id: plan.memberId,
        program_id: null,
        plan_id: plan.id,
        due_on: null,
        assigned_at: command.now,
        assigned_by: plan.by,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function takeBack(
  { db, now }: Command,
  { memberId, by }: PlanOfLessons,
  staying: readonly string[],
): Promise<void> {
  const before = db
    .updateTable('lesson_assignment')
    .set({ ended_at: now, ended_by: by })
    .where('member_id', '=', memberId)
    .where('plan_id', 'is not', null)
    .where('ended_at', 'is', null);
  await (staying.length > 0 ? before.where('lesson_id', 'not in', staying) : before).execute();
}

/** Those of them that have not ended. */
async function givenNow({ db }: Command, keys: readonly string[]): Promise<string[]> {
  const own = keys.filter((key) => !libraryByKey.has(key));
  if (own.length === 0) return [...keys];
  const rows = await db
    .selectFrom('lesson')
    .select('id')
    .where('id', 'in', own)
    .where('ended_at', 'is', null)
    .execute();
  const living = new Set(rows.map(({ id }) => id));
  return keys.filter((key) => libraryByKey.has(key) || living.has(key));
}
