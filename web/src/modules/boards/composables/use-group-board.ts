import { useQuery, useSubscription } from '@urql/vue';
import { computed } from 'vue';
import { problemOf } from '../../../app/problem.ts';
import { useStreamStart } from '../../../composables/use-stream-start.ts';
import {
  BoardEventsDocument,
  BoardPostsDocument,
  BoardReviewEventsDocument,
  type BoardPostsQuery,
} from '../../../generated/graphql.ts';

type Board = NonNullable<BoardPostsQuery['board']>;
/** A post with its answers. */
export type Post = NonNullable<Board['posts']>['nodes'][number];

const PAGE = 50;

/** The board of a group with its newest posts, live. */
export function useGroupBoard(groupId: () => string, changed: () => void = () => undefined) {
  // By itself: the group is read anew with its board, and is to ask for it no more than once.
  const id = computed(groupId);
  const variables = computed(() => ({ groupId: id.value, first: PAGE }));
  const { data, error, fetching, executeQuery } = useQuery({
    query: BoardPostsDocument,
    variables,
  });
  const board = computed(() => data.value?.board ?? null);
  const boardId = computed(() => board.value?.id ?? '');
  const posts = useStreamStart(() => startAt(board.value?.eventsCursor));
  const reviews = useStreamStart(() => startAt(board.value?.reviewEventsCursor));
  useSubscription(
    {
      query: BoardEventsDocument,
      variables: computed(() => ({ boardId: boardId.value, after: posts.value })),
      pause: computed(() => posts.value === null),
    },
    (_, event) => told(event, event.boardEvents.__typename),
  );
  // What waits for moderators is told to them alone.
  useSubscription(
    {
      query: BoardReviewEventsDocument,
      variables: computed(() => ({ boardId: boardId.value, after: reviews.value })),
      pause: computed(() => reviews.value === null),
    },
    (_, event) => told(event, event.boardReviewEvents.__typename),
  );

  return {
    board,
    posts: computed(() => board.value?.posts?.nodes ?? []),
    loading: computed(() => fetching.value && !data.value),
    problem: computed(() => (error.value ? problemOf(error.value) : null)),
    refresh,
  };

  function startAt(cursor: string | null | undefined) {
    return board.value && { id: board.value.id, cursor };
  }

  /** An event tells of nothing but that it is to be read again. */
  function told<Event>(event: Event, type: string): Event {
    if (type !== 'StreamHeartbeat') void refresh().then(changed);
    return event;
  }

  async function refresh(): Promise<void> {
    await executeQuery({ requestPolicy: 'network-only' });
  }
}
