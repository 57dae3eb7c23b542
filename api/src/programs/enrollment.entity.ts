import { EntitySchema } from '@mikro-orm/core';
import { InstantType, later } from '../common/instant.ts';
import type { LocalDate } from '../common/local-date.ts';
import { nothingToUndo, stateAfter } from '../common/moves.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { EnrollmentState, LeaveReason, WaitingPriority } from '../generated/schema.ts';
import { enrollmentMoves, type EnrollmentStep } from './enrollment-states.ts';

/** How long the newest move can be undone, in milliseconds. */
export const UNDO_WINDOW = 8000;

/** Where an enrollment stands, with all that belongs to it: what an undo restores. */
export interface Standing {
  state: EnrollmentState;
  stateSince: string;
  plannedFor: LocalDate | null;
  startedOn: LocalDate | null;
  endedOn: LocalDate | null;
  backOn: LocalDate | null;
  phaseId: string | null;
  priority: WaitingPriority | null;
  leaveReason: LeaveReason | null;
}

/** What an undo restores, who may, and until when. */
export interface EnrollmentUndo {
  by: string;
  until: string;
  before: Standing;
}

/**
 * One episode of a member in a program.
 *
 * The ORM makes instances without the constructor, so an entity has no `#private` members.
 */
export class Enrollment implements Standing {
  organizationId!: string;
  id!: string;
  memberId!: string;
  programId!: string;
  state!: EnrollmentState;
  stateSince!: string;
  plannedFor: LocalDate | null = null;
  startedOn: LocalDate | null = null;
  endedOn: LocalDate | null = null;
  backOn: LocalDate | null = null;
  phaseId: string | null = null;
  priority: WaitingPriority | null = null;
  leaveReason: LeaveReason | null = null;
  undo: EnrollmentUndo | null = null;
  version = 1;

  /** A new enrollment, with a place or on the waiting list. */
  static plan(
    place: { organizationId: string; id: string; memberId: string; programId: string },
    { hasPlace, plannedFor, priority }: PlannedAs,
    now: string,
  ): Enrollment {
    return Object.assign(new Enrollment(), place, {
      state: hasPlace ? 'PLANNED' : 'WAITING',
      stateSince: now,
      plannedFor,
      priority: hasPlace ? null : priority,
    });
  }

  /** Makes a move, with what changes by it. @throws Refusal when the state does not have it */
  move(step: EnrollmentStep, change: Partial<Standing>, by: string, now: string): void {
    const next = stateAfter(enrollmentMoves, this.state, step, { thing: 'An enrollment' });
    this.undo = { by, until: later(now, UNDO_WINDOW), before: this.standing() };
    if (next !== this.state) {
      this.stateSince = now;
      this.backOn = null;
      this.priority = null;
    }
    Object.assign(this, change);
    this.state = next;
    this.version += 1;
  }

  /** Takes the newest move back. @throws Refusal when it is another's, or too old */
  undoNewestMove(by: string, now: string): void {
    const step = this.undo;
    if (!step || step.by !== by) throw nothingToUndo();
    if (Date.parse(now) > Date.parse(step.until)) throw new Refusal(userError('TOO_LATE', ['id']));
    Object.assign(this, step.before);
    this.undo = null;
    this.version += 1;
  }

  private standing(): Standing {
    const { state, stateSince, plannedFor, startedOn, endedOn } = this;
    const { backOn, phaseId, priority, leaveReason } = this;
    return {
      state,
      stateSince,
      plannedFor,
      startedOn,
      endedOn,
      backOn,
      phaseId,
      priority,
      leaveReason,
    };
  }
}

interface PlannedAs {
  hasPlace: boolean;
  plannedFor: LocalDate | null;
  priority: WaitingPriority;
}

const day = { type: 'date', nullable: true } as const;
const text = { type: 'text', nullable: true } as const;

export const enrollmentSchema = new EntitySchema<Enrollment>({
  class: Enrollment,
  tableName: 'enrollment',
  properties: {
    organizationId: { type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    memberId: { type: 'uuid' },
    programId: { type: 'uuid' },
    state: { type: 'text' },
    stateSince: { type: InstantType },
    plannedFor: day,
    startedOn: day,
    endedOn: day,
    backOn: day,
    phaseId: { type: 'uuid', nullable: true },
    priority: text,
    leaveReason: text,
    undo: { type: 'json', nullable: true },
    version: { type: 'integer' },
  },
});
