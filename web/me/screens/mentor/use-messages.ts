import { follow as followStream } from '@holdfast/sdk/live';
import { computed, onScopeDispose, shallowRef } from 'vue';
import { connection } from '../../../src/app/connection.ts';
import {
  MentorshipBlockDocument,
  MentorshipConversationDocument,
  MentorshipEventsDocument,
  MentorshipMarkReadDocument,
  MentorshipMessageReportDocument,
  MentorshipMessagesDocument,
  MentorshipMessageSendDocument,
  MentorshipUnblockDocument,
  type MentorshipConversationQuery,
  type MentorshipEventsSubscription,
  type MentorshipMessageFieldsFragment,
  type MentorshipMessageReportInput,
  type SafetyFieldsFragment,
} from '../../../src/generated/graphql.ts';
import { ask, type Problem } from '../../app/api.ts';

type Message = MentorshipMessageFieldsFragment;
type Conversation = NonNullable<MentorshipConversationQuery['mentorship']>;

/** Why something was not done, as the words under `mentor.message` have it; null when it was. */
type Refused = 'offline' | 'refused' | 'tooMany' | null;

type MentorshipNews = Extract<
  MentorshipEventsSubscription['mentorshipEvents'],
  { __typename: 'MentorshipEvent' }
>;

/** What a member and their mentor write to each other, live. */
export function useMessages(id: string) {
  const conversation = shallowRef<Conversation | null>(null);
  const messages = shallowRef<Message[]>([]);
  const older = shallowRef<string | null>(null);
  const loading = shallowRef(true);
  const problem = shallowRef<Problem | null>(null);
  const safety = shallowRef<SafetyFieldsFragment | null>(null);
  const stop = new AbortController();
  /** A message that got no answer is the same one when it is sent again. */
  let unanswered: { text: string; key: string } | null = null;
  onScopeDispose(() => stop.abort());
  void load().then(follow);

  return {
    conversation,
    messages,
    loading,
    problem,
    safety,
    hasOlder: computed(() => older.value !== null),
    load,
    loadOlder,
    send,
    setBlock,
    report,
  };

  async function load(): Promise<void> {
    const [about, page] = await Promise.all([
      ask(MentorshipConversationDocument, { id }),
      ask(MentorshipMessagesDocument, { id, first: 30 }),
    ]);
    problem.value = about.problem ?? page.problem;
    conversation.value = about.data?.mentorship ?? conversation.value;
    const read = page.data?.mentorshipMessages;
    if (read) {
      older.value = read.pageInfo.hasNextPage ? read.pageInfo.endCursor : null;
      take(read.nodes);
    }
    loading.value = false;
  }

  async function loadOlder(): Promise<void> {
    const { data } = await ask(MentorshipMessagesDocument, { id, first: 30, after: older.value });
    const page = data?.mentorshipMessages;
    if (!page) return;
    older.value = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    take(page.nodes);
  }

  /** Follows until the screen is left; by itself it takes up again what was broken off. */
  async function follow(): Promise<void> {
    if (!conversation.value?.conversation) return;
    let begun = false;
    try {
      for await (const item of followStream<MentorshipNews>(
        connection,
        MentorshipEventsDocument,
        { mentorshipId: id },
        { signal: stop.signal },
      )) {
        // What came between the first page and the stream's beginning is read now.
        if (item.kind === 'gap' || !begun) await load();
        begun = true;
        if (item.kind !== 'event') continue;
        if (item.message) take([item.message]);
        if (item.mentorship) changed(item.mentorship);
      }
    } catch {
      // What is shown stays; the next thing that is sent says what is wrong.
    }
  }

  /** Each once, oldest first; what is on the screen is read. */
  function take(more: readonly Message[]): void {
    const byNumber = new Map([...messages.value, ...more].map((one) => [one.number, one]));
    messages.value = [...byNumber.values()].sort((a, b) => a.number - b.number);
    const newest = messages.value.findLast(({ mine }) => !mine)?.number;
    if (newest !== undefined && more.some(({ mine }) => !mine)) {
      void ask(MentorshipMarkReadDocument, { id, number: newest });
    }
  }

  function changed(now: Pick<Conversation, 'conversation'> & { state?: Conversation['state'] }) {
    if (conversation.value) conversation.value = { ...conversation.value, ...now };
  }

  async function send(text: string): Promise<Refused> {
    if (unanswered?.text !== text) unanswered = { text, key: crypto.randomUUID() };
    const sent = { id, text, idempotencyKey: unanswered.key };
    const { data, problem: kept } = await ask(MentorshipMessageSendDocument, sent);
    if (!data) return refusalOf(kept);
    unanswered = null;
    const { message, mentorship, userErrors, safety: help } = data.mentorshipMessageSend;
    safety.value = help ?? safety.value;
    if (message) take([message]);
    if (mentorship) changed(mentorship);
    return userErrors.length > 0 ? 'refused' : null;
  }

  async function setBlock(isBlocked: boolean): Promise<Refused> {
    const idempotencyKey = crypto.randomUUID();
    const { data, problem: kept } = isBlocked
      ? await ask(MentorshipBlockDocument, { id, idempotencyKey })
      : await ask(MentorshipUnblockDocument, { id, idempotencyKey });
    if (!data) return refusalOf(kept);
    const { mentorship } = Object.values(data)[0] as { mentorship: Conversation | null };
    if (mentorship) changed(mentorship);
    return null;
  }

  async function report(message: string, input: MentorshipMessageReportInput): Promise<Refused> {
    const idempotencyKey = crypto.randomUUID();
    const told = { id: message, input, idempotencyKey };
    const { data, problem: kept } = await ask(MentorshipMessageReportDocument, told);
    if (!data) return refusalOf(kept);
    const { message: reported, mentorship, userErrors } = data.mentorshipMessageReport;
    if (reported) take([reported]);
    if (mentorship) changed(mentorship);
    // Who says it a second time has said it.
    return userErrors.some(({ code }) => code !== 'ALREADY_EXISTS') ? 'refused' : null;
  }
}

const refusalOf = (problem: Problem): Refused =>
  problem.code === 'NETWORK' ? 'offline' : problem.code === 'RATE_LIMITED' ? 'tooMany' : 'refused';
