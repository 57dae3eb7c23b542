import type { Api } from './api.ts';
import {
  CalendarFeedCreateDocument,
  CalendarFeedDocument,
  CalendarFeedRevokeDocument,
  type CalendarFeedCreateMutationVariables,
  type CalendarFeedCreateMutation,
  type CalendarFeedQuery,
  type CalendarFeedRevokeMutation,
} from './generated/graphql.ts';
import type { RequestOptions } from './http.ts';

/** A secret address at which a calendar reads what the caller holds or is expected at. */
export type CalendarFeed = NonNullable<CalendarFeedQuery['calendarFeed']>;
/** The new feed with its `path`, below the API's origin and told this once, or why there is none. */
export type CalendarFeedCreatePayload = CalendarFeedCreateMutation['calendarFeedCreate'];
/** Always without user errors: to end a feed that has ended is no mistake. */
export type CalendarFeedRevokePayload = CalendarFeedRevokeMutation['calendarFeedRevoke'];

export class Calendar {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** The caller's feed; null when there is none. */
  async feed(request?: RequestOptions): Promise<CalendarFeed | null> {
    const { calendarFeed } = await this.#api.query(CalendarFeedDocument, {}, request);
    return calendarFeed;
  }

  /** Makes a feed in place of the one before. Not tried again: each call ends the address of the last. */
  async createFeed(
    input: CalendarFeedCreateMutationVariables,
    request?: RequestOptions,
  ): Promise<CalendarFeedCreatePayload> {
    const data = await this.#api.mutate(CalendarFeedCreateDocument, input, request);
    return data.calendarFeedCreate;
  }

  /** Ends the feed: its address is unknown from now on. */
  async revokeFeed(request?: RequestOptions): Promise<CalendarFeedRevokePayload> {
    const data = await this.#api.mutate(CalendarFeedRevokeDocument, {}, request);
    return data.calendarFeedRevoke;
  }
}
