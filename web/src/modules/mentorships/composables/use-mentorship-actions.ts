import type { CombinedError } from '@urql/core';
import { createEventHook } from '@vueuse/core';
import { useI18n } from 'vue-i18n';
import { useSteps, type Mistakes } from '../../../composables/use-steps.ts';
import {
  MentorshipAcceptDocument,
  MentorshipDeclineDocument,
  MentorshipEndDocument,
  MentorshipLogContactDocument,
  MentorshipPauseDocument,
  MentorshipProposeDocument,
  MentorshipResumeDocument,
  MentorshipWithdrawDocument,
} from '../../../generated/graphql.ts';
import type {
  ContactOutcome,
  MentorshipFieldsFragment,
  MentorshipMove,
  MentorshipProposeInput,
  TypedDocument,
  UserErrorFieldsFragment,
} from '../../../generated/graphql.ts';
import type { Reason } from './mentorship-moves.ts';

interface Outcome {
  userErrors: UserErrorFieldsFragment[];
  mentorship: MentorshipFieldsFragment | null;
}

/** What was filled in for a move. */
export interface MoveDraft {
  reason?: Reason | undefined;
  note?: string | null;
  memberAgreedInPerson?: boolean;
}

type Target = MoveDraft & { id: string; expectedVersion: number };

/** Documents of all moves as if they took the same: each is given what it asks for. */
const DOCUMENTS = {
  ACCEPT: MentorshipAcceptDocument,
  DECLINE: MentorshipDeclineDocument,
  WITHDRAW: MentorshipWithdrawDocument,
  PAUSE: MentorshipPauseDocument,
  RESUME: MentorshipResumeDocument,
  END: MentorshipEndDocument,
} as unknown as Record<MentorshipMove, TypedDocument<Record<string, Outcome>, Target>>;

const moved = createEventHook<MentorshipFieldsFragment>();

/** Told of each mentorship that was made or changed here: lists read it again. */
export const onMentorshipMoved = moved.on;

/** What is done with mentorships. Each gives what was refused; null when it was done. */
export function useMentorshipActions() {
  const { t } = useI18n();
  const { busy, send, answered } = useSteps();

  return { busy, move, propose, logContact };

  async function move(
    { id, version: expectedVersion }: MentorshipFieldsFragment,
    kind: MentorshipMove,
    draft: MoveDraft = {},
  ): Promise<Mistakes | null> {
    const target = { id, expectedVersion, ...draft };
    const { data, error } = await send(`mentorship-${kind}`, DOCUMENTS[kind], target);
    return outcome(Object.values(data ?? {})[0], error, t(`mentorships.done.${kind}`));
  }

  async function propose(input: MentorshipProposeInput): Promise<Mistakes | null> {
    const step = { input };
    const { data, error } = await send('mentorship-propose', MentorshipProposeDocument, step);
    return outcome(data?.mentorshipPropose, error, t('mentorships.done.PROPOSE'));
  }

  async function logContact(
    { id }: Pick<MentorshipFieldsFragment, 'id'>,
    input: { outcome: ContactOutcome; note: string | null },
  ): Promise<Mistakes | null> {
    const step = { id, input };
    const { data, error } = await send('mentorship-contact', MentorshipLogContactDocument, step);
    return outcome(data?.mentorshipLogContact, error, t('mentorships.done.CONTACT'));
  }

  function outcome(
    answer: Outcome | undefined,
    error: CombinedError | undefined,
    done: string,
  ): Mistakes | null {
    // Also after a refusal: somebody may have been first.
    if (answer?.mentorship) void moved.trigger(answer.mentorship);
    return answered(answer?.userErrors, error, done);
  }
}
