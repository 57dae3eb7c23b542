import type { AlertSeverity, ContactOutcome } from '../generated/schema.ts';

export const severityRank: Readonly<Record<AlertSeverity, number>> = {
  LOW: 1,
  MODERATE: 2,
  HIGH: 3,
  CRITICAL: 4,
};

/** Whether somebody spoke with the member; anything else was an attempt. */
export const isContact = (outcome: ContactOutcome): boolean =>
  outcome === 'REACHED' || outcome === 'DECLINED';

/** Of these rules each firing is something new, however grave: a night away is not the night before. */
const OF_THEIR_OWN_DAY: ReadonlySet<string> = new Set(['LATE_AT_CURFEW']);

export const isOfItsOwnDay = (rule: string): boolean => OF_THEIR_OWN_DAY.has(rule);

export const isBefore = (one: string, other: string): boolean =>
  Date.parse(one) < Date.parse(other);
