import type { Api, MutationOptions } from './api.ts';
import {
  EnrollmentDetailDocument,
  EnrollmentPlanDocument,
  EnrollmentAdmitDocument,
  EnrollmentChangePhaseDocument,
  EnrollmentCompleteDocument,
  EnrollmentHoldDocument,
  EnrollmentLeaveDocument,
  EnrollmentPrioritizeDocument,
  EnrollmentResumeDocument,
  EnrollmentStartDocument,
  EnrollmentUndoDocument,
  type EnrollmentDetailQuery,
  type EnrollmentFieldsFragment,
  type EnrollmentPlanInput,
  type EnrollmentPlanMutation,
  type EnrollmentStartMutation,
  type LeaveReason,
  type WaitingPriority,
} from './generated/graphql.ts';
import type { RequestOptions } from './http.ts';

/** One episode of a member in a program. */
export type Enrollment = EnrollmentFieldsFragment;
/** An episode with what happened to it. */
export type EnrollmentDetail = Exclude<
  NonNullable<EnrollmentDetailQuery['node']>,
  Record<PropertyKey, never>
>;

export type EnrollmentPlanPayload = EnrollmentPlanMutation['enrollmentPlan'];
/** The enrollment as it is now, also when the move was refused. */
export type EnrollmentMovePayload = EnrollmentStartMutation['enrollmentStart'];

/** An enrollment to move. */
export interface EnrollmentTarget {
  id: string;
  /** Refuse when the enrollment is of another version. */
  expectedVersion?: number;
  /** What colleagues should know, at most 500 characters. The member can read it. */
  note?: string;
}

export class Enrollments {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** One episode with its history; null when unknown or not visible to the caller. */
  async get(id: string, request?: RequestOptions): Promise<EnrollmentDetail | null> {
    const { node } = await this.#api.query(EnrollmentDetailDocument, { id }, request);
    // An id of something else gives an empty object.
    return node && 'id' in node ? (node as EnrollmentDetail) : null;
  }

  /** Enrolls a member: PLANNED where a place is free that nobody waits for, WAITING otherwise. */
  async plan(
    input: EnrollmentPlanInput,
    options?: MutationOptions,
  ): Promise<EnrollmentPlanPayload> {
    const data = await this.#api.mutateOnce(EnrollmentPlanDocument, { input }, options);
    return data.enrollmentPlan;
  }

  /** Says how soon somebody who waits needs the place. */
  async prioritize(
    target: EnrollmentTarget & { priority: WaitingPriority },
    options?: MutationOptions,
  ): Promise<EnrollmentMovePayload> {
    const data = await this.#api.mutateOnce(EnrollmentPrioritizeDocument, target, options);
    return data.enrollmentPrioritize;
  }

  /** Gives a place to somebody who waits; NO_PLACE when all are held. */
  async admit(
    target: EnrollmentTarget & { plannedFor?: string },
    options?: MutationOptions,
  ): Promise<EnrollmentMovePayload> {
    const data = await this.#api.mutateOnce(EnrollmentAdmitDocument, target, options);
    return data.enrollmentAdmit;
  }

  /** Begins, today and in the first phase unless said otherwise. */
  async start(
    target: EnrollmentTarget & { startedOn?: string; phaseId?: string },
    options?: MutationOptions,
  ): Promise<EnrollmentMovePayload> {
    const data = await this.#api.mutateOnce(EnrollmentStartDocument, target, options);
    return data.enrollmentStart;
  }

  /** Interrupts, with the place kept. */
  async hold(
    target: EnrollmentTarget & { backOn?: string },
    options?: MutationOptions,
  ): Promise<EnrollmentMovePayload> {
    const data = await this.#api.mutateOnce(EnrollmentHoldDocument, target, options);
    return data.enrollmentHold;
  }

  /** Goes on after an interruption. */
  async resume(
    target: EnrollmentTarget,
    options?: MutationOptions,
  ): Promise<EnrollmentMovePayload> {
    const data = await this.#api.mutateOnce(EnrollmentResumeDocument, target, options);
    return data.enrollmentResume;
  }

  /** Goes into another phase of the program. */
  async changePhase(
    target: EnrollmentTarget & { phaseId: string },
    options?: MutationOptions,
  ): Promise<EnrollmentMovePayload> {
    const data = await this.#api.mutateOnce(EnrollmentChangePhaseDocument, target, options);
    return data.enrollmentChangePhase;
  }

  /** Ends as planned, today unless said otherwise. */
  async complete(
    target: EnrollmentTarget & { endedOn?: string },
    options?: MutationOptions,
  ): Promise<EnrollmentMovePayload> {
    const data = await this.#api.mutateOnce(EnrollmentCompleteDocument, target, options);
    return data.enrollmentComplete;
  }

  /** Ends before its plan, today unless said otherwise. */
  async leave(
    target: EnrollmentTarget & { reason: LeaveReason; endedOn?: string },
    options?: MutationOptions,
  ): Promise<EnrollmentMovePayload> {
    const data = await this.#api.mutateOnce(EnrollmentLeaveDocument, target, options);
    return data.enrollmentLeave;
  }

  /** Takes the newest move back, within 8 seconds, by whoever made it. */
  async undo(
    target: Omit<EnrollmentTarget, 'note'>,
    options?: MutationOptions,
  ): Promise<EnrollmentMovePayload> {
    const data = await this.#api.mutateOnce(EnrollmentUndoDocument, target, options);
    return data.enrollmentUndo;
  }
}
