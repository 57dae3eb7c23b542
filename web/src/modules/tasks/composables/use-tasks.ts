import { useEventListener, watchDebounced } from '@vueuse/core';
import { ref, toValue, type MaybeRefOrGetter, type Ref } from 'vue';
import { useAlertStream } from '../../../app/alert-stream.ts';
import { useAtRest } from '../../../composables/use-at-rest.ts';
import { usePagedList } from '../../../composables/use-paged-list.ts';
import { TaskListDocument, type TaskFilter } from '../../../generated/graphql.ts';
import { onAppointmentChanged } from '../../appointments/composables/use-appointment-actions.ts';
import { onTaskCreated } from './use-task-actions.ts';

/**
 * Follow-ups, page by page. They are read again when the window comes back, when something happens to an
 * alert, and when one was opened here; while somebody is at work in the list that waits.
 */
export function useTasks(filter: MaybeRefOrGetter<TaskFilter>, element: Ref<HTMLElement | null>) {
  const list = usePagedList({
    document: TaskListDocument,
    variables: () => ({ filter: toValue(filter), first: 25 }),
    connection: ({ tasks }) => tasks,
  });
  const atRest = useAtRest(element);
  /** How often something happened that may have changed the list. */
  const news = ref(0);
  const seen = ref(0);
  const note = () => (news.value += 1);

  const { onEvent, onGap } = useAlertStream();
  onEvent(note);
  onGap(note);
  useEventListener(window, 'focus', note);
  // Ends with the component, as what comes from the stream does.
  onTaskCreated(() => void refresh());
  // Who did not come is followed up, and a correction takes that back.
  onAppointmentChanged(() => void refresh());
  watchDebounced(
    [news, atRest],
    () => {
      if (news.value > seen.value && atRest.value) void refresh();
    },
    { debounce: 1500 },
  );

  return { ...list, refresh };

  async function refresh(): Promise<void> {
    seen.value = news.value;
    await list.refresh();
  }
}
