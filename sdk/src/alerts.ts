import { found, type Api, type MutationOptions } from './api.ts';
import {
  AlertAcknowledgeDocument,
  AlertDetailDocument,
  AlertEscalateDocument,
  AlertEventsDocument,
  AlertListDocument,
  AlertLogContactDocument,
  AlertResolveDocument,
  AlertStreamDocument,
  AlertUndoDocument,
  EscalationLadderSetDocument,
  EscalationLaddersDocument,
  type AlertAcknowledgeMutation,
  type AlertContactInput,
  type AlertDetailQuery,
  type AlertEscalateMutation,
  type AlertEventFieldsFragment,
  type AlertEventFilter,
  type AlertEventsSubscription,
  type AlertFieldsFragment,
  type AlertFilter,
  type AlertLogContactMutation,
  type AlertOrder,
  type AlertResolveInput,
  type AlertResolveMutation,
  type AlertStreamQuery,
  type AlertUndoMutation,
  type EscalationLadderFieldsFragment,
  type EscalationLadderInput,
  type EscalationLadderSetMutation,
  type EscalationLadderSetMutationVariables,
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

/** An alert as in a list. */
export type Alert = AlertFieldsFragment;
/** An alert with the member's contact card and every step. */
export type AlertDetail = Exclude<
  NonNullable<AlertDetailQuery['node']>,
  Record<PropertyKey, never>
>;
/** Something that happened to an alert, with the alert as it is now. */
export type AlertEvent = AlertEventFieldsFragment;
/** What `alerts.watch` gives: an event, a heartbeat, or a gap. */
export type AlertItem = StreamItem<AlertEvent>;
/** A stretch of the stream of alerts. */
export type AlertStream = NonNullable<AlertStreamQuery['alertStream']>;

/** The alert as it is now, also when somebody else was first. */
export type AlertAcknowledgePayload = AlertAcknowledgeMutation['alertAcknowledge'];
export type AlertLogContactPayload = AlertLogContactMutation['alertLogContact'];
export type AlertResolvePayload = AlertResolveMutation['alertResolve'];
export type AlertUndoPayload = AlertUndoMutation['alertUndo'];
export type AlertEscalatePayload = AlertEscalateMutation['alertEscalate'];

/** How alerts of one severity climb while nobody answers them. */
export type EscalationLadder = EscalationLadderFieldsFragment;
/** The ladder as it is now, also when somebody else was first. */
export type EscalationLadderSetPayload = EscalationLadderSetMutation['escalationLadderSet'];

/** A ladder as it is to be. */
export interface EscalationLadderChange extends EscalationLadderInput {
  severity: EscalationLadderSetMutationVariables['severity'];
  /** The version that was changed; 0 for the ladder that Holdfast comes with. */
  expectedVersion: number;
}

export interface AlertSelection extends AlertFilter {
  /** The most severe and oldest first when absent. */
  orderBy?: AlertOrder;
}

/** An alert to change. */
export interface AlertTarget {
  id: string;
  /** Refuse when the alert is of another version. */
  expectedVersion?: number;
}

export interface AlertWatchOptions extends WatchOptions {
  /** Which events. A cursor holds for the filter it was given under. */
  filter?: AlertEventFilter;
}

export interface AlertStreamOptions {
  /** Begin after this cursor; at the stream's start when absent. */
  after?: string;
  /** How many events, 1 to 100; 25 when absent. */
  first?: number;
  /** Which events. */
  filter?: AlertEventFilter;
}

export class Alerts {
  readonly #api: Api;
  readonly #live: WatchSettings;

  constructor(api: Api, live: WatchSettings) {
    this.#api = api;
    this.#live = live;
  }

  /** One page of the alerts about the members the caller may see. One request. */
  async list(
    options: AlertSelection & PageOptions = {},
    request?: RequestOptions,
  ): Promise<Page<Alert>> {
    const { first, after, last, before, orderBy, ...filter } = options;
    const variables = { filter, orderBy, first, after, last, before };
    const { alerts } = await this.#api.query(AlertListDocument, variables, request);
    return found(alerts, 'AlertList');
  }

  /** Alerts about the members the caller may see, page by page. */
  iterate(options: AlertSelection & IterateOptions = {}, request?: RequestOptions): Items<Alert> {
    return iterate(options, (page) => this.list(page, request));
  }

  /** One alert; null when unknown or not visible to the caller. */
  async get(id: string, request?: RequestOptions): Promise<AlertDetail | null> {
    const { node } = await this.#api.query(AlertDetailDocument, { id }, request);
    // An id of something else gives an empty object.
    return node && 'id' in node ? (node as AlertDetail) : null;
  }

  /** Takes an alert. Who comes second finds STATE_NOT_ALLOWED and the alert, which says who has it. */
  async acknowledge(
    target: AlertTarget & { note?: string },
    options?: MutationOptions,
  ): Promise<AlertAcknowledgePayload> {
    const data = await this.#api.mutateOnce(AlertAcknowledgeDocument, target, options);
    return data.alertAcknowledge;
  }

  /** Logs a contact with the member, or an attempt. */
  async logContact(
    contact: AlertTarget & AlertContactInput,
    options?: MutationOptions,
  ): Promise<AlertLogContactPayload> {
    const data = await this.#api.mutateOnce(AlertLogContactDocument, withInput(contact), options);
    return data.alertLogContact;
  }

  /** Settles an alert. */
  async resolve(
    settlement: AlertTarget & AlertResolveInput,
    options?: MutationOptions,
  ): Promise<AlertResolvePayload> {
    const data = await this.#api.mutateOnce(AlertResolveDocument, withInput(settlement), options);
    return data.alertResolve;
  }

  /** Undoes the newest acknowledgment or settlement, within 8 seconds, by whoever made it. */
  async undo(target: AlertTarget, options?: MutationOptions): Promise<AlertUndoPayload> {
    const data = await this.#api.mutateOnce(AlertUndoDocument, target, options);
    return data.alertUndo;
  }

  /** Tells the next step of the alert's ladder now; who has it keeps it. */
  async escalate(
    target: AlertTarget & { note?: string },
    options?: MutationOptions,
  ): Promise<AlertEscalatePayload> {
    const data = await this.#api.mutateOnce(AlertEscalateDocument, target, options);
    return data.alertEscalate;
  }

  /** How alerts climb while nobody answers them: a ladder for each severity, the most severe first. */
  async ladders(request?: RequestOptions): Promise<EscalationLadder[]> {
    const { escalationLadders } = await this.#api.query(EscalationLaddersDocument, {}, request);
    return found(escalationLadders, 'EscalationLadders');
  }

  /** Changes the ladder of a severity, by which alerts climb from their next step on. */
  async setLadder(
    { severity, expectedVersion, ...input }: EscalationLadderChange,
    options?: MutationOptions,
  ): Promise<EscalationLadderSetPayload> {
    const variables = { severity, expectedVersion, input };
    const data = await this.#api.mutateOnce(EscalationLadderSetDocument, variables, options);
    return data.escalationLadderSet;
  }

  /** What `watch` carries, by query: a stretch of the stream, and where its head is. */
  async stream(
    { first = 25, ...options }: AlertStreamOptions = {},
    request?: RequestOptions,
  ): Promise<AlertStream> {
    const data = await this.#api.query(AlertStreamDocument, { first, ...options }, request);
    return found(data.alertStream, 'AlertStream');
  }

  /**
   * What happens to the alerts the caller may see, live. Resumes by itself after any disconnect, from
   * where it was; each watch has a connection of its own.
   */
  watch({ filter, ...options }: AlertWatchOptions = {}): Watch<AlertEvent> {
    const head = async (signal: AbortSignal) =>
      (await this.stream({ first: 1, filter }, { signal })).headCursor;
    const stream = {
      document: AlertEventsDocument,
      variables: { filter },
      read: ({ alertEvents }: AlertEventsSubscription): AlertItem =>
        itemOf<AlertEvent>(alertEvents),
      head,
    };
    return watch(this.#live, stream, options);
  }
}

function withInput<Input extends object>({ id, expectedVersion, ...input }: AlertTarget & Input) {
  return { id, expectedVersion, input };
}
