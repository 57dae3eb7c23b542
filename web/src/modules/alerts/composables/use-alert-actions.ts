import { useToast } from '@nuxt/ui/composables';
import type { CombinedError } from '@urql/core';
import { useI18n } from 'vue-i18n';
import { useAlertStream } from '../../../app/alert-stream.ts';
import { useSession } from '../../../app/session.ts';
import { useFormat } from '../../../composables/use-format.ts';
import { useSteps } from '../../../composables/use-steps.ts';
import {
  AlertAcknowledgeDocument,
  AlertEscalateDocument,
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

interface Outcome {
  userErrors: UserErrorFieldsFragment[];
  alert: AlertFieldsFragment | null;
}

/** What staff do with an alert, and how they are told what became of it. */
export function useAlertActions() {
  const { t } = useI18n();
  const { viewer } = useSession();
  const { relative, clock } = useFormat();
  const toast = useToast();
  const { tell } = useAlertStream();
  const { busy, send, complain, refuse, say, offerUndo, undoNewest } = useSteps();

  return { busy, take, escalate, logContact, resolve, undoNewest };

  /** Takes an alert. Who comes second is told who has it. */
  async function take({ id }: { id: string }): Promise<boolean> {
    const sentAt = Date.now();
    const { data, error } = await send('take', AlertAcknowledgeDocument, { id });
    const alert = settle(data?.alertAcknowledge, error);
    if (!alert) return false;
    const until = alert.holdUntil ? clock(alert.holdUntil) : '';
    offerUndo(id, sentAt, t('alerts.took', { time: until }), () => undo(id));
    return true;
  }

  /** Tells the next step of its ladder; who has the alert keeps it. */
  async function escalate({ id, version }: { id: string; version: number }): Promise<boolean> {
    // Pressed twice it is one step.
    const step = { id, expectedVersion: version };
    const { data, error } = await send('escalate', AlertEscalateDocument, step);
    const alert = settle(data?.alertEscalate, error);
    if (alert) say(t('alerts.escalated'));
    return alert !== null;
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
    if (alert) offerUndo(id, sentAt, t('alerts.settled'), () => undo(id));
    return alert !== null;
  }

  async function undo(id: string): Promise<void> {
    const { data, error } = await send('undo', AlertUndoDocument, { id });
    if (settle(data?.alertUndo, error)) say(t('alerts.undone'));
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

  function explain(mistake: UserErrorFieldsFragment, alert: AlertFieldsFragment | null): void {
    const { acknowledgedBy: holder, acknowledgedAt: since } = alert ?? {};
    const refused = mistake.code === 'STATE_NOT_ALLOWED' && alert?.state === 'ACKNOWLEDGED';
    if (refused && holder && since && holder.id !== viewer.value?.person.id) {
      const title = t('alerts.tookFirst', { name: holder.name, ago: relative(since) });
      toast.add({ title, icon: 'i-lucide-user-round-check', color: 'info' });
      return;
    }
    refuse(mistake);
  }
}
