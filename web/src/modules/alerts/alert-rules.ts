import type {
  AlertFieldsFragment,
  AlertFilter,
  AlertOrder,
  AlertResolution,
  AlertSeverity,
  AlertState,
  ContactOutcome,
} from '../../generated/graphql.ts';

type Alert = AlertFieldsFragment;

export const TABS = ['open', 'climbing', 'mine', 'contacted', 'resolved'] as const;
export type Tab = (typeof TABS)[number];

/** What a tab asks the server for. An alert that is taken but without contact is still open work. */
export function selectionOf(
  tab: Tab,
  severities: AlertSeverity[] | null,
): { filter: AlertFilter; orderBy: AlertOrder } {
  const selections = {
    open: { states: ['OPEN', 'ACKNOWLEDGED'] },
    climbing: { states: ['OPEN'], climbed: true },
    mine: { states: ['ACKNOWLEDGED', 'CONTACTED'], mine: true },
    contacted: { states: ['CONTACTED'] },
    resolved: { states: ['RESOLVED'] },
  } satisfies Record<Tab, AlertFilter>;
  const orderBy: AlertOrder = {
    field: tab === 'resolved' ? 'RAISED_AT' : 'SEVERITY',
    direction: 'DESC',
  };
  return { filter: { ...selections[tab], severities }, orderBy };
}

export function canTake({ state }: Pick<Alert, 'state'>): boolean {
  return state === 'OPEN';
}

/** Whether somebody has taken it, and is to be in touch next: with a contact it is in another state. */
export function isTakenBy(
  { state, acknowledgedBy }: Pick<Alert, 'state' | 'acknowledgedBy'>,
  personId: string | undefined,
): boolean {
  return state === 'ACKNOWLEDGED' && acknowledgedBy?.id === personId;
}

export function isSettled({ state }: Pick<Alert, 'state'>): boolean {
  return state === 'RESOLVED';
}

/** How an alert can be settled from where it stands: "supported" needs a contact first. */
export function resolutionsFrom(state: AlertState): AlertResolution[] {
  if (state === 'RESOLVED') return [];
  const withoutContact: AlertResolution[] = ['RAISED_IN_ERROR', 'COVERED_BY_OTHER'];
  return state === 'CONTACTED' ? ['SUPPORTED', 'HANDED_OVER', ...withoutContact] : withoutContact;
}

const SPOKEN: readonly (ContactOutcome | null)[] = ['REACHED', 'DECLINED'];

/** Whether somebody spoke with the member: an attempt alone supports nobody. */
export function hasSpoken({ contactOutcome }: Pick<Alert, 'contactOutcome'>): boolean {
  return SPOKEN.includes(contactOutcome);
}

/**
 * Milliseconds until somebody should have acted, below zero when overdue; null once somebody has. To take
 * an alert is not to act.
 */
export function dueIn(
  { state, dueAt }: Pick<Alert, 'state' | 'dueAt'>,
  now: number,
): number | null {
  return state === 'OPEN' || state === 'ACKNOWLEDGED' ? Date.parse(dueAt) - now : null;
}

/**
 * How an open alert climbs while nobody answers it; null once somebody has.
 * @returns milliseconds until the next step is told, and since when nobody has answered all of them
 */
export function climbOf(
  { state, climbsAt, unattendedSince, level, ladder }: ClimbingAlert,
  now: number,
): { level: number; levels: number; left: number; unattendedFor: number | null } | null {
  if (state !== 'OPEN' || !climbsAt) return null;
  return {
    level,
    levels: ladder.levels,
    left: Date.parse(climbsAt) - now,
    unattendedFor: unattendedSince ? now - Date.parse(unattendedSince) : null,
  };
}

type ClimbingAlert = Pick<Alert, 'state' | 'climbsAt' | 'unattendedSince' | 'level' | 'ladder'>;

/** Whether there is another step to tell of one that is not settled. */
export function canEscalate({ state, level, ladder }: ClimbingAlert): boolean {
  return state !== 'RESOLVED' && level < ladder.levels;
}

const URGENCY: Record<AlertSeverity, number> = { CRITICAL: 0, HIGH: 1, MODERATE: 2, LOW: 3 };

/** Whether an alert stands before another in the order of the server: the most urgent, then the oldest. */
function isBefore(alert: Alert, other: Alert): boolean {
  const more = URGENCY[alert.severity] - URGENCY[other.severity];
  return more === 0 ? Date.parse(alert.raisedAt) < Date.parse(other.raisedAt) : more < 0;
}

/** Rows as the server gave them, with what has come since at its place; of one alert the row that was read. */
export function withArrivals(rows: readonly Alert[], arrived: readonly Alert[]): Alert[] {
  const all = [...rows];
  const shown = new Set(rows.map(({ id }) => id));
  for (const alert of arrived) {
    if (shown.has(alert.id)) continue;
    const place = all.findIndex((row) => isBefore(alert, row));
    all.splice(place < 0 ? all.length : place, 0, alert);
  }
  return all;
}

/**
 * The open alerts that are not among the rows shown. Of a list shown in part only what is newer than all
 * of its rows counts: the others may stand on a later page.
 */
export function arrivals(
  open: readonly Alert[],
  shown: readonly Alert[],
  complete: boolean,
): Alert[] {
  const ids = new Set(shown.map(({ id }) => id));
  const newest = shown.reduce((latest, { raisedAt }) => Math.max(latest, Date.parse(raisedAt)), 0);
  return open.filter(
    ({ id, raisedAt }) => !ids.has(id) && (complete || Date.parse(raisedAt) > newest),
  );
}
