import type { TaskKind } from '../generated/schema.ts';

/** What is known of each kind of follow-up. */
interface TaskKindRules {
  /** Whether it goes to the coordinators when it is overdue, and therefore cannot be put off. */
  climbs: boolean;
  /** Whether it may tell of use, by its kind or by what is written: a house manager sees only their own. */
  mayTellOfUse: boolean;
  /** Whether it ends with the thing that it is about, where there is one, and not by hand. */
  endsWithCause: boolean;
}

export const taskKinds: Record<TaskKind, TaskKindRules> = {
  FOLLOW_UP: { climbs: false, mayTellOfUse: true, endsWithCause: false },
  ABSENCE: { climbs: false, mayTellOfUse: false, endsWithCause: false },
  PLAN_REVIEW: { climbs: false, mayTellOfUse: true, endsWithCause: false },
  HAND_OVER: { climbs: true, mayTellOfUse: true, endsWithCause: false },
  PLACE_OPEN: { climbs: false, mayTellOfUse: false, endsWithCause: false },
  FIRST_CONTACT: { climbs: true, mayTellOfUse: false, endsWithCause: true },
  APPOINTMENT_MISSED: { climbs: false, mayTellOfUse: false, endsWithCause: false },
  ACCOMMODATION: { climbs: false, mayTellOfUse: true, endsWithCause: false },
  CONCERN: { climbs: true, mayTellOfUse: true, endsWithCause: true },
  MENTORSHIP_ATTENTION: { climbs: false, mayTellOfUse: false, endsWithCause: false },
  SUCCESSOR: { climbs: false, mayTellOfUse: false, endsWithCause: false },
  MENTORSHIP_REPORT: { climbs: true, mayTellOfUse: true, endsWithCause: true },
};

const kinds = Object.keys(taskKinds) as TaskKind[];

/** The kinds that climb. */
export const climbingKinds = kinds.filter((kind) => taskKinds[kind].climbs);

/** The kinds that tell nothing of use. */
export const plainKinds = kinds.filter((kind) => !taskKinds[kind].mayTellOfUse);
