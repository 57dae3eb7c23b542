import { found, type Api, type MutationOptions } from '../api.ts';
import {
  KeptMeetingListDocument,
  MeetingCalendarDocument,
  MeetingFeedImportDocument,
  MeetingFeedListDocument,
  MeetingListDocument,
  MeetingKeepDocument,
  MeetingLetGoDocument,
  MeetingPlaceListDocument,
  type MeetingFeedFieldsFragment,
  type MeetingFeedImportInput,
  type MeetingFeedImportMutation,
  type KeptMeetingListQuery,
  type MeetingCalendarQuery,
  type MeetingCalendarQueryVariables,
  type MeetingFieldsFragment,
  type MeetingKeepMutation,
  type MeetingLetGoMutation,
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
/** A meeting that the caller keeps, with the time that is under way. */
export type KeptMeeting = NonNullable<KeptMeetingListQuery['keptMeetings']>[number];
/** A meeting as it was found: how far from the place asked near, and when within the hours asked for. */
export type FoundMeeting = Meeting & Omit<MeetingEdge, 'node'>;
/** Which meetings, and in which order: `near` a place by `DISTANCE`, `within` some hours by `OCCURRENCE`. */
export type MeetingsWanted = MeetingFilter & { orderBy?: MeetingOrder };
/** A town that meetings are held in, with its middle. */
export type MeetingPlace = NonNullable<MeetingPlaceListQuery['meetingPlaces']>[number];
/** A meeting as a file for a calendar: `fileName`, `mediaType`, and `content` in base64. */
export type MeetingCalendar = NonNullable<MeetingCalendarQuery['meetingCalendar']>;
/** The meeting that is kept, or why it is not. */
export type MeetingKeepPayload = MeetingKeepMutation['meetingKeep'];
/** The meeting that is kept no longer, or why it is. */
export type MeetingLetGoPayload = MeetingLetGoMutation['meetingLetGo'];
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
    const { meetingPlaces } = await this.#api.query(MeetingPlaceListDocument, { text }, request);
    return found(meetingPlaces, 'MeetingPlaceList');
  }

  /** The caller's own meetings, by name, also those under way (`currentOccurrence`). */
  async kept(request?: RequestOptions): Promise<KeptMeeting[]> {
    const { keptMeetings } = await this.#api.query(KeptMeetingListDocument, {}, request);
    return found(keptMeetings, 'KeptMeetingList');
  }

  /** Keeps a meeting among the caller's own, which nobody else sees. Said again it changes nothing. */
  async keep(meeting: { id: string }, request?: RequestOptions): Promise<MeetingKeepPayload> {
    return (await this.#api.mutate(MeetingKeepDocument, meeting, request)).meetingKeep;
  }

  /** Keeps a meeting no longer. Said again it changes nothing. */
  async letGo(meeting: { id: string }, request?: RequestOptions): Promise<MeetingLetGoPayload> {
    return (await this.#api.mutate(MeetingLetGoDocument, meeting, request)).meetingLetGo;
  }

  /** A meeting as iCalendar, by a title that tells of nothing unless asked otherwise; null when not held. */
  async calendar(
    input: MeetingCalendarQueryVariables,
    request?: RequestOptions,
  ): Promise<MeetingCalendar | null> {
    return (await this.#api.query(MeetingCalendarDocument, input, request)).meetingCalendar;
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
