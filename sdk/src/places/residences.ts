import { found, type Api, type MutationOptions } from '../api.ts';
import {
  BedHoldDocument,
  BedReleaseDocument,
  BedReturnDocument,
  BedTakeOutDocument,
  ResidenceBoardDocument,
  ResidenceCloseDocument,
  ResidenceCreateDocument,
  ResidenceDetailDocument,
  ResidenceEditDocument,
  ResidenceEventsDocument,
  ResidenceListDocument,
  ResidenceStaysDocument,
  type BedFieldsFragment,
  type BedHoldInput,
  type BedHoldMutation,
  type BedOutReason,
  type BedReleaseMutation,
  type BedReturnMutation,
  type BedTakeOutMutation,
  type ResidenceBoardQuery,
  type ResidenceCloseMutation,
  type ResidenceCreateMutation,
  type ResidenceDetailQuery,
  type ResidenceEditMutation,
  type ResidenceEventsSubscription,
  type ResidenceFieldsFragment,
  type ResidenceInput,
} from '../generated/graphql.ts';
import type { RequestOptions } from '../http.ts';
import {
  iterate,
  type Items,
  type IterateOptions,
  type Page,
  type PageOptions,
} from '../iterate.ts';
import type { Stay } from './stays.ts';
import { itemOf, type StreamItem } from '../stream-item.ts';
import { watch, type Watch, type WatchOptions, type WatchSettings } from '../watch.ts';

/** A home where members live together, with how many beds stand where. */
export type Residence = ResidenceFieldsFragment;
/** A residence with how its beds were used. */
export type ResidenceDetail = NonNullable<ResidenceDetailQuery['residence']>;
/** A residence with its rooms and beds, and who waits for one. */
export type ResidenceBoard = NonNullable<ResidenceBoardQuery['residence']>;
/** A bed as it stands now. */
export type Bed = BedFieldsFragment;

export type ResidenceCreatePayload = ResidenceCreateMutation['residenceCreate'];
/** The residence as it is now, also when the change was refused. */
export type ResidenceEditPayload = ResidenceEditMutation['residenceEdit'];
export type ResidenceClosePayload = ResidenceCloseMutation['residenceClose'];
/** The bed as it is now, also when the change was refused. */
export type BedHoldPayload = BedHoldMutation['bedHold'];
export type BedReleasePayload = BedReleaseMutation['bedRelease'];
export type BedTakeOutPayload = BedTakeOutMutation['bedTakeOut'];
export type BedReturnPayload = BedReturnMutation['bedReturn'];

/** Something changed on a bed board; `beds` are those it concerns, as they are now. */
export type ResidenceEvent = Omit<
  Extract<ResidenceEventsSubscription['residenceEvents'], { __typename: 'ResidenceEvent' }>,
  '__typename'
>;
/** What `residences.watch` gives: an event, a heartbeat, or a gap. */
export type ResidenceItem = StreamItem<ResidenceEvent>;

type Forwards = Pick<PageOptions, 'first' | 'after'>;

export interface ResidenceSelection {
  /** Those that have closed, instead of those that go on. */
  ended?: boolean;
}

/** A residence to change. */
export interface ResidenceTarget {
  id: string;
  /** Refuse when the residence is of another version. */
  expectedVersion: number;
}

/** A bed to change. */
export interface BedTarget {
  id: string;
  /** Refuse when the bed is of another version. */
  expectedVersion?: number;
}

export class Residences {
  readonly #api: Api;
  readonly #live: WatchSettings;

  constructor(api: Api, live: WatchSettings) {
    this.#api = api;
    this.#live = live;
  }

  /** One page of the organization's residences by name. One request. */
  async list(
    { ended = false, first, after }: ResidenceSelection & Forwards = {},
    request?: RequestOptions,
  ): Promise<Page<Residence>> {
    const variables = { filter: { ended }, first, after };
    const { residences } = await this.#api.query(ResidenceListDocument, variables, request);
    return found(residences, 'ResidenceList');
  }

  /** The organization's residences, page by page. */
  iterate(
    options: ResidenceSelection & IterateOptions = {},
    request?: RequestOptions,
  ): Items<Residence> {
    return iterate(options, (page) => this.list(page, request));
  }

  /**
   * One residence, also one that has closed; null when unknown.
   * @param span of how many days before today its occupancy is, 1 to 366
   */
  async get(id: string, span = 30, request?: RequestOptions): Promise<ResidenceDetail | null> {
    const { residence } = await this.#api.query(ResidenceDetailDocument, { id, span }, request);
    return residence;
  }

  /** Rooms and beds of a residence as they stand now, and the first 50 who wait; null when unknown. */
  async board(id: string, request?: RequestOptions): Promise<ResidenceBoard | null> {
    const { residence } = await this.#api.query(ResidenceBoardDocument, { id }, request);
    return residence;
  }

  /** One page of the stays in a residence that the caller may see, newest first. */
  async stays(
    id: string,
    options: { ended?: boolean } & Forwards = {},
    request?: RequestOptions,
  ): Promise<Page<Stay>> {
    const variables = { id, ...options };
    const { residence } = await this.#api.query(ResidenceStaysDocument, variables, request);
    return found(residence, 'ResidenceStays').stays;
  }

  /** The stays in a residence that the caller may see, page by page. */
  iterateStays(
    id: string,
    options: { ended?: boolean } & IterateOptions = {},
    request?: RequestOptions,
  ): Items<Stay> {
    return iterate(options, (page) => this.stays(id, page, request));
  }

  /** What changes on the bed board of a residence, from now on unless `after` is given. */
  watch(residenceId: string, options: WatchOptions = {}): Watch<ResidenceEvent> {
    const stream = {
      document: ResidenceEventsDocument,
      variables: { residenceId },
      read: ({ residenceEvents }: ResidenceEventsSubscription): ResidenceItem =>
        itemOf<ResidenceEvent>(residenceEvents),
    };
    return watch(this.#live, stream, options);
  }

  /** Opens a residence. */
  async create(input: ResidenceInput, options?: MutationOptions): Promise<ResidenceCreatePayload> {
    const data = await this.#api.mutateOnce(ResidenceCreateDocument, { input }, options);
    return data.residenceCreate;
  }

  /** Replaces what a residence is like: what is absent is taken away. */
  async edit(
    { id, expectedVersion, ...input }: ResidenceTarget & ResidenceInput,
    options?: MutationOptions,
  ): Promise<ResidenceEditPayload> {
    const variables = { id, expectedVersion, input };
    const data = await this.#api.mutateOnce(ResidenceEditDocument, variables, options);
    return data.residenceEdit;
  }

  /** Closes a residence in which nobody lives any more. */
  async close(target: ResidenceTarget, options?: MutationOptions): Promise<ResidenceClosePayload> {
    const data = await this.#api.mutateOnce(ResidenceCloseDocument, target, options);
    return data.residenceClose;
  }

  /** Keeps a bed for somebody until a moment, after which it is free by itself. */
  async holdBed(input: BedHoldInput, options?: MutationOptions): Promise<BedHoldPayload> {
    const data = await this.#api.mutateOnce(BedHoldDocument, { input }, options);
    return data.bedHold;
  }

  /** Gives a bed free that is held. */
  async releaseBed(target: BedTarget, options?: MutationOptions): Promise<BedReleasePayload> {
    const data = await this.#api.mutateOnce(BedReleaseDocument, target, options);
    return data.bedRelease;
  }

  /** Takes a bed out of service. */
  async takeBedOut(
    target: BedTarget & { reason: BedOutReason; note?: string },
    options?: MutationOptions,
  ): Promise<BedTakeOutPayload> {
    const data = await this.#api.mutateOnce(BedTakeOutDocument, target, options);
    return data.bedTakeOut;
  }

  /** Puts a bed back into service. */
  async returnBed(target: BedTarget, options?: MutationOptions): Promise<BedReturnPayload> {
    const data = await this.#api.mutateOnce(BedReturnDocument, target, options);
    return data.bedReturn;
  }
}
