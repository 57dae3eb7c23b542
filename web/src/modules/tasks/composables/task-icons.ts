import type { TaskKind } from '../../../generated/graphql.ts';

/** A picture for each kind of follow-up, beside its word. */
export const TASK_ICONS: Record<TaskKind, string> = {
  FOLLOW_UP: 'i-lucide-list-todo',
  ABSENCE: 'i-lucide-user-round-minus',
  PLAN_REVIEW: 'i-lucide-notebook-pen',
  HAND_OVER: 'i-lucide-arrow-right-left',
  PLACE_OPEN: 'i-lucide-door-open',
  FIRST_CONTACT: 'i-lucide-hand-heart',
  APPOINTMENT_MISSED: 'i-lucide-calendar-x-2',
  ACCOMMODATION: 'i-lucide-accessibility',
  CONCERN: 'i-lucide-mail-question-mark',
  MENTORSHIP_ATTENTION: 'i-lucide-handshake',
  SUCCESSOR: 'i-lucide-user-round-search',
  MENTORSHIP_REPORT: 'i-lucide-message-square-warning',
};
