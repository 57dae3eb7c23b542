import { LockMode } from '@mikro-orm/core';
import type { Command } from '../app/lane.ts';
import { localDay } from '../common/local-date.ts';
import { oneOf } from '../common/one-of.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { LeaveReason } from '../generated/schema.ts';
import type { Member } from '../members/member.entity.ts';
import type { EventDraft } from '../monitoring/record-events.ts';
import { openStates } from './enrollment-states.ts';
import { Enrollment } from './enrollment.entity.ts';
import { keepingPlaceTask } from './place-tasks.ts';
import { lockedProgram, lockMembersWithNext } from './places.ts';
import type { Program } from './program.entity.ts';

/**
 * Locks the programs a member is in or waits for, in the order of their keys, and the members with whom
 * places are shared: programs come before members. Call it before the member is locked.
 */
export async function lockProgramsOf(command: Command, memberKey: string): Promise<Program[]> {
  const rows = await command.db
    .selectFrom('enrollment')
    .select('program_id')
    .distinct()
    .where('member_id', '=', memberKey)
    .where(oneOf('state', openStates))
    .orderBy('program_id')
    .execute();
  const programs: Program[] = [];
  for (const { program_id: key } of rows) {
    const program = await lockedProgram(command, key);
    if (program) programs.push(program);
  }
  await lockMembersWithNext(
    command,
    programs.map(({ id }) => id),
    [memberKey],
  );
  return programs;
}

/**
 * Ends what a member is in or waits for, and gives the events that tell of it.
 * @param programs those of `lockProgramsOf`
 * @throws Refusal STALE_VERSION when the member came into another program before they were locked
 */
export async function leavePrograms(
  command: Command,
  member: Member,
  programs: readonly Program[],
  { reason, by }: { reason: LeaveReason; by: string },
): Promise<EventDraft[]> {
  const { em, organizationId, now } = command;
  const enrollments = await em.find(
    Enrollment,
    { organizationId, memberId: member.id, state: { $in: [...openStates] } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  const today = localDay(now, member.timeZone);
  const drafts: EventDraft[] = [];
  for (const enrollment of enrollments) {
    const program = programs.find(({ id }) => id === enrollment.programId);
    if (!program) throw new Refusal(userError('STALE_VERSION', ['id']));
    const { state: from } = enrollment;
    await keepingPlaceTask(command, program, enrollment, async () => {
      const { startedOn } = enrollment;
      const endedOn = startedOn !== null && startedOn > today ? startedOn : today;
      enrollment.move('LEAVE', { endedOn, leaveReason: reason }, by, now);
      // What ends with the membership is not undone alone.
      enrollment.undo = null;
      await em.flush();
    });
    drafts.push({
      kind: 'ENROLLMENT_CHANGED',
      details: {
        enrollment: enrollment.id,
        program: program.id,
        move: 'LEAVE',
        from,
        to: enrollment.state,
        phase: enrollment.phaseId,
        priority: null,
        reason,
      },
      occurredAt: now,
    });
  }
  return drafts;
}
