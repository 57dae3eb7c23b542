import { useToast } from '@nuxt/ui/composables';
import type { CombinedError } from '@urql/core';
import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
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
  UserErrorFieldsFragment,
} from '../../../generated/graphql.ts';

/** The server undoes for 8 seconds; what is offered to the last moment comes too late. */
const UNDO_MS = 7_500;

interface Outcome {
  userErrors: UserErrorFieldsFragment[];
  alert: AlertFieldsFragment | null;
}

interface Undoable {
  id: string;
  until: number;
}

/** The newest step that can still be undone, for the key that does it. */
let newest: Undoable | null = null;

/** What staff do with an alert, and how they are told what became of it. */
export function useAlertActions() {
  const { t } = useI18n();
  const { viewer } = useSession();
  const { relative, time } = useFormat();
  const toast = useToast();
  const busy = ref(false);

  return { busy, take, logContact, resolve, undo, undoNewest };

  /** Takes an alert. Who comes second is told who has it. */
  async function take({ id }: { id: string }): Promise<boolean> {
    const variables = { id, idempotencyKey: crypto.randomUUID() };
    const { data, error } = await during(
      graphqlClient.value.mutation(AlertAcknowledgeDocument, variables).toPromise(),
    );
    const alert = settle(data?.alertAcknowledge, error);
    if (!alert) return false;
    const until = alert.holdUntil ? time(alert.holdUntil) : '';
    offerUndo(id, t('alerts.took', { time: until }));
    return true;
  }

  async function logContact(id: string, input: AlertContactInput): Promise<boolean> {
    const variables = { id, input, idempotencyKey: crypto.randomUUID() };
    const { data, error } = await during(
      graphqlClient.value.mutation(AlertLogContactDocument, variables).toPromise(),
    );
    const alert = settle(data?.alertLogContact, error);
    if (alert) say(t('alerts.contactLogged'));
    return alert !== null;
  }

  async function resolve(id: string, input: AlertResolveInput): Promise<boolean> {
    const variables = { id, input, idempotencyKey: crypto.randomUUID() };
    const { data, error } = await during(
      graphqlClient.value.mutation(AlertResolveDocument, variables).toPromise(),
    );
    const alert = settle(data?.alertResolve, error);
    if (alert) offerUndo(id, t('alerts.settled'));
    return alert !== null;
  }

  async function undo(id: string): Promise<void> {
    newest = null;
    toast.remove(undoToastId(id));
    const variables = { id, idempotencyKey: crypto.randomUUID() };
    const { data, error } = await during(
      graphqlClient.value.mutation(AlertUndoDocument, variables).toPromise(),
    );
    if (settle(data?.alertUndo, error)) say(t('alerts.undone'));
  }

  function undoNewest(): void {
    if (newest && newest.until > Date.now()) void undo(newest.id);
    else say(t('alerts.nothingToUndo'), 'i-lucide-info');
  }

  async function during<Result>(work: Promise<Result>): Promise<Result> {
    busy.value = true;
    return work.finally(() => (busy.value = false));
  }

  /** Gives the alert when the step was taken; says why when it was not. */
  function settle(
    outcome: Outcome | undefined,
    error: CombinedError | undefined,
  ): AlertFieldsFragment | null {
    const [mistake] = outcome?.userErrors ?? [];
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
    toast.add({
      title: t(`errors.${code}`),
      description: requestId ? `${t('errors.requestId')} ${requestId}` : undefined,
      icon: 'i-lucide-cloud-off',
      color: 'error',
    });
  }

  function offerUndo(id: string, title: string): void {
    newest = { id, until: Date.now() + UNDO_MS };
    toast.add({
      id: undoToastId(id),
      title,
      icon: 'i-lucide-check',
      color: 'success',
      duration: UNDO_MS,
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
