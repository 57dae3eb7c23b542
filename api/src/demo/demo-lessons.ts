import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import { later } from '../common/instant.ts';
import { libraryByKey, libraryKey } from '../education/library/lesson-library.ts';
import type { LessonHelpedWhen } from '../generated/schema.ts';
import type { MemberEvents } from '../monitoring/record-events.ts';
import type { DemoMember } from './demo-network.ts';
import { Random } from './random.ts';
import type { StaffOf } from './staff-work.ts';

const HOUR = 3_600_000;
const lessons = [...libraryByKey].map(([key, { version }]) => ({ key, version }));

/** What the lessons of the last day stand on. */
export interface LessonPlace {
  command: Command;
  keyOf: (member: DemoMember) => string;
  staffOf: (memberKey: string) => StaffOf | undefined;
}

/**
 * Gives lessons to some members by hand and to a program, and lets some have done them.
 * @returns what was done, to be recorded
 */
export async function setUpLessons(
  { command, keyOf, staffOf }: LessonPlace,
  members: readonly DemoMember[],
): Promise<MemberEvents[]> {
  const { db, organizationId, now } = command;
  const assigned = [];
  const completed = [];
  const events: MemberEvents[] = [];
  for (const member of members) {
    const random = new Random(`lesson ${String(member.number)}`);
    const memberId = keyOf(member);
    const counselor = staffOf(memberId)?.counselor;
    if (member.status !== 'ACTIVE' || !counselor || !random.chance(0.3)) continue;
    const [first, second] = random.shuffled(lessons);
    if (!first || !second) continue;
    const place = { organization_id: organizationId, member_id: memberId };
    for (const lesson of [first, second]) {
      const at = later(now, -random.int(40, 700) * HOUR);
      assigned.push({
        ...place,
        id: uuidv7(),
        lesson_id: lesson.key,
        program_id: null,
        due_on: null,
        assigned_at: at,
        assigned_by: counselor,
      });
    }
    if (!random.chance(0.7)) continue;
    const at = later(now, -random.int(2, 39) * HOUR);
    const rating = random.int(2, 5);
    const helpedWhen = random.weighted<LessonHelpedWhen>({
      URGE: 4,
      STRESS: 4,
      LOW_MOOD: 2,
      SLEEPLESS: 1,
      NOT_YET: 1,
    });
    completed.push({
      ...place,
      id: uuidv7(),
      lesson_id: first.key,
      lesson_version: first.version,
      completed_at: at,
      recorded_by: counselor,
      rating,
      helped_when: helpedWhen,
      answers: null,
      answers_shared: false,
    });
    const details = { lesson: first.key, rating, helpedWhen };
    events.push({
      memberId,
      actorId: counselor,
      drafts: [{ kind: 'LESSON_COMPLETED', details, occurredAt: at }],
    });
  }
  const coordinator = staffOf(keyOf(members[0] as DemoMember))?.others[0];
  const program = await db.selectFrom('program').select('id').orderBy('name').executeTakeFirst();
  if (program && coordinator) {
    assigned.push({
      organization_id: organizationId,
      member_id: null,
      id: uuidv7(),
      lesson_id: libraryKey('halt'),
      program_id: program.id,
      due_on: null,
      assigned_at: now,
      assigned_by: coordinator,
    });
  }
  await db.insertInto('lesson_assignment').values(assigned).execute();
  await db.insertInto('lesson_completion').values(completed).execute();
  return events;
}
