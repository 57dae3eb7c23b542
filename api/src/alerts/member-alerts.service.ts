import { LockMode } from '@mikro-orm/core';
import type { Command } from '../app/lane.ts';
import type { AlertStep } from './alert-log.ts';
import { Alert } from './alert.entity.ts';

const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;

/**
 * Opens again what somebody has of alerts about these members, who are locked: they no longer care for
 * them, and to have an alert is not contact.
 * @returns the steps to log, last in the command
 */
export async function releaseAlerts(
  { em, organizationId, now }: Command,
  memberKeys: readonly string[],
  holder: string,
  by: string,
): Promise<AlertStep[]> {
  const alerts = await em.find(
    Alert,
    {
      organizationId,
      memberId: { $in: [...memberKeys] },
      acknowledgedBy: holder,
      state: { $in: ['ACKNOWLEDGED', 'CONTACTED'] },
    },
    lock,
  );
  for (const alert of alerts) alert.letGo(now);
  await em.flush();
  return alerts.map((alert) => ({ alert, type: 'REOPENED', actorId: by }));
}

/**
 * Settles what lives of alerts about a member who has died, and is locked.
 * @returns the steps to log, last in the command
 */
export async function settleAfterDeath(
  { em, organizationId, now }: Command,
  memberKey: string,
  by: string,
): Promise<AlertStep[]> {
  const alerts = await em.find(
    Alert,
    { organizationId, memberId: memberKey, state: { $ne: 'RESOLVED' } },
    lock,
  );
  for (const alert of alerts) alert.settleAfterDeath(by, now);
  await em.flush();
  return alerts.map((alert) => ({ alert, type: 'RESOLVED', actorId: by }));
}

/**
 * Opens again what was settled by a death that is taken back, where the rule has raised no other.
 * @returns the steps to log, last in the command
 */
export async function openAfterDeathTakenBack(
  { em, organizationId, now }: Command,
  memberKey: string,
  by: string,
): Promise<AlertStep[]> {
  const alerts = await em.find(Alert, { organizationId, memberId: memberKey }, lock);
  const living = new Set(
    alerts.filter(({ state }) => state !== 'RESOLVED').map(({ rule }) => rule),
  );
  const opened: Alert[] = [];
  // Of those that one rule raised the newest tells what is to be done.
  for (const alert of alerts.toReversed()) {
    if (alert.resolution !== 'MEMBER_DIED' || living.has(alert.rule)) continue;
    alert.openAfterDeathTakenBack(now);
    living.add(alert.rule);
    opened.push(alert);
  }
  await em.flush();
  return opened.map((alert) => ({ alert, type: 'REOPENED', actorId: by }));
}
