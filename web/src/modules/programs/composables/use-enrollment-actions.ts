import { createEventHook } from '@vueuse/core';
import { useI18n } from 'vue-i18n';
import { useSteps, type Mistakes } from '../../../composables/use-steps.ts';
import {
  EnrollmentAdmitDocument,
  EnrollmentChangePhaseDocument,
  EnrollmentCompleteDocument,
  EnrollmentHoldDocument,
  EnrollmentLeaveDocument,
  EnrollmentPlanDocument,
  EnrollmentPrioritizeDocument,
  EnrollmentResumeDocument,
  EnrollmentStartDocument,
  EnrollmentUndoDocument,
} from '../../../generated/graphql.ts';
import type {
  EnrollmentFieldsFragment,
  EnrollmentPlanInput,
  LeaveReason,
  TypedDocument,
  UserErrorFieldsFragment,
  WaitingPriority,
} from '../../../generated/graphql.ts';
import { askedBy, type Move } from './enrollment-moves.ts';

/** What was filled in for a move. */
export interface MoveDraft {
  day: string;
  phaseId: string | undefined;
  reason: LeaveReason | undefined;
  priority: WaitingPriority | undefined;
  note: string;
}

interface Outcome {
  userErrors: UserErrorFieldsFragment[];
  enrollment: EnrollmentFieldsFragment | null;
}

/** What every move takes; what one does not know is left out of it. */
type Target = Record<string, unknown> & { id: string };

/** Documents of all moves as if they took the same: each gets exactly what `askedBy` says it takes. */
const DOCUMENTS = {
  PRIORITIZE: EnrollmentPrioritizeDocument,
  ADMIT: EnrollmentAdmitDocument,
  START: EnrollmentStartDocument,
  HOLD: EnrollmentHoldDocument,
  RESUME: EnrollmentResumeDocument,
  CHANGE_PHASE: EnrollmentChangePhaseDocument,
  COMPLETE: EnrollmentCompleteDocument,
  LEAVE: EnrollmentLeaveDocument,
  UNDO: EnrollmentUndoDocument,
} as unknown as Record<Move | 'UNDO', TypedDocument<Record<string, Outcome>, Target>>;

const moved = createEventHook();

/**
 * Runs whenever an enrollment was made, moved, or a move undone, for as long as the calling component
 * lives. An undo comes when the row it began in may be gone.
 */
export const onEnrollmentMoved = (read: () => unknown): void => {
  moved.on(() => void read());
};

/** What staff do with enrollments. Each gives what was refused; null when it was done. */
export function useEnrollmentActions() {
  const { t } = useI18n();
  const { busy, send, answered, complain, refuse, say, offerUndo } = useSteps();

  return { busy, plan, move };

  /** Enrolls a member, with a place or on the waiting list. */
  async function plan(input: EnrollmentPlanInput): Promise<Mistakes | null> {
    const { data, error } = await send('plan', EnrollmentPlanDocument, { input });
    const { enrollment, userErrors } = data?.enrollmentPlan ?? {};
    if (enrollment) void moved.trigger();
    return answered(userErrors, error, enrollment ? wordsFor(enrollment) : undefined);
  }

  function wordsFor({ state, program: { name }, waitingPosition }: EnrollmentFieldsFragment) {
    return state === 'WAITING'
      ? t('programs.done.WAIT', { program: name, place: waitingPosition ?? 0 })
      : t('programs.done.PLAN', { program: name });
  }

  async function move(
    { id, version: expectedVersion }: EnrollmentFieldsFragment,
    kind: Move,
    draft: MoveDraft,
  ): Promise<Mistakes | null> {
    const sentAt = Date.now();
    const target = { id, expectedVersion, ...given(kind, draft) };
    const { outcome, error } = await sendMove(kind, target);
    const mistakes = answered(outcome?.userErrors, error);
    if (mistakes === null) offerUndo(id, sentAt, t(`programs.done.${kind}`), () => undo(id));
    // Also after a refusal: somebody may have been first.
    if (outcome) void moved.trigger();
    return mistakes;
  }

  async function undo(id: string): Promise<void> {
    const { outcome, error } = await sendMove('UNDO', { id });
    if (error) return complain(error);
    const [mistake] = outcome?.userErrors ?? [];
    if (mistake) refuse(mistake);
    else say(t('programs.done.UNDO'));
    void moved.trigger();
  }

  async function sendMove(kind: Move | 'UNDO', target: Target) {
    const { data, error } = await send(`enrollment-${kind}`, DOCUMENTS[kind], target);
    return { outcome: Object.values(data ?? {})[0], error };
  }
}

/** What of a draft a move takes. */
function given(kind: Move, { day, phaseId, reason, priority, note }: MoveDraft) {
  const asked = askedBy(kind);
  return {
    note: note.trim() || null,
    ...(asked.day && { [asked.day]: day || null }),
    ...(asked.phase && { phaseId: phaseId ?? null }),
    ...(asked.reason && { reason }),
    ...(asked.priority && { priority }),
  };
}
