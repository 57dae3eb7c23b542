import { useToast } from '@nuxt/ui/composables';
import type { AnyVariables, CombinedError, OperationResult } from '@urql/core';
import { createEventHook } from '@vueuse/core';
import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { graphqlClient } from '../../../app/graphql-client.ts';
import { problemOf } from '../../../app/problem.ts';
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

/** The server undoes for 8 seconds; counted from when it was sent, and not to the last moment. */
const UNDO_MS = 7_500;
const SHORTEST_OFFER_MS = 1_000;

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

/** Keys of moves without an answer, which the server may have made: sent again they count once. */
const unanswered = new Map<string, string>();

const moved = createEventHook();

/**
 * Runs whenever an enrollment was made, moved, or a move undone, for as long as the calling component
 * lives. An undo comes when the row it began in may be gone.
 */
export const onEnrollmentMoved = (read: () => unknown): void => {
  moved.on(() => void read());
};

/** What staff do with enrollments, and how they are told what became of it. */
export function useEnrollmentActions() {
  const { t } = useI18n();
  const toast = useToast();
  const busy = ref(false);

  return { busy, plan, move };

  /** Enrolls a member, with a place or on the waiting list. */
  async function plan(input: EnrollmentPlanInput): Promise<Outcome | null> {
    const { data, error } = await send('plan', EnrollmentPlanDocument, { input });
    if (error) complain(error);
    const outcome = data?.enrollmentPlan ?? null;
    const enrollment = outcome?.enrollment;
    if (!enrollment) return outcome;
    const program = enrollment.program.name;
    const place = enrollment.waitingPosition ?? 0;
    say(
      enrollment.state === 'WAITING'
        ? t('programs.done.WAIT', { program, place })
        : t('programs.done.PLAN', { program }),
    );
    void moved.trigger();
    return outcome;
  }

  /** Gives what the server refused; null when the move was made, or could not be sent. */
  async function move(
    enrollment: EnrollmentFieldsFragment,
    kind: Move,
    draft: MoveDraft,
  ): Promise<{ done: boolean; mistakes: UserErrorFieldsFragment[] }> {
    const sentAt = Date.now();
    const { id, version: expectedVersion } = enrollment;
    const target = { id, expectedVersion, ...given(kind, draft) };
    const { outcome, error } = await sendMove(kind, target);
    if (error) complain(error);
    const mistakes = outcome?.userErrors ?? [];
    const done = !error && mistakes.length === 0;
    if (done) offerUndo(id, sentAt, t(`programs.done.${kind}`));
    // Also after a refusal: somebody may have been first.
    if (outcome) void moved.trigger();
    return { done, mistakes };
  }

  async function undo(id: string): Promise<void> {
    toast.remove(toastId(id));
    const { outcome, error } = await sendMove('UNDO', { id });
    if (error) return complain(error);
    const [mistake] = outcome?.userErrors ?? [];
    if (mistake) warn(mistake);
    else say(t('programs.done.UNDO'));
    void moved.trigger();
  }

  async function sendMove(kind: Move | 'UNDO', target: Target) {
    const { data, error } = await send(kind, DOCUMENTS[kind], target);
    return { outcome: Object.values(data ?? {})[0], error };
  }

  async function send<Data, Variables extends AnyVariables>(
    name: string,
    document: TypedDocument<Data, Variables>,
    step: Variables,
  ): Promise<OperationResult<Data, Variables>> {
    const sameStep = JSON.stringify([name, step]);
    const key = unanswered.get(sameStep) ?? crypto.randomUUID();
    unanswered.set(sameStep, key);
    busy.value = true;
    const result = await graphqlClient.value
      .mutation(document, { ...step, idempotencyKey: key })
      .toPromise();
    busy.value = false;
    if (!result.error?.networkError) unanswered.delete(sameStep);
    return result;
  }

  function complain(error: CombinedError): void {
    const { code, requestId } = problemOf(error);
    // The session's own dialog speaks of this, and what was written stays where it is.
    if (code === 'UNAUTHENTICATED') return;
    const description = requestId ? `${t('errors.requestId')} ${requestId}` : undefined;
    const title = t(`errors.${code}`);
    toast.add({ title, description, icon: 'i-lucide-cloud-off', color: 'error' });
  }

  function warn({ code }: UserErrorFieldsFragment): void {
    toast.add({ title: t(`errors.${code}`), icon: 'i-lucide-circle-alert', color: 'warning' });
  }

  function offerUndo(id: string, sentAt: number, title: string): void {
    const left = sentAt + UNDO_MS - Date.now();
    if (left < SHORTEST_OFFER_MS) return say(title);
    toast.add({
      id: toastId(id),
      title,
      icon: 'i-lucide-check',
      color: 'success',
      duration: left,
      actions: [{ label: t('action.undo'), variant: 'outline', onClick: () => void undo(id) }],
    });
  }

  function say(title: string): void {
    toast.add({ title, icon: 'i-lucide-check', color: 'neutral', duration: 4_000 });
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

const toastId = (id: string) => `undo-enrollment-${id}`;
