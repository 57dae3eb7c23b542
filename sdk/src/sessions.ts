import type { Api } from './api.ts';
import {
  SessionConfirmDocument,
  SessionCreateDocument,
  SessionEndDocument,
  ViewerDocument,
  type SessionConfirmMutation,
  type SessionCreateInput,
  type SessionCreateMutation,
  type SessionEndMutation,
  type ViewerQuery,
} from './generated/graphql.ts';
import type { RequestOptions } from './http.ts';

/** The new session or the challenge before it, or why there is neither. */
export type SessionCreatePayload = SessionCreateMutation['sessionCreate'];
/** A signed-in caller; `token` is what `auth` gives. */
export type Session = NonNullable<SessionCreatePayload['session']>;
/** Until when the session counts as confirmed. */
export type SessionConfirmPayload = SessionConfirmMutation['sessionConfirm'];
/** Always without user errors: to end a session that has ended is no mistake. */
export type SessionEndPayload = SessionEndMutation['sessionEnd'];
/** Who is asking. */
export type Viewer = NonNullable<ViewerQuery['viewer']>;

export class Sessions {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Signs in; by default with a bearer token in `session.token`. Browsers that share the API's origin
   * say `transport: 'COOKIE'` and never see a token. Does not ask `auth`, so that `auth` may call it.
   */
  async create(input: SessionCreateInput, request?: RequestOptions): Promise<SessionCreatePayload> {
    const variables = { input: { transport: 'TOKEN' as const, ...input } };
    const options = { ...request, anonymous: true };
    const data = await this.#api.mutate(SessionCreateDocument, variables, options);
    return data.sessionCreate;
  }

  /**
   * Shows by the password that whoever holds this session is still who signed in. `members.export` asks for it
   * with CONFIRMATION_REQUIRED once 10 minutes have passed since the sign-in or the last time.
   */
  async confirm(
    input: { password: string },
    request?: RequestOptions,
  ): Promise<SessionConfirmPayload> {
    const data = await this.#api.mutate(SessionConfirmDocument, input, request);
    return data.sessionConfirm;
  }

  /** Signs out: ends the session that `auth` gave and closes its sockets. */
  async end(request?: RequestOptions): Promise<SessionEndPayload> {
    const data = await this.#api.mutate(SessionEndDocument, {}, request);
    return data.sessionEnd;
  }

  /** Who is signed in; null when nobody is. */
  async viewer(request?: RequestOptions): Promise<Viewer | null> {
    const { viewer } = await this.#api.query(ViewerDocument, {}, request);
    return viewer;
  }
}
