import { ref, shallowRef } from 'vue';
import { graphqlClient } from '../../../app/graphql-client.ts';
import { problemOf, type Problem } from '../../../app/problem.ts';
import { MeetingFeedImportDocument } from '../../../generated/graphql.ts';
import type {
  MeetingFeedImportInput,
  UserErrorFieldsFragment,
} from '../../../generated/graphql.ts';

/** Has the server read a feed, and keeps what it says of the attempt. */
export function useFeedImport() {
  const running = ref(false);
  const problem = shallowRef<Problem | null>(null);
  const mistakes = shallowRef<UserErrorFieldsFragment[]>([]);

  return { run, running, problem, mistakes };

  /** Gives whether the feed was read. */
  async function run(input: MeetingFeedImportInput): Promise<boolean> {
    running.value = true;
    const { data, error } = await graphqlClient.value
      .mutation(MeetingFeedImportDocument, { input, idempotencyKey: crypto.randomUUID() })
      .toPromise();
    running.value = false;
    problem.value = error ? problemOf(error) : null;
    mistakes.value = data?.meetingFeedImport.userErrors ?? [];
    return !error && mistakes.value.length === 0;
  }
}
