import { useSubscription } from '@urql/vue';
import { useDocumentVisibility } from '@vueuse/core';
import { computed, shallowRef, watch } from 'vue';
import { graphqlClient } from '../../../app/graphql-client.ts';
import { usePagedList } from '../../../composables/use-paged-list.ts';
import { useSteps, type Mistakes } from '../../../composables/use-steps.ts';
import {
  MentorshipBlockDocument,
  MentorshipEventsDocument,
  MentorshipMarkReadDocument,
  MentorshipMessageReportDocument,
  MentorshipMessagesDocument,
  MentorshipMessageSendDocument,
  MentorshipUnblockDocument,
  type MentorshipMessageFieldsFragment,
  type MentorshipMessageReportInput,
  type SafetyFieldsFragment,
  type UserErrorFieldsFragment,
} from '../../../generated/graphql.ts';

/** What the two write to each other, live, and what one of them can do there. */
export function useConversation(ofId: () => string) {
  // By value: what is read here renews the page around it, and must not be asked for again by that.
  const id = computed(ofId);
  const { busy, send: step, answered, complain } = useSteps();
  const safety = shallowRef<SafetyFieldsFragment | null>(null);
  /** What came since the pages were read. */
  const came = shallowRef<MentorshipMessageFieldsFragment[]>([]);
  const pages = usePagedList({
    document: MentorshipMessagesDocument,
    variables: computed(() => ({ id: id.value, first: 30 })),
    connection: ({ mentorshipMessages }) => mentorshipMessages,
  });
  const messages = computed(() => inOrder([...pages.nodes.value, ...came.value]));
  const visibility = useDocumentVisibility();

  let begun = false;
  useSubscription(
    {
      query: MentorshipEventsDocument,
      variables: computed(() => ({ mentorshipId: id.value })),
    },
    (_, event) => {
      const item = event.mentorshipEvents;
      // What came between the first page and the stream's beginning is read now.
      if (!begun) void pages.refresh();
      begun = true;
      if (item.__typename === 'MentorshipEvent' && item.message) {
        came.value = [...came.value, item.message];
      } else if (item.__typename === 'CursorExpired') void pages.refresh();
      return event;
    },
  );
  /** The newest of the other one: once it is on the screen it is read. */
  const newest = computed(() => messages.value.findLast(({ mine }) => !mine)?.number ?? 0);
  watch(
    [newest, visibility],
    ([number, seen]) => {
      if (number > 0 && seen === 'visible') void markRead(number);
    },
    { immediate: true },
  );

  return { ...pages, messages, busy, safety, send, setBlock, report };

  /** @returns what was refused; null when nobody answered */
  async function send(text: string): Promise<UserErrorFieldsFragment[] | null> {
    const message = { id: id.value, text };
    const { data, error } = await step('message', MentorshipMessageSendDocument, message);
    if (error) complain(error);
    const sent = data?.mentorshipMessageSend;
    if (!sent) return null;
    safety.value = sent.safety;
    if (sent.message) came.value = [...came.value, sent.message];
    return sent.userErrors;
  }

  async function setBlock(isBlocked: boolean): Promise<boolean> {
    const target = { id: id.value };
    const { data, error } = isBlocked
      ? await step('block', MentorshipBlockDocument, target)
      : await step('unblock', MentorshipUnblockDocument, target);
    if (error) complain(error);
    return data !== undefined;
  }

  /** @returns what was refused; null when it was done */
  async function report(
    message: string,
    input: MentorshipMessageReportInput,
  ): Promise<Mistakes | null> {
    const told = { id: message, input };
    const { data, error } = await step('report', MentorshipMessageReportDocument, told);
    const { message: reported, userErrors } = data?.mentorshipMessageReport ?? {};
    // What came live stands beside the pages, and is not of the cache.
    if (reported) came.value = came.value.map((one) => (one.id === reported.id ? reported : one));
    return answered(userErrors, error);
  }

  async function markRead(number: number): Promise<void> {
    await graphqlClient.value
      .mutation(MentorshipMarkReadDocument, { id: id.value, number })
      .toPromise();
  }
}

/** Oldest first, each once; of two the one that came last. */
function inOrder(
  messages: readonly MentorshipMessageFieldsFragment[],
): MentorshipMessageFieldsFragment[] {
  const byNumber = new Map(messages.map((message) => [message.number, message]));
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}
