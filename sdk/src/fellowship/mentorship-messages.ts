import { found, type Api, type MutationOptions } from '../api.ts';
import {
  MentorshipBlockDocument,
  MentorshipConversationDocument,
  MentorshipEventsDocument,
  MentorshipMarkReadDocument,
  MentorshipMessageReportDocument,
  MentorshipMessagesDocument,
  MentorshipMessageSendDocument,
  MentorshipReportCloseDocument,
  MentorshipReportsDocument,
  MentorshipUnblockDocument,
  type MentorshipBlockMutation,
  type MentorshipConversationQuery,
  type MentorshipEventsSubscription,
  type MentorshipMarkReadMutation,
  type MentorshipMessageFieldsFragment,
  type MentorshipMessageReportInput,
  type MentorshipMessageReportMutation,
  type MentorshipMessageSendMutation,
  type MentorshipReportCloseMutation,
  type MentorshipReportFieldsFragment,
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

/** A private message of mentor or member. */
export type MentorshipMessage = MentorshipMessageFieldsFragment;
/** Mentor and member, with where their conversation stands; `conversation` is null for anybody else. */
export type MentorshipConversation = NonNullable<MentorshipConversationQuery['mentorship']>;
/** What was reported, with few messages around it. */
export type MentorshipReport = MentorshipReportFieldsFragment['reports'][number];

/** `safety` is help for who wrote, where the words speak of danger: show it at once. */
export type MentorshipMessageSendPayload = MentorshipMessageSendMutation['mentorshipMessageSend'];
export type MentorshipMarkReadPayload = MentorshipMarkReadMutation['mentorshipMarkRead'];
/** Where the conversation stands now. */
export type MentorshipBlockPayload = MentorshipBlockMutation['mentorshipBlock'];
export type MentorshipMessageReportPayload =
  MentorshipMessageReportMutation['mentorshipMessageReport'];
export type MentorshipReportClosePayload = MentorshipReportCloseMutation['mentorshipReportClose'];

/** Something changed between the two; `message` where somebody wrote. */
export type MentorshipEvent = Omit<
  Extract<MentorshipEventsSubscription['mentorshipEvents'], { __typename: 'MentorshipEvent' }>,
  '__typename'
>;
/** What `messages.watch` gives: an event, a heartbeat, or a gap. */
export type MentorshipItem = StreamItem<MentorshipEvent>;

type Forwards = Pick<PageOptions, 'first' | 'after'>;

/** What mentor and member write to each other. For the two alone, but for what is reported. */
export class MentorshipMessages {
  readonly #api: Api;
  readonly #live: WatchSettings;

  constructor(api: Api, live: WatchSettings) {
    this.#api = api;
    this.#live = live;
  }

  /** Where a conversation stands, with what is unread; null when the mentorship is unknown or not visible. */
  async conversation(id: string, request?: RequestOptions): Promise<MentorshipConversation | null> {
    const { mentorship } = await this.#api.query(MentorshipConversationDocument, { id }, request);
    return mentorship ?? null;
  }

  /** One page of a mentorship's messages, newest first; empty for anybody but the two. One request. */
  async list(
    id: string,
    page: Forwards = {},
    request?: RequestOptions,
  ): Promise<Page<MentorshipMessage>> {
    const variables = { id, ...page };
    const data = await this.#api.query(MentorshipMessagesDocument, variables, request);
    return found(data.mentorshipMessages, 'MentorshipMessages');
  }

  /** A mentorship's messages, newest first, page by page. */
  iterate(
    id: string,
    options: IterateOptions = {},
    request?: RequestOptions,
  ): Items<MentorshipMessage> {
    return iterate(options, (page) => this.list(id, page, request));
  }

  /** What is written between the two, from now on unless `after` is given. */
  watch(mentorshipId: string, options: WatchOptions = {}): Watch<MentorshipEvent> {
    const stream = {
      document: MentorshipEventsDocument,
      variables: { mentorshipId },
      read: ({ mentorshipEvents }: MentorshipEventsSubscription): MentorshipItem =>
        itemOf<MentorshipEvent>(mentorshipEvents),
    };
    return watch(this.#live, stream, options);
  }

  /** Writes to the other one. Look at `safety` also where the message was refused. */
  async send(
    message: { id: string; text: string },
    options?: MutationOptions,
  ): Promise<MentorshipMessageSendPayload> {
    const data = await this.#api.mutateOnce(MentorshipMessageSendDocument, message, options);
    return data.mentorshipMessageSend;
  }

  /** Says up to which number one has read. */
  async markRead(
    read: { id: string; number: number },
    request?: RequestOptions,
  ): Promise<MentorshipMarkReadPayload> {
    const data = await this.#api.mutate(MentorshipMarkReadDocument, read, request);
    return data.mentorshipMarkRead;
  }

  /** Blocks the other one at once; they are not told. */
  async block(id: string, options?: MutationOptions): Promise<MentorshipBlockPayload> {
    const data = await this.#api.mutateOnce(MentorshipBlockDocument, { id }, options);
    return data.mentorshipBlock;
  }

  /** Lifts one's own block. */
  async unblock(id: string, options?: MutationOptions): Promise<MentorshipBlockPayload> {
    const data = await this.#api.mutateOnce(MentorshipUnblockDocument, { id }, options);
    return data.mentorshipUnblock;
  }

  /** Shows a message, and few around it, to whoever coordinates. */
  async report(
    {
      id,
      ...input
    }: { id: string } & Omit<MentorshipMessageReportInput, 'block'> & {
        block?: boolean;
      },
    options?: MutationOptions,
  ): Promise<MentorshipMessageReportPayload> {
    const data = await this.#api.mutateOnce(
      MentorshipMessageReportDocument,
      { id, input },
      options,
    );
    return data.mentorshipMessageReport;
  }

  /** What was reported of a mentorship, newest first; for whoever coordinates. That they looked is kept. @throws NotFoundError */
  async reports(id: string, request?: RequestOptions): Promise<MentorshipReport[]> {
    const { mentorship } = await this.#api.query(MentorshipReportsDocument, { id }, request);
    return found(mentorship, 'MentorshipReports').reports;
  }

  /** Says what was done about a report. */
  async closeReport(
    done: { id: string; outcome: string },
    options?: MutationOptions,
  ): Promise<MentorshipReportClosePayload> {
    const data = await this.#api.mutateOnce(MentorshipReportCloseDocument, done, options);
    return data.mentorshipReportClose;
  }
}
