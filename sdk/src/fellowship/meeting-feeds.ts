import { found, type Api, type MutationOptions } from '../api.ts';
import {
  MeetingDuplicateListDocument,
  MeetingDuplicateUndoDocument,
  MeetingExportCreateDocument,
  MeetingExportDocument,
  MeetingExportRevokeDocument,
  MeetingFeedConfirmDocument,
  MeetingFeedDiscardDocument,
  MeetingFeedEditDocument,
  MeetingFeedEndDocument,
  MeetingFeedPauseDocument,
  MeetingFeedResumeDocument,
  MeetingFeedRollbackDocument,
  MeetingFeedRunListDocument,
  type MeetingDuplicateFieldsFragment,
  type MeetingDuplicateUndoMutation,
  type MeetingExportCreateMutation,
  type MeetingExportQuery,
  type MeetingExportRevokeMutation,
  type MeetingFeedConfirmMutation,
  type MeetingFeedDiscardMutation,
  type MeetingFeedEditMutation,
  type MeetingFeedEditMutationVariables,
  type MeetingFeedEndMutation,
  type MeetingFeedPauseMutation,
  type MeetingFeedResumeMutation,
  type MeetingFeedRollbackMutation,
  type MeetingFeedRunFieldsFragment,
} from '../generated/graphql.ts';
import type { RequestOptions } from '../http.ts';
import {
  iterate,
  type Items,
  type IterateOptions,
  type Page,
  type PageOptions,
} from '../iterate.ts';

/** One reading of a feed: what it did, or what it would do once somebody confirms it. */
export type MeetingFeedRun = MeetingFeedRunFieldsFragment;
/** Two meetings of different feeds that are taken to be one. */
export type MeetingDuplicate = MeetingDuplicateFieldsFragment;
/** What is known of the secret address at which the meetings are read. */
export type MeetingExport = NonNullable<MeetingExportQuery['meetingExport']>;
/** The feed after an edit, or why it was refused. */
export type MeetingFeedEditPayload = MeetingFeedEditMutation['meetingFeedEdit'];
/** The paused feed, or why it was not paused. */
export type MeetingFeedPausePayload = MeetingFeedPauseMutation['meetingFeedPause'];
/** The feed that goes on, or why it does not. */
export type MeetingFeedResumePayload = MeetingFeedResumeMutation['meetingFeedResume'];
/** The feed that was ended, or why it was not. */
export type MeetingFeedEndPayload = MeetingFeedEndMutation['meetingFeedEnd'];
/** The reading that was taken over, or why it was not. */
export type MeetingFeedConfirmPayload = MeetingFeedConfirmMutation['meetingFeedConfirm'];
/** The reading that was left, or why it was not. */
export type MeetingFeedDiscardPayload = MeetingFeedDiscardMutation['meetingFeedDiscard'];
/** The reading that was taken back, or why it was not. */
export type MeetingFeedRollbackPayload = MeetingFeedRollbackMutation['meetingFeedRollback'];
/** The pair that is shown as two, or why it is not. */
export type MeetingDuplicateUndoPayload = MeetingDuplicateUndoMutation['meetingDuplicateUndo'];
/** The new address with its `path`, below the API's origin and told this once. */
export type MeetingExportCreatePayload = MeetingExportCreateMutation['meetingExportCreate'];
/** Always without user errors: to end an address that has ended is no mistake. */
export type MeetingExportRevokePayload = MeetingExportRevokeMutation['meetingExportRevoke'];

/** A feed as it was read: `id` and `version` of it. */
export interface MeetingFeedVersion {
  id: string;
  expectedVersion: number;
}

type Edit = Omit<MeetingFeedEditMutationVariables, 'idempotencyKey'>;

/** How feeds are kept in step; they are listed and read with `meetings`. */
export class MeetingFeeds {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** A page of the readings of a feed, the newest first. One request. */
  async runs(
    { id, ...page }: { id: string } & PageOptions,
    request?: RequestOptions,
  ): Promise<Page<MeetingFeedRun>> {
    const { node } = await this.#api.query(MeetingFeedRunListDocument, { id, ...page }, request);
    const feed = found(node, 'MeetingFeedRunList');
    return found(feed.__typename === 'MeetingFeed' ? feed.runs : null, 'MeetingFeedRunList');
  }

  /** Changes what a feed is, and how often it is read by itself: `refreshHours`, null for never. */
  async edit(input: Edit, options?: MutationOptions): Promise<MeetingFeedEditPayload> {
    return (await this.#api.mutateOnce(MeetingFeedEditDocument, input, options)).meetingFeedEdit;
  }

  /** Reads a feed by itself no longer, until it is resumed. */
  async pause(
    feed: MeetingFeedVersion,
    options?: MutationOptions,
  ): Promise<MeetingFeedPausePayload> {
    return (await this.#api.mutateOnce(MeetingFeedPauseDocument, feed, options)).meetingFeedPause;
  }

  /** Reads a paused feed by itself again, at once and then in its rhythm. */
  async resume(
    feed: MeetingFeedVersion,
    options?: MutationOptions,
  ): Promise<MeetingFeedResumePayload> {
    return (await this.#api.mutateOnce(MeetingFeedResumeDocument, feed, options)).meetingFeedResume;
  }

  /** Ends a feed, and its meetings with it. */
  async end(feed: MeetingFeedVersion, options?: MutationOptions): Promise<MeetingFeedEndPayload> {
    return (await this.#api.mutateOnce(MeetingFeedEndDocument, feed, options)).meetingFeedEnd;
  }

  /** Takes over a reading that is held, with what it ends. */
  async confirm(
    run: { runId: string },
    options?: MutationOptions,
  ): Promise<MeetingFeedConfirmPayload> {
    const data = await this.#api.mutateOnce(MeetingFeedConfirmDocument, run, options);
    return data.meetingFeedConfirm;
  }

  /** Leaves a reading that is held. */
  async discard(
    run: { runId: string },
    options?: MutationOptions,
  ): Promise<MeetingFeedDiscardPayload> {
    const data = await this.#api.mutateOnce(MeetingFeedDiscardDocument, run, options);
    return data.meetingFeedDiscard;
  }

  /** Takes the newest reading that was taken over back (`canRollBack`), and pauses the feed. */
  async rollBack(
    run: { runId: string },
    options?: MutationOptions,
  ): Promise<MeetingFeedRollbackPayload> {
    const data = await this.#api.mutateOnce(MeetingFeedRollbackDocument, run, options);
    return data.meetingFeedRollback;
  }

  /** A page of the meetings that are taken to be one, the newest first. One request. */
  async duplicates(
    page: PageOptions = {},
    request?: RequestOptions,
  ): Promise<Page<MeetingDuplicate>> {
    const data = await this.#api.query(MeetingDuplicateListDocument, page, request);
    return found(data.meetingDuplicates, 'MeetingDuplicateList');
  }

  /** The meetings that are taken to be one, page by page. */
  iterateDuplicates(
    options: IterateOptions = {},
    request?: RequestOptions,
  ): Items<MeetingDuplicate> {
    return iterate(options, (page) => this.duplicates(page, request));
  }

  /** Says that two meetings are two: both are shown, from now on and for good. */
  async undoDuplicate(
    pair: { id: string },
    options?: MutationOptions,
  ): Promise<MeetingDuplicateUndoPayload> {
    const data = await this.#api.mutateOnce(MeetingDuplicateUndoDocument, pair, options);
    return data.meetingDuplicateUndo;
  }

  /** The secret address at which the meetings are read as Meeting Guide JSON; null when there is none. */
  async export(request?: RequestOptions): Promise<MeetingExport | null> {
    return (await this.#api.query(MeetingExportDocument, {}, request)).meetingExport;
  }

  /** Makes an address in place of the one before. Not tried again: each call ends the address of the last. */
  async createExport(request?: RequestOptions): Promise<MeetingExportCreatePayload> {
    return (await this.#api.mutate(MeetingExportCreateDocument, {}, request)).meetingExportCreate;
  }

  /** Ends the address: it is unknown from now on. */
  async revokeExport(request?: RequestOptions): Promise<MeetingExportRevokePayload> {
    return (await this.#api.mutate(MeetingExportRevokeDocument, {}, request)).meetingExportRevoke;
  }
}
