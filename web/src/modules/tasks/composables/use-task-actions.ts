import { createEventHook } from '@vueuse/core';
import type { CombinedError } from '@urql/core';
import { useI18n } from 'vue-i18n';
import { useSteps, type Mistakes } from '../../../composables/use-steps.ts';
import {
  TaskCancelDocument,
  TaskCompleteDocument,
  TaskCreateDocument,
  TaskReassignDocument,
  TaskReopenDocument,
  TaskSnoozeDocument,
} from '../../../generated/graphql.ts';
import type {
  TaskCancelReason,
  TaskCreateInput,
  TaskFieldsFragment,
  UserErrorFieldsFragment,
} from '../../../generated/graphql.ts';
import { useToast } from '@nuxt/ui/composables';
import { useSession } from '../../../app/session.ts';

interface Outcome {
  userErrors: UserErrorFieldsFragment[];
  task: TaskFieldsFragment | null;
}

const created = createEventHook<TaskFieldsFragment>();

/** Told of each follow-up that is opened here: lists do not know it yet. */
export const onTaskCreated = created.on;

/** What staff do with a follow-up, and how they are told what became of it. */
export function useTaskActions() {
  const { t } = useI18n();
  const { viewer } = useSession();
  const toast = useToast();
  const { busy, send, answered, complain, refuse, say, offerUndo, undoNewest } = useSteps();

  return { busy, create, complete, snooze, reassign, cancel, undoNewest };

  /** Gives what was refused; null when it was opened. */
  async function create(input: TaskCreateInput): Promise<Mistakes | null> {
    const { data, error } = await send('task-create', TaskCreateDocument, { input });
    const { userErrors, task } = data?.taskCreate ?? {};
    if (task) void created.trigger(task);
    return answered(userErrors, error, t('tasks.created'));
  }

  async function complete(id: string, outcome: string | null = null): Promise<boolean> {
    const sentAt = Date.now();
    const { data, error } = await send('task-complete', TaskCompleteDocument, { id, outcome });
    const done = settle(data?.taskComplete, error);
    if (done) offerUndo(id, sentAt, t('tasks.completed'), () => reopen(id));
    return done;
  }

  async function snooze(id: string, until: string, words: string): Promise<boolean> {
    const sentAt = Date.now();
    const { data, error } = await send('task-snooze', TaskSnoozeDocument, { id, until });
    const done = settle(data?.taskSnooze, error);
    if (done) offerUndo(id, sentAt, t('tasks.snoozed', { time: words }), () => reopen(id));
    return done;
  }

  async function cancel(id: string, reason: TaskCancelReason): Promise<boolean> {
    const sentAt = Date.now();
    const { data, error } = await send('task-cancel', TaskCancelDocument, { id, reason });
    const done = settle(data?.taskCancel, error);
    if (done) offerUndo(id, sentAt, t('tasks.canceled'), () => reopen(id));
    return done;
  }

  /** @param owner whoever coordinates when null */
  async function reassign(id: string, owner: { id: string; name: string } | null): Promise<void> {
    const step = { id, ownerId: owner?.id ?? null };
    const { data, error } = await send('task-reassign', TaskReassignDocument, step);
    if (!settle(data?.taskReassign, error)) return;
    say(owner ? t('tasks.given', { name: owner.name }) : t('tasks.givenToCoordination'));
  }

  async function reopen(id: string): Promise<void> {
    const { data, error } = await send('task-reopen', TaskReopenDocument, { id });
    if (settle(data?.taskReopen, error)) say(t('tasks.reopened'));
  }

  /** Whether the step was taken; says why when it was not. */
  function settle(outcome: Outcome | undefined, error: CombinedError | undefined): boolean {
    const [mistake] = outcome?.userErrors ?? [];
    if (outcome && !mistake) return true;
    if (error) complain(error);
    else if (mistake) explain(mistake, outcome?.task ?? null);
    return false;
  }

  function explain(mistake: UserErrorFieldsFragment, task: TaskFieldsFragment | null): void {
    const first = task?.closedBy;
    if (mistake.code !== 'STATE_NOT_ALLOWED' || !first || first.id === viewer.value?.person.id) {
      refuse(mistake);
      return;
    }
    const title = t('tasks.doneFirst', { name: first.name });
    toast.add({ title, icon: 'i-lucide-user-round-check', color: 'info' });
  }
}
