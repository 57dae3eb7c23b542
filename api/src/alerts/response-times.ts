import type { AlertSeverity } from '../generated/schema.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long somebody may take to act, in milliseconds. LOW: the next working day, taken as 24 hours. */
export const timeToAct: Record<AlertSeverity, number> = {
  CRITICAL: 0,
  HIGH: 4 * HOUR,
  MODERATE: 24 * HOUR,
  LOW: 24 * HOUR,
};

/** How long an acknowledgment holds without a contact, in milliseconds. */
export const HOLD = 15 * MINUTE;

/** How long the newest step can be undone, in milliseconds. */
export const UNDO_WINDOW = 8000;
