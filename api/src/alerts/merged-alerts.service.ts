import type { Command } from '../app/lane.ts';
import type { AlertState } from '../generated/schema.ts';
import type { AlertStep } from './alert-log.ts';
import { Alert } from './alert.entity.ts';

/** How far an alert has come: the less, the more there is still to do. */
const progress: Record<AlertState, number> = {
  OPEN: 0,
  ACKNOWLEDGED: 1,
  CONTACTED: 2,
  RESOLVED: 3,
};

/** What of an alert a merge changes. */
const CHANGED = [
  'severity',
  'state',
  'occurrences',
  'lastRaisedAt',
  'dueAt',
  'holdUntil',
  'level',
  'climbsAt',
  'unattendedAt',
  'resolution',
  'resolvedBy',
  'resolvedAt',
] as const satisfies readonly (keyof Alert)[];

/** An alert as it was before a merge, with the version that the merge gave it. */
export interface AlertBefore {
  id: string;
  versionAfter: number;
  fields: Partial<Pick<Alert, (typeof CHANGED)[number]>>;
}

/** Two living alerts of one rule are one: the one for which more is still to be done lives on. */
export async function foldAlerts(
  { em, organizationId, now }: Command,
  memberIds: readonly string[],
  by: string,
): Promise<{ before: AlertBefore[]; steps: AlertStep[]; living: Alert[] }> {
  const alerts = await livingAlerts({ em, organizationId }, memberIds);
  const steps: AlertStep[] = [];
  const before: AlertBefore[] = [];
  for (const [, same] of Map.groupBy(alerts, ({ rule }) => rule)) {
    const [lives, other] = same.toSorted(
      (a, b) =>
        progress[a.state] - progress[b.state] ||
        Date.parse(b.lastRaisedAt) - Date.parse(a.lastRaisedAt),
    );
    if (!lives || !other) continue;
    const kept = [lives, other].map((alert) => ({ alert, fields: fieldsOf(alert) }));
    lives.takeOver(other);
    other.cover(by, now);
    steps.push({ alert: other, type: 'RESOLVED', actorId: by });
    for (const { alert, fields } of kept) {
      before.push({ id: alert.id, versionAfter: alert.version, fields });
    }
  }
  await em.flush();
  return { before, steps, living: alerts.filter(({ state }) => state !== 'RESOLVED') };
}

/** Takes back what folding did, of alerts on which nobody has worked since. */
export async function unfoldAlerts(
  { em, organizationId, now }: Command,
  before: readonly AlertBefore[],
  by: string,
): Promise<AlertStep[]> {
  if (before.length === 0) return [];
  const ids = before.map(({ id }) => id);
  const alerts = await em.find(Alert, { organizationId, id: { $in: ids } });
  const steps = before.flatMap(({ id, versionAfter, fields }): AlertStep[] => {
    const alert = alerts.find((one) => one.id === id);
    if (alert?.version !== versionAfter) return [];
    const comesBack = alert.state === 'RESOLVED';
    // How far it has climbed since, of those told, stays.
    const { level, climbsAt, unattendedAt } = alert;
    const climbed = fields.state === alert.state ? { level, climbsAt, unattendedAt } : {};
    Object.assign(alert, fields, climbed);
    if (alert.state === 'OPEN') alert.climbsAt ??= now;
    alert.version += 1;
    return comesBack ? [{ alert, type: 'REOPENED', actorId: by }] : [];
  });
  await em.flush();
  return steps;
}

export const livingAlerts = (
  { em, organizationId }: Pick<Command, 'em' | 'organizationId'>,
  memberIds: readonly string[],
): Promise<Alert[]> =>
  em.find(Alert, {
    organizationId,
    memberId: { $in: [...memberIds] },
    state: { $ne: 'RESOLVED' },
  });

const fieldsOf = (alert: Alert): AlertBefore['fields'] =>
  Object.fromEntries(CHANGED.map((field) => [field, alert[field]]));
