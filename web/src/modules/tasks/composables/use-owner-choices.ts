import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useSession } from '../../../app/session.ts';
import { TaskOwnersDocument } from '../../../generated/graphql.ts';
import { COORDINATION } from './coordination.ts';

/** Who can do a follow-up about a member, or about nobody, as choices; whoever coordinates last. */
export function useOwnerChoices(memberId: () => string | null) {
  const { t } = useI18n();
  const { viewer } = useSession();
  const { data } = useQuery({
    query: TaskOwnersDocument,
    variables: computed(() => ({ memberId: memberId() })),
  });

  return {
    /** Whether it is known who can. */
    known: computed(() => data.value !== undefined),
    owners: computed(() => [
      ...(data.value?.taskOwners ?? []).map(({ id, name }) => ({
        value: id,
        label: id === viewer.value?.person.id ? t('tasks.me') : name,
      })),
      { value: COORDINATION, label: t('tasks.ofCoordination') },
    ]),
  };
}
