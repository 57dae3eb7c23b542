import { useQuery, useSubscription } from '@urql/vue';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { problemOf } from '../../../app/problem.ts';
import { useSteps, type Mistakes } from '../../../composables/use-steps.ts';
import {
  MentorshipEventsDocument,
  MentorshipStepMoveDocument,
  MentorshipStepRemoveDocument,
  MentorshipStepsAddDocument,
  MentorshipStepsDocument,
  type MentorshipStepFieldsFragment,
  type MentorshipStepState,
  type MentorshipStepTemplate,
  type UserErrorFieldsFragment,
} from '../../../generated/graphql.ts';

/** Steps and goals of the two, live, and what one of them can do with them. */
export function useMentorshipSteps(ofId: () => string) {
  const { locale } = useI18n();
  // By value: what is read here renews the page around it, and must not be asked for again by that.
  const id = computed(ofId);
  const { busy, send, complain, refuse, answered } = useSteps();
  const { data, error, fetching, executeQuery } = useQuery({
    query: MentorshipStepsDocument,
    variables: computed(() => ({ id: id.value })),
  });
  useSubscription(
    {
      query: MentorshipEventsDocument,
      variables: computed(() => ({ mentorshipId: id.value })),
    },
    (_, event) => {
      const item = event.mentorshipEvents;
      const isOld = item.__typename === 'CursorExpired';
      if (isOld || (item.__typename === 'MentorshipEvent' && item.change === 'STEP'))
        void refresh();
      return event;
    },
  );

  return {
    steps: computed(() => data.value?.mentorship?.steps ?? []),
    loading: computed(() => fetching.value && !data.value),
    problem: computed(() => (error.value ? problemOf(error.value) : null)),
    busy,
    refresh,
    add,
    move,
    remove,
  };

  async function refresh(): Promise<void> {
    await executeQuery({ requestPolicy: 'network-only' });
  }

  /** @returns what was refused; null when nobody answered */
  async function add(
    what: { title: string } | { template: MentorshipStepTemplate },
  ): Promise<UserErrorFieldsFragment[] | null> {
    const step = { id: id.value, locale: locale.value, ...what };
    const { data: done, error: failed } = await send('steps-add', MentorshipStepsAddDocument, step);
    if (failed) complain(failed);
    return done?.mentorshipStepsAdd.userErrors ?? null;
  }

  async function move(
    { id: step, version: expectedVersion }: MentorshipStepFieldsFragment,
    state: MentorshipStepState,
  ): Promise<void> {
    const moved = { id: step, expectedVersion, state };
    const { data: done, error: failed } = await send('step', MentorshipStepMoveDocument, moved);
    if (failed) complain(failed);
    const [mistake] = done?.mentorshipStepMove.userErrors ?? [];
    if (mistake) refuse(mistake);
  }

  async function remove({ id: step }: MentorshipStepFieldsFragment): Promise<Mistakes | null> {
    const target = { id: step };
    const { data: done, error: failed } = await send('off', MentorshipStepRemoveDocument, target);
    return answered(done?.mentorshipStepRemove.userErrors, failed);
  }
}
