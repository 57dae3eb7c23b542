import { found, type Api, type MutationOptions } from '../api.ts';
import {
  BoardAppealDocument,
  BoardCloseDocument,
  BoardDetailDocument,
  BoardEventsDocument,
  BoardJoinDocument,
  BoardLeaveDocument,
  BoardOpenDocument,
  BoardPostEncourageDocument,
  BoardPostReportDocument,
  BoardPostsDocument,
  BoardPostsLeftDocument,
  BoardPostTakeBackDocument,
  BoardPostWriteDocument,
  BoardReviewEventsDocument,
  BoardReviewHideDocument,
  BoardReviewKeepDocument,
  BoardReviewLiftDocument,
  BoardReviewRestrictDocument,
  BoardReviewsDocument,
  BoardReviewUndoDocument,
  BoardReviewWriterDocument,
  type BoardAppealMutation,
  type BoardCloseMutation,
  type BoardEncouragementKind,
  type BoardEventsSubscription,
  type BoardFieldsFragment,
  type BoardJoinMutation,
  type BoardLeaveMutation,
  type BoardLeaving,
  type BoardOpenMutation,
  type BoardPostEncourageMutation,
  type BoardPostFieldsFragment,
  type BoardPostInput,
  type BoardPostReportMutation,
  type BoardPostsQuery,
  type BoardPostTakeBackMutation,
  type BoardPostWriteMutation,
  type BoardReportReason,
  type BoardReviewEventsSubscription,
  type BoardReviewFieldsFragment,
  type BoardReviewHideMutation,
  type BoardReviewKeepMutation,
  type BoardReviewLiftMutation,
  type BoardReviewRestrictMutation,
  type BoardReviewUndoMutation,
  type BoardReviewWriterQuery,
} from '../generated/graphql.ts';
import type { RequestOptions } from '../http.ts';
import {
  iterate,
  type Items,
  type IterateOptions,
  type Page,
  type PageOptions,
} from '../iterate.ts';
import { itemOf, type StreamItem } from '../stream-item.ts';
import { watch, type Watch, type WatchOptions, type WatchSettings } from '../watch.ts';

/** The board of one of the organization's own groups. */
export type Board = BoardFieldsFragment;
type BoardWithPosts = NonNullable<BoardPostsQuery['board']>;
/** A post with its answers. */
export type BoardPost = NonNullable<BoardWithPosts['posts']>['nodes'][number];
/** A post that waits, or waited, for a moderator. */
export type BoardReview = BoardReviewFieldsFragment;
/** Who wrote a post that waits; null for a host's own, and once it is decided. */
export type BoardWriter = NonNullable<BoardReviewWriterQuery['boardReview']>['writer'];
export type BoardOpenPayload = BoardOpenMutation['boardOpen'];
export type BoardClosePayload = BoardCloseMutation['boardClose'];
export type BoardJoinPayload = BoardJoinMutation['boardJoin'];
export type BoardLeavePayload = BoardLeaveMutation['boardLeave'];
export type BoardAppealPayload = BoardAppealMutation['boardAppeal'];
/** The post, or an offer of support: then nothing was posted. */
export type BoardPostWritePayload = BoardPostWriteMutation['boardPostWrite'];
export type BoardPostTakeBackPayload = BoardPostTakeBackMutation['boardPostTakeBack'];
export type BoardPostEncouragePayload = BoardPostEncourageMutation['boardPostEncourage'];
export type BoardPostReportPayload = BoardPostReportMutation['boardPostReport'];
export type BoardReviewKeepPayload = BoardReviewKeepMutation['boardReviewKeep'];
export type BoardReviewHidePayload = BoardReviewHideMutation['boardReviewHide'];
export type BoardReviewRestrictPayload = BoardReviewRestrictMutation['boardReviewRestrict'];
export type BoardReviewLiftPayload = BoardReviewLiftMutation['boardReviewLift'];
export type BoardReviewUndoPayload = BoardReviewUndoMutation['boardReviewUndo'];

/** What came on the stream of a board. */
export type BoardEvent = Omit<
  Extract<BoardEventsSubscription['boardEvents'], { __typename: 'BoardEvent' }>,
  '__typename'
>;
export type BoardItem = StreamItem<BoardEvent>;

type Forwards = Pick<PageOptions, 'first' | 'after'>;

export class Boards {
  readonly #api: Api;
  readonly #live: WatchSettings;

  constructor(api: Api, live: WatchSettings) {
    this.#api = api;
    this.#live = live;
  }

  /** The board of a group; null where there is none, or none for the caller. */
  async ofGroup(groupId: string, request?: RequestOptions): Promise<Board | null> {
    const { board } = await this.#api.query(BoardDetailDocument, { groupId }, request);
    return board ?? null;
  }

  /** One page of posts with their answers, newest first. @throws NotFoundError for who may not read the board */
  async posts(
    groupId: string,
    options: Forwards = {},
    request?: RequestOptions,
  ): Promise<Page<BoardPost>> {
    const { board } = await this.#api.query(BoardPostsDocument, { groupId, ...options }, request);
    return found(board?.posts, 'BoardPosts');
  }

  /** Posts with their answers, page by page, newest first. */
  iteratePosts(
    groupId: string,
    options: IterateOptions = {},
    request?: RequestOptions,
  ): Items<BoardPost> {
    return iterate(options, (page) => this.posts(groupId, page, request));
  }

  /** One page of what the caller wrote on boards that they no longer read, newest first: theirs to take back. */
  async postsLeft(
    options: Forwards = {},
    request?: RequestOptions,
  ): Promise<Page<BoardPostFieldsFragment>> {
    const { boardPostsLeft } = await this.#api.query(BoardPostsLeftDocument, options, request);
    return found(boardPostsLeft, 'BoardPostsLeft');
  }

  /**
   * What changes on a board, live: read it again after an event. Begin `after` the board's `eventsCursor`, so that
   * nothing is missed since it was read.
   */
  watch(boardId: string, options: WatchOptions = {}): Watch<BoardEvent> {
    const stream = {
      document: BoardEventsDocument,
      variables: { boardId },
      read: ({ boardEvents }: BoardEventsSubscription): BoardItem =>
        itemOf<BoardEvent>(boardEvents),
    };
    return watch(this.#live, stream, options);
  }

  /** What waits for moderators on a board, live, as `watch`; begins `after` the board's `reviewEventsCursor`. */
  watchReviews(boardId: string, options: WatchOptions = {}): Watch<BoardEvent> {
    const stream = {
      document: BoardReviewEventsDocument,
      variables: { boardId },
      read: ({ boardReviewEvents }: BoardReviewEventsSubscription): BoardItem =>
        itemOf<BoardEvent>(boardReviewEvents),
    };
    return watch(this.#live, stream, options);
  }

  /** Opens the board of a group, opens it again, or gives it other house rules. */
  async open(
    input: { groupId: string; houseRules: string },
    options?: MutationOptions,
  ): Promise<BoardOpenPayload> {
    const data = await this.#api.mutateOnce(BoardOpenDocument, input, options);
    return data.boardOpen;
  }

  /** Closes a board: it can be read and no longer written. */
  async close(
    target: { id: string; expectedVersion: number },
    options?: MutationOptions,
  ): Promise<BoardClosePayload> {
    const data = await this.#api.mutateOnce(BoardCloseDocument, target, options);
    return data.boardClose;
  }

  /** Takes a place on the board of a group one is in, by a name of one's choosing. */
  async join(
    input: { id: string; alias: string },
    options?: MutationOptions,
  ): Promise<BoardJoinPayload> {
    const data = await this.#api.mutateOnce(BoardJoinDocument, input, options);
    return data.boardJoin;
  }

  /** Gives up one's place; what one wrote stays or is taken back. */
  async leave(
    input: { id: string; posts: BoardLeaving },
    options?: MutationOptions,
  ): Promise<BoardLeavePayload> {
    const data = await this.#api.mutateOnce(BoardLeaveDocument, input, options);
    return data.boardLeave;
  }

  /** Asks to look again at why one may not write for a time. */
  async appeal(
    input: { id: string; note: string },
    options?: MutationOptions,
  ): Promise<BoardAppealPayload> {
    const data = await this.#api.mutateOnce(BoardAppealDocument, input, options);
    return data.boardAppeal;
  }

  /**
   * Posts, or answers a post. With an `offer` in the payload nothing was posted: show it, and let the writer decide;
   * `postAsItIs` posts it.
   */
  async write(
    { boardId, ...input }: { boardId: string } & Partial<BoardPostInput> & { text: string },
    options?: MutationOptions,
  ): Promise<BoardPostWritePayload> {
    const variables = { boardId, input: { postAsItIs: false, ...input } };
    const data = await this.#api.mutateOnce(BoardPostWriteDocument, variables, options);
    return data.boardPostWrite;
  }

  /** Takes a post of one's own back. */
  async takeBack(id: string, options?: MutationOptions): Promise<BoardPostTakeBackPayload> {
    const data = await this.#api.mutateOnce(BoardPostTakeBackDocument, { id }, options);
    return data.boardPostTakeBack;
  }

  /** Gives a word of encouragement, another in its place, or takes it back without a kind. */
  async encourage(
    { id, kind }: { id: string; kind?: BoardEncouragementKind | null },
    options?: MutationOptions,
  ): Promise<BoardPostEncouragePayload> {
    const variables = { id, kind: kind ?? null };
    const data = await this.#api.mutateOnce(BoardPostEncourageDocument, variables, options);
    return data.boardPostEncourage;
  }

  /** Asks a moderator to look at somebody else's post. */
  async report(
    input: { id: string; reason: BoardReportReason; note?: string },
    options?: MutationOptions,
  ): Promise<BoardPostReportPayload> {
    const data = await this.#api.mutateOnce(BoardPostReportDocument, input, options);
    return data.boardPostReport;
  }

  /** One page of what waits for moderators, urgent first, or of what they decided. @throws NotFoundError */
  async reviews(
    { boardId, settled = false, ...page }: { boardId: string; settled?: boolean } & Forwards,
    request?: RequestOptions,
  ): Promise<Page<BoardReview>> {
    const variables = { boardId, settled, ...page };
    const { boardReviews } = await this.#api.query(BoardReviewsDocument, variables, request);
    return found(boardReviews, 'BoardReviews');
  }

  /** Who wrote a post that waits; the look is written into the trail of accesses. @throws NotFoundError */
  async writer(reviewId: string, request?: RequestOptions): Promise<BoardWriter> {
    const { boardReview } = await this.#api.query(
      BoardReviewWriterDocument,
      { id: reviewId },
      request,
    );
    return found(boardReview, 'BoardReviewWriter').writer;
  }

  /** Leaves all as it is. */
  async keep(id: string, options?: MutationOptions): Promise<BoardReviewKeepPayload> {
    const data = await this.#api.mutateOnce(BoardReviewKeepDocument, { id }, options);
    return data.boardReviewKeep;
  }

  /** Hides a post, with a word to who wrote it. */
  async hide(
    input: { id: string; note: string },
    options?: MutationOptions,
  ): Promise<BoardReviewHidePayload> {
    const data = await this.#api.mutateOnce(BoardReviewHideDocument, input, options);
    return data.boardReviewHide;
  }

  /** Hides a post, and lets who wrote it read and not write until a moment. */
  async restrict(
    input: { id: string; until: string; note: string },
    options?: MutationOptions,
  ): Promise<BoardReviewRestrictPayload> {
    const data = await this.#api.mutateOnce(BoardReviewRestrictDocument, input, options);
    return data.boardReviewRestrict;
  }

  /** Lets who asked to look again write. */
  async lift(id: string, options?: MutationOptions): Promise<BoardReviewLiftPayload> {
    const data = await this.#api.mutateOnce(BoardReviewLiftDocument, { id }, options);
    return data.boardReviewLift;
  }

  /** Takes one's own decision back, within 8 seconds. */
  async undo(id: string, options?: MutationOptions): Promise<BoardReviewUndoPayload> {
    const data = await this.#api.mutateOnce(BoardReviewUndoDocument, { id }, options);
    return data.boardReviewUndo;
  }
}
