import { v7 as uuidv7 } from 'uuid';
import { alertsRaised } from '../app/metrics.ts';
import type { Command } from '../app/lane.ts';
import type { Reason } from '../monitoring/assess-risk.ts';
import type { AlertStep } from './alert-log.ts';
import { Alert } from './alert.entity.ts';
import { tellNextSteps } from './tell-step.ts';

/** A rule that fired for a member. */
export interface Firing {
  memberId: string;
  /** The member's day. */
  localDate: string;
  reason: Reason;
  /** The key of the event that made it fire; null where none did, but time. */
  causeId: string | null;
}

/**
 * Raises an alert for each firing, or folds it into the one that lives for the member and rule, and tells the first
 * step of the ladder. The members' rows must be locked, so that two commands do not raise one alert twice.
 * @returns the steps to log, in order
 */
export async function raiseAlerts(command: Command, firings: Firing[]): Promise<AlertStep[]> {
  if (firings.length === 0) return [];
  const living = await livingAlerts(command, firings);
  const raised: Alert[] = [];
  const steps = firings.map(({ memberId, localDate, reason, causeId }): AlertStep => {
    const folded = living.get(keyOf(memberId, reason.rule));
    if (folded) {
      const reopened = folded.repeat(reason, command.now);
      raised.push(folded);
      return { alert: folded, type: reopened ? 'REOPENED' : 'REPEATED', actorId: null, causeId };
    }
    const place = { organizationId: command.organizationId, id: uuidv7(), memberId, localDate };
    const alert = Alert.raise(place, reason, command.now);
    command.em.persist(alert);
    raised.push(alert);
    living.set(keyOf(memberId, reason.rule), alert);
    command.counts.push(() => {
      alertsRaised.inc({ severity: alert.severity });
    });
    return { alert, type: 'RAISED', actorId: null, causeId };
  });
  await command.em.flush();
  const { em, now } = command;
  // What is overdue climbs by the timer.
  const alerts = [...new Set(raised)].filter(({ climbsAt }) => climbsAt === now);
  const became = await tellNextSteps(command, alerts);
  await em.flush();
  // A step is told with what raises or opens an alert; of what was open it is news, and so is that nobody is there.
  const opened = new Set(
    steps.flatMap(({ alert, type }) => (type === 'REPEATED' ? [] : [alert.id])),
  );
  const climbed = [...became].flatMap(([alert, type]): AlertStep[] =>
    type === 'ESCALATED' && opened.has(alert.id) ? [] : [{ alert, type, actorId: null }],
  );
  return [...steps, ...climbed];
}

const keyOf = (memberId: string, rule: string) => `${memberId} ${rule}`;

async function livingAlerts(
  { em, organizationId }: Command,
  firings: Firing[],
): Promise<Map<string, Alert>> {
  const members = [...new Set(firings.map(({ memberId }) => memberId))];
  const alerts = await em.find(Alert, {
    organizationId,
    memberId: { $in: members },
    state: { $ne: 'RESOLVED' },
  });
  return new Map(alerts.map((alert) => [keyOf(alert.memberId, alert.rule), alert]));
}
