import type { LocalDate } from '../common/local-date.ts';
import { keyOf } from '../common/ids.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { LeaveReason, WaitingPriority } from '../generated/schema.ts';
import { agreedDay, pastDay } from '../common/day-of-move.ts';
import { overlap } from './enrollment-rules.ts';
import { holdsPlace } from './enrollment-states.ts';
import type { Moved } from './enrollment.service.ts';
import { requirePlace } from './places.ts';

type Day = LocalDate | null | undefined;

/** Says how soon the place is needed. */
export const prioritize = (priority: WaitingPriority) => (moved: Moved) => {
  const { enrollment, by, command, today } = moved;
  enrollment.move('PRIORITIZE', { priority }, by, command.now);
  return today;
};

/** Gives a place to who waits. */
export const admit = (plannedFor: Day) => async (moved: Moved) => {
  const { enrollment, program, by, command, today } = moved;
  const day = agreedDay(plannedFor, today, ['plannedFor']) ?? enrollment.plannedFor;
  enrollment.move('ADMIT', { plannedFor: day }, by, command.now);
  await requirePlace(command, program);
  return today;
};

/** Begins, in the first phase unless another is said. */
export const start =
  (startedOn: Day, phaseId: string | null | undefined) => async (moved: Moved) => {
    const { enrollment, program, by, command, today } = moved;
    const { state: from } = enrollment;
    const phases = await phasesOf(moved);
    const phase = phaseId == null ? (phases[0] ?? null) : phaseOf(phases, phaseId);
    const day = pastDay(startedOn, today, ['startedOn']);
    enrollment.move('START', { startedOn: day, phaseId: phase }, by, command.now);
    if (!holdsPlace(from)) await requirePlace(command, program);
    if (await overlapsAnother(moved)) {
      const message = 'An earlier episode in the program was still running on that day.';
      throw new Refusal(userError('OUT_OF_RANGE', ['startedOn'], message));
    }
    return day;
  };

/** Interrupts. */
export const hold = (backOn: Day) => (moved: Moved) => {
  const { enrollment, by, command, today } = moved;
  enrollment.move('HOLD', { backOn: agreedDay(backOn, today, ['backOn']) }, by, command.now);
  return today;
};

/** Goes on. */
export const resume = ({ enrollment, by, command, today }: Moved) => {
  enrollment.move('RESUME', {}, by, command.now);
  return today;
};

/** Goes into another phase. */
export const changePhase = (phaseId: string) => async (moved: Moved) => {
  const { enrollment, by, command, today } = moved;
  const phase = phaseOf(await phasesOf(moved), phaseId);
  if (phase === enrollment.phaseId) {
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['phaseId'], 'It is in this phase.'));
  }
  enrollment.move('CHANGE_PHASE', { phaseId: phase }, by, command.now);
  return today;
};

/** Ends as planned. */
export const complete = (endedOn: Day) => (moved: Moved) => {
  const { enrollment, by, command, today } = moved;
  const day = pastDay(endedOn, today, ['endedOn'], enrollment.startedOn);
  enrollment.move('COMPLETE', { endedOn: day }, by, command.now);
  return day;
};

/** Ends before its plan. */
export const leave = (leaveReason: LeaveReason, endedOn: Day) => (moved: Moved) => {
  const { enrollment, by, command, today } = moved;
  const day = pastDay(endedOn, today, ['endedOn'], enrollment.startedOn);
  enrollment.move('LEAVE', { leaveReason, endedOn: day }, by, command.now);
  return day;
};

/** Takes the newest move back. */
export const undo = async (moved: Moved) => {
  const { enrollment, program, by, command, today } = moved;
  const { state: from } = enrollment;
  enrollment.undoNewestMove(by, command.now);
  program.refuseOnceEnded();
  if (holdsPlace(enrollment.state) && !holdsPlace(from)) await requirePlace(command, program);
  if (await overlapsAnother(moved)) {
    const message = 'Another episode in the program lies over it by now.';
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
  }
  return today;
};

/** Keys of the program's phases in order. */
async function phasesOf({ command, program }: Moved): Promise<string[]> {
  const rows = await command.db
    .selectFrom('program_phase')
    .select('id')
    .where('program_id', '=', program.id)
    .where('ended_at', 'is', null)
    .orderBy('position')
    .execute();
  return rows.map(({ id }) => id);
}

function phaseOf(phases: string[], id: string): string {
  const key = keyOf('ProgramPhase', id);
  if (!key || !phases.includes(key)) throw new Refusal(userError('NOT_FOUND', ['phaseId']));
  return key;
}

/** Whether the member was, or is, in the program at the same time by another enrollment. */
async function overlapsAnother({ command, enrollment }: Moved): Promise<boolean> {
  const { startedOn, endedOn } = enrollment;
  const others = await command.db
    .selectFrom('enrollment')
    .select(['started_on', 'ended_on', 'state'])
    .where('member_id', '=', enrollment.memberId)
    .where('program_id', '=', enrollment.programId)
    .where('id', '<>', enrollment.id)
    .execute();
  return others.some((other) => {
    const bothOpen = other.ended_on === null && endedOn === null;
    if (bothOpen || other.started_on === null || startedOn === null) return bothOpen;
    return overlap(
      { startedOn, endedOn },
      { startedOn: other.started_on, endedOn: other.ended_on },
    );
  });
}
