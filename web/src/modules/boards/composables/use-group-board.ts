import { useQuery, useSubscription } from '@urql/vue';
import { computed } from 'vue';
import { problemOf } from '../../../app/problem.ts';
import {
  BoardEventsDocument,
  BoardPostsDocument,
  GroupDetailDocument,
  type BoardPostsQuery,
} from '../../../generated/graphql.ts';

type Board = NonNullable<BoardPostsQuery['board']>;
/** A post with its answers. */
export type Post = NonNullable<Board['posts']>['nodes'][number];

const PAGE = 50;

/** The board of a group with its newest posts, live. */
export function useGroupBoard(groupId: () => string, changed: () => void = () => undefined) {
  const variables = computed(() => ({ groupId: groupId(), first: PAGE }));
  const { data, error, fetching, executeQuery } = useQuery({
    query: BoardPostsDocument,
    variables,
  });
  const group = useQuery({
    query: GroupDetailDocument,
    variables: computed(() => ({ id: groupId() })),
  });
  const board = computed(() => data.value?.board ?? null);
  // An event tells of nothing but that it is to be read again.
  useSubscription(
    {
      query: BoardEventsDocument,
      variables: computed(() => ({ boardId: board.value?.id ?? '' })),
      pause: computed(() => board.value?.posts == null),
    },
    (_, event) => {
      if (event.boardEvents.__typename !== 'StreamHeartbeat') void refresh().then(changed);
      return event;
    },
  );

  return {
    group: computed(() => group.data.value?.group ?? null),
    board,
    posts: computed(() => board.value?.posts?.nodes ?? []),
    loading: computed(() => (fetching.value && !data.value) || !group.data.value),
    problem: computed(() => {
      const failed = error.value ?? group.error.value;
      return failed ? problemOf(failed) : null;
    }),
    refresh,
  };

  async function refresh(): Promise<void> {
    await executeQuery({ requestPolicy: 'network-only' });
  }
}
