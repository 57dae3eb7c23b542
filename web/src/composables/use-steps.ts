import { useToast } from '@nuxt/ui/composables';
import type { AnyVariables, CombinedError, OperationResult } from '@urql/core';
import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { graphqlClient } from '../app/graphql-client.ts';
import { problemOf } from '../app/problem.ts';
import { useSession } from '../app/session.ts';
import type { TypedDocument, UserErrorFieldsFragment } from '../generated/graphql.ts';

/**
 * The server undoes for 8 seconds from the step. Counted here from when it was sent, by this clock alone,
 * and not to the last moment, which comes too late.
 */
const UNDO_MS = 7_500;
/** An offer shorter than this cannot be taken. */
const SHORTEST_OFFER_MS = 1_000;
/** A step that got no answer is the same step when it is sent again within this time. */
const SAME_STEP_MS = 120_000;

/** What the server refused of a step. */
export type Mistakes = readonly UserErrorFieldsFragment[];

interface Undoable {
  undo: () => Promise<void>;
  toast: string;
  until: number;
}

/** Keys of steps without an answer, which the server may have taken: sent again they count once. */
const unanswered = new Map<string, { key: string; at: number }>();

/** The newest step that can still be undone, of whatever kind, for the key that does it. */
let newest: Undoable | null = null;

/** Steps that somebody takes with a thing, each counted once, and how they are told what became of it. */
export function useSteps() {
  const { t } = useI18n();
  const { viewer } = useSession();
  const toast = useToast();
  const busy = ref(false);

  return { busy, send, complain, refuse, say, answered, offerUndo, undoNewest };

  async function send<Data, Variables extends AnyVariables>(
    name: string,
    document: TypedDocument<Data, Variables>,
    step: Variables,
  ): Promise<OperationResult<Data, Variables>> {
    const sameStep = JSON.stringify([viewer.value?.person.id, name, step]);
    const earlier = unanswered.get(sameStep);
    const known = earlier && Date.now() - earlier.at < SAME_STEP_MS ? earlier : null;
    const sent = known ?? { key: crypto.randomUUID(), at: Date.now() };
    unanswered.set(sameStep, sent);
    busy.value = true;
    const result = await graphqlClient.value
      .mutation(document, { ...step, idempotencyKey: sent.key })
      .toPromise();
    busy.value = false;
    if (!result.error?.networkError) unanswered.delete(sameStep);
    return result;
  }

  /** Says what kept a step from being answered. */
  function complain(error: CombinedError): void {
    const { code, requestId } = problemOf(error);
    // The session's own dialog speaks of this, and what was written stays where it is.
    if (code === 'UNAUTHENTICATED') return;
    const request = requestId ? `${t('errors.requestId')} ${requestId}` : undefined;
    toast.add({
      title: t(`errors.${code}`),
      description: code === 'NETWORK' ? t('errors.sendAgain') : request,
      icon: 'i-lucide-cloud-off',
      color: 'error',
    });
  }

  /** Says why the server refused a step. */
  function refuse({ code }: UserErrorFieldsFragment): void {
    toast.add({ title: t(`errors.${code}`), icon: 'i-lucide-circle-alert', color: 'warning' });
  }

  function say(title: string, icon = 'i-lucide-check'): void {
    toast.add({ title, icon, color: 'neutral', duration: 4_000, progress: false });
  }

  /**
   * What a form shows of an answer: what was refused; null when it was done, which is said where there are words.
   * Without an answer nothing is to be mended, and nothing is done.
   */
  function answered(
    mistakes: Mistakes | undefined,
    error: CombinedError | undefined,
    words?: string,
  ): Mistakes | null {
    if (error) complain(error);
    if (mistakes?.length !== 0) return mistakes ?? [];
    if (words) say(words);
    return null;
  }

  /** Says what was done and offers to take it back, for as long as the server does. */
  function offerUndo(id: string, sentAt: number, title: string, undo: () => Promise<void>): void {
    const left = sentAt + UNDO_MS - Date.now();
    if (left < SHORTEST_OFFER_MS) return say(title);
    const step = { undo, toast: `undo-${id}`, until: sentAt + UNDO_MS };
    newest = step;
    toast.add({
      id: step.toast,
      title,
      icon: 'i-lucide-check',
      color: 'success',
      duration: left,
      actions: [{ label: t('action.undo'), variant: 'outline', onClick: () => void take(step) }],
    });
  }

  function undoNewest(): void {
    if (newest && newest.until > Date.now()) void take(newest);
    else say(t('action.nothingToUndo'), 'i-lucide-info');
  }

  async function take(step: Undoable): Promise<void> {
    newest = null;
    toast.remove(step.toast);
    await step.undo();
  }
}
