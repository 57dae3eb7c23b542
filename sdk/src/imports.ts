import { found, type Api, type MutationOptions } from './api.ts';
import {
  ImportCancelDocument,
  ImportDetailDocument,
  ImportEventsDocument,
  ImportFaultListDocument,
  ImportFileRemoveDocument,
  ImportListDocument,
  ImportStartDocument,
  type ImportCancelMutation,
  type ImportEventsSubscription,
  type ImportFaultFieldsFragment,
  type ImportFileRemoveMutation,
  type ImportRunFieldsFragment,
  type ImportStartInput,
  type ImportStartMutation,
} from './generated/graphql.ts';
import type { RequestOptions } from './http.ts';
import {
  iterate,
  type Items,
  type IterateOptions,
  type Page,
  type PageOptions,
} from './iterate.ts';
import { itemOf, type StreamItem } from './stream-item.ts';
import { watch, type Watch, type WatchOptions, type WatchSettings } from './watch.ts';

/** A run over a file of members: a dry run, or an import. */
export type ImportRun = ImportRunFieldsFragment;
/** Why a row is not brought in. */
export type ImportFault = ImportFaultFieldsFragment;
export type ImportStartPayload = ImportStartMutation['importStart'];
export type ImportCancelPayload = ImportCancelMutation['importCancel'];
export type ImportFileRemovePayload = ImportFileRemoveMutation['importFileRemove'];
/** An import has come further; `run` is the import as it is then. */
export type ImportEvent = Omit<
  Extract<ImportEventsSubscription['importEvents'], { __typename: 'ImportEvent' }>,
  '__typename'
>;
/** What `imports.watch` gives: an event, a heartbeat, or a gap. */
export type ImportItem = StreamItem<ImportEvent>;

/** A file as it was taken. */
export interface ImportFile {
  id: string;
  /** Rows in it, without the header. */
  rowCount: number;
  /** Columns that are not read. */
  ignoredColumns: string[];
  /** Until when it is kept, RFC 3339. */
  keptUntil: string;
}

export class Imports {
  readonly #api: Api;
  readonly #live: WatchSettings;

  constructor(api: Api, live: WatchSettings) {
    this.#api = api;
    this.#live = live;
  }

  /**
   * Sends a CSV of members, which is kept sealed for some days. `ValidationError` when it holds none;
   * `graphqlErrors[0].extensions.reason` says why.
   */
  async upload(
    body: Blob | string,
    { fileName = 'members.csv', ...options }: RequestOptions & { fileName?: string } = {},
  ): Promise<ImportFile> {
    const call = { name: 'ImportUpload', path: 'files/imports', type: 'text/csv', fileName, body };
    const { file } = await this.#api.sendFile<{ file: ImportFile }>(call, options);
    return file;
  }

  /** Starts a run over a file: a dry run, which changes nothing, or the import itself. */
  async start(input: ImportStartInput, options?: MutationOptions): Promise<ImportStartPayload> {
    const data = await this.#api.mutateOnce(ImportStartDocument, { input }, options);
    return data.importStart;
  }

  /** Ends a run. What was brought in stays, and a new run goes on with the rest. */
  async cancel(id: string, options?: MutationOptions): Promise<ImportCancelPayload> {
    const data = await this.#api.mutateOnce(ImportCancelDocument, { id }, options);
    return data.importCancel;
  }

  /** Removes a file before its time. What goes on over it ends with FILE_GONE; runs and their faults stay. */
  async removeFile(fileId: string, options?: MutationOptions): Promise<ImportFileRemovePayload> {
    const data = await this.#api.mutateOnce(ImportFileRemoveDocument, { id: fileId }, options);
    return data.importFileRemove;
  }

  /** One run; null when unknown or not for the caller. */
  async get(id: string, request?: RequestOptions): Promise<ImportRun | null> {
    const { importRun } = await this.#api.query(ImportDetailDocument, { id }, request);
    return importRun ?? null;
  }

  /** One page of the runs, the newest first. */
  async list(options: PageOptions = {}, request?: RequestOptions): Promise<Page<ImportRun>> {
    const { imports } = await this.#api.query(ImportListDocument, { ...options }, request);
    return found(imports, 'ImportList');
  }

  /** The runs, page by page. */
  iterate(options: IterateOptions = {}, request?: RequestOptions): Items<ImportRun> {
    return iterate(options, (page) => this.list(page, request));
  }

  /** One page of what is wrong in the file of a run, by row. `NotFoundError` for an unknown run. */
  async faults(
    id: string,
    options: PageOptions = {},
    request?: RequestOptions,
  ): Promise<Page<ImportFault>> {
    const variables = { id, ...options };
    const { importRun } = await this.#api.query(ImportFaultListDocument, variables, request);
    return found(importRun, 'ImportFaultList').faults;
  }

  /** All that is wrong in the file of a run, page by page. */
  iterateFaults(
    id: string,
    options: IterateOptions = {},
    request?: RequestOptions,
  ): Items<ImportFault> {
    return iterate(options, (page) => this.faults(id, page, request));
  }

  /**
   * How a run comes along, from its start unless said otherwise. It goes on after the end: leave the loop once
   * `run.endedAt` is there.
   */
  watch(importId: string, options: WatchOptions = {}): Watch<ImportEvent> {
    const stream = {
      document: ImportEventsDocument,
      variables: { importId },
      read: ({ importEvents }: ImportEventsSubscription): ImportItem =>
        itemOf<ImportEvent>(importEvents),
    };
    return watch(this.#live, stream, options);
  }
}
