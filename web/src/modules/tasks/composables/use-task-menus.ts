import { useQuery } from '@urql/vue';
import type { DropdownMenuItem } from '@nuxt/ui';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useSession } from '../../../app/session.ts';
import { useFormat } from '../../../composables/use-format.ts';
import { useNow } from '../../../composables/use-now.ts';
import { TaskOwnersDocument } from '../../../generated/graphql.ts';
import type { TaskCancelReason, TaskFieldsFragment } from '../../../generated/graphql.ts';
import { addDays, dayIn } from '../../../composables/zone-days.ts';
import { dueOn } from './task-days.ts';
import { useTaskActions } from './use-task-actions.ts';

/** Days one puts something off by. */
const SNOOZE_DAYS = [1, 3, 7, 14] as const;
const REASONS: readonly TaskCancelReason[] = ['NOT_NEEDED', 'COVERED_BY_OTHER', 'OPENED_IN_ERROR'];
/** What climbs when it is overdue is not put off. */
const CLIMBS: readonly string[] = ['CONCERN', 'FIRST_CONTACT', 'HAND_OVER', 'MENTORSHIP_REPORT'];

/** What the menus of a follow-up offer. */
export function useTaskMenus(task: () => TaskFieldsFragment) {
  const { t } = useI18n();
  const { timeZone, viewer } = useSession();
  const { day } = useFormat();
  const now = useNow();
  const { snooze, reassign, cancel } = useTaskActions();
  const { data } = useQuery({
    query: TaskOwnersDocument,
    variables: computed(() => ({ memberId: task().member?.id ?? null })),
    pause: computed(() => task().state !== 'OPEN'),
  });

  const snoozes = computed<DropdownMenuItem[]>(() => {
    if (CLIMBS.includes(task().kind)) return [];
    const today = dayIn(timeZone.value, now.value);
    return SNOOZE_DAYS.map((days) => {
      const on = addDays(today, days);
      return {
        label: t('tasks.inDays', days),
        onSelect: () => void snooze(task().id, dueOn(on, timeZone.value, Date.now()), day(on)),
      };
    });
  });

  const owners = computed<DropdownMenuItem[]>(() => {
    const present = task().owner?.id ?? null;
    const people = (data.value?.taskOwners ?? []).filter(({ id }) => id !== present);
    const mine = people.filter(({ id }) => id === viewer.value?.person.id);
    const others = people.filter(({ id }) => id !== viewer.value?.person.id);
    return [
      ...mine.map((me) => ({
        label: t('tasks.toMe'),
        icon: 'i-lucide-hand',
        onSelect: () => void reassign(task().id, me),
      })),
      ...(present === null
        ? []
        : [
            {
              label: t('tasks.toCoordination'),
              icon: 'i-lucide-users-round',
              onSelect: () => void reassign(task().id, null),
            },
          ]),
      ...others.map((person) => ({
        label: person.name,
        icon: 'i-lucide-user-round',
        onSelect: () => void reassign(task().id, person),
      })),
    ];
  });

  const reasons = computed<DropdownMenuItem[]>(() =>
    REASONS.map((reason) => ({
      label: t(`tasks.reason.${reason}`),
      onSelect: () => void cancel(task().id, reason),
    })),
  );

  return { snoozes, owners, reasons };
}
