import { found, type Api, type MutationOptions } from './api.ts';
import {
  MemberDetailDocument,
  MemberDuplicatesDocument,
  MemberEnrollDocument,
  MemberListDocument,
  MonitoringEventListDocument,
  type MemberDetailQuery,
  type MemberDuplicatesInput,
  type MemberDuplicatesQuery,
  type MemberEnrollInput,
  type MemberEnrollMutation,
  type MemberFilter,
  type MemberOrder,
  type MemberSummaryFragment,
  type MonitoringEventFieldsFragment,
  type MonitoringEventKind,
  type RiskBand,
} from './generated/graphql.ts';
import type { RequestOptions } from './http.ts';
import {
  iterate,
  type Items,
  type IterateOptions,
  type Page,
  type PageOptions,
} from './iterate.ts';

/** A member as in a list. */
export type MemberSummary = MemberSummaryFragment;
/** A member with contact, care team, enrollments and newest alerts. */
export type MemberDetail = NonNullable<MemberDetailQuery['member']>;
/** Something that happened with a member; `__typename` says what. */
export type MonitoringEvent = MonitoringEventFieldsFragment;
/** A member who may be the person looked for. */
export type MemberDuplicate = NonNullable<MemberDuplicatesQuery['memberDuplicates']>[number];
/** The new member, or why there is none. */
export type MemberEnrollPayload = MemberEnrollMutation['memberEnroll'];

export interface MemberSelection extends MemberFilter {
  /** Only those in this risk band: short for `bands` with one. */
  band?: RiskBand;
  /** By risk, highest first, when absent. */
  orderBy?: MemberOrder;
}

export interface EventSelection {
  /** Only these kinds; all when absent. */
  kinds?: MonitoringEventKind[];
}

export class Members {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** One page of the members the caller may see, by risk unless said otherwise. One request. */
  async list(
    options: MemberSelection & PageOptions = {},
    request?: RequestOptions,
  ): Promise<Page<MemberSummary>> {
    const { first, after, last, before, orderBy, band, ...filter } = options;
    if (band) filter.bands = [band];
    const variables = { filter, orderBy, first, after, last, before };
    const { members } = await this.#api.query(MemberListDocument, variables, request);
    return found(members, 'MemberList');
  }

  /** The members the caller may see, page by page. */
  iterate(
    options: MemberSelection & IterateOptions = {},
    request?: RequestOptions,
  ): Items<MemberSummary> {
    return iterate(options, (page) => this.list(page, request));
  }

  /** One member; null when unknown or not visible to the caller. */
  async get(id: string, request?: RequestOptions): Promise<MemberDetail | null> {
    const { member } = await this.#api.query(MemberDetailDocument, { id }, request);
    return member;
  }

  /**
   * Who may be this person already, the most alike first, at most 5: ask before enrolling somebody. Give
   * what is known of alias, legal name, birth date and telephone.
   */
  async duplicates(
    input: MemberDuplicatesInput,
    request?: RequestOptions,
  ): Promise<readonly MemberDuplicate[]> {
    const data = await this.#api.query(MemberDuplicatesDocument, { input }, request);
    return found(data.memberDuplicates, 'MemberDuplicates');
  }

  /** Enrolls a member. Until they first check in their risk is UNKNOWN. */
  async enroll(input: MemberEnrollInput, options?: MutationOptions): Promise<MemberEnrollPayload> {
    const data = await this.#api.mutateOnce(MemberEnrollDocument, { input }, options);
    return data.memberEnroll;
  }

  /** One page of what happened with a member, newest first. `NotFoundError` for an unknown member. */
  async events(
    memberId: string,
    { kinds, first, after, last, before }: EventSelection & PageOptions = {},
    request?: RequestOptions,
  ): Promise<Page<MonitoringEvent>> {
    const variables = { memberId, kinds, first, after, last, before };
    const data = await this.#api.query(MonitoringEventListDocument, variables, request);
    return found(data.monitoringEvents, 'MonitoringEventList');
  }

  /** What happened with a member, newest first, page by page. */
  iterateEvents(
    memberId: string,
    options: EventSelection & IterateOptions = {},
    request?: RequestOptions,
  ): Items<MonitoringEvent> {
    return iterate(options, (page) => this.events(memberId, page, request));
  }
}
