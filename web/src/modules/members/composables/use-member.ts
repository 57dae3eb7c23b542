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
  const { data, error, fetching, executeQuery } = useQuery({
    query: MemberDetailDocument,
    variables: computed(() => ({ id: id() })),
  });

  useAlertStream().onEvent(({ type, alert }) => {
    if (alert?.member?.id === id() && TELLING.includes(type)) news.value += 1;
  });

  return {
    member: computed(() => data.value?.member ?? null),
    /** Nothing is known yet. */
    loading: computed(() => fetching.value && data.value?.member === undefined),
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
