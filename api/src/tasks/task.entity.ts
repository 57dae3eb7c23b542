import { EntitySchema } from '@mikro-orm/core';
import { InstantType, later } from '../common/instant.ts';
import { nothingToUndo, stateAfter } from '../common/moves.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { TaskCancelReason, TaskKind, TaskState } from '../generated/schema.ts';
import { taskKinds } from './task-kinds.ts';
import { taskMoves, type TaskMove } from './task-states.ts';

/** How long the newest step can be undone, in milliseconds. */
const UNDO_WINDOW = 8000;

/** What an undo restores, who may, and until when. */
export interface TaskUndo {
  by: string;
  until: string;
  before: { dueAt: string };
}

/**
 * Something that somebody of the staff is to do until a moment.
 *
 * The ORM makes instances without the constructor, so an entity has no `#private` members.
 */
export class Task {
  organizationId!: string;
  id!: string;
  memberId: string | null = null;
  kind!: TaskKind;
  state: TaskState = 'OPEN';
  ownerId: string | null = null;
  dueAt!: string;
  escalatedAt: string | null = null;
  causeKey: string | null = null;
  occurrences = 1;
  subjectType: string | null = null;
  subjectId: string | null = null;
  /** Sealed. */
  note: string | null = null;
  /** Sealed. */
  outcome: string | null = null;
  cancelReason: TaskCancelReason | null = null;
  createdAt!: string;
  createdBy: string | null = null;
  closedAt: string | null = null;
  closedBy: string | null = null;
  undo: TaskUndo | null = null;
  version = 1;

  /** @param outcome sealed */
  complete(by: string | null, now: string, outcome: string | null = null): void {
    this.move('COMPLETE');
    this.outcome = outcome;
    this.close(by, now);
  }

  cancel(by: string | null, now: string, reason: TaskCancelReason): void {
    this.move('CANCEL');
    this.cancelReason = reason;
    this.close(by, now);
  }

  /** @throws Refusal where it ends with what it is about */
  refuseByHand(): void {
    if (!taskKinds[this.kind].endsWithCause || this.subjectId === null) return;
    const message = `A follow-up of the kind ${this.kind} ends with what it is about.`;
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
  }

  /** @param ownerId whoever coordinates when null */
  reassign(ownerId: string | null): void {
    this.move('REASSIGN');
    this.ownerId = ownerId;
    this.undo = null;
  }

  /** It turned out whom it is about. One that has climbed stays with the coordinators. */
  nameMember(memberId: string, ownerId: string | null): void {
    this.reassign(this.escalatedAt === null ? ownerId : null);
    this.memberId = memberId;
  }

  /** Puts it off; what climbs when it is overdue must not be kept from that. */
  snooze(by: string, now: string, until: string): void {
    if (taskKinds[this.kind].climbs) {
      const message = `A follow-up of the kind ${this.kind} cannot be put off.`;
      throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
    }
    this.move('SNOOZE');
    this.keepUndo(by, now);
    this.dueAt = until;
  }

  /** Its cause came up again. It is due no later than before. */
  repeat(dueAt: string): void {
    this.move('REPEAT');
    this.occurrences += 1;
    if (Date.parse(dueAt) < Date.parse(this.dueAt)) this.dueAt = dueAt;
  }

  /** It is overdue, and goes from its owner to the coordinators. */
  climb(now: string): void {
    this.move('CLIMB');
    this.ownerId = null;
    this.escalatedAt = now;
    this.undo = null;
  }

  /** Takes the newest completion, cancellation or snooze back. */
  undoNewestStep(by: string, now: string): void {
    const step = this.undo;
    if (step?.by !== by) throw nothingToUndo();
    if (Date.parse(now) > Date.parse(step.until)) throw new Refusal(userError('TOO_LATE', ['id']));
    Object.assign(this, step.before);
    this.openAgain();
  }

  /** What closed it did not happen. */
  openAgain(): void {
    Object.assign(this, {
      state: 'OPEN',
      closedAt: null,
      closedBy: null,
      outcome: null,
      cancelReason: null,
      undo: null,
    });
    this.version += 1;
  }

  private close(by: string | null, now: string): void {
    this.closedAt = now;
    this.closedBy = by;
    this.keepUndo(by, now);
  }

  private keepUndo(by: string | null, now: string): void {
    const { dueAt } = this;
    this.undo = by ? { by, until: later(now, UNDO_WINDOW), before: { dueAt } } : null;
  }

  private move(move: TaskMove): void {
    this.state = stateAfter(taskMoves, this.state, move, { thing: 'A follow-up' });
    this.version += 1;
  }
}

const text = { type: 'text', nullable: true } as const;
const moment = { type: InstantType, nullable: true } as const;
const key = { type: 'uuid', nullable: true } as const;

export const taskSchema = new EntitySchema<Task>({
  class: Task,
  tableName: 'task',
  properties: {
    organizationId: { type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    memberId: key,
    kind: { type: 'text' },
    state: { type: 'text' },
    ownerId: key,
    dueAt: { type: InstantType },
    escalatedAt: moment,
    causeKey: text,
    occurrences: { type: 'integer' },
    subjectType: text,
    subjectId: key,
    note: text,
    outcome: text,
    cancelReason: text,
    createdAt: { type: InstantType },
    createdBy: key,
    closedAt: moment,
    closedBy: key,
    undo: { type: 'json', nullable: true },
    version: { type: 'integer' },
  },
});
