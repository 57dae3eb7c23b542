import type { TaskFieldsFragment } from '../../../generated/graphql.ts';

const END_WITH_THEIR_CAUSE: readonly string[] = ['CONCERN', 'FIRST_CONTACT', 'MENTORSHIP_REPORT'];

/** Whether a follow-up is ended by hand, and not with the concern or the hand-off that it is about. */
export const isEndedByHand = ({ kind, subject }: Pick<TaskFieldsFragment, 'kind' | 'subject'>) =>
  subject === null || !END_WITH_THEIR_CAUSE.includes(kind);
