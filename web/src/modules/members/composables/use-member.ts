import { useQuery, useSubscription } from '@urql/vue';
import { computed, ref } from 'vue';
import { problemOf } from '../../../app/problem.ts';
import { useSession } from '../../../app/session.ts';
import { MemberDetailDocument, MemberEventsDocument } from '../../../generated/graphql.ts';
import type { MemberDetailQuery, TimelineEntryFieldsFragment } from '../../../generated/graphql.ts';

export type MemberDetail = NonNullable<MemberDetailQuery['member']>;

/** One member, and whether something happened since the page was read. */
export function useMember(id: () => string) {
  const news = ref(0);
  const { viewer } = useSession();
  const { data, error, fetching, stale, executeQuery } = useQuery({
    query: MemberDetailDocument,
    variables: computed(() => ({ id: id() })),
  });

  useSubscription(
    { query: MemberEventsDocument, variables: computed(() => ({ memberId: id() })) },
    (_, data) => {
      const item = data.memberEvents;
      // Away for too long to be told one by one is news, too.
      const missed = item.__typename === 'CursorExpired';
      if (missed || (item.__typename === 'MemberEvent' && tells(item.entry))) news.value += 1;
      return data;
    },
  );

  /** Whether there is more to read than the page shows: not what the viewer did, nor an alert that moved. */
  function tells(entry: TimelineEntryFieldsFragment | null): boolean {
    if (entry?.__typename === 'AlertRaised') return entry.alert.state === 'OPEN';
    // Meetings that a member logs come with the next reading: no stream tells of them.
    if (entry === null || entry.__typename === 'MeetingAttended') return false;
    return entry.recordedBy?.id !== viewer.value?.person.id;
  }

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
