import { useQuery } from '@urql/vue';
import { computed, ref } from 'vue';
import { useAlertStream } from '../../../app/alert-stream.ts';
import { problemOf } from '../../../app/problem.ts';
import { MemberDetailDocument } from '../../../generated/graphql.ts';
import type { AlertEventType, MemberDetailQuery } from '../../../generated/graphql.ts';

export type MemberDetail = NonNullable<MemberDetailQuery['member']>;

/** What tells that there is more to read of the member than the page shows. */
const TELLING: readonly AlertEventType[] = ['RAISED', 'REPEATED', 'REOPENED'];

/** One member, and whether something happened since the page was read. */
export function useMember(id: () => string) {
  const news = ref(0);
  const { data, error, fetching, stale, executeQuery } = useQuery({
    query: MemberDetailDocument,
    variables: computed(() => ({ id: id() })),
  });

  useAlertStream().onEvent(({ type, alert }) => {
    if (alert?.member?.id === id() && TELLING.includes(type)) news.value += 1;
  });

  /** What a list has read of the member leaves the rest null, which must not pass for nothing there. */
  const whole = computed(() => {
    const known = data.value?.member;
    if (!known || !stale.value) return true;
    return known.alerts !== null || known.restricted.some(({ field }) => field === 'alerts');
  });

  return {
    member: computed(() => (whole.value ? (data.value?.member ?? null) : null)),
    /** Nothing is known yet, or only a part. */
    loading: computed(() => !whole.value || (fetching.value && data.value?.member === undefined)),
    fetching,
    problem: computed(() => (error.value ? problemOf(error.value) : null)),
    /** How often something happened to the member since the page was read. */
    news,
    refresh,
  };

  async function refresh(): Promise<void> {
    await executeQuery({ requestPolicy: 'network-only' });
    news.value = 0;
  }
}
