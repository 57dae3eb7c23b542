import { follow as followStream, type Placed } from '@holdfast/sdk/live';
import { computed, onScopeDispose, shallowRef } from 'vue';
import { connection } from '../../../src/app/connection.ts';
import {
  BoardAppealDocument,
  BoardEventsDocument,
  BoardJoinDocument,
  BoardLeaveDocument,
  BoardPostEncourageDocument,
  BoardPostReportDocument,
  BoardPostsDocument,
  BoardPostTakeBackDocument,
  BoardPostWriteDocument,
  type BoardEncouragementKind,
  type BoardLeaving,
  type BoardPostsQuery,
  type BoardPostWriteMutation,
  type BoardReportReason,
  type UserErrorFieldsFragment,
} from '../../../src/generated/graphql.ts';
import { ask, type Problem, type Reply } from '../../app/api.ts';

type Board = NonNullable<BoardPostsQuery['board']>;
/** A post, with its answers. */
export type Post = NonNullable<Board['posts']>['nodes'][number];
export type Answer = Post['answers'][number];
/** An offer of support that comes before a post. */
export type Offer = NonNullable<BoardPostWriteMutation['boardPostWrite']['offer']>;
/** Why something was not done: a code of a mistake or of a problem, or that an offer comes first; null when it was. */
export type Refused = string | null;

/** The board of a group as it stands now, live, and what a member does there. */
export function useBoard(groupId: string) {
  const board = shallowRef<Board | null>(null);
  const posts = shallowRef<Post[]>([]);
  const older = shallowRef<string | null>(null);
  const loading = shallowRef(true);
  const problem = shallowRef<Problem | null>(null);
  const offer = shallowRef<Offer | null>(null);
  let following = new AbortController();
  onScopeDispose(() => following.abort());
  void load();

  const id = () => board.value?.id ?? '';

  return {
    board,
    posts,
    loading,
    problem,
    offer,
    hasOlder: computed(() => older.value !== null),
    load,
    loadOlder,
    write,
    join: (alias: string) =>
      done(ask(BoardJoinDocument, { id: id(), alias }), (data) => data.boardJoin),
    leave: (leaving: BoardLeaving) =>
      done(ask(BoardLeaveDocument, { id: id(), posts: leaving }), (data) => data.boardLeave),
    appeal: (note: string) =>
      done(ask(BoardAppealDocument, { id: id(), note }), (data) => data.boardAppeal),
    takeBack: (post: string) =>
      done(ask(BoardPostTakeBackDocument, { id: post }), (data) => data.boardPostTakeBack),
    encourage: (post: string, kind: BoardEncouragementKind | null) =>
      done(ask(BoardPostEncourageDocument, { id: post, kind }), (data) => data.boardPostEncourage),
    report: (post: string, reason: BoardReportReason, note: string) =>
      done(
        ask(BoardPostReportDocument, { id: post, reason, note: note || null }),
        (data) => data.boardPostReport,
      ),
  };

  /** What is there now: as many posts as are shown, and those that came. */
  async function load(): Promise<void> {
    const first = Math.min(100, Math.max(25, posts.value.length));
    const reply = await ask(BoardPostsDocument, { groupId, first });
    problem.value = reply.problem;
    if (reply.data) {
      const seated = board.value?.posts != null;
      board.value = reply.data.board ?? null;
      const page = board.value?.posts;
      posts.value = page?.nodes ?? [];
      older.value = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      if (!page) following.abort();
      // From where the board stood when it was read: nothing is lost between the two.
      else if (!seated) void follow(reply.data.board?.eventsCursor);
    }
    loading.value = false;
  }

  async function loadOlder(): Promise<void> {
    const { data } = await ask(BoardPostsDocument, { groupId, first: 25, after: older.value });
    const page = data?.board?.posts;
    if (!page) return;
    older.value = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    const known = new Set(posts.value.map((post) => post.id));
    posts.value = [...posts.value, ...page.nodes.filter((post) => !known.has(post.id))];
  }

  /** Follows until the screen is left or the place given up; by itself it takes up again what was broken off. */
  async function follow(after: string | null | undefined): Promise<void> {
    following.abort();
    following = new AbortController();
    try {
      for await (const { kind } of followStream<Placed>(
        connection,
        BoardEventsDocument,
        { boardId: id() },
        { signal: following.signal, ...(after != null && { after }) },
      )) {
        if (kind !== 'heartbeat') await load();
      }
    } catch {
      // What is shown stays; the next thing that is done says what is wrong.
    }
  }

  /** With an offer of support nothing was posted: it is for the writer to decide. */
  async function write(
    post: { text: string; answerTo: string | null; postAsItIs: boolean },
    idempotencyKey: string,
  ): Promise<Refused> {
    offer.value = null;
    const variables = { boardId: id(), input: post, idempotencyKey };
    const { data, problem: kept } = await ask(BoardPostWriteDocument, variables);
    if (!data) return kept.code;
    offer.value = data.boardPostWrite.offer;
    if (offer.value) return 'OFFER';
    const [mistake] = data.boardPostWrite.userErrors;
    if (!mistake) await load();
    return mistake?.code ?? null;
  }

  async function done<Data>(
    asked: Promise<Reply<Data>>,
    payload: (data: Data) => { userErrors: UserErrorFieldsFragment[] },
  ): Promise<Refused> {
    const { data, problem: kept } = await asked;
    if (!data) return kept?.code ?? 'INTERNAL';
    const [mistake] = payload(data).userErrors;
    if (!mistake) await load();
    return mistake?.code ?? null;
  }
}
