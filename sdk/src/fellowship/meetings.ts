import { found, type Api, type MutationOptions } from '../api.ts';
import {
  MeetingFeedImportDocument,
  MeetingFeedListDocument,
  MeetingListDocument,
  MeetingPlaceListDocument,
  type MeetingFeedFieldsFragment,
  type MeetingFeedImportInput,
  type MeetingFeedImportMutation,
  type MeetingFieldsFragment,
  type MeetingFilter,
  type MeetingListQuery,
  type MeetingOrder,
  type MeetingPlaceListQuery,
} from '../generated/graphql.ts';
import type { RequestOptions } from '../http.ts';
import {
  iterate,
  type Items,
  type IterateOptions,
  type Page,
  type PageOptions,
} from '../iterate.ts';

/** A meeting of a mutual-help group, with the next time it is held. */
export type Meeting = MeetingFieldsFragment;
/** A meeting as it was found: how far from the place asked near, and when within the hours asked for. */
export type FoundMeeting = Meeting & Omit<MeetingEdge, 'node'>;
/** Which meetings, and in which order: `near` a place by `DISTANCE`, `within` some hours by `OCCURRENCE`. */
export type MeetingsWanted = MeetingFilter & { orderBy?: MeetingOrder };
/** A town that meetings are held in, with its middle. */
export type MeetingPlace = MeetingPlaceListQuery['meetingPlaces'][number];
/** A published list of meetings, with what its last import did. */
export type MeetingFeed = MeetingFeedFieldsFragment;
/** The feed after its import, or why it was not read. */
export type MeetingFeedImportPayload = MeetingFeedImportMutation['meetingFeedImport'];

type MeetingEdge = NonNullable<MeetingListQuery['meetings']>['edges'][number];

/** A feed is fetched from its publisher while the caller waits. */
const IMPORT_TIMEOUT_MS = 120_000;

export class Meetings {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** One page of the meetings that are held, by day of the week and time unless asked otherwise. One request. */
  async list(
    options: MeetingsWanted & PageOptions = {},
    request?: RequestOptions,
  ): Promise<Page<FoundMeeting>> {
    const { first, after, last, before, orderBy, ...filter } = options;
    const variables = { filter, orderBy, first, after, last, before };
    const { meetings } = await this.#api.query(MeetingListDocument, variables, request);
    const { edges, pageInfo } = found(meetings, 'MeetingList');
    return { nodes: edges.map(({ node, ...how }) => ({ ...node, ...how })), pageInfo };
  }

  /** The meetings that are held, page by page. */
  iterate(
    options: MeetingsWanted & IterateOptions = {},
    request?: RequestOptions,
  ): Items<FoundMeeting> {
    return iterate(options, (page) => this.list(page, request));
  }

  /** Towns that meetings are held in by a part of their names, 2 to 80 characters: to look `near` one. */
  async places(text: string, request?: RequestOptions): Promise<MeetingPlace[]> {
    return (await this.#api.query(MeetingPlaceListDocument, { text }, request)).meetingPlaces;
  }

  /** The feeds that meetings come from, by name. */
  async feeds(request?: RequestOptions): Promise<MeetingFeed[]> {
    const { meetingFeeds } = await this.#api.query(MeetingFeedListDocument, {}, request);
    return found(meetingFeeds, 'MeetingFeedList');
  }

  /**
   * Reads a feed and brings the meetings into step with it; the same feed twice changes nothing. Rows
   * that cannot be read are in `feed.lastImport.rejections`. May take two minutes unless `timeoutMs` is
   * given.
   */
  async importFeed(
    input: MeetingFeedImportInput,
    options?: MutationOptions,
  ): Promise<MeetingFeedImportPayload> {
    const patient = { timeoutMs: IMPORT_TIMEOUT_MS, ...options };
    const data = await this.#api.mutateOnce(MeetingFeedImportDocument, { input }, patient);
    return data.meetingFeedImport;
  }
}
