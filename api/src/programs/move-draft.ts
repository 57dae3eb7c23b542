import type { LocalDate } from '../common/local-date.ts';
import type { EnrollmentMove, EnrollmentState } from '../generated/schema.ts';
import type { EventDraft } from '../monitoring/record-events.ts';
import type { Enrollment } from './enrollment.entity.ts';

/** A move that was made. */
export interface TimedMove {
  type: EnrollmentMove;
  from: EnrollmentState | null;
  /** The day it is about. */
  day: LocalDate;
  note?: string | null | undefined;
}

/** What the timeline tells of a move, from the enrollment as it is after it. */
export function moveDraft(
  enrollment: Enrollment,
  { type, from, day, note }: TimedMove,
  now: string,
): EventDraft {
  const { id, programId, state, phaseId, priority, leaveReason } = enrollment;
  return {
    kind: 'ENROLLMENT_CHANGED',
    details: {
      enrollment: id,
      program: programId,
      move: type,
      from,
      to: state,
      phase: phaseId,
      priority,
      reason: leaveReason,
    },
    occurredAt: now,
    localDate: day,
    note: note?.trim() || null,
  };
}
