import { useToast } from '@nuxt/ui/composables';
import type { AnyVariables, CombinedError, OperationResult } from '@urql/core';
import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useAlertStream } from '../../../app/alert-stream.ts';
import { graphqlClient } from '../../../app/graphql-client.ts';
import { problemOf } from '../../../app/problem.ts';
import { useSession } from '../../../app/session.ts';
import { useFormat } from '../../../composables/use-format.ts';
import {
  AlertAcknowledgeDocument,
  AlertLogContactDocument,
  AlertResolveDocument,
  AlertUndoDocument,
} from '../../../generated/graphql.ts';
import type {
  AlertContactInput,
  AlertFieldsFragment,
  AlertResolveInput,
  TypedDocument,
  UserErrorFieldsFragment,
} from '../../../generated/graphql.ts';

/**
 * The server undoes for 8 seconds from the step. Counted here from when it was sent, by this clock alone,
 * and not to the last moment, which comes too late.
 */
const UNDO_MS = 7_500;
/** An offer shorter than this cannot be taken. */
const SHORTEST_OFFER_MS = 1_000;
/** A step that got no answer is the same step when it is sent again within this time. */
const SAME_STEP_MS = 120_000;

interface Outcome {
  userErrors: UserErrorFieldsFragment[];
  alert: AlertFieldsFragment | null;
}

interface Undoable {
  id: string;
  until: number;
}

/** Keys of steps without an answer, which the server may have taken: sent again they count once. */
const unanswered = new Map<string, { key: string; at: number }>();

/** The newest step that can still be undone, for the key that does it. */
let newest: Undoable | null = null;

/** What staff do with an alert, and how they are told what became of it. */
export function useAlertActions() {
  const { t } = useI18n();
  const { viewer } = useSession();
  const { relative, clock } = useFormat();
  const toast = useToast();
  const { tell } = useAlertStream();
  const busy = ref(false);

  return { busy, take, logContact, resolve, undo, undoNewest };

  /** Takes an alert. Who comes second is told who has it. */
  async function take({ id }: { id: string }): Promise<boolean> {
    const sentAt = Date.now();
    const { data, error } = await send('take', AlertAcknowledgeDocument, { id });
    const alert = settle(data?.alertAcknowledge, error);
    if (!alert) return false;
    const until = alert.holdUntil ? clock(alert.holdUntil) : '';
    offerUndo(alert, sentAt, t('alerts.took', { time: until }));
    return true;
  }

  async function logContact(id: string, input: AlertContactInput): Promise<boolean> {
    const { data, error } = await send('contact', AlertLogContactDocument, { id, input });
    const alert = settle(data?.alertLogContact, error);
    if (alert) say(t('alerts.contactLogged'));
    return alert !== null;
  }

  async function resolve(id: string, input: AlertResolveInput): Promise<boolean> {
    const sentAt = Date.now();
    const { data, error } = await send('resolve', AlertResolveDocument, { id, input });
    const alert = settle(data?.alertResolve, error);
    if (alert) offerUndo(alert, sentAt, t('alerts.settled'));
    return alert !== null;
  }

  async function undo(id: string): Promise<void> {
    newest = null;
    toast.remove(undoToastId(id));
    const { data, error } = await send('undo', AlertUndoDocument, { id });
    if (settle(data?.alertUndo, error)) say(t('alerts.undone'));
  }

  function undoNewest(): void {
    if (newest && newest.until > Date.now()) void undo(newest.id);
    else say(t('alerts.nothingToUndo'), 'i-lucide-info');
  }

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

  /** Gives the alert when the step was taken; says why when it was not. */
  function settle(
    outcome: Outcome | undefined,
    error: CombinedError | undefined,
  ): AlertFieldsFragment | null {
    const [mistake] = outcome?.userErrors ?? [];
    if (outcome?.alert) tell(outcome.alert);
    if (outcome && !mistake) return outcome.alert;
    if (error) complain(error);
    else if (mistake) explain(mistake, outcome?.alert ?? null);
    return null;
  }

  function explain({ code }: UserErrorFieldsFragment, alert: AlertFieldsFragment | null): void {
    const { acknowledgedBy: holder, acknowledgedAt: since } = alert ?? {};
    const lost = code === 'STATE_NOT_ALLOWED' && holder && since && alert?.state === 'ACKNOWLEDGED';
    if (lost && holder.id !== viewer.value?.person.id) {
      const title = t('alerts.tookFirst', { name: holder.name, ago: relative(since) });
      toast.add({ title, icon: 'i-lucide-user-round-check', color: 'info' });
      return;
    }
    toast.add({ title: t(`errors.${code}`), icon: 'i-lucide-circle-alert', color: 'warning' });
  }

  function complain(error: CombinedError): void {
    const { code, requestId } = problemOf(error);
    // The session's own dialog speaks of this, and what was written stays where it is.
    if (code === 'UNAUTHENTICATED') return;
    const request = requestId ? `${t('errors.requestId')} ${requestId}` : undefined;
    toast.add({
      title: t(`errors.${code}`),
      description: code === 'NETWORK' ? t('alerts.sendAgain') : request,
      icon: 'i-lucide-cloud-off',
      color: 'error',
    });
  }

  function offerUndo({ id }: AlertFieldsFragment, sentAt: number, title: string): void {
    const left = sentAt + UNDO_MS - Date.now();
    if (left < SHORTEST_OFFER_MS) return say(title);
    newest = { id, until: sentAt + UNDO_MS };
    toast.add({
      id: undoToastId(id),
      title,
      icon: 'i-lucide-check',
      color: 'success',
      duration: left,
      actions: [{ label: t('action.undo'), variant: 'outline', onClick: () => void undo(id) }],
    });
  }

  function say(title: string, icon = 'i-lucide-check'): void {
    toast.add({ title, icon, color: 'neutral', duration: 4_000 });
  }
}

function undoToastId(id: string): string {
  return `undo-${id}`;
}
