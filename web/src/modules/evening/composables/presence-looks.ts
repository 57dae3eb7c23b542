import type { PresenceState } from '../../../generated/graphql.ts';

/** How it is shown where somebody is, beside its word. */
export const PRESENCE_LOOKS = {
  IN: { color: 'success', icon: 'i-lucide-house', text: 'text-success' },
  OUT: { color: 'neutral', icon: 'i-lucide-door-open', text: 'text-toned' },
  ON_PASS: { color: 'info', icon: 'i-lucide-moon', text: 'text-info' },
  LATE: { color: 'error', icon: 'i-lucide-clock-alert', text: 'text-error' },
  UNKNOWN: { color: 'warning', icon: 'i-lucide-circle-question-mark', text: 'text-warning' },
} as const satisfies Record<PresenceState, object>;
