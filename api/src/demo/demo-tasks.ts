import type { Command } from '../app/lane.ts';
import { later } from '../common/instant.ts';
import type { Sealer } from '../common/sealed.ts';
import type { TaskKind } from '../generated/schema.ts';
import { openTask } from '../tasks/open-task.ts';
import { Task } from '../tasks/task.entity.ts';
import type { DemoMember } from './demo-network.ts';
import { Random } from './random.ts';
import type { StaffOf } from './staff-work.ts';

const HOUR = 3_600_000;

/** What a counselor writes down to do, and what came of it. */
const notes: readonly (readonly [note: string, outcome: string])[] = [
  ['Call about the new job: first shift was on Monday.', 'First week went well, hours are long.'],
  ['Ask how the visit with the children went.', 'Went well. They will meet again in two weeks.'],
  ['Find a ride to the Thursday group.', 'A neighbor drives; the bus is the second choice.'],
  ['Look together at the letter from the landlord.', 'Payment plan agreed, nothing else needed.'],
  [
    'Talk about sleep: what helped last week, what did not.',
    'No screens after ten helps a little.',
  ],
  [
    'Check that the naloxone kit is at home and in date.',
    'Kit is in the kitchen, good until June.',
  ],
  ['Send the list of evening meetings near work.', 'Sent. Wants to try the one on Tuesdays.'],
  ['Plan the holiday weekend: who is around, whom to call.', 'Will be with her aunt.'],
  ['Ask the pharmacy why the refill is late.', 'Was a date in their system. Picked up today.'],
  ['Help with the form for the community college.', 'Form is in. Answer comes in a month.'],
];

/** When a follow-up is due, in hours from the last moment. */
const due = [-30, -5, 2, 3, 5, 24, 48, 72, 120];

/** What the follow-ups of the last day stand on. */
export interface TaskPlace {
  command: Command;
  sealer: Sealer;
  keyOf: (member: DemoMember) => string;
  staffOf: (memberKey: string) => StaffOf | undefined;
}

/** Follow-ups as a working day finds them: some overdue, some due, some done, and what software opened. */
export async function setUpTasks(place: TaskPlace, members: readonly DemoMember[]): Promise<void> {
  for (const member of members) {
    if (member.status !== 'ACTIVE') continue;
    const random = new Random(`task ${String(member.number)}`);
    if (member.enrolledDaysAgo <= 4)
      await open(place, member, 'FIRST_CONTACT', 72 - 24 * member.enrolledDaysAgo);
    if (member.silentDaysAgo !== null && random.chance(0.3)) {
      await open(place, member, 'ABSENCE', random.int(-30, 40));
    } else if (random.chance(0.25)) {
      await byHand(place, member, random);
    }
  }
}

async function byHand(place: TaskPlace, member: DemoMember, random: Random): Promise<void> {
  const { command, sealer } = place;
  const [note, outcome] = random.pick(notes);
  const seal = (text: string) => sealer.seal(command.organizationId, text);
  const done = random.chance(0.35);
  const key = await open(place, member, 'FOLLOW_UP', random.pick(due), seal(note));
  if (!key || !done) return;
  const { em, organizationId, now } = command;
  const task = await em.findOneOrFail(Task, { organizationId, id: key });
  task.complete(task.ownerId, later(now, -random.int(1, 60) * HOUR), seal(outcome));
  task.undo = null;
  await em.flush();
}

async function open(
  { command, keyOf, staffOf }: TaskPlace,
  member: DemoMember,
  kind: TaskKind,
  dueInHours: number,
  note: string | null = null,
): Promise<string | null> {
  const memberId = keyOf(member);
  const counselor = staffOf(memberId)?.counselor;
  if (!counselor) return null;
  const { key } = await openTask(command, {
    kind,
    memberId,
    ownerId: counselor,
    dueAt: later(command.now, dueInHours * HOUR),
    createdBy: kind === 'FOLLOW_UP' ? counselor : null,
    causeKey: kind === 'FOLLOW_UP' ? undefined : `demo:${kind}:${memberId}`,
    note,
  });
  return key;
}
